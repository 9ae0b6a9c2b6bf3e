// The timeline of an entity: its events, the steps of its warrants, claims by and about it, and its offices and memberships, by date.
import { mergeSorted, type Pull } from '../analysis/merge-sorted.js';
import { dateListBounds, timelineKey, timelineSorts, type TimelineSort } from '../analysis/timeline-key.js';
import { edgeId, type StoredEdge } from '../domain/edge.js';
import { everything, type EdgeFilter, type NodeFilter } from '../domain/filter.js';
import { mayOverlap, sortDay, type FuzzyDate } from '../domain/fuzzy-date.js';
import type { Page, Slice } from '../domain/page.js';
import { dateOf } from '../domain/node-kind.js';
import type { StoredClaim, StoredEntity, StoredEvent, StoredNode, StoredStep } from '../domain/records.js';
import type { Direction, RelationName } from '../domain/relations.js';
import type { ParticipantRole } from '../domain/vocabulary.js';
import type { PersonTimelineArgs, Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { createConnection, readSlice, type Connection } from './connection.js';
import { edgeFacts } from './edge-facts.js';
import { connectionFields } from './connection-fields.js';
import { readDates } from './filters/combine.js';
import { listNodes, nodeOf, readEdges, readNeighbors } from './lists.js';
import { pageEvidence } from './page-evidence.js';

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
export type PageOfTimelineItems = Connection<AnyTimelineItem, null>;

type Arguments = Partial<PersonTimelineArgs>;
type Input = NonNullable<PersonTimelineArgs['filter']>;

export function pageTimeline(context: GraphQLContext, entity: StoredEntity, args: Arguments): PageOfTimelineItems {
  const list = { timelineOf: entity.id, filter: args.filter ?? null };
  const slice = readSlice(args, list);
  const read = async (wanted: Slice) => {
    const pulls = await createPulls(context, entity, args.filter ?? {}, wanted);
    return mergeSorted(pulls, { limit: wanted.limit + 1, fromEnd: wanted.fromEnd, combine });
  };
  return createConnection<AnyTimelineItem, null>({
    args,
    list,
    readPage: async () => toPage(await read(slice), slice),
    count: async () => (await read({ after: null, before: null, limit: Number.MAX_SAFE_INTEGER, fromEnd: false })).length,
  });
}

function toPage(items: readonly AnyTimelineItem[], { limit, fromEnd }: Slice): Page<{ node: AnyTimelineItem; edge: null }> {
  const kept = items.slice(0, limit).map((node) => ({ item: { node, edge: null }, sortKey: node.sortKey }));
  return { items: fromEnd ? kept.reverse() : kept, hasMore: items.length > limit };
}

/** Two lists may tell of one item: an event in which a place takes part and which happened there, a claim by somebody about themselves. */
function combine(one: AnyTimelineItem, other: AnyTimelineItem): AnyTimelineItem {
  if (one.sort === 'EVENT' && other.sort === 'EVENT') {
    const roles = [...new Set([...one.roles, ...other.roles])].sort();
    return { ...one, roles, isHere: one.isHere || other.isHere };
  }
  if (one.sort === 'CLAIM' && other.sort === 'CLAIM') {
    return { ...one, isSpeaker: one.isSpeaker || other.isSpeaker, isAbout: one.isAbout || other.isAbout };
  }
  return one;
}

/** One list for each sort that the filter lets through. */
async function createPulls(context: GraphQLContext, entity: StoredEntity, filter: Input, slice: Slice): Promise<Pull<AnyTimelineItem>[]> {
  const what = new Set<TimelineSort>(filter.what ?? timelineSorts);
  const dates = readDates(filter.when, 'filter.when');
  const inRange: NodeFilter = dates ?? everything;
  const kinds: NodeFilter[] = filter.kind ? [{ attribute: 'kind', in: filter.kind.in }] : [];
  const events: EdgeFilter = { node: { and: [inRange, ...kinds] } };
  const list = (sort: TimelineSort, relation: RelationName, direction: Direction, edges: EdgeFilter, create: CreateItem) =>
    what.has(sort) ? [pullEdges(context, entity.id, { sort, relation, direction, filter: edges, create }, slice)] : [];
  const [steps, affiliations] = await Promise.all([
    what.has('WARRANT_STEP') ? readWarrantSteps(context, entity.id) : [],
    what.has('AFFILIATION') ? readAffiliations(context, entity) : [],
  ]);
  const passes = (item: AnyTimelineItem) => !filter.when || mayOverlap(item.when, filter.when);
  return [
    ...list('EVENT', 'PARTICIPATES_IN', 'out', events, createEventItem),
    ...(entity.kind === 'PLACE' ? list('EVENT', 'LOCATED_AT', 'in', events, createEventItem) : []),
    ...list('CLAIM', 'CLAIMED_BY', 'in', { node: inRange }, createClaimItem),
    ...list('CLAIM', 'ABOUT', 'in', { node: inRange }, createClaimItem),
    pullArray([...steps, ...affiliations].filter(passes), slice),
  ];
}

type CreateItem = (sortKey: string, when: FuzzyDate, edge: StoredEdge, far: StoredNode) => AnyTimelineItem;

const createEventItem: CreateItem = (sortKey, when, edge, far) => ({
  sort: 'EVENT',
  sortKey,
  when,
  event: far as StoredEvent,
  roles: edge.facts.role ? [edge.facts.role] : [],
  isHere: edge.relation === 'LOCATED_AT',
});

const createClaimItem: CreateItem = (sortKey, when, edge, far) => ({
  sort: 'CLAIM',
  sortKey,
  when,
  claim: far as StoredClaim,
  isSpeaker: edge.relation === 'CLAIMED_BY',
  isAbout: edge.relation === 'ABOUT',
});

interface DateList {
  readonly sort: TimelineSort;
  readonly relation: RelationName;
  readonly direction: Direction;
  readonly filter: EdgeFilter;
  readonly create: CreateItem;
}

/** Largest page that is read at once of a list. */
const maxPage = 500;

/** Reads a list by date page by page, as far as it is pulled. */
function pullEdges(
  context: GraphQLContext,
  ownerId: string,
  { sort, relation, direction, filter, create }: DateList,
  { after, before, limit, fromEnd }: Slice,
): Pull<AnyTimelineItem> {
  const loader = context.loaders.edgePageBySlice({ relation, direction, filter, order: { by: 'date', direction: 'ASC' } });
  let bounds = dateListBounds(sort, after, before);
  let waiting: AnyTimelineItem[] = [];
  let isAtEnd = false;
  const read = async () => {
    const { page, nodes } = await loader.load({ ownerId, ...bounds, limit: Math.min(limit + 1, maxPage), fromEnd });
    context.nodesRead.add(page.items.length);
    isAtEnd = !page.hasMore;
    const furthest = (fromEnd ? page.items[0] : page.items.at(-1))?.sortKey;
    if (furthest !== undefined) bounds = fromEnd ? { ...bounds, before: furthest } : { ...bounds, after: furthest };
    const items = page.items.map(({ item: edge }) => {
      const far = nodes.get(direction === 'out' ? edge.toId : edge.fromId)!;
      const when = dateOf(far)!;
      return create(timelineKey(sortDay(when), sort, far.id), when, edge, far);
    });
    waiting = fromEnd ? items.reverse() : items;
  };
  return async () => {
    if (waiting.length === 0 && !isAtEnd) await read();
    return waiting.shift();
  };
}

function pullArray(items: readonly AnyTimelineItem[], { after, before, fromEnd }: Slice): Pull<AnyTimelineItem> {
  const inRange = items.filter(({ sortKey: key }) => (after === null || key > after) && (before === null || key < before));
  const sorted = inRange.sort((a, b) => (a.sortKey < b.sortKey === fromEnd ? 1 : -1));
  return async () => sorted.shift();
}

/** A warrant has few steps, and they have dates of their own: the steps of all of an entity's warrants are read. */
async function readWarrantSteps(context: GraphQLContext, entityId: string): Promise<StepItem[]> {
  const isWarrant: EdgeFilter = { node: { attribute: 'kind', in: ['ARREST_WARRANT'] } };
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

/** What nobody holds must not read as if it were said. */
function lead({ polarity, speechAct }: StoredClaim): string {
  if (polarity === 'NEGATED') return speechAct === 'CONFIRMED' ? 'Not confirmed: ' : 'Denied: ';
  return speechAct === 'RETRACTED' ? 'Taken back: ' : '';
}

const itemTypes = {
  EVENT: 'TimelineEvent',
  WARRANT_STEP: 'TimelineWarrantStep',
  CLAIM: 'TimelineClaim',
  AFFILIATION: 'TimelineAffiliation',
} as const satisfies Record<TimelineSort, string>;

export const timelineResolvers = {
  TimelineItem: { __resolveType: (item) => itemTypes[item.sort] },
  TimelineConnection: connectionFields,
  TimelineEvent: {
    label: ({ event }) => event.label,
    evidence: ({ event }, args, context) => pageEvidence(context, event, args),
  },
  TimelineWarrantStep: {
    label: ({ warrant }) => warrant.label,
    evidence: ({ step }, args, context) => pageEvidence(context, step, args),
  },
  TimelineClaim: {
    label: ({ claim }) => lead(claim) + claim.proposition,
    evidence: ({ claim }, args, context) => pageEvidence(context, claim, args),
  },
  TimelineAffiliation: {
    ...edgeFacts.ofConnection,
    label: async ({ edge }, _args, context) => {
      const [from, to] = await listNodes<StoredEntity>(context, [edge.fromId, edge.toId]);
      return `${from!.label}: ${edge.facts.title ?? 'member'}, ${to!.label}`;
    },
    member: ({ edge }, _args, context) => nodeOf<StoredEntity>(context, edge.fromId),
    of: ({ edge }, _args, context) => nodeOf<StoredEntity>(context, edge.toId),
    title: ({ edge }) => edge.facts.title ?? null,
  },
} satisfies Resolvers;
