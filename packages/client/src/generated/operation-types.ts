/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a date of an office or membership marks. */
export type AffiliationChange =
  /** A day on which it is known to have held. */
  | 'AS_OF'
  /** Its beginning. */
  | 'BEGAN'
  /** Its end. */
  | 'ENDED';

/** Kind of an alias. */
export type AliasKind =
  /** Initials, such as ICC. */
  | 'ACRONYM'
  /** A former name. */
  | 'FORMER_NAME'
  /** A full name. */
  | 'NAME'
  /** A part of the name, or a familiar form. */
  | 'SHORT_NAME'
  /** The name in another transliteration or another script. */
  | 'TRANSLITERATION'
  /** A form that other entities share; it does not identify the entity by itself. */
  | 'WEAK';

/** Filter on articles. An empty filter matches every article. All fields that are given must match; null fields are ignored. */
export type ArticleFilter = {
  /** All of these filters must match. An empty list always matches. */
  readonly and?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** The category is exactly one of these; the comparison is case-sensitive. An empty list never matches. */
  readonly category?: ReadonlyArray<string> | null | undefined;
  /** Global ID of the item. */
  readonly id?: IdIn | null | undefined;
  /** The language is one of these, compared as a whole tag: en does not match en-GB. An empty list never matches. */
  readonly language?: ReadonlyArray<string> | null | undefined;
  /** Subjects that the article mentions. */
  readonly mentions?: SubjectFilter | null | undefined;
  /** This filter must not match. */
  readonly not?: ArticleFilter | null | undefined;
  /** At least one of these filters must match. An empty list never matches. */
  readonly or?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** IDs of organizations that published the article or are named in its sources: in requires one of them, notIn excludes all of them. */
  readonly outlet?: IdIn | null | undefined;
  /** Publication date. A fuzzy date matches if it may fall in the range. */
  readonly publishedOn?: DateRange | null | undefined;
  /** Title and text: equals and startsWith compare the title; contains and matches search title and text. */
  readonly text?: TextMatch | null | undefined;
};

/**
 * Status of a fact, given which sources and speakers affirm or deny it. It is derived, never entered: from what articles state in their own
 * voice, and from the claims that bear on the fact and were not withdrawn by their speakers. The values are tried in the order DISPUTED,
 * DENIED, RETRACTED, CONFIRMED, ASSERTED, ALLEGED, and the first that applies is used. The status depends on who says what; it does not decide
 * what is true. Not confirming is not denying.
 */
export type AssertionStatus =
  /** Reported only on the word of a speaker or as a belief, or neither affirmed nor denied. Not established. */
  | 'ALLEGED'
  /**
   * One source states it in its own voice, or the actor announces its own act, and no other party denies it. Not corroborated by a second
   * source.
   */
  | 'ASSERTED'
  /** Two or more independent sources state it in their own voice, or a second party that is not on the same side confirms it. */
  | 'CONFIRMED'
  /** Only denied: no claim or article in the graph affirms it. */
  | 'DENIED'
  /** Affirmed and denied by different speakers. This does not say who is right. */
  | 'DISPUTED'
  /** Every claim that affirmed it was withdrawn by its own speaker. This does not say that the opposite is true. */
  | 'RETRACTED';

/** Filter on a status. */
export type AssertionStatusIn = {
  /** Matches any of these values. An empty list never matches. */
  readonly in: ReadonlyArray<AssertionStatus>;
};

/** Filter on claims. An empty filter matches every claim. All fields that are given must match; null fields are ignored. */
export type ClaimFilter = {
  /** IDs of the entities and events that the claim is about. */
  readonly about?: IdIn | null | undefined;
  /** All of these filters must match. An empty list always matches. */
  readonly and?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** True: the claim contradicts another claim or is contradicted by one. False: neither is the case. */
  readonly contradicted?: boolean | null | undefined;
  /** Global ID of the item. */
  readonly id?: IdIn | null | undefined;
  /** This filter must not match. */
  readonly not?: ClaimFilter | null | undefined;
  /** No speaker matches this filter. A claim that an article makes in its own voice matches, because it has no speaker. */
  readonly notSaidBy?: EntityFilter | null | undefined;
  /** At least one of these filters must match. An empty list never matches. */
  readonly or?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** The text of the proposition. */
  readonly proposition?: TextMatch | null | undefined;
  /** The number that the claim gives. A claim without a number does not match. */
  readonly quantity?: QuantityMatch | null | undefined;
  /** At least one article that reports the claim matches this filter. */
  readonly reportedIn?: ArticleFilter | null | undefined;
  /** At least one speaker matches this filter. */
  readonly saidBy?: EntityFilter | null | undefined;
  /** Date on which the claim was made. A fuzzy date matches if it may fall in the range. */
  readonly saidOn?: DateRange | null | undefined;
  /** IDs of the entities that make the claim. A claim that an article makes in its own voice has no speaker. */
  readonly speaker?: IdIn | null | undefined;
  /** The speech act is one of these. An empty list never matches. */
  readonly speechAct?: ReadonlyArray<SpeechAct> | null | undefined;
  /** Status of the proposition. */
  readonly status?: AssertionStatusIn | null | undefined;
  /** Subjects that the claim is about. */
  readonly subject?: SubjectFilter | null | undefined;
};

/** How claims contradict each other. */
export type ContradictionKind =
  /**
   * Dates of one event that cannot be the same day, or intervals that do not overlap. The dates are those that claims give and the event's own
   * date, unless that is OUTSIDE. A later date from the same speakers replaces their earlier one. A less precise date does not contradict a
   * date within it.
   */
  | 'DATE'
  /** One speaker affirms what another denies: that an event happened, or that an entity took part in it. */
  | 'DENIAL'
  /**
   * Different numbers of one unit for one subject, given the bound of each; ABOUT allows a tenth either way. A later number from the same
   * speakers replaces their earlier one. Numbers may differ because they were counted at different times: compare saidOn.
   */
  | 'QUANTITY'
  /** An article file declares that the claims contradict each other. */
  | 'STATED';

/** Precision of a FuzzyDate. */
export type DatePrecision =
  /** One day. */
  | 'DAY'
  /** Some time in an interval, which may be open at one end; for something that lasts, the whole interval. */
  | 'INTERVAL'
  /** Some day in one month. */
  | 'MONTH'
  /** Some day in one year. */
  | 'YEAR';

/**
 * A range of days; from and to are inclusive, and an omitted bound is open. A fuzzy date matches if it may fall in the range, that is, if the
 * days from its earliest to its latest overlap the range: "2021-04" matches a range that ends on 1 April. An item without a date never
 * matches. A range that ends before it begins returns BAD_USER_INPUT.
 */
export type DateRange = {
  /** First day. */
  readonly from?: string | null | undefined;
  /**
   * Only dates that begin in this year, month, day or interval: 2021, 2021-03, 2021-03-23, 2021-03-01/2021-03-07. A date is placed by its
   * earliest possible day, or its latest if the start is open, as in sorting, histograms and facets. It therefore begins in only one month,
   * although it may fall in several.
   */
  readonly startsIn?: string | null | undefined;
  /** Last day. */
  readonly to?: string | null | undefined;
};

