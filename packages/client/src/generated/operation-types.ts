/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a date of an office or membership says. */
export type AffiliationChange =
  /** It is known to have held then. */
  | 'AS_OF'
  /** It began then. */
  | 'BEGAN'
  /** It ended then. */
  | 'ENDED';

/** What sort of name an alias is. */
export type AliasKind =
  /** Initials, such as ICC. */
  | 'ACRONYM'
  /** A name it had earlier. */
  | 'FORMER_NAME'
  /** A full name. */
  | 'NAME'
  /** A part of the name, or a familiar form. */
  | 'SHORT_NAME'
  /** The name in another spelling of the same sounds, or in another script. */
  | 'TRANSLITERATION'
  /** A form that others use too; it does not identify by itself. */
  | 'WEAK';

/**
 * A condition on an article. An empty filter matches all. Of several fields in one filter all must match; a field that is null counts as
 * left out.
 */
export type ArticleFilter = {
  /** All of these must match; an empty list matches all. */
  readonly and?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** Its category is one of these, letter for letter. An empty list matches none. */
  readonly category?: ReadonlyArray<string> | null | undefined;
  /** Its id. */
  readonly id?: IdIn | null | undefined;
  /** Its language is one of these, compared as a whole: en does not match en-GB. An empty list matches none. */
  readonly language?: ReadonlyArray<string> | null | undefined;
  /** What it mentions. */
  readonly mentions?: SubjectFilter | null | undefined;
  /** This must not match. */
  readonly not?: ArticleFilter | null | undefined;
  /** At least one of these must match; an empty list matches none. */
  readonly or?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** Ids of organizations that published it or that its sources name: in asks for one of them, notIn for none. */
  readonly outlet?: IdIn | null | undefined;
  /** When it was published: a fuzzy date matches when it may lie in the range. */
  readonly publishedOn?: DateRange | null | undefined;
  /** Its title and text: equals and startsWith compare the title; contains and matches look in both. */
  readonly text?: TextMatch | null | undefined;
};

/**
 * What may be said of a fact, given who said what. It is worked out, never entered: from what articles state in their own voice, and from
 * the claims that bear on the fact and were not taken back by their own speaker. The values are tried in the order DISPUTED, DENIED,
 * RETRACTED, CONFIRMED, ASSERTED, ALLEGED, and the first that fits is taken. It weighs who says something, and does not decide what is
 * true. Not confirming is not denying.
 */
export type AssertionStatus =
  /** Only somebody's word for it: a named speaker says so, or nobody affirms or denies it. Not established. */
  | 'ALLEGED'
  /** One source states it in its own voice, or the actor announces its own act, and nobody else denies it. Not backed by a second source. */
  | 'ASSERTED'
  /** Two or more independent sources state it in their own voice, or a second party that does not stand on the same side confirms it. */
  | 'CONFIRMED'
  /** Only denied: nobody in the graph affirms it. */
  | 'DENIED'
  /** Affirmed and denied by different speakers. It does not say who is right. */
  | 'DISPUTED'
  /** Every claim that affirmed it was withdrawn by its own speaker. It does not say that the opposite is true. */
  | 'RETRACTED';

/** One of several statuses. */
export type AssertionStatusIn = {
  /** Matches each of these; an empty list matches none. */
  readonly in: ReadonlyArray<AssertionStatus>;
};

/**
 * A condition on a claim. An empty filter matches all. Of several fields in one filter all must match; a field that is null counts as left
 * out.
 */
export type ClaimFilter = {
  /** Ids of entities and events it is about. */
  readonly about?: IdIn | null | undefined;
  /** All of these must match; an empty list matches all. */
  readonly and?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** True: it contradicts another claim or is contradicted by one. False: neither. */
  readonly contradicted?: boolean | null | undefined;
  /** Its id. */
  readonly id?: IdIn | null | undefined;
  /** This must not match. */
  readonly not?: ClaimFilter | null | undefined;
  /** None of its speakers matches all of this; so also where an article says it in its own voice. */
  readonly notSaidBy?: EntityFilter | null | undefined;
  /** At least one of these must match; an empty list matches none. */
  readonly or?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** The sentence of its proposition. */
  readonly proposition?: TextMatch | null | undefined;
  /** Some article that reports it matches all of this. */
  readonly reportedIn?: ArticleFilter | null | undefined;
  /** Some of its speakers matches all of this. */
  readonly saidBy?: EntityFilter | null | undefined;
  /** When it was said: a fuzzy date matches when it may lie in the range. */
  readonly saidOn?: DateRange | null | undefined;
  /** Ids of entities that say it. What an article says in its own voice has no speaker. */
  readonly speaker?: IdIn | null | undefined;
  /** What its speakers do by saying it: one of these. An empty list matches none. */
  readonly speechAct?: ReadonlyArray<SpeechAct> | null | undefined;
  /** The status of its proposition. */
  readonly status?: AssertionStatusIn | null | undefined;
  /** What it is about, by more than ids. */
  readonly subject?: SubjectFilter | null | undefined;
};

