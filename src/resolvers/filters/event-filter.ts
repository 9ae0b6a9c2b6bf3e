// EventFilter, ParticipantFilter and EntityFilter as store filters.
import type { EdgeFilter, NodeFilter } from '../../domain/filter.js';
import { fromGlobalId } from '../../domain/ids.js';
import type { EntityFilter, EventFilter, ParticipantFilter } from '../../generated/resolver-types.js';
import { combineFilter, readDates, readIds } from './combine.js';

type Input<Value> = Value | null | undefined;

export function readEventFilter(input: Input<EventFilter>, path = 'filter'): NodeFilter {
  return combineFilter<EventFilter, NodeFilter>(input, path, (filter, at) => [
    filter.kind ? { attribute: 'kind', in: filter.kind.in } : undefined,
    filter.status ? { attribute: 'status', in: filter.status.in } : undefined,
    readDates(filter.when, `${at}.when`),
    filter.participant
      ? { related: { relation: 'PARTICIPATES_IN', direction: 'in', where: readParticipantFilter(filter.participant, `${at}.participant`) } }
      : undefined,
    filter.place ? readPlace(filter.place, `${at}.place`) : undefined,
  ]);
}

export function readParticipantFilter(input: Input<ParticipantFilter>, path = 'filter'): EdgeFilter {
  return combineFilter<ParticipantFilter, EdgeFilter>(input, path, (filter, at) => [
    filter.role ? { attribute: 'role', in: filter.role.in } : undefined,
    filter.status ? { attribute: 'status', in: filter.status.in } : undefined,
    filter.entity ? { node: readEntityFilter(filter.entity, `${at}.entity`) } : undefined,
  ]);
}

export function readEntityFilter(input: Input<EntityFilter>, path = 'filter'): NodeFilter {
  return combineFilter<EntityFilter, NodeFilter>(input, path, (filter, at) => [
    readIds(filter.id, `${at}.id`),
    filter.kind ? { attribute: 'kind', in: filter.kind.in } : undefined,
  ]);
}

/** Events at a place; with `within` also those at places inside it. */
function readPlace(place: { readonly id: string; readonly within?: Input<boolean> }, path: string): NodeFilter {
  const where: EdgeFilter = { node: { attribute: 'id', in: [fromGlobalId(place.id, `${path}.id`)] } };
  return { related: { relation: place.within ? 'LOCATED_WITHIN' : 'LOCATED_AT', direction: 'out', where } };
}