/** Filter on entities. An empty filter matches every entity. All fields that are given must match; null fields are ignored. */
export type EntityFilter = {
  /** All of these filters must match. An empty list always matches. */
  readonly and?: ReadonlyArray<EntityFilter> | null | undefined;
  /** Number of articles that mention the entity, as in Entity.articleCount. */
  readonly articleCount?: IntRange | null | undefined;
  /** An external identifier of the entity. */
  readonly externalId?: ExternalIdInput | null | undefined;
  /** Global ID of the item. */
  readonly id?: IdIn | null | undefined;
  /** Kind of the entity. */
  readonly kind?: EntityKindIn | null | undefined;
  /** At least one article that mentions it matches this filter. */
  readonly mentionedIn?: ArticleFilter | null | undefined;
  /** The label or one of the aliases: a single name must match as a whole. */
  readonly name?: TextMatch | null | undefined;
  /** This filter must not match. */
  readonly not?: EntityFilter | null | undefined;
  /** No article that mentions it matches this filter. */
  readonly notMentionedIn?: ArticleFilter | null | undefined;
  /** No participation matches this filter. */
  readonly notParticipatesIn?: EntityParticipationFilter | null | undefined;
  /** At least one of these filters must match. An empty list never matches. */
  readonly or?: ReadonlyArray<EntityFilter> | null | undefined;
  /** At least one participation matches this filter. To require two events, list two such filters in the field and. */
  readonly participatesIn?: EntityParticipationFilter | null | undefined;
};

/** Kind of an entity. */
export type EntityKind =
  /** An Organization. */
  | 'ORGANIZATION'
  /** A Person. */
  | 'PERSON'
  /** A Place. A state is a Place of kind COUNTRY. */
  | 'PLACE'
  /** A Topic: none of the other kinds, or of unknown kind. */
  | 'TOPIC';

/** Filter on the kind of an entity. */
export type EntityKindIn = {
  /** Matches any of these values. An empty list never matches. */
  readonly in: ReadonlyArray<EntityKind>;
};

/**
 * Filter on one participation, seen from the entity. An empty filter matches every participation. All fields that are given must match; null
 * fields are ignored.
 */
export type EntityParticipationFilter = {
  /** The event matches this filter. */
  readonly event?: EventFilter | null | undefined;
  /** Role in the event. */
  readonly role?: ParticipantRoleIn | null | undefined;
  /** Status of the participation, not of the event. */
  readonly status?: AssertionStatusIn | null | undefined;
};

/** Filter on events. An empty filter matches every event. All fields that are given must match; null fields are ignored. */
export type EventFilter = {
  /** All of these filters must match. An empty list always matches. */
  readonly and?: ReadonlyArray<EventFilter> | null | undefined;
  /** Global ID of the item. */
  readonly id?: IdIn | null | undefined;
  /** Kind of the event. */
  readonly kind?: EventKindIn | null | undefined;
  /** The label. */
  readonly label?: TextMatch | null | undefined;
  /** At least one article that mentions it matches this filter. */
  readonly mentionedIn?: ArticleFilter | null | undefined;
  /** No participation matches this filter. */
  readonly noParticipant?: ParticipantFilter | null | undefined;
  /** This filter must not match. */
  readonly not?: EventFilter | null | undefined;
  /** No article that mentions it matches this filter. */
  readonly notMentionedIn?: ArticleFilter | null | undefined;
  /** At least one of these filters must match. An empty list never matches. */
  readonly or?: ReadonlyArray<EventFilter> | null | undefined;
  /** At least one participation matches this filter. To require two participants, list two such filters in the field and. */
  readonly participant?: ParticipantFilter | null | undefined;
  /** Place of the event. */
  readonly place?: PlaceMatch | null | undefined;
  /** Number of articles that mention the event, as in Event.reportCount. */
  readonly reportCount?: IntRange | null | undefined;
  /** Status of the event itself, not of a participation in it. */
  readonly status?: AssertionStatusIn | null | undefined;
  /** Date of the event. A fuzzy date matches if it may fall in the range. */
  readonly when?: DateRange | null | undefined;
};

/** Kind of an event. */
export type EventKind =
  /** An ArrestWarrant. */
  | 'ARREST_WARRANT'
  /** An Attack. */
  | 'ATTACK'
  /** A Conflict. */
  | 'CONFLICT'
  /** An OtherEvent. */
  | 'OTHER_EVENT'
  /** A Sanction. */
  | 'SANCTION'
  /** Talks. */
  | 'TALKS';

/** Filter on the kind of an event. */
export type EventKindIn = {
  /** Matches any of these values. An empty list never matches. */
  readonly in: ReadonlyArray<EventKind>;
};

/** How an event relates to the event that it follows. Chronological order alone does not make a link. */
export type EventLinkKind =
  /** An article says that the other event caused or triggered it. */
  | 'CAUSED_BY'
  /** It responds to the other event. */
  | 'IN_RESPONSE_TO'
  /** It is part of the other event. */
  | 'PART_OF';

/** An external identifier, as in entityByExternalId. */
export type ExternalIdInput = {
  /** The external catalogue. */
  readonly scheme: ExternalIdScheme;
  /** The identifier as the catalogue writes it. Case-sensitive. */
  readonly value: string;
};

/** External catalogues of entities. */
export type ExternalIdScheme =
  /** GeoNames feature: a number. */
  | 'GEONAMES'
  /** ISO 3166-1 alpha-2 country code: two capital letters. */
  | 'ISO_3166_1'
  /** ISO 3166-2 code of a country subdivision, such as DE-BE. */
  | 'ISO_3166_2'
  /** Wikidata item: Q followed by a number. */
  | 'WIKIDATA'
  /** Title of an article in the English Wikipedia. */
  | 'WIKIPEDIA';

/**
 * Filter on IDs, to include or exclude. An empty filter always matches. All fields that are given must match; null fields are ignored. A
 * malformed ID returns BAD_USER_INPUT; a list of more than 100 IDs returns FILTER_LIMIT_EXCEEDED.
 */
