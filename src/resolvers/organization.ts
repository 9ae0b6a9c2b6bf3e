// Organizations: the fields of every entity, the larger bodies they are part of, their parts, memberships and seats.
import { readNeighbors } from '../analysis/read-neighborhood.js';
import type { StoredEntity } from '../domain/records.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { entityFields } from './entity.js';
import { readEntityFilter } from './filters/node-filters.js';
import { kindFields } from './kind-fields.js';
import { pageEdges } from './lists.js';
import { readMemberships } from './membership.js';

export const organizationResolvers = {
  Organization: {
    ...entityFields,
    ...kindFields('ORGANIZATION'),
    partOf: (organization, _args, context) => readNeighbors<StoredEntity>(context, organization.id, 'PART_OF', 'out'),
    parts: (organization, args, context) =>
      pageEdges<StoredEntity>(
        context,
        organization.id,
        { relation: 'PART_OF', direction: 'in', filter: { kind: 'node', node: readEntityFilter(args.filter) } },
        args,
      ),
    memberships: (organization, _args, context) => readMemberships(context, organization.id),
    basedIn: (organization, _args, context) => readNeighbors<StoredEntity>(context, organization.id, 'BASED_IN', 'out'),
  },
} satisfies Resolvers;
