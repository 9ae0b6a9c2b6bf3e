// A flat graph around some entities, for a graph view: who is named together with whom.
import { growNetwork, type CoMentioned, type NetworkNode } from '../analysis/grow-network.js';
import type { EdgeFilter } from '../domain/filter.js';
import type { StoredEntity } from '../domain/records.js';
import { DossierError } from '../errors.js';
import type { CoMentionFilter, Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { readCoMentionFilter } from './co-mention.js';
import { decodeIds } from './filters/combine.js';
import { nodeOf } from './lists.js';

export interface NetworkEdge {
  readonly fromId: string;
  readonly toId: string;
  readonly articleCount: number;
  readonly independentArticleCount: number;
}

/** Edges and what is hidden cost reads of their own, and are read when they are selected. */
export interface FoundNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly readEdges: () => Promise<readonly NetworkEdge[]>;
  readonly countHidden: () => Promise<number>;
}

const most = { seeds: 10, depth: 3, limit: 100 } as const;
const byDefault = { depth: 1, limit: 50 } as const;

export const networkResolvers = {
  Query: {
    network: async (_root, args, context) => {
      const seedIds = [...new Set(decodeIds(args.seeds, 'seeds'))];
      const depth = within('depth', args.depth ?? byDefault.depth, most.depth);
      const limit = within('limit', args.limit ?? byDefault.limit, most.limit);
      within('seeds', seedIds.length, most.seeds, 'ids');
      await refuseUnknown(context, seedIds);
      const filter = args.filter ?? {};
      const { nodes, countHidden } = await growNetwork(seedIds, { depth, limit }, (ids) => readCoMentioned(context, ids, filter));
      context.nodesRead.add(nodes.length);
      const ids = nodes.map(({ id }) => id);
      return { nodes, countHidden, readEdges: () => readEdgesBetween(context, ids, filter) };
    },
  },
  Network: {
    edges: ({ readEdges }) => readEdges(),
    hiddenCount: ({ countHidden }) => countHidden(),
  },
  NetworkNode: {
    node: ({ id }, _args, context) => nodeOf<StoredEntity>(context, id),
  },
  NetworkEdge: {
    from: ({ fromId }, _args, context) => nodeOf<StoredEntity>(context, fromId),
    to: ({ toId }, _args, context) => nodeOf<StoredEntity>(context, toId),
  },
} satisfies Resolvers;

function within(argument: string, value: number, largest: number, unit = ''): number {
  if (value >= 1 && value <= largest) return value;
  const expected = `1 to ${largest}${unit === '' ? '' : ` ${unit}`}`;
  throw new DossierError('BAD_USER_INPUT', `Argument "${argument}" expects ${expected}, got ${value}.`, { argument });
}

async function refuseUnknown(context: GraphQLContext, ids: readonly string[]): Promise<void> {
  const nodes = await Promise.all(ids.map((id) => context.loaders.nodeById.load(id)));
  const index = nodes.findIndex((node) => node?.family !== 'entity');
  if (index < 0) return;
  const argument = `seeds[${index}]`;
  throw new DossierError('BAD_USER_INPUT', `Argument "${argument}" expects the id of an entity of the graph, got one that none has.`, {
    argument,
  });
}

/** What stands beside each of these, most articles first; one call of the store. */
async function readCoMentioned(context: GraphQLContext, ids: readonly string[], filter: CoMentionFilter): Promise<CoMentioned[][]> {
  const { window, others } = readCoMentionFilter(filter);
  const lists = await readPairs(context, ids, { articles: { kind: 'node', node: window }, others, countsSources: false });
  return lists.map((list) => list.filter(({ articleCount }) => articleCount >= (filter.minArticles ?? 1)));
}

interface Pairs {
  readonly articles: EdgeFilter;
  readonly others: EdgeFilter;
  readonly countsSources: boolean;
}

async function readPairs(context: GraphQLContext, ids: readonly string[], { articles, others, countsSources }: Pairs) {
  const loader = context.loaders.edgeGroupsByOwner(
    { relation: 'MENTIONS', direction: 'in', filter: articles },
    { by: { kind: 'related', relation: 'MENTIONS', direction: 'out', where: others }, order: 'count', limit: null, countsSources },
  );
  const groups = await Promise.all(ids.map((id) => loader.load(id)));
  return groups.map((found, index) =>
    found.groups
      .filter(({ value }) => value !== ids[index])
      .map(({ value, count, sourceCount }) => ({ id: value, articleCount: count, sourceCount: sourceCount ?? 0 })),
  );
}

/**
 * Every pair of shown entities that articles name together, the strongest first; seeds of another kind than the filter's are among them. Each
 * pair is told from both ends, so that what most articles name need not be read: it stands beside the others.
 */
async function readEdgesBetween(context: GraphQLContext, ids: readonly string[], filter: CoMentionFilter): Promise<NetworkEdge[]> {
  const { window } = readCoMentionFilter(filter);
  const nodes = await Promise.all(ids.map((id) => context.loaders.nodeById.load(id)));
  const [largest, ...others] = [...nodes].sort((a, b) => b!.articleCount - a!.articleCount).map((node) => node!.id);
  const shown: EdgeFilter = { kind: 'node', node: { kind: 'attribute', attribute: 'id', in: ids } };
  const lists = await readPairs(context, others, { articles: { kind: 'node', node: window }, others: shown, countsSources: true });
  const edges = lists.flatMap((list, index) =>
    list
      .filter(({ id, articleCount }) => (id === largest || others[index]! < id) && articleCount >= (filter.minArticles ?? 1))
      .map(({ id, articleCount, sourceCount }) => {
        const [fromId, toId] = [others[index]!, id].sort() as [string, string];
        return { fromId, toId, articleCount, independentArticleCount: sourceCount };
      }),
  );
  return edges.sort((a, b) => b.articleCount - a.articleCount || (`${a.fromId} ${a.toId}` < `${b.fromId} ${b.toId}` ? -1 : 1));
}