export type IdIn = {
  /** The ID is one of these; of several IDs, at least one is. An empty list never matches. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** The ID is none of these; of several IDs, none is. An item without an ID here also matches. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** A range of integers, both ends inclusive. An omitted bound is open; gte above lte returns BAD_USER_INPUT. */
export type IntRange = {
  /** Minimum. */
  readonly gte?: number | null | undefined;
  /** Maximum. */
  readonly lte?: number | null | undefined;
};

/** Range of numbers. A range whose minimum exceeds its maximum returns BAD_USER_INPUT. */
export type NumberRange = {
  /** Smallest value, included. Omit it for no lower bound. */
  readonly gte?: number | null | undefined;
  /** Largest value, included. Omit it for no upper bound. */
  readonly lte?: number | null | undefined;
};

/**
 * Filter on one participation, seen from the event. An empty filter matches every participation. All fields that are given must match; null
 * fields are ignored.
 */
export type ParticipantFilter = {
  /** All of these filters must match. An empty list always matches. */
  readonly and?: ReadonlyArray<ParticipantFilter> | null | undefined;
  /** The entity that takes part matches this filter. */
  readonly entity?: EntityFilter | null | undefined;
  /** This filter must not match. */
  readonly not?: ParticipantFilter | null | undefined;
  /** At least one of these filters must match. An empty list never matches. */
  readonly or?: ReadonlyArray<ParticipantFilter> | null | undefined;
  /** Role in the event. */
  readonly role?: ParticipantRoleIn | null | undefined;
  /** Status of the participation, not of the event. */
  readonly status?: AssertionStatusIn | null | undefined;
};

/**
 * Role of an entity in an event, as the sources give it. A role is not a verdict; read it together with the status of the participation.
 * Participants are listed in the order of these values.
 */
export type ParticipantRole =
  /** The assembly to which a speech is addressed. */
  | 'ADDRESSED_BODY'
  /** The entity to which a request or submission is addressed. */
  | 'ADDRESSEE'
  /** An entity, such as a population, that bears the consequences without being a party. */
  | 'AFFECTED'
  /** The entity that hands something over. */
  | 'HANDED_OVER_BY'
  /** The host of the event. */
  | 'HOST'
  /** The state or body that imposed the sanction, according to the sources. Only in a Sanction. */
  | 'IMPOSER'
  /** The issuer, such as the court that issued a warrant or the office behind an announcement. */
  | 'ISSUER'
  /** The judges who decide the case. */
  | 'JUDGING_PANEL'
  /** The mediator between the parties. */
  | 'MEDIATOR'
  /**
   * The person named in a warrant, or in the request for one. Being named in a warrant does not mean that a person is currently wanted, or has
   * been arrested, charged or convicted.
   */
  | 'NAMED_SUBJECT'
  /** The person who takes up or holds the office. */
  | 'OFFICE_HOLDER'
  /** Any other role. */
  | 'OTHER'
  /** A party to talks, a conflict or an agreement. */
  | 'PARTY'
  /** The entity that carried out the act, according to the sources. Not a finding of guilt. */
  | 'PERPETRATOR'
  /** The prosecutor of the case. */
  | 'PROSECUTOR'
  /** The entity that takes over what is handed over. */
  | 'RECEIVED_BY'
  /** The entity that makes a request. */
  | 'REQUESTER'
  /** The entity that gives the speech. */
  | 'SPEAKER'
  /** The entity that makes a public announcement on behalf of another. */
  | 'SPOKESPERSON'
  /** The entity that submits a document. */
  | 'SUBMITTER'
  /**
   * The person, organization or country on which the sanction was imposed, according to the sources. Being a target is not a conviction. Only
   * in a Sanction.
   */
  | 'TARGET'
  /** The entity that was killed, hurt or wronged, according to the sources. While the status is ALLEGED, no death or injury is established. */
  | 'VICTIM';

/** Filter on the role of a participation. */
export type ParticipantRoleIn = {
  /** Matches any of these values. An empty list never matches. */
  readonly in: ReadonlyArray<ParticipantRole>;
};

/** Filter on the place of an event. */
export type PlaceMatch = {
  /** ID of the place. A malformed ID returns BAD_USER_INPUT; an unknown ID never matches. */
  readonly id: string;
  /** Also match events at places within this place. */
  readonly within?: boolean | null | undefined;
};

/** How precisely the location of an event is known. */
export type PlacePrecision =
  /** In or at the place. */
  | 'EXACT'
  /** Near the place, but not in it. */
  | 'NEAR'
  /** Somewhere within the place; where exactly is not stated. */
  | 'WITHIN';

/** Whether a speaker holds a proposition to be true or false. */
export type Polarity =
  /** The speaker holds the proposition to be true. */
  | 'AFFIRMED'
  /** The speaker holds the proposition to be false; with CONFIRMED, the speaker has not confirmed it. */
  | 'NEGATED';

/** How precisely a number is meant. */
export type QuantityBound =
  /** Approximately this number. */
  | 'ABOUT'
  /** This number or more. */
  | 'AT_LEAST'
  /** This number or less. */
  | 'AT_MOST'
  /** Exactly this number. */
  | 'EXACTLY';

/**
 * Condition on the number that a claim gives. All fields that are given must match; an empty input matches every claim that gives a number.
 * The value is compared as the claim gives it, whatever its bound: "at least 40" has the value 40 and does not match a range that begins at 50.
 */
export type QuantityMatch = {
  /** The bound is one of these. An empty list never matches. */
  readonly bound?: ReadonlyArray<QuantityBound> | null | undefined;
  /** The unit is one of these, exactly as the claim gives it, such as people. An empty list never matches. */
  readonly unit?: ReadonlyArray<string> | null | undefined;
  /** Range that contains the value. */
  readonly value?: NumberRange | null | undefined;
};

/** Relations of the graph. */
export type RelationKind =
  /** A claim is about an entity or event. */
  | 'ABOUT'
  /** A person holds or held an office in, or belongs or belonged to, an organization or state. */
  | 'AFFILIATED_WITH'
  /** An organization or person is based in a place. */
  | 'BASED_IN'
  /** A claim is made by an entity. */
  | 'CLAIMED_BY'
  /** An event is part of another, responds to it or was caused by it. */
  | 'FOLLOWS'
  /** An event happened at a place. */
  | 'LOCATED_AT'
  /** An organization or country is a member of an organization. */
  | 'MEMBER_OF'
  /** An article mentions an entity or event. */
  | 'MENTIONS'
  /** A person, organization or country owns or owned an organization, in whole or in part. */
  | 'OWNS'
  /** An entity has a role in an event. */
  | 'PARTICIPATES_IN'
  /** An organization is part of another, or of a country. */
  | 'PART_OF'
  /** A person is a relative of another person. */
  | 'RELATIVE_OF'
  /** A place lies within another. */
  | 'WITHIN';

/** How a search result matched. Case, diacritics, apostrophes and punctuation are always ignored. */
export type SearchMatch =
  /** One name or text contains all words and phrases, in any order. */
  | 'ALL_WORDS'
  /** A name equals the query. */
  | 'EXACT'
  /**
   * Each unquoted word is close to a word of one name: in another transliteration (Qasem for Qassem, al-Kazemi for Kadhimi) or in Cyrillic or
   * Greek, joined or separated (Abdelrahman, Abd al-Rahman), or with one letter missing, added, changed or transposed in words of 5 letters or
   * more. An initial matches any word that begins with it. An initial next to two longer words, and a title before a name, need not occur in
   * the name. Applies only to names of entities and events. A similar name may belong to a different entity.
   */
  | 'NEAR_SPELLING'
  /** A name begins with the query. */
  | 'PREFIX';

/** What the speaker does by making a claim. Polarity says whether the speaker holds the proposition to be true or false. */
export type SpeechAct =
  /** Says it without vouching for it, or accuses another party. An article that only writes "is believed" has not stated it. */
  | 'ALLEGED'
  /** Says what the speaker itself has done or is going to do. */
  | 'ANNOUNCED'
  /** Calls something wrong. It implies no view on who did it. */
  | 'CONDEMNED'
  /** Says that what another party said is so. With polarity NEGATED: has not confirmed it, which is not a denial and carries no weight. */
  | 'CONFIRMED'
  /** Calls for something. */
  | 'DEMANDED'
  /** Says that it is not so. */
  | 'DENIED'
  /** Asks for something. */
  | 'REQUESTED'
  /** Withdraws an earlier statement. */
  | 'RETRACTED'
  /** States that it is so, without further qualification. */
  | 'STATED';

/**
 * Filter on the subjects that an article mentions. An empty filter always matches. All fields that are given must match; null fields are
 * ignored. An unknown ID never matches; a malformed ID returns BAD_USER_INPUT, and a longer list than allowed FILTER_LIMIT_EXCEEDED.
 *
 * In ArticleFilter.mentions, the filter applies to the article as a whole. In ClaimFilter.subject, it applies to the claim: read "mentioned"
 * as "what the claim is about". In Article.mentions, it applies to each subject separately, so that all selects the same subjects as any.
 */
export type SubjectFilter = {
  /** Each of these is mentioned; at most 10 IDs. An empty list always matches. */
  readonly all?: ReadonlyArray<string> | null | undefined;
  /** At least one of these is mentioned; at most 100 IDs. An empty list never matches. */
  readonly any?: ReadonlyArray<string> | null | undefined;
  /** At least one mentioned entity matches this filter. */
  readonly entity?: EntityFilter | null | undefined;
  /** At least one mentioned event matches this filter. */
  readonly event?: EventFilter | null | undefined;
  /** At least one mentioned subject is of one of these kinds. */
  readonly kind?: SubjectKindIn | null | undefined;
  /** No mentioned entity matches this filter. */
  readonly noEntity?: EntityFilter | null | undefined;
  /** No mentioned event matches this filter. */
  readonly noEvent?: EventFilter | null | undefined;
  /** None of these is mentioned; at most 100 IDs. */
  readonly none?: ReadonlyArray<string> | null | undefined;
};

/** Kind of a subject: any kind of entity or event. */
export type SubjectKind =
  /** An ArrestWarrant. */
  | 'ARREST_WARRANT'
  /** An Attack. */
  | 'ATTACK'
  /** A Conflict. */
  | 'CONFLICT'
  /** An Organization. */
  | 'ORGANIZATION'
  /** An OtherEvent. */
  | 'OTHER_EVENT'
  /** A Person. */
  | 'PERSON'
  /** A Place. */
  | 'PLACE'
  /** A Sanction. */
  | 'SANCTION'
  /** Talks. */
  | 'TALKS'
  /** A Topic. */
  | 'TOPIC';

/** Filter on the kind of a subject. */
export type SubjectKindIn = {
  /** Matches any of these values. An empty list never matches. */
  readonly in: ReadonlyArray<SubjectKind>;
};

/** How far talks have progressed. */
export type TalksState =
  /** They were announced. Whether they took place is not known. */
  | 'ANNOUNCED'
  /** They were cancelled. */
  | 'CANCELLED'
  /** They took place. This does not mean that they had a result. */
  | 'HELD'
  /** They were postponed. */
  | 'POSTPONED'
  /** One side asked for them. */
  | 'REQUESTED';

/**
 * Filter on a text, by exactly one of these fields. Both sides are compared as words separated by single spaces, ignoring case, diacritics and
 * punctuation: "AL-KADHIMI" equals "al Kadhimi". Other spellings of a name are found by search, not by this filter. A value of more than 500
 * characters, or without a letter or digit, returns BAD_USER_INPUT.
 */
export type TextMatch =
  {   /** The text contains this, possibly in the middle of a word. */
  readonly contains: string; readonly equals?: never; readonly matches?: never; readonly startsWith?: never; }
  |  { readonly contains?: never;   /** The whole text equals this. */
  readonly equals: string; readonly matches?: never; readonly startsWith?: never; }
  |  { readonly contains?: never; readonly equals?: never;   /** The text contains all of these words, whole and in any order. */
  readonly matches: string; readonly startsWith?: never; }
  |  { readonly contains?: never; readonly equals?: never; readonly matches?: never;   /** The text begins with this. */
  readonly startsWith: string; };

/** A step in the history of a warrant. None of these is a charge, a trial or a conviction. */
export type WarrantState =
  /** The request or the warrant was challenged. A challenge alone does not invalidate it. */
  | 'CONTESTED'
  /** The person was arrested under it. An arrest is not a conviction. */
  | 'EXECUTED'
  /** The court issued it. */
  | 'ISSUED'
  /** A prosecutor requested the warrant from the court. There is no warrant yet. */
  | 'REQUESTED'
  /** The party that requested or issued it withdrew it. This does not say that the accusations were false. */
  | 'WITHDRAWN';

export type ArticlesBehindAFactQueryVariables = Exact<{
  slug?: string;
}>;


export type ArticlesBehindAFactQuery = { readonly event:
    | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly reportCount: number, readonly independentSourceCount: number, readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          > }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string, readonly prefix: string, readonly suffix: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null, readonly agency: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null, readonly rights: { readonly licence: string | null, readonly attribution: string | null, readonly digest: boolean } } }> }, readonly articles: { readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly count: number, readonly node: { readonly __typename: 'Article', readonly id: string, readonly title: string } }> } }
    | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly reportCount: number, readonly independentSourceCount: number, readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          > }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string, readonly prefix: string, readonly suffix: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null, readonly agency: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null, readonly rights: { readonly licence: string | null, readonly attribution: string | null, readonly digest: boolean } } }> }, readonly articles: { readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly count: number, readonly node: { readonly __typename: 'Article', readonly id: string, readonly title: string } }> } }
    | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly reportCount: number, readonly independentSourceCount: number, readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          > }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string, readonly prefix: string, readonly suffix: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null, readonly agency: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null, readonly rights: { readonly licence: string | null, readonly attribution: string | null, readonly digest: boolean } } }> }, readonly articles: { readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly count: number, readonly node: { readonly __typename: 'Article', readonly id: string, readonly title: string } }> } }
    | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly reportCount: number, readonly independentSourceCount: number, readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          > }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string, readonly prefix: string, readonly suffix: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null, readonly agency: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null, readonly rights: { readonly licence: string | null, readonly attribution: string | null, readonly digest: boolean } } }> }, readonly articles: { readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly count: number, readonly node: { readonly __typename: 'Article', readonly id: string, readonly title: string } }> } }
    | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly reportCount: number, readonly independentSourceCount: number, readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          > }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string, readonly prefix: string, readonly suffix: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null, readonly agency: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null, readonly rights: { readonly licence: string | null, readonly attribution: string | null, readonly digest: boolean } } }> }, readonly articles: { readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly count: number, readonly node: { readonly __typename: 'Article', readonly id: string, readonly title: string } }> } }
    | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly reportCount: number, readonly independentSourceCount: number, readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          > }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string, readonly prefix: string, readonly suffix: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null, readonly agency: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null, readonly rights: { readonly licence: string | null, readonly attribution: string | null, readonly digest: boolean } } }> }, readonly articles: { readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly count: number, readonly node: { readonly __typename: 'Article', readonly id: string, readonly title: string } }> } }
   | null };

