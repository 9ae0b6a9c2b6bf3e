// The items of a timeline: one type for each sort, and how an item that is in several lists is combined into one.
import type { StoredEdge } from '../domain/edge.js';
import type { FuzzyDate } from '../domain/fuzzy-date.js';
import type { StoredClaim, StoredEvent, StoredStep } from '../domain/records.js';
import { unique } from '../domain/unique.js';
import type { ParticipantRole } from '../domain/ontology/roles.js';

interface DatedItem {
  readonly sortKey: string;
  readonly when: FuzzyDate;
}

export interface EventItem extends DatedItem {
  readonly sort: 'EVENT';
  readonly event: StoredEvent;
  /** The roles of the entity in the event; empty if the event only took place there. */
  readonly roles: readonly ParticipantRole[];
  /** The event took place at the entity, which is a place. */
  readonly isHere: boolean;
}

export interface StepItem extends DatedItem {
  readonly sort: 'WARRANT_STEP';
  readonly warrant: StoredEvent;
  readonly step: StoredStep;
}

export interface ClaimItem extends DatedItem {
  readonly sort: 'CLAIM';
  readonly claim: StoredClaim;
  readonly isSpeaker: boolean;
  readonly isAbout: boolean;
}

export interface AffiliationItem extends DatedItem {
  readonly sort: 'AFFILIATION';
  readonly edge: StoredEdge;
  readonly change: 'BEGAN' | 'ENDED' | 'AS_OF';
}

export type AnyTimelineItem = EventItem | StepItem | ClaimItem | AffiliationItem;

/**
 * One item from two lists that both have it: an event in which a place takes part and which happened there, a warrant in which the entity
 * has two roles, a claim by a speaker about themselves.
 */
export function combineItems(one: AnyTimelineItem, other: AnyTimelineItem): AnyTimelineItem {
  if (one.sort === 'EVENT' && other.sort === 'EVENT') {
    const roles = unique([...one.roles, ...other.roles]).sort();
    return { ...one, roles, isHere: one.isHere || other.isHere };
  }
  if (one.sort === 'CLAIM' && other.sort === 'CLAIM') {
    return { ...one, isSpeaker: one.isSpeaker || other.isSpeaker, isAbout: one.isAbout || other.isAbout };
  }
  return one;
}