/** How claims stand against each other. */
export type ContradictionKind =
  /**
   * Dates of one event that cannot be the same day, or spans that do not meet: those that claims give, and its own, unless that is known from
   * outside the articles. A later date of the same speakers replaces their earlier one. A date that is less exact contradicts none within it.
   */
  | 'DATE'
  /** One speaker affirms what another denies: that an event happened, or somebody's part in it. */
  | 'DENIAL'
  /**
   * Different numbers of one unit for one thing, given how exact each claims to be; about allows a tenth either way. A later number of the same
   * speakers replaces their earlier one. Numbers may differ because they were counted at different times: see saidOn.
   */
  | 'QUANTITY'
  /** The file of an article says that the claims contradict each other. */
  | 'STATED';

/** How exact a FuzzyDate is. */
export type DatePrecision =
  /** One day. */
  | 'DAY'
  /** Some time in an interval, which may be open at one end; or all through it, for what lasts. */
  | 'INTERVAL'
  /** Some day of one month. */
  | 'MONTH'
  /** Some day of one year. */
  | 'YEAR';

/**
 * Days from and to, both included; a bound that is left out is open. A fuzzy date matches when it may lie in the range: when its earliest
 * to latest overlaps it, so that "2021-04" matches a range that ends on 1 April. What has no date never matches. A range that ends before
 * it begins is refused with BAD_USER_INPUT.
 */
export type DateRange = {
  /** First day. */
  readonly from?: string | null | undefined;
  /**
   * Only dates that begin in this year, month, day or interval: 2021, 2021-03, 2021-03-23, 2021-03-01/2021-03-07. A date counts by its first
   * possible day, or the last where the start is open, as in sorting, histograms and facets; so it begins in one month only, whereas it may
   * lie in several.
   */
  readonly startsIn?: string | null | undefined;
  /** Last day. */
  readonly to?: string | null | undefined;
};

/**
 * A condition on an entity. An empty filter matches all. Of several fields in one filter all must match; a field that is null counts as
 * left out.
 */
export type EntityFilter = {
  /** All of these must match; an empty list matches all. */
  readonly and?: ReadonlyArray<EntityFilter> | null | undefined;
  /** How many articles mention it. */
  readonly articleCount?: IntRange | null | undefined;
  /** An outside identifier that it carries. */
  readonly externalId?: ExternalIdInput | null | undefined;
  /** Its id. */
  readonly id?: IdIn | null | undefined;
  /** What it is. */
  readonly kind?: EntityKindIn | null | undefined;
  /** Some article that mentions it matches all of this. */
  readonly mentionedIn?: ArticleFilter | null | undefined;
  /** Its label or one of its aliases: one name matches as a whole. */
  readonly name?: TextMatch | null | undefined;
  /** This must not match. */
  readonly not?: EntityFilter | null | undefined;
  /** No article that mentions it matches all of this. */
  readonly notMentionedIn?: ArticleFilter | null | undefined;
  /** No participation of it matches all of this. */
  readonly notParticipatesIn?: EntityParticipationFilter | null | undefined;
  /** At least one of these must match; an empty list matches none. */
  readonly or?: ReadonlyArray<EntityFilter> | null | undefined;
  /** Some participation of it matches all of this. For two events, put two such filters into and. */
  readonly participatesIn?: EntityParticipationFilter | null | undefined;
};

/** What an entity is. */
export type EntityKind =
  /** An Organization. */
  | 'ORGANIZATION'
  /** A Person. */
  | 'PERSON'
  /** A Place; a state is a Place of kind COUNTRY. */
  | 'PLACE'
  /** A Topic: none of the three, or not known which. */
  | 'TOPIC';

/** One of several kinds of entities. */
export type EntityKindIn = {
  /** Matches each of these; an empty list matches none. */
  readonly in: ReadonlyArray<EntityKind>;
};

