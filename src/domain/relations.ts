// The relation table: every relation of the graph in one place. Both engines, the write check, ingest and the resolvers read it.
// Adding a relation is one row here and one field in schema/.
import type { NodeKind } from './node-kind.js';

/** What a list is sorted by. `date`, `label` and `count` are of the node at the other end, `position` is of the edge itself. */
export type SortBy = 'date' | 'label' | 'count' | 'position';

/** `out` pages an edge from its source, `in` from its target. */
export type Direction = 'out' | 'in';

/** The same relation seen from its other end. */
export function opposite(direction: Direction): Direction {
  return direction === 'out' ? 'in' : 'out';
}

export type EndKind = NodeKind | 'COUNTRY';

export interface RelationRow {
  /** Kinds that may stand at its source and at its target; COUNTRY is a PLACE of that kind. */
  readonly from: readonly EndKind[];
  readonly to: readonly EndKind[];
  /** Name of the same relation read from its target: for people; the program says relation and direction. */
  readonly inverse: string;
  /** Orders in which the edges of one source, and of one target, are paged. Each is an index in both engines. */
  readonly out: readonly SortBy[];
  readonly in: readonly SortBy[];
  /** False only where the edge names its surface forms itself, or is worked out from other edges. */
  readonly needsEvidence: boolean;
  /** Worked out by the store from other edges; never written by a caller. */
  readonly derived: boolean;
}

const entity = ['PERSON', 'ORGANIZATION', 'PLACE', 'TOPIC'] as const;
const event = ['ARREST_WARRANT', 'TALKS', 'ATTACK', 'CONFLICT', 'OTHER_EVENT'] as const;
const base = { out: ['position'], in: ['position'], needsEvidence: true, derived: false } as const;

// biome-ignore format: a table, a row a relation
const relations = {
  MENTIONS: { ...base, from: ['ARTICLE'], to: [...entity, ...event], inverse: 'MENTIONED_IN', in: ['date', 'label'], needsEvidence: false },
  PARTICIPATES_IN: { ...base, from: entity, to: event, inverse: 'HAS_PARTICIPANT', out: ['date', 'label', 'count'] },
  LOCATED_AT: { ...base, from: event, to: ['PLACE'], inverse: 'LOCATION_OF', in: ['date', 'label', 'count'] },
  /** The closure of LOCATED_AT over WITHIN: an event in Baghdad is located within Iraq, and within Baghdad. */
  LOCATED_WITHIN: {
    ...base, from: event, to: ['PLACE'], inverse: 'CONTAINS_LOCATION_OF', in: ['date', 'label', 'count'], needsEvidence: false, derived: true,
  },
  WITHIN: { ...base, from: ['PLACE'], to: ['PLACE'], inverse: 'CONTAINS', in: ['label'] },
  AFFILIATED_WITH: { ...base, from: ['PERSON'], to: ['ORGANIZATION', 'COUNTRY'], inverse: 'HAS_AFFILIATE', out: ['position'], in: ['label'] },
  PART_OF: { ...base, from: ['ORGANIZATION'], to: ['ORGANIZATION', 'COUNTRY'], inverse: 'HAS_PART', in: ['label'] },
  MEMBER_OF: { ...base, from: ['ORGANIZATION', 'COUNTRY'], to: ['ORGANIZATION'], inverse: 'HAS_MEMBER', in: ['label'] },
  BASED_IN: { ...base, from: ['ORGANIZATION', 'PERSON'], to: ['PLACE'], inverse: 'BASE_OF', in: ['label'] },
  FOLLOWS: { ...base, from: event, to: event, inverse: 'FOLLOWED_BY' },
  CLAIMED_BY: { ...base, from: ['CLAIM'], to: entity, inverse: 'CLAIMS', in: ['date'] },
  ABOUT: { ...base, from: ['CLAIM'], to: [...entity, ...event], inverse: 'SUBJECT_OF', in: ['date'] },
  /** A claim concerns one participation: the edge goes to the event and names entity and role. It gives that participation its status. */
  CONCERNS: { ...base, from: ['CLAIM'], to: event, inverse: 'CONCERNED_BY' },
  SUPPORTS: { ...base, from: ['CLAIM'], to: ['CLAIM'], inverse: 'SUPPORTED_BY' },
  CONTRADICTS: { ...base, from: ['CLAIM'], to: ['CLAIM'], inverse: 'CONTRADICTED_BY' },
  REPORTED_IN: { ...base, from: ['CLAIM'], to: ['ARTICLE'], inverse: 'REPORTS', in: ['date'] },
  STEP_OF: { ...base, from: ['STEP'], to: ['ARREST_WARRANT'], inverse: 'HAS_STEP' },
  ACCUSATION_IN: { ...base, from: ['ACCUSATION'], to: ['ARREST_WARRANT'], inverse: 'HAS_ACCUSATION' },
  QUOTED_FROM: { ...base, from: ['EVIDENCE'], to: ['ARTICLE'], inverse: 'QUOTES', needsEvidence: false },
} as const satisfies Record<string, RelationRow>;

export type RelationName = keyof typeof relations;
export const relationNames = Object.keys(relations) as RelationName[];

/** The row of a relation, with the plain type that lets callers loop over the table. */
export function relationRow(name: RelationName): RelationRow {
  return relations[name];
}

/** A node as far as the ends of relations care. */
export interface RelationEnd {
  readonly kind: NodeKind;
  readonly isCountry: boolean;
}

/** Whether a node may stand where these kinds may. */
export function fitsEnd({ kind, isCountry }: RelationEnd, allowed: readonly EndKind[]): boolean {
  return allowed.includes(kind) || (isCountry && allowed.includes('COUNTRY'));
}
