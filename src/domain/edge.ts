// Edges: links between two nodes, with the facts that belong to the link.
import type { FuzzyDate } from './fuzzy-date.js';
import type { DerivedStatus } from './records.js';
import type { Direction, RelationName, StatedFacts } from './relations.js';
import type { ParticipantRole } from './ontology/roles.js';
import type { EventLinkKind, PlacePrecision, Provenance } from './vocabulary.js';

/** Facts on an edge. Comments name the relations that have a fact, and the relation table lists stated facts. Other facts are absent. */
export interface EdgeFacts extends StatedFacts {
  /** PARTICIPATES_IN, CONCERNS. There is one edge per role. */
  readonly role?: ParticipantRole;
  /** PARTICIPATES_IN: the side of the participant, if the event has sides. */
  readonly side?: string;
  /** CONCERNS: the entity whose participation the claim concerns. */
  readonly entityId?: string;
  /** ABOUT an event: the claim says that the event happened or did not happen, so it affects the status of the event. */
  readonly happening?: boolean;
  /** ABOUT an event: when the event happened or will happen, according to the claim. */
  readonly when?: FuzzyDate;
  /** LOCATED_AT. */
  readonly precision?: PlacePrecision;
  /** FOLLOWS. */
  readonly linkKind?: EventLinkKind;
  /** MENTIONS: the words with which the article names the node, and how often it does. */
  readonly surfaceForms?: readonly string[];
  readonly count?: number;
  /** MENTIONS: true if the heading under which the article was published names the node; otherwise absent. */
  readonly inHeading?: true;
  readonly provenance?: Provenance;
  /** The reasoning of a DERIVED fact, or what the source leaves open. */
  readonly note?: string;
}

export interface EdgeRecord {
  readonly relation: RelationName;
  readonly fromId: string;
  readonly toId: string;
  /** Distinguishes edges of the same relation between the same two nodes: the role, the title … Empty if there can be only one. */
  readonly key: string;
  /** The position of the edge in the lists of its source and of its target that are sorted by `position`. Integers from 0. */
  readonly outPosition: number;
  readonly inPosition: number;
  readonly facts: EdgeFacts;
  readonly evidenceIds: readonly string[];
}

/** An edge as the store returns it. */
export interface StoredEdge extends EdgeRecord {
  /** PARTICIPATES_IN only: see status-rule.ts. */
  readonly derivedStatus: DerivedStatus | null;
}

/** The identity of an edge: equal for the same relation, ends and key. */
export function edgeId(edge: Pick<EdgeRecord, 'relation' | 'fromId' | 'toId' | 'key'>): string {
  return `${edge.relation}|${edge.fromId}|${edge.toId}|${edge.key}`;
}

/** The id of the neighbor at the other end of an edge that is followed in this direction. */
export function neighborIdOf({ fromId, toId }: Pick<EdgeRecord, 'fromId' | 'toId'>, direction: Direction): string {
  return direction === 'out' ? toId : fromId;
}

/** The first and last day on which an edge may hold, according to its dates; null for an open end. Undefined if it has no dates. */
export function validRange(facts: EdgeFacts): { earliest: string | null; latest: string | null } | undefined {
  const { from, to, asOf } = facts;
  if (!from && !to && !asOf) return undefined;
  const start = from ?? (to ? undefined : asOf);
  const end = to ?? (from ? undefined : asOf);
  return { earliest: start?.earliest ?? null, latest: end?.latest ?? null };
}