/** A condition on one participation, seen from the entity. An empty filter matches all; of several fields all must match. */
export type EntityParticipationFilter = {
  /** What it takes part in. */
  readonly event?: EventFilter | null | undefined;
  /** In which role. */
  readonly role?: ParticipantRoleIn | null | undefined;
  /** The status of the participation, not of the event. */
  readonly status?: AssertionStatusIn | null | undefined;
};

/**
 * A condition on an event. An empty filter matches all. Of several fields in one filter all must match; a field that is null counts as
 * left out.
 */
export type EventFilter = {
  /** All of these must match; an empty list matches all. */
  readonly and?: ReadonlyArray<EventFilter> | null | undefined;
  /** Its id. */
  readonly id?: IdIn | null | undefined;
  /** What it is. */
  readonly kind?: EventKindIn | null | undefined;
  /** Its label. */
  readonly label?: TextMatch | null | undefined;
  /** Some article that mentions it matches all of this. */
  readonly mentionedIn?: ArticleFilter | null | undefined;
  /** No participation matches all of this. */
  readonly noParticipant?: ParticipantFilter | null | undefined;
  /** This must not match. */
  readonly not?: EventFilter | null | undefined;
  /** No article that mentions it matches all of this. */
  readonly notMentionedIn?: ArticleFilter | null | undefined;
  /** At least one of these must match; an empty list matches none. */
  readonly or?: ReadonlyArray<EventFilter> | null | undefined;
  /** Some participation matches all of this. For two participants, put two such filters into and. */
  readonly participant?: ParticipantFilter | null | undefined;
  /** Where it was. */
  readonly place?: PlaceMatch | null | undefined;
  /** How many articles mention it, as reportCount tells. */
  readonly reportCount?: IntRange | null | undefined;
  /** The status of the event itself, not of anybody's part in it. */
  readonly status?: AssertionStatusIn | null | undefined;
  /** When it was: a fuzzy date matches when it may lie in the range. */
  readonly when?: DateRange | null | undefined;
};

/** What an event is. */
export type EventKind =
  /** An ArrestWarrant. */
  | 'ARREST_WARRANT'
  /** An Attack. */
  | 'ATTACK'
  /** A Conflict. */
  | 'CONFLICT'
  /** An OtherEvent. */
  | 'OTHER_EVENT'
  /** Talks. */
  | 'TALKS';

/** One of several kinds of events. */
export type EventKindIn = {
  /** Matches each of these; an empty list matches none. */
  readonly in: ReadonlyArray<EventKind>;
};

/** How an event hangs on one that it follows. That one came after the other is not enough for a link. */
export type EventLinkKind =
  /** An article says that the other caused or triggered it. */
  | 'CAUSED_BY'
  /** It answers the other. */
  | 'IN_RESPONSE_TO'
  /** It is a part of the other. */
  | 'PART_OF';

/** An outside identifier, as entityByExternalId takes it. */
export type ExternalIdInput = {
  /** Who gave the identifier. */
  readonly scheme: ExternalIdScheme;
  /** The identifier, letter for letter. */
  readonly value: string;
};

/** Outside catalogues of entities. */
export type ExternalIdScheme =
  /** GeoNames feature: a number. */
  | 'GEONAMES'
  /** ISO 3166-1 alpha-2 country code: two capital letters. */
  | 'ISO_3166_1'
  /** ISO 3166-2 code of a part of a country: DE-BE. */
  | 'ISO_3166_2'
  /** Wikidata item: Q and a number. */
  | 'WIKIDATA'
  /** Title of an article in the English Wikipedia. */
  | 'WIKIPEDIA';

/**
 * Ids to keep and ids to leave out. An empty filter matches all. Of several fields in one filter all must match; a field that is null
 * counts as left out. A malformed id is refused with BAD_USER_INPUT.
 */
