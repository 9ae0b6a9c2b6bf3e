// The filter input of timelines, as analysis takes it.
import type { TimelineFilter } from '../../analysis/timeline.js';
import { timelineSorts } from '../../analysis/timeline-key.js';
import { everything, type NodeFilter } from '../../domain/filter.js';
import type { TimelineFilter as TimelineFilterInput } from '../../generated/resolver-types.js';
import { datesIn, readDateRange } from './combine.js';

export function readTimelineFilter(input: TimelineFilterInput | null | undefined): TimelineFilter {
  const range = readDateRange(input?.when, 'filter.when');
  const inRange = range ? datesIn(range) : everything;
  const ofKind: NodeFilter = input?.kind ? { kind: 'attribute', attribute: 'kind', in: input.kind.in } : everything;
  return {
    sorts: new Set(input?.what ?? timelineSorts),
    range,
    where: { EVENT: { kind: 'and', parts: [inRange, ofKind] }, CLAIM: inRange },
  };
}