export type ContradictionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContradictionsQuery = { readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly about: ReadonlyArray<
        | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string }
        | { readonly __typename: 'Attack', readonly id: string, readonly label: string }
        | { readonly __typename: 'Conflict', readonly id: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
        | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string }
        | { readonly __typename: 'Place', readonly id: string, readonly label: string }
        | { readonly __typename: 'Sanction', readonly id: string, readonly label: string }
        | { readonly __typename: 'Talks', readonly id: string, readonly label: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
      >, readonly sides: ReadonlyArray<{ readonly label: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }> }> } };

export type EventsByMonthQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsByMonthQuery = { readonly events: { readonly totalCount: number, readonly histogram: { readonly missingCount: number, readonly buckets: ReadonlyArray<{ readonly from: string, readonly to: string, readonly count: number }> }, readonly facets: ReadonlyArray<{ readonly by: string, readonly missingCount: number, readonly buckets: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> } };

export type ArticlePageQueryVariables = Exact<{
  id: string;
}>;


export type ArticlePageQuery = { readonly node:
    | { readonly __typename: 'ArrestWarrant', readonly id: string }
    | { readonly __typename: 'Article', readonly title: string, readonly url: string | null, readonly category: string | null, readonly text: string | null, readonly id: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null, readonly agency: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null, readonly rights: { readonly licence: string | null, readonly attribution: string | null, readonly digest: boolean }, readonly mentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly count: number, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly label: string, readonly id: string }
            | { readonly __typename: 'Attack', readonly label: string, readonly id: string }
            | { readonly __typename: 'Conflict', readonly label: string, readonly id: string }
            | { readonly __typename: 'Organization', readonly label: string, readonly id: string }
            | { readonly __typename: 'OtherEvent', readonly label: string, readonly id: string }
            | { readonly __typename: 'Person', readonly label: string, readonly id: string }
            | { readonly __typename: 'Place', readonly label: string, readonly id: string }
            | { readonly __typename: 'Sanction', readonly label: string, readonly id: string }
            | { readonly __typename: 'Talks', readonly label: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly label: string, readonly id: string }
           }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
    | { readonly __typename: 'Attack', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Conflict', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'OtherEvent', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Sanction', readonly id: string }
    | { readonly __typename: 'Talks', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
   | null };

export type ClaimPageQueryVariables = Exact<{
  id: string;
}>;


export type ClaimPageQuery = { readonly node:
    | { readonly __typename: 'ArrestWarrant', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Attack', readonly id: string }
    | { readonly __typename: 'Claim', readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly id: string, readonly statusBasis: { readonly rule: string }, readonly saidOn: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly quantity: { readonly value: number, readonly unit: string, readonly bound: QuantityBound } | null, readonly eventDates: ReadonlyArray<{ readonly date: { readonly edtf: string }, readonly event:
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
         }>, readonly speakers: ReadonlyArray<
        | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string }
        | { readonly __typename: 'Place', readonly id: string, readonly label: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
      >, readonly about: ReadonlyArray<
        | { readonly __typename: 'ArrestWarrant', readonly label: string, readonly id: string }
        | { readonly __typename: 'Attack', readonly label: string, readonly id: string }
        | { readonly __typename: 'Conflict', readonly label: string, readonly id: string }
        | { readonly __typename: 'Organization', readonly label: string, readonly id: string }
        | { readonly __typename: 'OtherEvent', readonly label: string, readonly id: string }
        | { readonly __typename: 'Person', readonly label: string, readonly id: string }
        | { readonly __typename: 'Place', readonly label: string, readonly id: string }
        | { readonly __typename: 'Sanction', readonly label: string, readonly id: string }
        | { readonly __typename: 'Talks', readonly label: string, readonly id: string }
        | { readonly __typename: 'Topic', readonly label: string, readonly id: string }
      >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly supports: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
        > }>, readonly supportedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
        > }>, readonly contradicts: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
        > }>, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
        > }> }
    | { readonly __typename: 'Conflict', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'OtherEvent', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Sanction', readonly id: string }
    | { readonly __typename: 'Talks', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
   | null };

export type ClaimPageClaimFragment = { readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
    | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
    | { readonly __typename: 'Place', readonly id: string, readonly label: string }
    | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
  > };

export type EntityPageQueryVariables = Exact<{
  id: string;
}>;


export type EntityPageQuery = { readonly node:
    | { readonly __typename: 'ArrestWarrant', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Attack', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Conflict', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Organization', readonly label: string, readonly description: string | null, readonly kindBasis: string | null, readonly articleCount: number, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly kind: AliasKind, readonly language: string | null }>, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly about: ReadonlyArray<
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Sanction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly saidOn: { readonly edtf: string } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly saidOn: { readonly edtf: string } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> }> }, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly node: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly foundedOn: { readonly edtf: string } | null, readonly people: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly title: string | null, readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null, readonly asOf: { readonly edtf: string } | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly of:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly owns: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly share: number | null, readonly since: { readonly edtf: string } | null, readonly until: { readonly edtf: string } | null, readonly owner:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly owned: { readonly __typename: 'Organization', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly owners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly share: number | null, readonly since: { readonly edtf: string } | null, readonly until: { readonly edtf: string } | null, readonly owner:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly owned: { readonly __typename: 'Organization', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly timeline: { readonly nodes: ReadonlyArray<
          | { readonly __typename: 'TimelineAffiliation', readonly change: AffiliationChange, readonly title: string | null, readonly label: string, readonly member:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly of:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineClaim', readonly label: string, readonly claim: { readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus }, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineEvent', readonly label: string, readonly event:
              | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineWarrantStep', readonly label: string, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
        > } }
    | { readonly __typename: 'OtherEvent', readonly id: string }
    | { readonly __typename: 'Person', readonly label: string, readonly description: string | null, readonly kindBasis: string | null, readonly articleCount: number, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly kind: AliasKind, readonly language: string | null }>, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly about: ReadonlyArray<
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Sanction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly saidOn: { readonly edtf: string } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly saidOn: { readonly edtf: string } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> }> }, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly node: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly birthDate: { readonly edtf: string } | null, readonly affiliations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly title: string | null, readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null, readonly asOf: { readonly edtf: string } | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly of:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly owns: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly share: number | null, readonly since: { readonly edtf: string } | null, readonly until: { readonly edtf: string } | null, readonly owner:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly owned: { readonly __typename: 'Organization', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly relatives: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kinship: string | null, readonly relative: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly person: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly relativeOf: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kinship: string | null, readonly relative: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly person: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly timeline: { readonly nodes: ReadonlyArray<
          | { readonly __typename: 'TimelineAffiliation', readonly change: AffiliationChange, readonly title: string | null, readonly label: string, readonly member:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly of:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineClaim', readonly label: string, readonly claim: { readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus }, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineEvent', readonly label: string, readonly event:
              | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineWarrantStep', readonly label: string, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
        > } }
    | { readonly __typename: 'Place', readonly label: string, readonly description: string | null, readonly kindBasis: string | null, readonly articleCount: number, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly kind: AliasKind, readonly language: string | null }>, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly about: ReadonlyArray<
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Sanction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly saidOn: { readonly edtf: string } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly saidOn: { readonly edtf: string } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> }> }, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly node: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly people: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly title: string | null, readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null, readonly asOf: { readonly edtf: string } | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly of:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly owns: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly share: number | null, readonly since: { readonly edtf: string } | null, readonly until: { readonly edtf: string } | null, readonly owner:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly owned: { readonly __typename: 'Organization', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly timeline: { readonly nodes: ReadonlyArray<
          | { readonly __typename: 'TimelineAffiliation', readonly change: AffiliationChange, readonly title: string | null, readonly label: string, readonly member:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly of:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineClaim', readonly label: string, readonly claim: { readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus }, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineEvent', readonly label: string, readonly event:
              | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineWarrantStep', readonly label: string, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
        > } }
    | { readonly __typename: 'Sanction', readonly id: string }
    | { readonly __typename: 'Talks', readonly id: string }
    | { readonly __typename: 'Topic', readonly label: string, readonly description: string | null, readonly kindBasis: string | null, readonly articleCount: number, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly kind: AliasKind, readonly language: string | null }>, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly about: ReadonlyArray<
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Sanction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly saidOn: { readonly edtf: string } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly saidOn: { readonly edtf: string } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> }> }, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly node: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly timeline: { readonly nodes: ReadonlyArray<
          | { readonly __typename: 'TimelineAffiliation', readonly change: AffiliationChange, readonly title: string | null, readonly label: string, readonly member:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly of:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineClaim', readonly label: string, readonly claim: { readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus }, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineEvent', readonly label: string, readonly event:
              | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineWarrantStep', readonly label: string, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
        > } }
   | null };