export type IdIn = {
  /** It is one of these, or one of its several is; at most 100. An empty list matches none. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** It is none of these, and none of its several is; at most 100. What has no value at all matches too. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** A range of whole numbers, both ends included. A bound that is left out is open; gte above lte is refused with BAD_USER_INPUT. */
export type IntRange = {
  /** At least this. */
  readonly gte?: number | null | undefined;
  /** At most this. */
  readonly lte?: number | null | undefined;
};

/**
 * A condition on one participation. An empty filter matches all. Of several fields in one filter all must match; a field that is null
 * counts as left out.
 */
export type ParticipantFilter = {
  /** All of these must match; an empty list matches all. */
  readonly and?: ReadonlyArray<ParticipantFilter> | null | undefined;
  /** Who takes part. */
  readonly entity?: EntityFilter | null | undefined;
  /** This must not match. */
  readonly not?: ParticipantFilter | null | undefined;
  /** At least one of these must match; an empty list matches none. */
  readonly or?: ReadonlyArray<ParticipantFilter> | null | undefined;
  /** In which role. */
  readonly role?: ParticipantRoleIn | null | undefined;
  /** The status of the participation, not of the event. */
  readonly status?: AssertionStatusIn | null | undefined;
};

/**
 * In which role an entity takes part in an event, as the sources have it. A role is no verdict; read it with the status of the
 * participation. Participants are listed in this order.
 */
export type ParticipantRole =
  /** The assembly that is spoken to. */
  | 'ADDRESSED_BODY'
  /** Who is asked, or receives it. */
  | 'ADDRESSEE'
  /** Who bears the consequences without being a party: a population. */
  | 'AFFECTED'
  /** Who hands over. */
  | 'HANDED_OVER_BY'
  /** Who hosts it. */
  | 'HOST'
  /** Who issued it: the court of a warrant, the office behind an announcement. */
  | 'ISSUER'
  /** The judges who decide. */
  | 'JUDGING_PANEL'
  /** Who mediates between the parties. */
  | 'MEDIATOR'
  /** Whom a warrant, or the request for one, names. Not wanted, arrested, charged or convicted by that alone. */
  | 'NAMED_SUBJECT'
  /** Who takes up or holds the office. */
  | 'OFFICE_HOLDER'
  /** Takes part in another way. */
  | 'OTHER'
  /** A side in talks, a conflict or an agreement. */
  | 'PARTY'
  /** Who carried it out, by what the sources say. No finding of guilt. */
  | 'PERPETRATOR'
  /** Who prosecutes the case. */
  | 'PROSECUTOR'
  /** Who takes over what is handed over. */
  | 'RECEIVED_BY'
  /** Who asks for it. */
  | 'REQUESTER'
  /** Who gives the speech. */
  | 'SPEAKER'
  /** Who tells the public, for somebody else. */
  | 'SPOKESPERSON'
  /** Who hands it in. */
  | 'SUBMITTER'
  /** Who was killed, hurt or wronged, by what the sources say. While the status is ALLEGED, no established death or injury. */
  | 'VICTIM';

/** One of several roles. */
export type ParticipantRoleIn = {
  /** Matches each of these; an empty list matches none. */
  readonly in: ReadonlyArray<ParticipantRole>;
};

/** Events at a place. */
export type PlaceMatch = {
  /** The id of the place. A malformed id is refused with BAD_USER_INPUT; one that nothing has matches nothing. */
  readonly id: string;
  /** Also events in places within it. */
  readonly within?: boolean | null | undefined;
};

/** How exactly an event was at a place. */
export type PlacePrecision =
  /** In or at the place. */
  | 'EXACT'
  /** Near the place, and not in it. */
  | 'NEAR'
  /** Somewhere in the place; where in it is not said. */
  | 'WITHIN';

/** Whether a speaker holds a proposition true or false. */
export type Polarity =
  /** The speaker holds the proposition true. */
  | 'AFFIRMED'
  /** The speaker holds it false; with CONFIRMED, the speaker has not confirmed it. */
  | 'NEGATED';

/** How exact a number is meant. */
export type QuantityBound =
  /** Roughly this number. */
  | 'ABOUT'
  /** This number or more. */
  | 'AT_LEAST'
  /** This number or less. */
  | 'AT_MOST'
  /** This number. */
  | 'EXACTLY';

/** The relations of the graph. */
export type RelationKind =
  /** A claim is about an entity or event. */
  | 'ABOUT'
  /** A person holds an office in an organization, or of a country. */
  | 'AFFILIATED_WITH'
  /** An organization or person is based in a place. */
  | 'BASED_IN'
  /** A claim is made by an entity. */
  | 'CLAIMED_BY'
  /** An event is part of another, answers it or was caused by it. */
  | 'FOLLOWS'
  /** An event happened at a place. */
  | 'LOCATED_AT'
  /** An organization or country is a member of an organization. */
  | 'MEMBER_OF'
  /** An article names an entity or event. */
  | 'MENTIONS'
  /** An entity has a role in an event. */
  | 'PARTICIPATES_IN'
  /** An organization is part of another, or of a country. */
  | 'PART_OF'
  /** A place lies in another. */
  | 'WITHIN';

/** How a search matched. Case, diacritics, apostrophes and punctuation never make a difference. */
export type SearchMatch =
  /** All words and phrases stand in one name or text, in any order. */
  | 'ALL_WORDS'
  /** A name is what was asked for. */
  | 'EXACT'
  /**
   * Every word that is not in quotes is near a word of one name: written as it sounds in another transliteration (Qasem for Qassem, al-Kazemi
   * for Kadhimi) or in Cyrillic or Greek, joined or apart (Abdelrahman, Abd al-Rahman), or with one letter missing, added, changed or swapped in
   * words of 5 letters or more. An initial stands for any word that begins with it; one beside two longer words, and a title before a name, need
   * not be in the name. Names of entities and events only. A near name can be that of somebody else.
   */
  | 'NEAR_SPELLING'
  /** A name begins with what was asked for. */
  | 'PREFIX';

/** What somebody does by saying something. The act is the speaker's; the polarity tells whether the proposition is held true or false. */
export type SpeechAct =
  /** Says it without vouching for it, or accuses somebody. An article that says no more than "is believed" has not stated it. */
  | 'ALLEGED'
  /** Says what it has done or is going to do itself. */
  | 'ANNOUNCED'
  /** Calls something wrong. It implies no view on who did it. */
  | 'CONDEMNED'
  /** Says that what another said is so. With polarity NEGATED: has not confirmed it, which is not denying it and weighs nothing. */
  | 'CONFIRMED'
  /** Calls for something. */
  | 'DEMANDED'
  /** Says that it is not so. */
  | 'DENIED'
  /** Asks for something. */
  | 'REQUESTED'
  /** Takes back what it said earlier. */
  | 'RETRACTED'
  /** Says that it is so, without more. */
  | 'STATED';

/**
 * A condition on the subjects that an article mentions. An empty filter matches all. Of several fields in one filter all must match; a
 * field that is null counts as left out. An id that nothing in the graph has matches nothing; a malformed one is refused with
 * BAD_USER_INPUT.
 *
 * In ArticleFilter.mentions it is asked of the article; in ClaimFilter.subject of the claim, and "mentioned" reads "what it is about". On
 * Article.mentions it is asked of each subject by itself, and all keeps there what any keeps.
 */
export type SubjectFilter = {
  /** Each of these is mentioned, at most 10; an empty list asks nothing. */
  readonly all?: ReadonlyArray<string> | null | undefined;
  /** At least one of these is mentioned, at most 100; an empty list matches none. */
  readonly any?: ReadonlyArray<string> | null | undefined;
  /** Some entity that is mentioned matches all of this. */
  readonly entity?: EntityFilter | null | undefined;
  /** Some event that is mentioned matches all of this. */
  readonly event?: EventFilter | null | undefined;
  /** At least one subject of these kinds is mentioned. */
  readonly kind?: SubjectKindIn | null | undefined;
  /** No entity that is mentioned matches all of this. */
  readonly noEntity?: EntityFilter | null | undefined;
  /** No event that is mentioned matches all of this. */
  readonly noEvent?: EventFilter | null | undefined;
  /** None of these is mentioned; at most 100. */
  readonly none?: ReadonlyArray<string> | null | undefined;
};

/** What a subject is: the kinds of entities and of events together. */
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
  /** Talks. */
  | 'TALKS'
  /** A Topic. */
  | 'TOPIC';

/** One of several kinds of subjects. */
export type SubjectKindIn = {
  /** Matches each of these; an empty list matches none. */
  readonly in: ReadonlyArray<SubjectKind>;
};

/** How far talks got. */
export type TalksState =
  /** They were announced. Whether they took place is not known. */
  | 'ANNOUNCED'
  /** They were called off. */
  | 'CANCELLED'
  /** They took place. That says nothing of a result. */
  | 'HELD'
  /** They were put off. */
  | 'POSTPONED'
  /** One side asked for them. */
  | 'REQUESTED';

/**
 * A condition on a text, in one of these ways. Both sides are compared without case, diacritics and punctuation, as words with single
 * spaces between them: "AL-KADHIMI" is equal to "al Kadhimi". Other spellings of a name are found by search, not here. A value without a
 * letter or digit, or of more than 500 characters, is refused with BAD_USER_INPUT.
 */
export type TextMatch =
  {   /** This stands somewhere in the text, also in the middle of a word. */
  readonly contains: string; readonly equals?: never; readonly matches?: never; readonly startsWith?: never; }
  |  { readonly contains?: never;   /** The whole text is this. */
  readonly equals: string; readonly matches?: never; readonly startsWith?: never; }
  |  { readonly contains?: never; readonly equals?: never;   /** All these words stand in the text, whole and in any order. */
  readonly matches: string; readonly startsWith?: never; }
  |  { readonly contains?: never; readonly equals?: never; readonly matches?: never;   /** The text begins with this. */
  readonly startsWith: string; };

/** A step in the life of a warrant. None of them is a charge, a trial or a conviction. */
export type WarrantState =
  /** Somebody challenged the request or the warrant. That by itself changes nothing about it. */
  | 'CONTESTED'
  /** The person was arrested under it. That is no conviction. */
  | 'EXECUTED'
  /** The court issued it. */
  | 'ISSUED'
  /** A prosecutor asked the court for it. There is no warrant yet. */
  | 'REQUESTED'
  /** Whoever asked for it or issued it took it back. It does not say that the accusations were false. */
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
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly about: ReadonlyArray<
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
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
            > }> }> }, readonly timeline: { readonly nodes: ReadonlyArray<
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
              | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineWarrantStep', readonly label: string, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
        > }, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly node: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly people: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly title: string | null, readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null, readonly asOf: { readonly edtf: string } | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly of:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
    | { readonly __typename: 'OtherEvent', readonly id: string }
    | { readonly __typename: 'Person', readonly label: string, readonly description: string | null, readonly kindBasis: string | null, readonly articleCount: number, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly kind: AliasKind, readonly language: string | null }>, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly about: ReadonlyArray<
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
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
            > }> }> }, readonly timeline: { readonly nodes: ReadonlyArray<
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
              | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineWarrantStep', readonly label: string, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
        > }, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly node: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly affiliations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly title: string | null, readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null, readonly asOf: { readonly edtf: string } | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly of:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
    | { readonly __typename: 'Place', readonly label: string, readonly description: string | null, readonly kindBasis: string | null, readonly articleCount: number, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly kind: AliasKind, readonly language: string | null }>, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly about: ReadonlyArray<
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
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
            > }> }> }, readonly timeline: { readonly nodes: ReadonlyArray<
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
              | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineWarrantStep', readonly label: string, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
        > }, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly node: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> }, readonly people: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly title: string | null, readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null, readonly asOf: { readonly edtf: string } | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly of:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> } }
    | { readonly __typename: 'Talks', readonly id: string }
    | { readonly __typename: 'Topic', readonly label: string, readonly description: string | null, readonly kindBasis: string | null, readonly articleCount: number, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly kind: AliasKind, readonly language: string | null }>, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
            | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus, readonly when: { readonly edtf: string } | null }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Claim', readonly id: string, readonly proposition: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: AssertionStatus, readonly about: ReadonlyArray<
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
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
            > }> }> }, readonly timeline: { readonly nodes: ReadonlyArray<
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
              | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            , readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
          | { readonly __typename: 'TimelineWarrantStep', readonly label: string, readonly when: { readonly edtf: string, readonly precision: DatePrecision } }
        > }, readonly coMentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly articleCount: number, readonly independentArticleCount: number, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
           }> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly surfaceForms: ReadonlyArray<string>, readonly node: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }
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
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
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
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
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
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
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
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
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
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
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
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
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
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
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
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Organization', readonly label: string, readonly id: string, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
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
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }
    | { readonly __typename: 'Person', readonly label: string, readonly id: string, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
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
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }>, readonly followedBy: ReadonlyArray<{ readonly kind: EventLinkKind, readonly event:
          | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
          | { readonly __typename: 'Talks', readonly id: string, readonly label: string, readonly status: AssertionStatus }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Evidence', readonly id: string, readonly quote: { readonly exact: string }, readonly article: { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: { readonly edtf: string } | null, readonly outlet: { readonly label: string } | null, readonly agency: { readonly label: string } | null } }> } }> }
    | { readonly __typename: 'Topic', readonly label: string, readonly id: string, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly status: AssertionStatus, readonly node:
            | { readonly __typename: 'ArrestWarrant', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Attack', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly status: AssertionStatus }
            | { readonly __typename: 'OtherEvent', readonly id: string, readonly label: string, readonly status: AssertionStatus }
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
