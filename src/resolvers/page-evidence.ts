// The evidence of a fact, page by page; the argument `article` limits it to some articles.
import { listEvidence } from '../analysis/list-evidence.js';
import { edgeId, type StoredEdge } from '../domain/edge.js';
import type { StoredNode } from '../domain/records.js';
import type { ClaimEvidenceArgs } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { connectList, type PageOfEvidence } from './connection.js';
import { decodeIds } from './filters/combine.js';

export type EvidenceArguments = Partial<ClaimEvidenceArgs>;

type Fact = StoredEdge | (StoredNode & { readonly evidenceIds: readonly string[] });

export async function pageEvidence(context: GraphQLContext, fact: Fact, args: EvidenceArguments): Promise<PageOfEvidence> {
  const article = {
    only: args.article?.in && decodeIds(args.article.in, 'article.in'),
    never: args.article?.notIn && decodeIds(args.article.notIn, 'article.notIn'),
  };
  const identity = { evidenceOf: 'id' in fact ? fact.id : edgeId(fact), article };
  return connectList(args, identity, listEvidence(context, fact.evidenceIds, article));
}
