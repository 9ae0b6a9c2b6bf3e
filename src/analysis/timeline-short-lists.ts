// The short lists that a timeline is merged from: the steps of warrants, offices and memberships. They are read in full.
import { edgeId } from '../domain/edge.js';
import type { EdgeFilter } from '../domain/filter.js';
import { sortDay } from '../domain/fuzzy-date.js';
import { isInSlice, type Slice } from '../domain/page.js';
import type { StoredEntity, StoredEvent, StoredStep } from '../domain/records.js';
import type { Direction, RelationName } from '../domain/relations.js';
import type { AnalysisReads } from './analysis-reads.js';
import type { Pull } from './merge-sorted.js';
import { readEdges, readNeighbors } from './read-neighborhood.js';
import type { AffiliationItem, AnyTimelineItem, StepItem } from './timeline-items.js';
import { timelineKey } from './timeline-key.js';

/**
 * The steps of all warrants that the entity takes part in. A warrant has few steps, and each has a date of its own; undated ones are left
 * out.
 */
export async function readWarrantSteps(reads: AnalysisReads, entityId: string): Promise<StepItem[]> {
  const isWarrant: EdgeFilter = { kind: 'node', node: { kind: 'attribute', attribute: 'kind', in: ['ARREST_WARRANT'] } };
  const participations = await readNeighbors<StoredEvent>(reads, entityId, 'PARTICIPATES_IN', 'out', isWarrant);
  // An entity with two roles in one warrant takes part in it twice.
  const warrants = [...new Map(participations.map((warrant) => [warrant.id, warrant])).values()];
  const steps = await Promise.all(warrants.map((warrant) => readNeighbors<StoredStep>(reads, warrant.id, 'STEP_OF', 'in')));
  return warrants.flatMap((warrant, index) =>
    steps[index]!.flatMap((step): StepItem[] => {
      if (!step.on) return [];
      return [{ sort: 'WARRANT_STEP', sortKey: timelineKey(sortDay(step.on), 'WARRANT_STEP', step.id), when: step.on, warrant, step }];
    }),
  );
}

/** What each date of an office or membership says about it. */
const changes = [
  ['from', 'BEGAN'],
  ['to', 'ENDED'],
  ['asOf', 'AS_OF'],
] as const;

/** Offices and memberships, from either end. Each has up to three dates, and each date is an item. */
export async function readAffiliations(reads: AnalysisReads, { id: ownerId, kind }: StoredEntity): Promise<AffiliationItem[]> {
  const lists: readonly (readonly [RelationName, Direction])[] =
    kind === 'PERSON'
      ? [['AFFILIATED_WITH', 'out']]
      : [
          ['AFFILIATED_WITH', 'in'],
          ['MEMBER_OF', 'out'],
          ['MEMBER_OF', 'in'],
        ];
  const edges = (await Promise.all(lists.map(([relation, direction]) => readEdges(reads, ownerId, relation, direction)))).flat();
  return edges.flatMap((edge) =>
    changes.flatMap(([fact, change]): AffiliationItem[] => {
      const when = edge.facts[fact];
      if (!when || (!when.earliest && !when.latest)) return [];
      const sortKey = timelineKey(sortDay(when), 'AFFILIATION', `${edgeId(edge)}|${change}`);
      return [{ sort: 'AFFILIATION', sortKey, when, edge, change }];
    }),
  );
}

/** Pulls the items in a slice of a list that is in memory. */
export function pullItems(items: readonly AnyTimelineItem[], slice: Slice): Pull<AnyTimelineItem> {
  const sorted = items
    .filter(({ sortKey }) => isInSlice(sortKey, slice))
    .sort((a, b) => (a.sortKey < b.sortKey === slice.fromEnd ? 1 : -1));
  return async () => sorted.shift();
}
