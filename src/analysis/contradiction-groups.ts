// Groups of claims that cannot all hold: the facts, quantities, dates and statements on which claims differ, and the sides on each.
import type { StoredArticle, StoredClaim, StoredEntity } from '../domain/records.js';
import { unique } from '../domain/unique.js';
import type { AnalysisReads } from './analysis-reads.js';
import { happeningFacts, participationFact, quantityFacts, readOwnDates } from './contradiction-facts.js';
import {
  findDateConflict,
  findDenial,
  findQuantityConflict,
  findStatedSides,
  type ContradictionKind,
  type Side,
  type Standpoint,
} from './contradictions.js';
import { readNeighborhoods, type Neighbor } from './read-neighborhood.js';
import { nodeOf } from './read-nodes.js';
import { readStandpoints, type Standpoints } from './standpoints.js';
import { readStatedComponents } from './stated-components.js';

export interface ContradictionGroup {
  readonly kind: ContradictionKind;
  /** Distinguishes the group from other groups of its kind. */
  readonly key: string;
  readonly aboutIds: readonly string[];
  readonly sides: readonly Side[];
  readonly speakersOf: (claimId: string) => readonly StoredEntity[];
  readonly articlesOf: (claimId: string) => readonly StoredArticle[];
  /** The articles behind a value that the graph has without a claim, such as the date of an event. */
  readonly articlesOfUnclaimed: readonly StoredArticle[];
  readonly isAbout: (claimId: string, subjectId: string) => boolean;
}

/** The groups that contain these claims, in no particular order. Each group has all of its claims, not only those in `claimIds`. */
export async function readContradictionGroups(reads: AnalysisReads, claimIds: readonly string[]): Promise<ContradictionGroup[]> {
  const own = await readOwnFacts(reads, claimIds);
  const stated = await readStatedComponents(reads, claimIds);
  const [onSubjects, concerning, ownDates] = await Promise.all([
    readNeighborhoods<StoredClaim>(reads, unique([...own.eventIds, ...own.counted, ...own.dated]), { relation: 'ABOUT', direction: 'in' }),
    readNeighborhoods<StoredClaim>(reads, own.eventIds, { relation: 'CONCERNS', direction: 'in' }),
    readOwnDates(reads, own.dated),
  ]);
  const claims = [...onSubjects, ...concerning].map(({ node }) => node);
  const standpoints = await readStandpoints(reads, uniqueById([...claims, ...stated.claims]));
  return [
    ...findDenials(own.facts, onSubjects, concerning, standpoints),
    ...findQuantities(onSubjects, own.counted, standpoints),
    ...findDates(onSubjects, own.dated, ownDates, standpoints),
    ...stated.components.map((ids) => {
      const sides = findStatedSides(standpointsOf(standpoints, ids), stated.opponentsOf);
      const key = [...ids].sort()[0]!;
      return createGroup(standpoints, { kind: 'STATED', key, aboutIds: commonSubjects(standpoints, ids), sides });
    }),
  ].filter(({ sides }) => sides.length > 1);
}

/** The facts of events that these claims are about, and the subjects for which they give a number or a date. */
async function readOwnFacts(reads: AnalysisReads, claimIds: readonly string[]) {
  const [concerns, about, claims] = await Promise.all([
    readNeighborhoods(reads, claimIds, { relation: 'CONCERNS', direction: 'out' }),
    readNeighborhoods(reads, claimIds, { relation: 'ABOUT', direction: 'out' }),
    Promise.all(claimIds.map((id) => nodeOf<StoredClaim>(reads, id))),
  ]);
  const all = [...concerns.map(({ edge }) => participationFact(edge)), ...about.flatMap(({ edge }) => happeningFacts(edge))];
  const facts = [...new Map(all.map((fact) => [fact.key, fact])).values()];
  const withQuantity = new Set(claims.filter(({ quantity }) => quantity !== null).map(({ id }) => id));
  const subjectsOf = (isWanted: (neighbor: (typeof about)[number]) => boolean) =>
    unique(about.filter(isWanted).map(({ edge }) => edge.toId));
  return {
    facts,
    eventIds: unique(facts.map(({ eventId }) => eventId)),
    counted: subjectsOf(({ edge }) => withQuantity.has(edge.fromId)),
    dated: subjectsOf(({ edge }) => edge.facts.when !== undefined),
  };
}

type OnSubject = Neighbor<StoredClaim>;

