// Edges: what links two nodes, with the facts that belong to the link.
import type { FuzzyDate } from './fuzzy-date.js';
import type { DerivedStatus } from './records.js';
import type { Direction, RelationName, StatedFacts } from './relations.js';
import type { ParticipantRole } from './ontology/roles.js';
import type { EventLinkKind, PlacePrecision, Provenance } from './vocabulary.js';

/** Facts on an edge. Which relation carries which is in the comments, and for stated facts in the relation table; all others are absent. */
export interface EdgeFacts extends StatedFacts {
  /** PARTICIPATES_IN, CONCERNS. One edge a role. */
  readonly role?: ParticipantRole;
  /** PARTICIPATES_IN: who stands with whom, where the event has sides. */
  readonly side?: string;
  /** CONCERNS: the entity whose participation the claim concerns. */
  readonly entityId?: string;
  /** ABOUT an event: the claim says that the event happened or did not (and so bears on its status). */
  readonly happening?: boolean;
  /** ABOUT an event: when the claim says that it happened. */
  readonly when?: FuzzyDate;
  /** LOCATED_AT. */
  readonly precision?: PlacePrecision;
  /** FOLLOWS. */
  readonly linkKind?: EventLinkKind;
  /** MENTIONS: the words by which the article names it, and how often. */
  readonly surfaceForms?: readonly string[];
  readonly count?: number;
  /** MENTIONS: it is named in the heading under which the article stands. Left out where it is not. */
  readonly inHeading?: true;
  readonly provenance?: Provenance;
  /** The reasoning of a DERIVED fact, or what the source leaves open. */
  readonly note?: string;
}

export interface EdgeRecord {
  readonly relation: RelationName;
  readonly fromId: string;
  readonly toId: string;
  /** Tells edges of one relation between the same two nodes apart: the role, the title … Empty where there is but one. */
  readonly key: string;
  /** Where the edge stands in lists sorted by `position`: of its source, and of its target. Whole numbers from 0. */
  readonly outPosition: number;
  readonly inPosition: number;
  readonly facts: EdgeFacts;
  readonly evidenceIds: readonly string[];
}

/** An edge as the store gives it back. */
export interface StoredEdge extends EdgeRecord {
  /** PARTICIPATES_IN only: see status-rule.ts. */
  readonly derivedStatus: DerivedStatus | null;
}

/** The identity of an edge: equal for the same relation, ends and key. */
export function edgeId(edge: Pick<EdgeRecord, 'relation' | 'fromId' | 'toId' | 'key'>): string {
  return `${edge.relation}|${edge.fromId}|${edge.toId}|${edge.key}`;
}

/** The node at the neighbors of an edge that is met in this direction. */
export function neighborIdOf({ fromId, toId }: Pick<EdgeRecord, 'fromId' | 'toId'>, direction: Direction): string {
  return direction === 'out' ? toId : fromId;
}

/** First and last day on which an edge is known to hold, null where open. Nothing known at all gives undefined. */
export function validRange(facts: EdgeFacts): { earliest: string | null; latest: string | null } | undefined {
  const { from, to, asOf } = facts;
  if (!from && !to && !asOf) return undefined;
  const start = from ?? (to ? undefined : asOf);
  const end = to ?? (from ? undefined : asOf);
  return { earliest: start?.earliest ?? null, latest: end?.latest ?? null };
}
