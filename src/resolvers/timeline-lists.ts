// What a timeline is merged from: lists of events and claims by date, read page by page as far as they are pulled, and the few steps of warrants,
// offices and memberships, read in full.
import type { Pull } from '../analysis/merge-sorted.js';
import { dateListBounds, timelineKey, timelineSorts, type TimelineSort } from '../analysis/timeline-key.js';
import { liesInRange } from '../domain/date-range.js';
import { edgeId, neighborIdOf, type StoredEdge } from '../domain/edge.js';
import { everything, type EdgeFilter, type NodeFilter } from '../domain/filter.js';
import { sortDay, type FuzzyDate } from '../domain/fuzzy-date.js';
import { dateOf } from '../domain/node-kind.js';
import { isInSlice, type Slice } from '../domain/page.js';
import type { StoredClaim, StoredEntity, StoredEvent, StoredNode, StoredStep } from '../domain/records.js';
import { opposite, type Direction, type RelationName } from '../domain/relations.js';
import type { ParticipantRole } from '../domain/ontology/roles.js';
import type { PersonTimelineArgs } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { datesIn, readDateRange } from './filters/combine.js';
import { readEdges, readNeighbors } from './lists.js';

interface Dated {
  readonly sortKey: string;
  readonly when: FuzzyDate;
}

export interface EventItem extends Dated {
  readonly sort: 'EVENT';
  readonly event: StoredEvent;
  readonly roles: readonly ParticipantRole[];
  readonly isHere: boolean;
}

export interface StepItem extends Dated {
  readonly sort: 'WARRANT_STEP';
  readonly warrant: StoredEvent;
  readonly step: StoredStep;
}

export interface ClaimItem extends Dated {
  readonly sort: 'CLAIM';
  readonly claim: StoredClaim;
  readonly isSpeaker: boolean;
  readonly isAbout: boolean;
}

export interface AffiliationItem extends Dated {
  readonly sort: 'AFFILIATION';
  readonly edge: StoredEdge;
  readonly change: 'BEGAN' | 'ENDED' | 'AS_OF';
}

export type AnyTimelineItem = EventItem | StepItem | ClaimItem | AffiliationItem;
/** What a timeline holds, as its filter asks. */
export interface TimelineContents {
  readonly lists: readonly DateList[];
  readonly smallLists: () => Promise<AnyTimelineItem[]>;
}

/** Events or claims by date, seen from the entity. */
interface DateList {
  readonly sort: 'EVENT' | 'CLAIM';
  readonly relation: RelationName;
  readonly direction: Direction;
  /** What is asked of the event or claim. */
  readonly where: NodeFilter;
}

export function readTimelineFilter(
  context: GraphQLContext,
  entity: StoredEntity,
  filter: NonNullable<PersonTimelineArgs['filter']>,
): TimelineContents {
  const what = new Set<TimelineSort>(filter.what ?? timelineSorts);
  const range = readDateRange(filter.when, 'filter.when');
  const inRange = range ? datesIn(range) : everything;
  const ofKind: NodeFilter = filter.kind ? { kind: 'attribute', attribute: 'kind', in: filter.kind.in } : everything;
  const events = { sort: 'EVENT', where: { kind: 'and', parts: [inRange, ofKind] } } as const;
  const claims = { sort: 'CLAIM', where: inRange } as const;
  const lists: DateList[] = [
    { ...events, relation: 'PARTICIPATES_IN', direction: 'out' },
    ...(entity.kind === 'PLACE' ? [{ ...events, relation: 'LOCATED_AT', direction: 'in' } as const] : []),
    { ...claims, relation: 'CLAIMED_BY', direction: 'in' },
    { ...claims, relation: 'ABOUT', direction: 'in' },
  ];
  return {
    lists: lists.filter(({ sort }) => what.has(sort)),
    smallLists: async () => {
      const [steps, affiliations] = await Promise.all([
        what.has('WARRANT_STEP') ? readWarrantSteps(context, entity.id) : [],
        what.has('AFFILIATION') ? readAffiliations(context, entity) : [],
      ]);
      return [...steps, ...affiliations].filter(({ when }) => !range || liesInRange(when, range));
    },
  };
}

/** One list to pull from for each list of the timeline. */
export async function createPulls(
  context: GraphQLContext,
  entityId: string,
  { lists, smallLists }: TimelineContents,
  slice: Slice,
): Promise<Pull<AnyTimelineItem>[]> {
  return [...lists.map((list) => pullEdges(context, entityId, list, slice)), pullArray(await smallLists(), slice)];
}

const familyOfSort = { EVENT: 'event', CLAIM: 'claim' } as const;

/** How many items of each sort; what several lists tell of counts once, as they are merged. */
export async function countSorts(
  context: GraphQLContext,
  entityId: string,
  { lists, smallLists }: TimelineContents,
): Promise<Map<TimelineSort, number>> {
  const isDated: NodeFilter = { kind: 'sortDay', range: { from: null, to: null } };
  const count = async (sort: DateList['sort']) => {
    const own = lists.filter((list) => list.sort === sort);
    const isTold: NodeFilter = { kind: 'or', parts: own.map((list) => ({ kind: 'and', parts: [list.where, leadsTo(entityId, list)] })) };
    return own.length === 0
      ? 0
      : context.loaders.nodeCountByList.load({ family: familyOfSort[sort], filter: { kind: 'and', parts: [isDated, isTold] } });
  };
  const [events, claims, small] = await Promise.all([count('EVENT'), count('CLAIM'), smallLists()]);
  const counts = new Map<TimelineSort, number>([
    ['EVENT', events],
    ['CLAIM', claims],
  ]);
  for (const { sort } of small) counts.set(sort, (counts.get(sort) ?? 0) + 1);
  return counts;
}