export type EntityPageClaimFragment = { readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly saidOn: { readonly edtf: string } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
      | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
      | { readonly __typename: 'Person', readonly id: string, readonly label: string }
      | { readonly __typename: 'Place', readonly id: string, readonly label: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
    > }> };

export type EntityPageOfficeFragment = { readonly title: string | null, readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null, readonly asOf: { readonly edtf: string } | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly of:
    | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
    | { readonly __typename: 'Place', readonly id: string, readonly label: string }
    | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
  , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } };

export type EntityPageShareFragment = { readonly share: number | null, readonly since: { readonly edtf: string } | null, readonly until: { readonly edtf: string } | null, readonly owner:
    | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
    | { readonly __typename: 'Place', readonly id: string, readonly label: string }
    | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
  , readonly owned: { readonly __typename: 'Organization', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } };

export type EntityPageKinshipFragment = { readonly kinship: string | null, readonly relative: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly person: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } };

export type EntityPageQuoteFragment = { readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } };

export type EventPageQueryVariables = Exact<{
  id: string;
}>;


export type EventPageQuery = { readonly node:
    | { readonly __typename: 'ArrestWarrant', readonly label: string, readonly summary: string | null, readonly status: AssertionStatus, readonly reportCount: number, readonly independentSourceCount: number, readonly wasIssued: boolean, readonly id: string, readonly warrantState: WarrantState, readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          > }> }, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly places: ReadonlyArray<{ readonly precision: PlacePrecision, readonly place: { readonly __typename: 'Place', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly follows: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly saidOn: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly steps: ReadonlyArray<{ readonly state: WarrantState, readonly note: string | null, readonly on: { readonly edtf: string } | null, readonly by:
          | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
         | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly accusations: ReadonlyArray<{ readonly label: string, readonly category: string, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Attack', readonly label: string, readonly summary: string | null, readonly status: AssertionStatus, readonly reportCount: number, readonly independentSourceCount: number, readonly id: string, readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          > }> }, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly places: ReadonlyArray<{ readonly precision: PlacePrecision, readonly place: { readonly __typename: 'Place', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly follows: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly saidOn: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Conflict', readonly label: string, readonly summary: string | null, readonly status: AssertionStatus, readonly reportCount: number, readonly independentSourceCount: number, readonly id: string, readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          > }> }, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly places: ReadonlyArray<{ readonly precision: PlacePrecision, readonly place: { readonly __typename: 'Place', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly follows: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly saidOn: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'OtherEvent', readonly label: string, readonly summary: string | null, readonly status: AssertionStatus, readonly reportCount: number, readonly independentSourceCount: number, readonly id: string, readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          > }> }, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly places: ReadonlyArray<{ readonly precision: PlacePrecision, readonly place: { readonly __typename: 'Place', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly follows: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly saidOn: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Sanction', readonly label: string, readonly summary: string | null, readonly status: AssertionStatus, readonly reportCount: number, readonly independentSourceCount: number, readonly measure: string | null, readonly id: string, readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          > }> }, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly places: ReadonlyArray<{ readonly precision: PlacePrecision, readonly place: { readonly __typename: 'Place', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly follows: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly saidOn: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly since: { readonly edtf: string } | null, readonly until: { readonly edtf: string } | null, readonly liftedOn: { readonly edtf: string } | null }
    | { readonly __typename: 'Talks', readonly label: string, readonly summary: string | null, readonly status: AssertionStatus, readonly reportCount: number, readonly independentSourceCount: number, readonly agenda: ReadonlyArray<string>, readonly id: string, readonly talksState: TalksState, readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          > }> }, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly places: ReadonlyArray<{ readonly precision: PlacePrecision, readonly place: { readonly __typename: 'Place', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly follows: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly saidOn: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }
    | { readonly __typename: 'Topic', readonly id: string }
   | null };

export type EventPageQuoteFragment = { readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } };

export type NeighborsQueryVariables = Exact<{
  id: string;
}>;


export type NeighborsQuery = { readonly node:
    | { readonly __typename: 'ArrestWarrant', readonly label: string, readonly status: AssertionStatus, readonly id: string, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly places: ReadonlyArray<{ readonly precision: PlacePrecision, readonly place: { readonly __typename: 'Place', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly follows: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }
    | { readonly __typename: 'Article', readonly title: string, readonly id: string, readonly outlet: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null, readonly mentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly label: string, readonly id: string }
            | { readonly __typename: 'Attack', readonly label: string, readonly id: string }
            | { readonly __typename: 'Conflict', readonly label: string, readonly id: string }
            | { readonly __typename: 'Organization', readonly label: string, readonly id: string }
            | { readonly __typename: 'OtherEvent', readonly label: string, readonly id: string }
            | { readonly __typename: 'Person', readonly label: string, readonly id: string }
            | { readonly __typename: 'Place', readonly label: string, readonly id: string }
            | { readonly __typename: 'Sanction', readonly label: string, readonly id: string }
            | { readonly __typename: 'Talks', readonly label: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly label: string, readonly id: string }
           }> } }
    | { readonly __typename: 'Attack', readonly label: string, readonly status: AssertionStatus, readonly id: string, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly places: ReadonlyArray<{ readonly precision: PlacePrecision, readonly place: { readonly __typename: 'Place', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly follows: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }
    | { readonly __typename: 'Claim', readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly id: string, readonly speakers: ReadonlyArray<
        | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string }
        | { readonly __typename: 'Place', readonly id: string, readonly label: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
      >, readonly about: ReadonlyArray<
        | { readonly __typename: 'ArrestWarrant', readonly label: string, readonly id: string }
        | { readonly __typename: 'Attack', readonly label: string, readonly id: string }
        | { readonly __typename: 'Conflict', readonly label: string, readonly id: string }
        | { readonly __typename: 'Organization', readonly label: string, readonly id: string }
        | { readonly __typename: 'OtherEvent', readonly label: string, readonly id: string }
        | { readonly __typename: 'Person', readonly label: string, readonly id: string }
        | { readonly __typename: 'Place', readonly label: string, readonly id: string }
        | { readonly __typename: 'Sanction', readonly label: string, readonly id: string }
        | { readonly __typename: 'Talks', readonly label: string, readonly id: string }
        | { readonly __typename: 'Topic', readonly label: string, readonly id: string }
      >, readonly contradicts: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
        > }>, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
        > }> }
    | { readonly __typename: 'Conflict', readonly label: string, readonly status: AssertionStatus, readonly id: string, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly places: ReadonlyArray<{ readonly precision: PlacePrecision, readonly place: { readonly __typename: 'Place', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly follows: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Organization', readonly label: string, readonly id: string, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> }, readonly people: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly title: string | null, readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly of:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
    | { readonly __typename: 'OtherEvent', readonly label: string, readonly status: AssertionStatus, readonly id: string, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly places: ReadonlyArray<{ readonly precision: PlacePrecision, readonly place: { readonly __typename: 'Place', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly follows: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }
    | { readonly __typename: 'Person', readonly label: string, readonly id: string, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> }, readonly affiliations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly title: string | null, readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly of:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
    | { readonly __typename: 'Place', readonly label: string, readonly id: string, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> }, readonly people: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly title: string | null, readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly of:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
    | { readonly __typename: 'Sanction', readonly label: string, readonly status: AssertionStatus, readonly id: string, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly places: ReadonlyArray<{ readonly precision: PlacePrecision, readonly place: { readonly __typename: 'Place', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly follows: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }
    | { readonly __typename: 'Talks', readonly label: string, readonly status: AssertionStatus, readonly id: string, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly places: ReadonlyArray<{ readonly precision: PlacePrecision, readonly place: { readonly __typename: 'Place', readonly id: string, readonly label: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly follows: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }
    | { readonly __typename: 'Topic', readonly label: string, readonly id: string, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> } }
   | null };

export type NeighborOfficeFragment = { readonly title: string | null, readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly of:
    | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
    | { readonly __typename: 'Place', readonly id: string, readonly label: string }
    | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
  , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } };

export type NeighborQuoteFragment = { readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } };

export type SuggestNamesQueryVariables = Exact<{
  prefix: string;
}>;


export type SuggestNamesQuery = { readonly suggest: ReadonlyArray<{ readonly match: SearchMatch, readonly matchedField: string, readonly matchedAlias: { readonly text: string } | null, readonly node:
      | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly slug: string }
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly slug: string }
      | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly slug: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity }
      | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly slug: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly label: string, readonly slug: string }
      | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly slug: string }
      | { readonly __typename: 'Person', readonly id: string, readonly label: string, readonly slug: string }
      | { readonly __typename: 'Place', readonly id: string, readonly label: string, readonly slug: string }
      | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly slug: string }
      | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly slug: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly label: string, readonly slug: string }
     }> };

