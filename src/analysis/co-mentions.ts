// The entities that articles mention together with an entity: the articles that mention it, grouped by what else they mention.
import type { EdgeFilter, NodeFilter } from '../domain/filter.js';
import type { Order, PageItem } from '../domain/page.js';
import { sliceOf } from '../domain/page.js';
import type { StoredArticle } from '../domain/records.js';
import { sortableNumber, sortKey } from '../domain/sort-key.js';
import type { EntityKind } from '../domain/ontology/kinds.js';
import type { AnalysisReads } from './analysis-reads.js';
import { toGroups } from './count-groups.js';
import type { PagedList } from './paged-list.js';
import { pointwiseMutualInformation } from './pointwise-mutual-information.js';
import { listNodes } from './read-nodes.js';

/** Two entities that articles mention together. */
export interface CoMention {
  readonly ofId: string;
  readonly otherId: string;
  readonly articleCount: number;
  readonly independentArticleCount: number;
  /** Pointwise mutual information. It needs counts of its own, and is read only if it is asked for. */
  readonly pmi: () => Promise<number>;
  /** A condition on the articles that count. */
  readonly articles: NodeFilter;
}

/** Which co-mentions count. */
export interface CoMentionFilter {
  /** A condition on the articles. */
  readonly articles: NodeFilter;
  /** The kinds of the other entities. */
  readonly kinds: readonly EntityKind[];
  /** The smallest number of articles that mention both. */
  readonly minArticles: number;
}

export type CoMentionOrder = 'ARTICLE_COUNT' | 'PMI';

/** The co-mentions of an entity, the largest value of the order first. */
export function listCoMentions(
  reads: AnalysisReads,
  entityId: string,
  filter: CoMentionFilter,
  order: CoMentionOrder,
): PagedList<CoMention> {
  let read: Promise<CoMention[]> | undefined;
  const all = () => (read ??= readCoMentions(reads, entityId, filter));
  return {
    readPage: async (slice) => sliceOf(await sortCoMentions(await all(), order), slice),
    count: async () => (await all()).length,
    groups: async (grouping) => toGroups(await countKinds(reads, entityId, filter), grouping),
  };
}

/** The condition on the mention of another entity. */
export function mentionOfKinds(kinds: readonly EntityKind[]): EdgeFilter {
  return { kind: 'node', node: { kind: 'attribute', attribute: 'kind', in: kinds } };
}

async function readCoMentions({ loaders }: AnalysisReads, entityId: string, filter: CoMentionFilter): Promise<CoMention[]> {
  const mentions = { relation: 'MENTIONS', direction: 'in', filter: { kind: 'node', node: filter.articles } } as const;
  const { groups, itemTotal } = await loaders
    .edgeGroupsByOwner(mentions, {
      by: { kind: 'related', relation: 'MENTIONS', direction: 'out', where: mentionOfKinds(filter.kinds) },
      order: 'count',
      limit: null,
      countsSources: true,
    })
    .load(entityId);
  return groups
    .filter(({ value, count }) => value !== entityId && count >= filter.minArticles)
    .map(({ value, count, sourceCount }) => ({
      ofId: entityId,
      otherId: value,
      articleCount: count,
      independentArticleCount: sourceCount ?? 0,
      pmi: async () => {
        const [other, total] = await Promise.all([
          loaders.edgeCountByOwner(mentions).load(value),
          loaders.nodeCountByList.load({ family: 'article', filter: filter.articles }),
        ]);
        return pointwiseMutualInformation({ together: count, one: itemTotal, other, all: total });
      },
      articles: filter.articles,
    }));
}

/** The number of co-mentioned entities of each kind. One read for each kind, so that no node is read to learn its kind. */
async function countKinds(reads: AnalysisReads, entityId: string, filter: CoMentionFilter): Promise<Map<EntityKind, number>> {
  const counts = await Promise.all(
    filter.kinds.map(async (kind) => (await readCoMentions(reads, entityId, { ...filter, kinds: [kind] })).length),
  );
  return new Map(filter.kinds.map((kind, index) => [kind, counts[index]!]));
}

/** Larger than every count and every mutual information. Values are subtracted from it, so that the largest sorts first as text. */
const sortOffset = 1_000_000_000;

/** Co-mentions with their sort keys: the largest value first, equal values by the id of the other entity. */
export async function sortCoMentions(items: readonly CoMention[], order: CoMentionOrder): Promise<PageItem<CoMention>[]> {
  const values =
    order === 'PMI'
      ? (await Promise.all(items.map(({ pmi }) => pmi()))).map((pmi) => (sortOffset - pmi).toFixed(9).padStart(22, '0'))
      : items.map(({ articleCount }) => sortableNumber(sortOffset - articleCount));
  return items
    .map((item, index) => ({ item, sortKey: sortKey(values[index]!, item.otherId) }))
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
}

const latestFirst: Order = { by: 'date', direction: 'DESC' };

/**
 * The articles that mention both, latest first. They are read as articles of the other entity: the filter is then the same for all
 * co-mentions of one entity, and a page of them is one store call.
 */
export async function readSharedArticles(
  reads: AnalysisReads,
  { ofId, otherId, articles }: CoMention,
  limit: number,
): Promise<StoredArticle[]> {
  const isOfBoth: NodeFilter = {
    kind: 'and',
    parts: [
      articles,
      {
        kind: 'related',
        relation: 'MENTIONS',
        direction: 'out',
        where: { kind: 'node', node: { kind: 'attribute', attribute: 'id', in: [ofId] } },
      },
    ],
  };
  const loader = reads.loaders.edgePageBySlice({
    relation: 'MENTIONS',
    direction: 'in',
    filter: { kind: 'node', node: isOfBoth },
    order: latestFirst,
  });
  const { page } = await loader.load({ ownerId: otherId, after: null, before: null, limit, fromEnd: false });
  return listNodes<StoredArticle>(
    reads,
    page.items.map(({ item }) => item.fromId),
  );
}
