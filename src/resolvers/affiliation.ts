// Offices that persons hold in organizations and states, and memberships of those in organizations, with the time when they held.
import { readEdges } from '../analysis/read-neighborhood.js';
import { nodeOf } from '../analysis/read-nodes.js';
import { everything, type EdgeFilter } from '../domain/filter.js';
import type { StoredEntity } from '../domain/records.js';
import type { Direction } from '../domain/relations.js';
import type { PersonAffiliationsArgs, Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { edgeFacts } from './edge-facts.js';
import { readEntityFilter } from './filters/node-filters.js';
import { pageEdges } from './lists.js';

/**
 * One page of the offices of a person (`out`), or of the people of an organization or state (`in`). The argument `at` keeps those that are
 * known to hold on that day.
 */
export function pageAffiliations(context: GraphQLContext, ownerId: string, direction: Direction, args: Partial<PersonAffiliationsArgs>) {
  const holds: EdgeFilter = typeof args.at === 'string' ? { kind: 'holdsOn', day: args.at } : everything;
  const filter: EdgeFilter = { kind: 'and', parts: [holds, { kind: 'node', node: readEntityFilter(args.filter) }] };
  return pageEdges<StoredEntity>(context, ownerId, { relation: 'AFFILIATED_WITH', direction, filter }, args);
}

export function readMemberships(context: GraphQLContext, memberId: string) {
  return readEdges(context, memberId, 'MEMBER_OF', 'out');
}

export const affiliationResolvers = {
  AffiliationEdge: {
    ...edgeFacts.ofConnection,
    person: ({ edge }, _args, context) => nodeOf<StoredEntity>(context, edge.fromId),
    of: ({ edge }, _args, context) => nodeOf<StoredEntity>(context, edge.toId),
    title: ({ edge }) => edge.facts.title ?? null,
    from: ({ edge }) => edge.facts.from ?? null,
    to: ({ edge }) => edge.facts.to ?? null,
    asOf: ({ edge }) => edge.facts.asOf ?? null,
  },
  Membership: {
    ...edgeFacts.ofEdge,
    organization: (edge, _args, context) => nodeOf<StoredEntity>(context, edge.toId),
    title: (edge) => edge.facts.title ?? null,
    from: (edge) => edge.facts.from ?? null,
    to: (edge) => edge.facts.to ?? null,
    asOf: (edge) => edge.facts.asOf ?? null,
  },
} satisfies Resolvers;
