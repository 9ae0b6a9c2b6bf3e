// The enums of the graph, except kinds and roles (see ontology/). A new member is one line here and one enum value in schema/.

export const assertionStatuses = ['ASSERTED', 'ALLEGED', 'CONFIRMED', 'DISPUTED', 'DENIED', 'RETRACTED'] as const;
export type AssertionStatus = (typeof assertionStatuses)[number];

export const speechActs = [
  'STATED',
  'ALLEGED',
  'DENIED',
  'CONFIRMED',
  'ANNOUNCED',
  'REQUESTED',
  'DEMANDED',
  'CONDEMNED',
  'RETRACTED',
] as const;
export type SpeechAct = (typeof speechActs)[number];

export const polarities = ['AFFIRMED', 'NEGATED'] as const;
export type Polarity = (typeof polarities)[number];

export const quantityBounds = ['EXACTLY', 'ABOUT', 'AT_LEAST', 'AT_MOST'] as const;
export type QuantityBound = (typeof quantityBounds)[number];

/** In procedural order, which breaks ties between steps with the same date. */
export const warrantStates = ['REQUESTED', 'CONTESTED', 'ISSUED', 'WITHDRAWN', 'EXECUTED'] as const;
export type WarrantState = (typeof warrantStates)[number];

export const talksStates = ['REQUESTED', 'ANNOUNCED', 'HELD', 'POSTPONED', 'CANCELLED'] as const;
export type TalksState = (typeof talksStates)[number];

export const attackMethods = [
  'AIRSTRIKE',
  'MISSILE_STRIKE',
  'SHELLING',
  'ARMED_ASSAULT',
  'BOMBING',
  'SHOOTING',
  'OTHER',
  'UNKNOWN',
] as const;
export type AttackMethod = (typeof attackMethods)[number];

export const eventCategories = [
  'STATEMENT',
  'REQUEST',
  'LEGAL_FILING',
  'TAKING_OFFICE',
  'HANDOVER',
  'MILITARY_PRESENCE',
  'HOSTAGE_TAKING',
  'RELEASE',
  'CEASE_FIRE',
  'DEATH',
  'ADDRESS',
  'ELECTION',
  'PROTEST',
  'DISASTER',
  'ACCIDENT',
  'TRIAL',
  'ARREST',
  'AGREEMENT',
  'OTHER',
] as const;
export type EventCategory = (typeof eventCategories)[number];

export const placePrecisions = ['EXACT', 'NEAR', 'WITHIN'] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

export const eventLinkKinds = ['PART_OF', 'IN_RESPONSE_TO', 'CAUSED_BY'] as const;
export type EventLinkKind = (typeof eventLinkKinds)[number];

export const organizationKinds = [
  'GOVERNMENT_BODY',
  'COURT',
  'PARLIAMENT',
  'PARTY',
  'ARMED_GROUP',
  'MILITARY',
  'NEWS_OUTLET',
  'NEWS_AGENCY',
  'INTERNATIONAL',
  'COMPANY',
  'OTHER',
  'UNKNOWN',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export const placeKinds = ['COUNTRY', 'TERRITORY', 'REGION', 'CITY', 'SITE', 'OTHER', 'UNKNOWN'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** How a search matched a node, best match first. */
export const searchMatches = ['EXACT', 'PREFIX', 'ALL_WORDS', 'NEAR_SPELLING'] as const;
export type SearchMatch = (typeof searchMatches)[number];

export const aliasKinds = ['NAME', 'SHORT_NAME', 'ACRONYM', 'TRANSLITERATION', 'FORMER_NAME', 'WEAK'] as const;
export type AliasKind = (typeof aliasKinds)[number];

export const externalIdSchemes = ['WIKIDATA', 'ISO_3166_1', 'ISO_3166_2', 'GEONAMES', 'WIKIPEDIA'] as const;
export type ExternalIdScheme = (typeof externalIdSchemes)[number];

/** ARTICLE: the article says it. DERIVED: it follows from the article, by the reasoning given. OUTSIDE: it is not from the article. */
export const provenances = ['ARTICLE', 'DERIVED', 'OUTSIDE'] as const;
export type Provenance = (typeof provenances)[number];
