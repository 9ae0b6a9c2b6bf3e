// Who and what is mentioned together with an entity: the groups of the articles that mention it by what else they mention.
import { toGroups } from '../analysis/count-groups.js';
import { pointwiseMutualInformation } from '../analysis/pointwise-mutual-information.js';
import type { EdgeFilter, NodeFilter } from '../domain/filter.js';
import type { Grouping } from '../domain/grouping.js';
import { defaultPageSize } from '../domain/page-size.js';
import { sliceOf, type PageItem } from '../domain/page.js';
import type { StoredArticle, StoredEntity } from '../domain/records.js';
import { sortableNumber, sortKey } from '../domain/sort-key.js';
import { entityKinds, type EntityKind } from '../domain/ontology/kinds.js';
import type { CoMentionFilter, CoMentionOrder, PersonCoMentionsArgs, Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { createConnection, readSlice, type ConnectionEdge, type GroupedConnection } from './connection.js';
import { readDates } from './filters/combine.js';
import { coMentionFacetFields } from './facets.js';
import { listNodes } from './lists.js';
import { latestFirst } from './subject.js';

/** Two entities that articles mention together. */
export interface CoMention {
  readonly ofId: string;
  readonly otherId: string;
  readonly articleCount: number;
  readonly independentArticleCount: number;
  readonly pmi: () => Promise<number>;
  /** The articles that count. */
  readonly window: NodeFilter;
}

export type PageOfCoMentions = GroupedConnection<CoMention, null>;
export type EdgeOfCoMention = ConnectionEdge<CoMention, null>;

type Arguments = Partial<PersonCoMentionsArgs>;

export function pageCoMentions(context: GraphQLContext, entity: StoredEntity, args: Arguments): PageOfCoMentions {
  const orderBy: CoMentionOrder = args.orderBy ?? 'ARTICLE_COUNT';
  const list = { coMentionsOf: entity.id, filter: args.filter ?? null, orderBy };
  const slice = readSlice(args, list);
  let read: Promise<CoMention[]> | undefined;
  const all = () => (read ??= readCoMentions(context, entity.id, args.filter ?? {}));
  const connection = createConnection<CoMention, null>({
    args,
    list,
    readPage: async () => sliceOf(await withKeys(await all(), orderBy), slice),
    count: async () => (await all()).length,
  });
  return Object.assign(connection, {
    groups: async (grouping: Grouping) => toGroups(await countKinds(context, entity.id, args.filter ?? {}), grouping),
  });
}

/** How many of each kind stand beside an entity. Asked kind by kind, which reads no node. */
async function countKinds(context: GraphQLContext, entityId: string, filter: CoMentionFilter): Promise<Map<EntityKind, number>> {
  const kinds = entityKinds.filter((kind) => !filter.kind?.in || filter.kind.in.includes(kind));
  const counts = await Promise.all(
    kinds.map(async (kind) => (await readCoMentions(context, entityId, { ...filter, kind: { in: [kind] } })).length),
  );
  return new Map(kinds.map((kind, index) => [kind, counts[index]!]));
}

/** The articles that a filter of co-mentions counts, and the entities that it lets stand beside. */
export function readCoMentionFilter(filter: CoMentionFilter): { window: NodeFilter; others: EdgeFilter } {
  return {
    window: readDates(filter.publishedOn, 'filter.publishedOn') ?? { kind: 'and', parts: [] },
    others: { kind: 'node', node: { kind: 'attribute', attribute: 'kind', in: filter.kind?.in ?? entityKinds } },
  };
}

async function readCoMentions(context: GraphQLContext, entityId: string, filter: CoMentionFilter): Promise<CoMention[]> {
  const { window, others } = readCoMentionFilter(filter);
  const articles = { relation: 'MENTIONS', direction: 'in', filter: { kind: 'node', node: window } } as const;
  const { groups, itemTotal } = await context.loaders
    .edgeGroupsByOwner(articles, {
      by: { kind: 'related', relation: 'MENTIONS', direction: 'out', where: others },
      order: 'count',
      limit: null,
      countsSources: true,
    })
    .load(entityId);
  return groups
    .filter(({ value, count }) => value !== entityId && count >= (filter.minArticles ?? 1))
    .map(({ value, count, sourceCount }) => ({
      ofId: entityId,
      otherId: value,
      articleCount: count,
      independentArticleCount: sourceCount ?? 0,
      pmi: async () => {
        const [other, total] = await Promise.all([
          context.loaders.edgeCountByOwner(articles).load(value),
          context.loaders.nodeCountByList.load({ family: 'article', filter: window }),
        ]);
        return pointwiseMutualInformation({ together: count, one: itemTotal, other, all: total });
      },
      window,
    }));
}

/** Larger than every count and every mutual information, so that the difference sorts the largest first. */
const sortOffset = 1_000_000_000;

async function withKeys(items: readonly CoMention[], orderBy: CoMentionOrder): Promise<PageItem<{ node: CoMention; edge: null }>[]> {
  const values = orderBy === 'PMI' ? await Promise.all(items.map(({ pmi }) => pmi())) : [];
  const valueOf = (item: CoMention, index: number) =>
    orderBy === 'PMI' ? (sortOffset - values[index]!).toFixed(9).padStart(22, '0') : sortableNumber(sortOffset - item.articleCount);
  return items
    .map((item, index) => ({ item: { node: item, edge: null }, sortKey: sortKey(valueOf(item, index), item.otherId) }))
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
}

/** Asked of the other entity, whose filter is then the same for all that stand beside one entity: one call for a page of them. */
async function readSharedArticles(context: GraphQLContext, { ofId, otherId, window }: CoMention, first: number): Promise<StoredArticle[]> {
  const isOfBoth: NodeFilter = {
    kind: 'and',
    parts: [
      window,
      {
        kind: 'related',
        relation: 'MENTIONS',
        direction: 'out',
        where: { kind: 'node', node: { kind: 'attribute', attribute: 'id', in: [ofId] } },
      },
    ],
  };
  const loader = context.loaders.edgePageBySlice({
    relation: 'MENTIONS',
    direction: 'in',
    filter: { kind: 'node', node: isOfBoth },
    order: latestFirst,
  });
  const { page } = await loader.load({ ownerId: otherId, after: null, before: null, limit: first, fromEnd: false });
  return listNodes<StoredArticle>(
    context,
    page.items.map(({ item }) => item.fromId),
  );
}

export const coMentionResolvers = {
  CoMentionConnection: {
    ...coMentionFacetFields,
    nodes: async (connection, _args, context) =>
      listNodes<StoredEntity>(
        context,
        (await connection.edges).map(({ node }) => node.otherId),
      ),
  },
  CoMentionEdge: {
    node: async ({ node }, _args, context) => (await listNodes<StoredEntity>(context, [node.otherId]))[0]!,
    articleCount: ({ node }) => node.articleCount,
    independentArticleCount: ({ node }) => node.independentArticleCount,
    pmi: ({ node }) => node.pmi(),
    articles: ({ node }, args, context) => readSharedArticles(context, node, args.first ?? defaultPageSize),
  },
} satisfies Resolvers;
