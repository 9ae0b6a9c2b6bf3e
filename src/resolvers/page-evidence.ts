// The evidence of a fact, page by page. Which there is stands on the fact itself, so that only the page is read.
import { countGroups } from '../analysis/count-groups.js';
import type { Grouping } from '../domain/grouping.js';
import { edgeId, type StoredEdge } from '../domain/edge.js';
import { sliceOf } from '../domain/page.js';
import type { StoredEvidence, StoredNode } from '../domain/records.js';
import type { ClaimEvidenceArgs } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { createConnection, readSlice, type PageOfEvidence } from './connection.js';
import { orderEvidence } from './evidence-order.js';
import { decodeIds } from './filters/combine.js';
import { listNodes } from './lists.js';

export type EvidenceArguments = Partial<ClaimEvidenceArgs>;

/** One page of the evidence of a fact, by article and by place in its text. */
export async function pageEvidence(
  context: GraphQLContext,
  fact: StoredEdge | (StoredNode & { readonly evidenceIds: readonly string[] }),
  args: EvidenceArguments,
): Promise<PageOfEvidence> {
  const only = args.article?.in && decodeIds(args.article.in, 'article.in');
  const never = args.article?.notIn && decodeIds(args.article.notIn, 'article.notIn');
  const sorted = orderEvidence(fact.evidenceIds).filter(
    ({ articleId }) => (!only || only.includes(articleId)) && !(never && never.includes(articleId)),
  );
  const list = { evidenceOf: 'id' in fact ? fact.id : edgeId(fact), article: { only, never } };
  const slice = readSlice(args, list);
  const wanted = sliceOf(
    sorted.map(({ id, sortKey }) => ({ item: id, sortKey })),
    slice,
  );
  const connection = createConnection<StoredEvidence, null>({
    args,
    list,
    readPage: async () => {
      const nodes = await listNodes<StoredEvidence>(
        context,
        wanted.items.map(({ item }) => item),
      );
      return { ...wanted, items: wanted.items.map(({ sortKey }, index) => ({ item: { node: nodes[index]!, edge: null }, sortKey })) };
    },
    count: () => Promise.resolve(sorted.length),
  });
  const articleIds = sorted.map(({ articleId }) => articleId);
  return Object.assign(connection, { groups: async (grouping: Grouping) => countGroups(articleIds, grouping) });
}