export type FindByAnySpellingQueryVariables = Exact<{
  query?: string;
}>;


export type FindByAnySpellingQuery = { readonly search: { readonly totalCount: number, readonly didYouMean: ReadonlyArray<string>, readonly facets: ReadonlyArray<{ readonly buckets: ReadonlyArray<{ readonly value: string, readonly count: number }> }>, readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly matchedField: string, readonly matchedAlias: { readonly text: string } | null, readonly highlights: ReadonlyArray<{ readonly field: string, readonly fragment: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly slug: string }
        | { readonly __typename: 'Article', readonly id: string, readonly title: string }
        | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly slug: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity }
        | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly slug: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly label: string, readonly slug: string }
        | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly slug: string }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string, readonly slug: string }
        | { readonly __typename: 'Place', readonly id: string, readonly label: string, readonly slug: string }
        | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly slug: string }
        | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly slug: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly label: string, readonly slug: string }
       }> } };

export type KilledAccordingToWhomQueryVariables = Exact<{ [key: string]: never; }>;


export type KilledAccordingToWhomQuery = { readonly events: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
                  | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Person', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Place', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
                > }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
      | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
                  | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Person', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Place', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
                > }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
      | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
                  | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Person', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Place', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
                > }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
      | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
                  | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Person', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Place', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
                > }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
      | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
                  | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Person', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Place', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
                > }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
      | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly statusBasis: { readonly rule: string, readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
                  | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Person', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Place', readonly id: string, readonly label: string }
                  | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
                > }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
    > } };

