// Places: the fields of every entity, events at the place, and the places that contain it and that it contains. States also have office
// holders and memberships.
import { readNeighbors } from '../analysis/read-neighborhood.js';
import type { StoredEntity, StoredEvent } from '../domain/records.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { entityFields, eventOrders } from './entity.js';
import { readEntityFilter, readEventFilter } from './filters/node-filters.js';
import { kindFields } from './kind-fields.js';
import { pageEdges, readOrder } from './lists.js';
import { readMemberships } from './membership.js';
import { latestFirst } from './subject.js';

export const placeResolvers = {
  Place: {
    ...entityFields,
    ...kindFields('PLACE'),
    eventsHere: (place, args, context) =>
      pageEdges<StoredEvent>(
        context,
        place.id,
        {
          relation: args.within ? 'LOCATED_WITHIN' : 'LOCATED_AT',
          direction: 'in',
          filter: { kind: 'node', node: readEventFilter(args.filter) },
          order: readOrder(args.orderBy, eventOrders, latestFirst),
        },
        args,
      ),
    memberships: (place, _args, context) => readMemberships(context, place.id),
    within: (place, _args, context) => readNeighbors<StoredEntity>(context, place.id, 'WITHIN', 'out'),
    contains: (place, args, context) =>
      pageEdges<StoredEntity>(
        context,
        place.id,
        { relation: 'WITHIN', direction: 'in', filter: { kind: 'node', node: readEntityFilter(args.filter) } },
        args,
      ),
  },
} satisfies Resolvers;
