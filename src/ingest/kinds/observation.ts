// What the rules of kinds look at, and what they answer.
import type { EntityKind } from '../../domain/ontology/kinds.js';
import type { OrganizationKind, PlaceKind } from '../../domain/vocabulary.js';

/** One place where a text names it. */
export interface Usage {
  readonly surface: string;
  /** The words before and after, as they stand in the text; cut to what the rules look at. */
  readonly before: string;
  readonly after: string;
}

/** A name that has no kind yet. */
export interface Observation {
  /** The name in full, with what tells it from others of that name: "Georgia (country)". */
  readonly title: string;
  readonly usages: readonly Usage[];
  /** It is the heading of an ongoing story. */
  readonly isHeading: boolean;
}

export interface KindDecision {
  readonly kind: EntityKind;
  readonly organizationKind: OrganizationKind | null;
  readonly placeKind: PlaceKind | null;
  /** ISO 3166-1, two letters: of a country or a part of one. */
  readonly countryCode: string | null;
  /** The rule that decided and what it matched, in words: "title word: Ministry". */
  readonly basis: string;
}

/** How many characters before and after a name the rules look at. */
const usageWidth = 48;

/** How a text uses a name at one place. */
export function createUsage(text: string, start: number, end: number): Usage {
  return {
    surface: text.slice(start, end),
    before: text.slice(Math.max(0, start - usageWidth), start),
    after: text.slice(end, end + usageWidth),
  };
}

export function topic(basis: string): KindDecision {
  return { kind: 'TOPIC', organizationKind: null, placeKind: null, countryCode: null, basis };
}

export function person(basis: string): KindDecision {
  return { kind: 'PERSON', organizationKind: null, placeKind: null, countryCode: null, basis };
}

export function organization(basis: string, organizationKind: OrganizationKind = 'UNKNOWN'): KindDecision {
  return { kind: 'ORGANIZATION', organizationKind, placeKind: null, countryCode: null, basis };
}

export function place(basis: string, placeKind: PlaceKind = 'UNKNOWN', countryCode: string | null = null): KindDecision {
  return { kind: 'PLACE', organizationKind: null, placeKind, countryCode, basis };
}