export type ListArticlesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: ArticleFilter | null | undefined;
}>;


export type ListArticlesQuery = { readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Article', readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly __typename: 'Organization', readonly id: string, readonly label: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ListClaimsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: ClaimFilter | null | undefined;
}>;


export type ListClaimsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly saidOn: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
        | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string }
        | { readonly __typename: 'Place', readonly id: string, readonly label: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ListEntitiesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: EntityFilter | null | undefined;
}>;


export type ListEntitiesQuery = { readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Organization', readonly id: string, readonly slug: string, readonly label: string, readonly description: string | null, readonly articleCount: number }
      | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly label: string, readonly description: string | null, readonly articleCount: number }
      | { readonly __typename: 'Place', readonly id: string, readonly slug: string, readonly label: string, readonly description: string | null, readonly articleCount: number }
      | { readonly __typename: 'Topic', readonly id: string, readonly slug: string, readonly label: string, readonly description: string | null, readonly articleCount: number }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ListEventsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: EventFilter | null | undefined;
}>;


export type ListEventsQuery = { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly slug: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
      | { readonly __typename: 'Attack', readonly id: string, readonly slug: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
      | { readonly __typename: 'Conflict', readonly id: string, readonly slug: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
      | { readonly __typename: 'OtherEvent', readonly id: string, readonly slug: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
      | { readonly __typename: 'Sanction', readonly id: string, readonly slug: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
      | { readonly __typename: 'Talks', readonly id: string, readonly slug: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MentionedTogetherQueryVariables = Exact<{
  slug?: string;
}>;


export type MentionedTogetherQuery = { readonly entity:
    | { readonly __typename: 'Organization', readonly id: string, readonly label: string, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly pmi: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly articles: ReadonlyArray<{ readonly __typename: 'Article', readonly id: string, readonly title: string }> }> } }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly pmi: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly articles: ReadonlyArray<{ readonly __typename: 'Article', readonly id: string, readonly title: string }> }> } }
    | { readonly __typename: 'Place', readonly id: string, readonly label: string, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly pmi: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly articles: ReadonlyArray<{ readonly __typename: 'Article', readonly id: string, readonly title: string }> }> } }
    | { readonly __typename: 'Topic', readonly id: string, readonly label: string, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly pmi: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly articles: ReadonlyArray<{ readonly __typename: 'Article', readonly id: string, readonly title: string }> }> } }
   | null };

export type NamedInWarrantsAndTalksQueryVariables = Exact<{
  kinds?: ReadonlyArray<EventKind>;
}>;


export type NamedInWarrantsAndTalksQuery = { readonly events: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'ArrestWarrant', readonly wasIssued: boolean, readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly warrantState: WarrantState, readonly when: { readonly edtf: string } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly proposition: string, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly proposition: string, readonly speakers: ReadonlyArray<
                | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
                | { readonly __typename: 'Person', readonly id: string, readonly label: string }
                | { readonly __typename: 'Place', readonly id: string, readonly label: string }
                | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
              > }> }> } }
      | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly proposition: string, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly proposition: string, readonly speakers: ReadonlyArray<
                | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
                | { readonly __typename: 'Person', readonly id: string, readonly label: string }
                | { readonly __typename: 'Place', readonly id: string, readonly label: string }
                | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
              > }> }> } }
      | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly proposition: string, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly proposition: string, readonly speakers: ReadonlyArray<
                | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
                | { readonly __typename: 'Person', readonly id: string, readonly label: string }
                | { readonly __typename: 'Place', readonly id: string, readonly label: string }
                | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
              > }> }> } }
      | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly proposition: string, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly proposition: string, readonly speakers: ReadonlyArray<
                | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
                | { readonly __typename: 'Person', readonly id: string, readonly label: string }
                | { readonly __typename: 'Place', readonly id: string, readonly label: string }
                | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
              > }> }> } }
      | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly proposition: string, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly proposition: string, readonly speakers: ReadonlyArray<
                | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
                | { readonly __typename: 'Person', readonly id: string, readonly label: string }
                | { readonly __typename: 'Place', readonly id: string, readonly label: string }
                | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
              > }> }> } }
      | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly talksState: TalksState, readonly when: { readonly edtf: string } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly proposition: string, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly proposition: string, readonly speakers: ReadonlyArray<
                | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
                | { readonly __typename: 'Person', readonly id: string, readonly label: string }
                | { readonly __typename: 'Place', readonly id: string, readonly label: string }
                | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
              > }> }> } }
    > } };

export type OneWarrantsLifeQueryVariables = Exact<{
  slug?: string;
}>;


export type OneWarrantsLifeQuery = { readonly event:
    | { readonly __typename: 'ArrestWarrant', readonly state: WarrantState, readonly wasIssued: boolean, readonly id: string, readonly label: string, readonly summary: string | null, readonly status: AssertionStatus, readonly steps: ReadonlyArray<{ readonly state: WarrantState, readonly note: string | null, readonly on: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly by:
          | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
         | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly accusations: ReadonlyArray<{ readonly label: string, readonly category: string, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string } }> } }>, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> } }
    | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly summary: string | null, readonly status: AssertionStatus, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> } }
    | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly summary: string | null, readonly status: AssertionStatus, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> } }
    | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly summary: string | null, readonly status: AssertionStatus, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> } }
    | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly summary: string | null, readonly status: AssertionStatus, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> } }
    | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly summary: string | null, readonly status: AssertionStatus, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> } }
   | null };

export type PathBetweenTwoQueryVariables = Exact<{
  from: string;
  to: ReadonlyArray<string>;
}>;


