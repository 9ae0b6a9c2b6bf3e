// Networks: a flat graph around some entities, for a graph view.
import { findNetwork } from '../analysis/network.js';
import { nodeOf } from '../analysis/read-nodes.js';
import type { StoredEntity } from '../domain/records.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { gotNode, refuse } from './bad-input.js';
import { readCoMentionFilter } from './filters/co-mention-filter.js';
import { decodeIds } from './filters/combine.js';

const most = { seeds: 10, depth: 3, limit: 100 } as const;
const byDefault = { depth: 1, limit: 50 } as const;

export const networkResolvers = {
  Query: {
    network: async (_root, args, context) => {
      const seedIds = [...new Set(decodeIds(args.seeds, 'seeds'))];
      const depth = within('depth', args.depth ?? byDefault.depth, most.depth);
      const limit = within('limit', args.limit ?? byDefault.limit, most.limit);
      within('seeds', seedIds.length, most.seeds, ' IDs');
      await refuseUnknown(context, seedIds);
      return findNetwork(context, seedIds, { depth, limit }, readCoMentionFilter(args.filter));
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
  throw refuse(argument, `1 to ${largest}${unit}`, String(value));
}

async function refuseUnknown({ loaders }: GraphQLContext, ids: readonly string[]): Promise<void> {
  const nodes = await Promise.all(ids.map((id) => loaders.nodeById.load(id)));
  const index = nodes.findIndex((node) => node?.family !== 'entity');
  if (index < 0) return;
  throw refuse(`seeds[${index}]`, 'the ID of an entity in the graph', gotNode(nodes[index]));
}