/** Seen from the other end of a list. */
function leadsTo(entityId: string, { relation, direction }: DateList): NodeFilter {
  return {
    kind: 'related',
    relation,
    direction: opposite(direction),
    where: { kind: 'node', node: { kind: 'attribute', attribute: 'id', in: [entityId] } },
  };
}

function createItem(sort: DateList['sort'], edge: StoredEdge, neighbor: StoredNode): AnyTimelineItem {
  const when = dateOf(neighbor)!;
  const place = { sortKey: timelineKey(sortDay(when), sort, neighbor.id), when };
  if (sort === 'CLAIM') {
    const { relation } = edge;
    return { ...place, sort, claim: neighbor as StoredClaim, isSpeaker: relation === 'CLAIMED_BY', isAbout: relation === 'ABOUT' };
  }
  const roles = edge.facts.role ? [edge.facts.role] : [];
  return { ...place, sort, event: neighbor as StoredEvent, roles, isHere: edge.relation === 'LOCATED_AT' };
}

/** Largest page that is read at once of a list. */
const maxPage = 500;

/** Reads a list by date page by page, as far as it is pulled. */
function pullEdges(
  context: GraphQLContext,
  ownerId: string,
  { sort, relation, direction, where }: DateList,
  { after, before, limit, fromEnd }: Slice,
): Pull<AnyTimelineItem> {
  const loader = context.loaders.edgePageBySlice({
    relation,
    direction,
    filter: { kind: 'node', node: where },
    order: { by: 'date', direction: 'ASC' },
  });
  let bounds = dateListBounds(sort, after, before);
  let waiting: AnyTimelineItem[] = [];
  let isAtEnd = false;
  const read = async () => {
    const { page, nodes } = await loader.load({ ownerId, ...bounds, limit: Math.min(limit + 1, maxPage), fromEnd });
    context.nodesRead.add(page.items.length);
    isAtEnd = !page.hasMore;
    const furthest = (fromEnd ? page.items[0] : page.items.at(-1))?.sortKey;
    if (furthest !== undefined) bounds = fromEnd ? { ...bounds, before: furthest } : { ...bounds, after: furthest };
    const items = page.items.map(({ item: edge }) => createItem(sort, edge, nodes.get(neighborIdOf(edge, direction))!));
    waiting = fromEnd ? items.reverse() : items;
  };
  return async () => {
    if (waiting.length === 0 && !isAtEnd) await read();
    return waiting.shift();
  };
}

function pullArray(items: readonly AnyTimelineItem[], slice: Slice): Pull<AnyTimelineItem> {
  const sorted = items
    .filter(({ sortKey }) => isInSlice(sortKey, slice))
    .sort((a, b) => (a.sortKey < b.sortKey === slice.fromEnd ? 1 : -1));
  return async () => sorted.shift();
}

/** A warrant has few steps, and they have dates of their own: the steps of all of an entity's warrants are read. */
async function readWarrantSteps(context: GraphQLContext, entityId: string): Promise<StepItem[]> {
  const isWarrant: EdgeFilter = { kind: 'node', node: { kind: 'attribute', attribute: 'kind', in: ['ARREST_WARRANT'] } };
  const warrants = await readNeighbors<StoredEvent>(context, entityId, 'PARTICIPATES_IN', 'out', isWarrant);
  const unique = [...new Map(warrants.map((warrant) => [warrant.id, warrant])).values()];
  const steps = await Promise.all(unique.map((warrant) => readNeighbors<StoredStep>(context, warrant.id, 'STEP_OF', 'in')));
  return unique.flatMap((warrant, index) =>
    steps[index]!.flatMap((step) => {
      if (!step.on) return [];
      return [
        { sort: 'WARRANT_STEP' as const, sortKey: timelineKey(sortDay(step.on), 'WARRANT_STEP', step.id), when: step.on, warrant, step },
      ];
    }),
  );
}

const changes = [
  ['from', 'BEGAN'],
  ['to', 'ENDED'],
  ['asOf', 'AS_OF'],
] as const;

/** Offices and memberships, from either end; each has up to three dates. */
async function readAffiliations(context: GraphQLContext, entity: StoredEntity): Promise<AffiliationItem[]> {
  const lists: readonly (readonly [RelationName, Direction])[] = [
    ...(entity.kind === 'PERSON' ? [['AFFILIATED_WITH', 'out'] as const] : [['AFFILIATED_WITH', 'in'] as const]),
    ...(entity.kind === 'PERSON' ? [] : [['MEMBER_OF', 'out'] as const, ['MEMBER_OF', 'in'] as const]),
  ];
  const edges = (await Promise.all(lists.map(([relation, direction]) => readEdges(context, entity.id, relation, direction)))).flat();
  return edges.flatMap((edge) =>
    changes.flatMap(([fact, change]) => {
      const when = edge.facts[fact];
      if (!when || (!when.earliest && !when.latest)) return [];
      return [
        {
          sort: 'AFFILIATION' as const,
          sortKey: timelineKey(sortDay(when), 'AFFILIATION', `${edgeId(edge)}|${change}`),
          when,
          edge,
          change,
        },
      ];
    }),
  );
}