function findDenials(
  facts: Awaited<ReturnType<typeof readOwnFacts>>['facts'],
  onSubjects: readonly OnSubject[],
  concerning: readonly OnSubject[],
  standpoints: Standpoints,
): ContradictionGroup[] {
  return facts.map(({ key, eventId, entityId }) => {
    const claims =
      entityId === undefined
        ? onSubjects.filter(({ edge }) => edge.toId === eventId && edge.facts.happening === true)
        : concerning.filter(({ edge }) => participationFact(edge).key === key);
    const ids = claims.map(({ node }) => node.id);
    const aboutIds = entityId === undefined ? [eventId] : [eventId, entityId];
    return createGroup(standpoints, { kind: 'DENIAL', key, aboutIds, sides: findDenial(standpointsOf(standpoints, ids)) });
  });
}

function findQuantities(onSubjects: readonly OnSubject[], subjectIds: readonly string[], standpoints: Standpoints): ContradictionGroup[] {
  return quantityFacts(onSubjects, subjectIds).map(({ key, subjectId, claims }) => {
    const sides = findQuantityConflict(claims.map(({ id, quantity }) => ({ value: quantity!, standpoint: standpoints.of.get(id)! })));
    return createGroup(standpoints, { kind: 'QUANTITY', key, aboutIds: [subjectId], sides });
  });
}

function findDates(
  onSubjects: readonly OnSubject[],
  eventIds: readonly string[],
  ownDates: Awaited<ReturnType<typeof readOwnDates>>,
  standpoints: Standpoints,
): ContradictionGroup[] {
  return eventIds.map((eventId) => {
    const own = ownDates.get(eventId);
    const claimed = onSubjects.flatMap(({ edge, node }) => {
      const { when } = edge.facts;
      return edge.toId === eventId && when ? [{ value: when, standpoint: standpoints.of.get(node.id)! }] : [];
    });
    const sides = findDateConflict([...(own ? [{ value: own.date, standpoint: null }] : []), ...claimed]);
    const group = createGroup(standpoints, { kind: 'DATE', key: eventId, aboutIds: [eventId], sides });
    return { ...group, articlesOfUnclaimed: own?.articles ?? [] };
  });
}

function createGroup(
  { speakersOf, articlesOf, aboutOf }: Standpoints,
  group: Pick<ContradictionGroup, 'kind' | 'key' | 'aboutIds' | 'sides'>,
): ContradictionGroup {
  const isAbout = (claimId: string, subjectId: string) => aboutOf(claimId).includes(subjectId);
  return { ...group, speakersOf, articlesOf, articlesOfUnclaimed: [], isAbout };
}

function standpointsOf({ of }: Standpoints, claimIds: readonly string[]): Standpoint[] {
  return unique(claimIds).map((id) => of.get(id)!);
}

/** The subjects that all of the claims are about; if they have none in common, the subjects of any of them. */
function commonSubjects({ aboutOf }: Standpoints, claimIds: readonly string[]): string[] {
  const all = unique(claimIds.flatMap((id) => aboutOf(id)));
  const common = all.filter((subject) => claimIds.every((id) => aboutOf(id).includes(subject)));
  return (common.length > 0 ? common : all).sort();
}

function uniqueById(claims: readonly StoredClaim[]): StoredClaim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

/** All claims of a group, one side after the other. */
export function claimsOf({ sides }: Pick<ContradictionGroup, 'sides'>) {
  return sides.flatMap(({ standpoints }) => standpoints.map(({ claim }) => claim));
}

/** The ids of the speakers of the claims on a side, in order of id. */
export function speakerIdsOf({ speakersOf }: Pick<ContradictionGroup, 'speakersOf'>, side: Side): string[] {
  return idsOf(side.standpoints.flatMap(({ claim }) => speakersOf(claim.id)));
}

/** The ids of the articles that report a side, in order of id. */
export function articleIdsOf(
  { articlesOf, articlesOfUnclaimed }: Pick<ContradictionGroup, 'articlesOf' | 'articlesOfUnclaimed'>,
  side: Side,
): string[] {
  const claimed = side.standpoints.flatMap(({ claim }) => articlesOf(claim.id));
  return idsOf(side.isUnclaimed ? [...articlesOfUnclaimed, ...claimed] : claimed);
}

function idsOf(nodes: readonly { readonly id: string }[]): string[] {
  return unique(nodes.map(({ id }) => id)).sort();
}
