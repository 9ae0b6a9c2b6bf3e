// Links between events, seen from either of the two events.
import { readEdges } from '../analysis/read-neighborhood.js';
import { nodeOf } from '../analysis/read-nodes.js';
import { neighborIdOf } from '../domain/edge.js';
import type { StoredEvent } from '../domain/records.js';
import type { Direction } from '../domain/relations.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { edgeFacts } from './edge-facts.js';
import type { LinkedEvent } from './parents.js';

export async function readEventLinks(context: GraphQLContext, eventId: string, direction: Direction): Promise<LinkedEvent[]> {
  const edges = await readEdges(context, eventId, 'FOLLOWS', direction);
  return edges.map((edge) => ({ edge, eventId: neighborIdOf(edge, direction) }));
}

export const eventLinkResolvers = {
  EventLink: {
    ...edgeFacts.ofConnection,
    event: ({ eventId }, _args, context) => nodeOf<StoredEvent>(context, eventId),
    kind: ({ edge }) => edge.facts.linkKind!,
  },
} satisfies Resolvers;
