// ClaimFilter as a store filter.
import type { EdgeFilter, NodeFilter } from '../../domain/filter.js';
import type { ClaimFilter } from '../../generated/resolver-types.js';
import { combineFilter, readDates, readRelatedIds } from './combine.js';

export function readClaimFilter(input: ClaimFilter | null | undefined, path = 'filter'): NodeFilter {
  return combineFilter<ClaimFilter, NodeFilter>(input, path, (filter, at) => [
    readRelatedIds(filter.speaker, `${at}.speaker`, (ids) => linkedTo('CLAIMED_BY', ids)),
    readRelatedIds(filter.about, `${at}.about`, (ids) => linkedTo('ABOUT', ids)),
    filter.speechAct ? { attribute: 'speechAct', in: filter.speechAct } : undefined,
    filter.status ? { attribute: 'status', in: filter.status.in } : undefined,
    readDates(filter.saidOn, `${at}.saidOn`),
    typeof filter.contradicted === 'boolean' ? readContradicted(filter.contradicted) : undefined,
  ]);
}

function linkedTo(relation: 'CLAIMED_BY' | 'ABOUT', ids: readonly string[]): NodeFilter {
  return { related: { relation, direction: 'out', where: { node: { attribute: 'id', in: ids } } } };
}

/** Whichever of the two claims was written down as contradicting the other. */
function readContradicted(expected: boolean): NodeFilter {
  const any: EdgeFilter = { and: [] };
  const contradicted: NodeFilter = {
    or: (['in', 'out'] as const).map((direction) => ({ related: { relation: 'CONTRADICTS', direction, where: any } })),
  };
  return expected ? contradicted : { not: contradicted };
}
