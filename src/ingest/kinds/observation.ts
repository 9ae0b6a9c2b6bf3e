// The input and output of the rules that decide kinds.
import type { EntityKind } from '../../domain/ontology/kinds.js';
import type { OrganizationKind, PlaceKind } from '../../domain/vocabulary.js';

/** One occurrence of a name in a text. */
export interface Usage {
  readonly surface: string;
  /** The text before and after the name, limited to the part that the rules look at. */
  readonly before: string;
  readonly after: string;
}

/** A named entity whose kind is not decided yet. */
export interface Observation {
  /** The full name, including a disambiguator: "Georgia (country)". */
  readonly title: string;
  readonly usages: readonly Usage[];
  /** Whether it is the heading of an ongoing story. */
  readonly isHeading: boolean;
}

export interface KindDecision {
  readonly kind: EntityKind;
  readonly organizationKind: OrganizationKind | null;
  readonly placeKind: PlaceKind | null;
  /** ISO 3166-1 alpha-2 code of the country, or of the country that the place is part of. */
  readonly countryCode: string | null;
  /** The rule that decided and the words that it matched: "title word: Ministry". */
  readonly basis: string;
}

/** Number of characters before and after a name that the rules look at. */
const usageWidth = 48;

/** The usage of a name at one position of a text. */
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