export type PathBetweenTwoQuery = { readonly paths: { readonly isPartial: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly weakestLink: { readonly status: AssertionStatus, readonly independentSourceCount: number } | null, readonly hops: ReadonlyArray<{ readonly relation: RelationKind, readonly isInverse: boolean, readonly role: ParticipantRole | null, readonly title: string | null, readonly status: AssertionStatus, readonly from:
          | { readonly __typename: 'ArrestWarrant', readonly label: string, readonly id: string }
          | { readonly __typename: 'Article', readonly title: string, readonly id: string }
          | { readonly __typename: 'Attack', readonly label: string, readonly id: string }
          | { readonly __typename: 'Claim', readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly id: string }
          | { readonly __typename: 'Conflict', readonly label: string, readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Organization', readonly label: string, readonly id: string }
          | { readonly __typename: 'OtherEvent', readonly label: string, readonly id: string }
          | { readonly __typename: 'Person', readonly label: string, readonly id: string }
          | { readonly __typename: 'Place', readonly label: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly label: string, readonly id: string }
          | { readonly __typename: 'Talks', readonly label: string, readonly id: string }
          | { readonly __typename: 'Topic', readonly label: string, readonly id: string }
        , readonly to:
          | { readonly __typename: 'ArrestWarrant', readonly label: string, readonly id: string }
          | { readonly __typename: 'Article', readonly title: string, readonly id: string }
          | { readonly __typename: 'Attack', readonly label: string, readonly id: string }
          | { readonly __typename: 'Claim', readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly id: string }
          | { readonly __typename: 'Conflict', readonly label: string, readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Organization', readonly label: string, readonly id: string }
          | { readonly __typename: 'OtherEvent', readonly label: string, readonly id: string }
          | { readonly __typename: 'Person', readonly label: string, readonly id: string }
          | { readonly __typename: 'Place', readonly label: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly label: string, readonly id: string }
          | { readonly __typename: 'Talks', readonly label: string, readonly id: string }
          | { readonly __typename: 'Topic', readonly label: string, readonly id: string }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }>, readonly nearMiss: { readonly failedRule: string, readonly path: { readonly length: number } } | null } };

type PathEnd_ArrestWarrant_Fragment = { readonly __typename: 'ArrestWarrant', readonly label: string, readonly id: string };

type PathEnd_Article_Fragment = { readonly __typename: 'Article', readonly title: string, readonly id: string };

type PathEnd_Attack_Fragment = { readonly __typename: 'Attack', readonly label: string, readonly id: string };

type PathEnd_Claim_Fragment = { readonly __typename: 'Claim', readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly id: string };

type PathEnd_Conflict_Fragment = { readonly __typename: 'Conflict', readonly label: string, readonly id: string };

type PathEnd_Evidence_Fragment = { readonly __typename: 'Evidence', readonly id: string };

type PathEnd_Organization_Fragment = { readonly __typename: 'Organization', readonly label: string, readonly id: string };

type PathEnd_OtherEvent_Fragment = { readonly __typename: 'OtherEvent', readonly label: string, readonly id: string };

type PathEnd_Person_Fragment = { readonly __typename: 'Person', readonly label: string, readonly id: string };

type PathEnd_Place_Fragment = { readonly __typename: 'Place', readonly label: string, readonly id: string };

type PathEnd_Sanction_Fragment = { readonly __typename: 'Sanction', readonly label: string, readonly id: string };

type PathEnd_Talks_Fragment = { readonly __typename: 'Talks', readonly label: string, readonly id: string };

type PathEnd_Topic_Fragment = { readonly __typename: 'Topic', readonly label: string, readonly id: string };

export type PathEndFragment =
  | PathEnd_ArrestWarrant_Fragment
  | PathEnd_Article_Fragment
  | PathEnd_Attack_Fragment
  | PathEnd_Claim_Fragment
  | PathEnd_Conflict_Fragment
  | PathEnd_Evidence_Fragment
  | PathEnd_Organization_Fragment
  | PathEnd_OtherEvent_Fragment
  | PathEnd_Person_Fragment
  | PathEnd_Place_Fragment
  | PathEnd_Sanction_Fragment
  | PathEnd_Talks_Fragment
  | PathEnd_Topic_Fragment
;

export type SaidByAndAboutQueryVariables = Exact<{
  slug?: string;
}>;


export type SaidByAndAboutQuery = { readonly entity:
    | { readonly __typename: 'Organization', readonly id: string, readonly label: string, readonly claimsMade: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly saidOn: { readonly edtf: string } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string, readonly claimsMade: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly saidOn: { readonly edtf: string } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
    | { readonly __typename: 'Place', readonly id: string, readonly label: string, readonly claimsMade: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly saidOn: { readonly edtf: string } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
    | { readonly __typename: 'Topic', readonly id: string, readonly label: string, readonly claimsMade: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly saidOn: { readonly edtf: string } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          >, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
   | null };

export type TalksBetweenTwoPartiesQueryVariables = Exact<{
  one: string;
  other: string;
}>;


export type TalksBetweenTwoPartiesQuery = { readonly events: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> } }
      | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> } }
      | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> } }
      | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> } }
      | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> } }
      | { readonly __typename: 'Talks', readonly state: TalksState, readonly agenda: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string, readonly precision: DatePrecision } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            > }> } }
    > } };

export type TimelineOfAPlaceQueryVariables = Exact<{
  slug?: string;
}>;


export type TimelineOfAPlaceQuery = { readonly entity:
    | { readonly __typename: 'Organization', readonly id: string, readonly label: string, readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'TimelineAffiliation', readonly change: AffiliationChange, readonly title: string | null, readonly label: string, readonly member:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineClaim', readonly isSpeaker: boolean, readonly isAbout: boolean, readonly label: string, readonly claim: { readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus }, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineEvent', readonly roles: ReadonlyArray<ParticipantRole>, readonly isHere: boolean, readonly label: string, readonly event:
              | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineWarrantStep', readonly label: string, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
        > } }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string, readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'TimelineAffiliation', readonly change: AffiliationChange, readonly title: string | null, readonly label: string, readonly member:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineClaim', readonly isSpeaker: boolean, readonly isAbout: boolean, readonly label: string, readonly claim: { readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus }, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineEvent', readonly roles: ReadonlyArray<ParticipantRole>, readonly isHere: boolean, readonly label: string, readonly event:
              | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineWarrantStep', readonly label: string, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
        > } }
    | { readonly __typename: 'Place', readonly id: string, readonly label: string, readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'TimelineAffiliation', readonly change: AffiliationChange, readonly title: string | null, readonly label: string, readonly member:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineClaim', readonly isSpeaker: boolean, readonly isAbout: boolean, readonly label: string, readonly claim: { readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus }, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineEvent', readonly roles: ReadonlyArray<ParticipantRole>, readonly isHere: boolean, readonly label: string, readonly event:
              | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineWarrantStep', readonly label: string, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
        > } }
    | { readonly __typename: 'Topic', readonly id: string, readonly label: string, readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'TimelineAffiliation', readonly change: AffiliationChange, readonly title: string | null, readonly label: string, readonly member:
              | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineClaim', readonly isSpeaker: boolean, readonly isAbout: boolean, readonly label: string, readonly claim: { readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus }, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineEvent', readonly roles: ReadonlyArray<ParticipantRole>, readonly isHere: boolean, readonly label: string, readonly event:
              | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Sanction', readonly id: string, readonly label: string, readonly status: AssertionStatus }
              | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineWarrantStep', readonly label: string, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
        > } }
   | null };

export type WhoDisputesWhatQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoDisputesWhatQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
        | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string }
        | { readonly __typename: 'Place', readonly id: string, readonly label: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
      >, readonly contradictedBy: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly speakers: ReadonlyArray<
          | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
        > }>, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } };
