// Memberships: the bodies that an organization or a country belongs to, and when.
import { readEdges } from '../analysis/read-neighborhood.js';
import { nodeOf } from '../analysis/read-nodes.js';
import type { StoredEntity } from '../domain/records.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { edgeFacts } from './edge-facts.js';

export function readMemberships(context: GraphQLContext, memberId: string) {
  return readEdges(context, memberId, 'MEMBER_OF', 'out');
}

export const membershipResolvers = {
  Membership: {
    ...edgeFacts.ofEdge,
    organization: (edge, _args, context) => nodeOf<StoredEntity>(context, edge.toId),
    title: (edge) => edge.facts.title ?? null,
    from: (edge) => edge.facts.from ?? null,
    to: (edge) => edge.facts.to ?? null,
    asOf: (edge) => edge.facts.asOf ?? null,
  },
} satisfies Resolvers;
