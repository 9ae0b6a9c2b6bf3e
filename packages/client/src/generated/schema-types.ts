export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An opaque position in a list. It is valid only for the list, filter and orderBy that returned it; any other use returns BAD_CURSOR. */
  Cursor: { input: string; output: string; }
  /** A calendar day in the Gregorian calendar, yyyy-mm-dd, without a time zone. */
  Date: { input: string; output: string; }
  /** A point in time in ISO 8601, in UTC with a trailing Z, such as 2024-11-21T12:00:00.000Z. */
  DateTime: { input: string; output: string; }
  /**
   * A date in the Extended Date/Time Format (EDTF, ISO 8601-2), levels 0 and 1, with a precision of a day or coarser: 2024-11-21, 2021-04, 2023,
   * 2020-01~ (approximately), 2023-10-07/.. (from then on), ../2024-11-21 (at an unknown time up to then).
   */
  Edtf: { input: string; output: string; }
  /** A BCP 47 language tag, such as en, ar, he or pt-BR. */
  LanguageCode: { input: string; output: string; }
  /** An absolute URL. */
  URL: { input: string; output: string; }
};

/** An accusation that a warrant, or the request for one, makes against its subject. It is not proven. */
export type Accusation = {
  readonly __typename?: 'Accusation';
  /** The class of crime, in the words of the articles, such as war crime or crime against humanity. */
  readonly category: Scalars['String']['output'];
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** The accusation in words. */
  readonly label: Scalars['String']['output'];
};


/** An accusation that a warrant, or the request for one, makes against its subject. It is not proven. */
export type AccusationEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a date of an office or membership marks. */
export type AffiliationChange =
  /** A day on which it is known to have held. */
  | 'AS_OF'
  /** Its beginning. */
  | 'BEGAN'
  /** Its end. */
  | 'ENDED';

/**
 * Relay connection over affiliations. A person's affiliations are in the order in which they were recorded; the people of an organization or
 * state are sorted by name.
 */
export type AffiliationConnection = {
  readonly __typename?: 'AffiliationConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<AffiliationEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * Relay connection over affiliations. A person's affiliations are in the order in which they were recorded; the people of an organization or
 * state are sorted by name.
 */
export type AffiliationConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A person's past or present office in, or membership of, an organization or state. One edge per office. */
export type AffiliationEdge = {
  readonly __typename?: 'AffiliationEdge';
  /** A date on which the affiliation or membership is known to have held, whatever came before or after. Null if none is given. */
  readonly asOf?: Maybe<FuzzyDate>;
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** Start of the affiliation or membership. Null if unknown. */
  readonly from?: Maybe<FuzzyDate>;
  /** The reasoning behind a DERIVED fact, the source of OUTSIDE information, or what the article leaves open. Null if there is no note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organization, or the country if it is an office of the state. */
  readonly of: Entity;
  /** The person who holds or held the office. */
  readonly person: Person;
  /** Whether the article states this, or it was derived from what the article states. */
  readonly provenance: Provenance;
  /** The office, in the words of the articles. Null if the articles name none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** End of the affiliation or membership. Null if unknown: it may have ended or may still hold. */
  readonly to?: Maybe<FuzzyDate>;
};


/** A person's past or present office in, or membership of, an organization or state. One edge per office. */
export type AffiliationEdgeEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An alternative name of an entity. */
export type Alias = {
  readonly __typename?: 'Alias';
  /** Kind of the alias. */
  readonly kind: AliasKind;
  /** Language of the name. Null if it belongs to no language, or if the language is unknown. */
  readonly language?: Maybe<Scalars['LanguageCode']['output']>;
  /** Whether an article uses the name, or it comes from outside the articles. */
  readonly provenance: Provenance;
  /** Script of the name as an ISO 15924 code, such as Latn, Arab or Hebr. Null if not given. */
  readonly script?: Maybe<Scalars['String']['output']>;
  /** The name as written. */
  readonly text: Scalars['String']['output'];
};

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

/**
 * An arrest warrant, or the request for one, for the participants with the role NAMED_SUBJECT. Being named in a warrant does not mean that a
 * person is currently wanted, or has been arrested, charged or convicted. A request that was withdrawn never became a warrant: see wasIssued.
 * That a court issued a warrant is a fact; what the warrant says against its subject is an accusation.
 */
export type ArrestWarrant = Event & Node & Subject & {
  readonly __typename?: 'ArrestWarrant';
  /** What the warrant accuses its subject of. These are accusations, not findings. */
  readonly accusations: ReadonlyArray<Accusation>;
  /** Articles that mention the event. */
  readonly articles: SubjectArticleConnection;
  /** Claims about the event: on whether it happened, and on anything else about it. */
  readonly claims: ClaimConnection;
  /** Codes of the event in external event taxonomies. Empty if none is given. */
  readonly codes: ReadonlyArray<EventCode>;
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** The inverse of follows: the parts of this event, responses to it and events caused by it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Events that this event is part of, responds to or was caused by. */
  readonly follows: ReadonlyArray<EventLink>;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** Number of independent sources of those articles: all articles from one agency, or else from one outlet, count as one. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** Neutral title. */
  readonly label: Scalars['String']['output'];
  /** Entities that take part in the event, one edge per role, in the order of ParticipantRole. Being listed is not a finding of guilt. */
  readonly participants: ParticipantConnection;
  /** Where the event took place. Empty if the articles name no place. The seat of a participant does not count as a place of the event. */
  readonly places: ReadonlyArray<EventPlace>;
  /** Number of articles that mention the event. Not a count of independent sources: see independentSourceCount. */
  readonly reportCount: Scalars['Int']['output'];
  /** Stable, readable key: lowercase ASCII words joined by hyphens, unique among events. */
  readonly slug: Scalars['String']['output'];
  /** State of the warrant after its last dated step, as far as the articles in the graph report it. */
  readonly state: WarrantState;
  /** Whether the warrant or the request exists, according to the claims about that. It does not say whether the accusations are true. */
  readonly status: AssertionStatus;
  /** The rule that determined the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
  /** Steps in the history of the warrant, in chronological order, undated steps first. */
  readonly steps: ReadonlyArray<WarrantStep>;
  /** Neutral description of what happened. Null if the label is sufficient. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** True only if a step ISSUED is known. False for a request that was withdrawn or is still open: such a request is not a warrant. */
  readonly wasIssued: Scalars['Boolean']['output'];
  /** The date by which the warrant or request is sorted and filtered; each step has its own date. Null if unknown. */
  readonly when?: Maybe<FuzzyDate>;
};


/**
 * An arrest warrant, or the request for one, for the participants with the role NAMED_SUBJECT. Being named in a warrant does not mean that a
 * person is currently wanted, or has been arrested, charged or convicted. A request that was withdrawn never became a warrant: see wasIssued.
 * That a court issued a warrant is a fact; what the warrant says against its subject is an accusation.
 */
export type ArrestWarrantArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/**
 * An arrest warrant, or the request for one, for the participants with the role NAMED_SUBJECT. Being named in a warrant does not mean that a
 * person is currently wanted, or has been arrested, charged or convicted. A request that was withdrawn never became a warrant: see wasIssued.
 * That a court issued a warrant is a fact; what the warrant says against its subject is an accusation.
 */
export type ArrestWarrantClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * An arrest warrant, or the request for one, for the participants with the role NAMED_SUBJECT. Being named in a warrant does not mean that a
 * person is currently wanted, or has been arrested, charged or convicted. A request that was withdrawn never became a warrant: see wasIssued.
 * That a court issued a warrant is a fact; what the warrant says against its subject is an accusation.
 */
export type ArrestWarrantEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An arrest warrant, or the request for one, for the participants with the role NAMED_SUBJECT. Being named in a warrant does not mean that a
 * person is currently wanted, or has been arrested, charged or convicted. A request that was withdrawn never became a warrant: see wasIssued.
 * That a court issued a warrant is a fact; what the warrant says against its subject is an accusation.
 */
export type ArrestWarrantParticipantsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A news article. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** The news agency that supplied the article. Null if it came from no agency, or if that is unknown. */
  readonly agency?: Maybe<Organization>;
  /** Section of the collection from which the article was taken, in the collection's own words. Null if it was in no section. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** Claims that the article reports, or makes in its own voice. */
  readonly claims: ClaimConnection;
  /** Events that the article names, in order of first mention. */
  readonly events: ArticleEventConnection;
  /** All evidence quoted from the article, in text order. */
  readonly evidence: EvidenceConnection;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** Language of the article. Null if unknown. */
  readonly language?: Maybe<Scalars['LanguageCode']['output']>;
  /** Entities and events that the article names, in order of first mention. A mention does not imply involvement. */
  readonly mentions: ArticleMentionConnection;
  /** Organizations that the article names, in order of first mention. */
  readonly organizations: ArticleOrganizationConnection;
  /** The organization that published the article. Null if unknown. */
  readonly outlet?: Maybe<Organization>;
  /** Persons that the article names, in order of first mention. */
  readonly people: ArticlePersonConnection;
  /** Places that the article names, in order of first mention; not only those where an event took place. */
  readonly places: ArticlePlaceConnection;
  /** Date of publication. Null if unknown. */
  readonly publishedOn?: Maybe<FuzzyDate>;
  /** Licence and attribution of the text. */
  readonly rights: Rights;
  /** Stable, readable key: lowercase ASCII words joined by hyphens, unique among articles. */
  readonly slug: Scalars['String']['output'];
  /** Addresses and outlets at which the article was published. Empty if at most url and outlet are known. */
  readonly sources: ReadonlyArray<ArticleSource>;
  /** The text that evidence quotes; rights.digest says whether it is the publisher's text or a digest. Null if no text is stored. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Headline. */
  readonly title: Scalars['String']['output'];
  /** Address at which the article can be read. Null if unknown. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A news article. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A news article. */
export type ArticleEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article. */
export type ArticleEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article. */
export type ArticleMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article. */
export type ArticleOrganizationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article. */
export type ArticlePeopleArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article. */
export type ArticlePlacesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Relay connection over articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * Histogram of the whole list after filtering, across all pages. A fuzzy date counts once, by its earliest possible day, or its latest if
   * the start is open.
   */
  readonly histogram: Histogram;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<Article>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over articles. */
export type ArticleConnectionFacetsArgs = {
  by: ReadonlyArray<ArticleFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Relay connection over articles. */
export type ArticleConnectionHistogramArgs = {
  interval: DateInterval;
};

/** Edge to an article. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The article. */
  readonly node: Article;
};

/** Relay connection over the events that an article mentions. */
export type ArticleEventConnection = {
  readonly __typename?: 'ArticleEventConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<ArticleEventEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * Histogram of the whole list after filtering, across all pages. A fuzzy date counts once, by its earliest possible day, or its latest if
   * the start is open.
   */
  readonly histogram: Histogram;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<Event>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over the events that an article mentions. */
export type ArticleEventConnectionFacetsArgs = {
  by: ReadonlyArray<EventFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Relay connection over the events that an article mentions. */
export type ArticleEventConnectionHistogramArgs = {
  interval: DateInterval;
};

/** Edge from an article to a subject that it mentions. */
export type ArticleEventEdge = {
  readonly __typename?: 'ArticleEventEdge';
  /** Number of times that the text names the subject, in all forms together. 0 if only the heading names it. */
  readonly count: Scalars['Int']['output'];
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Whether the heading under which the article appears, such as that of an ongoing story, names the subject. */
  readonly inHeading: Scalars['Boolean']['output'];
  /** The event. */
  readonly node: Event;
  /** The distinct forms in which the article names the subject, as written in the text or in the heading above it. */
  readonly surfaceForms: ReadonlyArray<Scalars['String']['output']>;
};

/** Facets of articles. */
export type ArticleFacet =
  /** By category. Narrow the list with category. */
  | 'CATEGORY'
  /** By language. Narrow the list with language. */
  | 'LANGUAGE'
  /** By mentioned event. Narrow the list with mentions.any. */
  | 'MENTIONED_EVENT'
  /** By mentioned organization. Narrow the list with mentions.any. */
  | 'MENTIONED_ORGANIZATION'
  /** By mentioned person. Narrow the list with mentions.any. */
  | 'MENTIONED_PERSON'
  /** By mentioned place. Narrow the list with mentions.any. */
  | 'MENTIONED_PLACE'
  /** By mentioned topic. Narrow the list with mentions.any. */
  | 'MENTIONED_TOPIC'
  /** By the month in which the date of publication begins. Narrow the list with publishedOn.startsIn. */
  | 'MONTH'
  /** By outlet, including the outlets of sources. Narrow the list with outlet.in. */
  | 'OUTLET'
  /** By the year in which the date of publication begins. Narrow the list with publishedOn.startsIn. */
  | 'YEAR';

/** Filter on articles. An empty filter matches every article. All fields that are given must match; null fields are ignored. */
export type ArticleFilter = {
  /** All of these filters must match. An empty list always matches. */
  readonly and?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** The category is exactly one of these; the comparison is case-sensitive. An empty list never matches. */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Global ID of the item. */
  readonly id?: InputMaybe<IdIn>;
  /** The language is one of these, compared as a whole tag: en does not match en-GB. An empty list never matches. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['LanguageCode']['input']>>;
  /** Subjects that the article mentions. */
  readonly mentions?: InputMaybe<SubjectFilter>;
  /** This filter must not match. */
  readonly not?: InputMaybe<ArticleFilter>;
  /** At least one of these filters must match. An empty list never matches. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** IDs of organizations that published the article or are named in its sources: in requires one of them, notIn excludes all of them. */
  readonly outlet?: InputMaybe<IdIn>;
  /** Publication date. A fuzzy date matches if it may fall in the range. */
  readonly publishedOn?: InputMaybe<DateRange>;
  /** Title and text: equals and startsWith compare the title; contains and matches search title and text. */
  readonly text?: InputMaybe<TextMatch>;
};

/** Relay connection over the subjects that an article mentions. */
export type ArticleMentionConnection = {
  readonly __typename?: 'ArticleMentionConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<ArticleMentionEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<Subject>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over the subjects that an article mentions. */
export type ArticleMentionConnectionFacetsArgs = {
  by: ReadonlyArray<SubjectFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Edge from an article to a subject that it mentions. */
export type ArticleMentionEdge = {
  readonly __typename?: 'ArticleMentionEdge';
  /** Number of times that the text names the subject, in all forms together. 0 if only the heading names it. */
  readonly count: Scalars['Int']['output'];
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Whether the heading under which the article appears, such as that of an ongoing story, names the subject. */
  readonly inHeading: Scalars['Boolean']['output'];
  /** The entity or event. */
  readonly node: Subject;
  /** The distinct forms in which the article names the subject, as written in the text or in the heading above it. */
  readonly surfaceForms: ReadonlyArray<Scalars['String']['output']>;
};

/** Sort order for articles. */
export type ArticleOrder = {
  /** Sort direction. */
  readonly direction: OrderDirection;
  /** Sort key. */
  readonly field: ArticleOrderField;
};

/** Sort keys for articles. */
export type ArticleOrderField =
  /** The earliest possible day of publication, or the latest if the start is open. */
  | 'PUBLISHED_ON'
  /** The title, ignoring case and diacritics. */
  | 'TITLE';

/** Relay connection over the organizations that an article mentions. */
export type ArticleOrganizationConnection = {
  readonly __typename?: 'ArticleOrganizationConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<ArticleOrganizationEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over the organizations that an article mentions. */
export type ArticleOrganizationConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Edge from an article to a subject that it mentions. */
export type ArticleOrganizationEdge = {
  readonly __typename?: 'ArticleOrganizationEdge';
  /** Number of times that the text names the subject, in all forms together. 0 if only the heading names it. */
  readonly count: Scalars['Int']['output'];
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Whether the heading under which the article appears, such as that of an ongoing story, names the subject. */
  readonly inHeading: Scalars['Boolean']['output'];
  /** The organization. */
  readonly node: Organization;
  /** The distinct forms in which the article names the subject, as written in the text or in the heading above it. */
  readonly surfaceForms: ReadonlyArray<Scalars['String']['output']>;
};

/** Relay connection over the persons that an article mentions. */
export type ArticlePersonConnection = {
  readonly __typename?: 'ArticlePersonConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<ArticlePersonEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<Person>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over the persons that an article mentions. */
export type ArticlePersonConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Edge from an article to a subject that it mentions. */
export type ArticlePersonEdge = {
  readonly __typename?: 'ArticlePersonEdge';
  /** Number of times that the text names the subject, in all forms together. 0 if only the heading names it. */
  readonly count: Scalars['Int']['output'];
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Whether the heading under which the article appears, such as that of an ongoing story, names the subject. */
  readonly inHeading: Scalars['Boolean']['output'];
  /** The person. */
  readonly node: Person;
  /** The distinct forms in which the article names the subject, as written in the text or in the heading above it. */
  readonly surfaceForms: ReadonlyArray<Scalars['String']['output']>;
};

/** Relay connection over the places that an article mentions. */
export type ArticlePlaceConnection = {
  readonly __typename?: 'ArticlePlaceConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<ArticlePlaceEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<Place>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over the places that an article mentions. */
export type ArticlePlaceConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Edge from an article to a subject that it mentions. */
export type ArticlePlaceEdge = {
  readonly __typename?: 'ArticlePlaceEdge';
  /** Number of times that the text names the subject, in all forms together. 0 if only the heading names it. */
  readonly count: Scalars['Int']['output'];
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Whether the heading under which the article appears, such as that of an ongoing story, names the subject. */
  readonly inHeading: Scalars['Boolean']['output'];
  /** The place. */
  readonly node: Place;
  /** The distinct forms in which the article names the subject, as written in the text or in the heading above it. */
  readonly surfaceForms: ReadonlyArray<Scalars['String']['output']>;
};

/** An address and outlet at which an article was published. */
export type ArticleSource = {
  readonly __typename?: 'ArticleSource';
  /** The organization that published it there. Null if unknown. */
  readonly outlet?: Maybe<Organization>;
  /** Address of the article there. Null if unknown. */
  readonly url?: Maybe<Scalars['URL']['output']>;
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

/**
 * An act of violence that was carried out or is said to have been carried out. If the status of the attack or of the participation is ALLEGED,
 * a VICTIM is not an established death or injury. A PERPETRATOR is the entity that the claims name, not one that a court found guilty.
 */
export type Attack = Event & Node & Subject & {
  readonly __typename?: 'Attack';
  /** Articles that mention the event. */
  readonly articles: SubjectArticleConnection;
  /** Claims about the event: on whether it happened, and on anything else about it. */
  readonly claims: ClaimConnection;
  /** Codes of the event in external event taxonomies. Empty if none is given. */
  readonly codes: ReadonlyArray<EventCode>;
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** The inverse of follows: the parts of this event, responses to it and events caused by it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Events that this event is part of, responds to or was caused by. */
  readonly follows: ReadonlyArray<EventLink>;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** Number of independent sources of those articles: all articles from one agency, or else from one outlet, count as one. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** Neutral title. */
  readonly label: Scalars['String']['output'];
  /** Means by which the attack was carried out. */
  readonly method: AttackMethod;
  /** Entities that take part in the event, one edge per role, in the order of ParticipantRole. Being listed is not a finding of guilt. */
  readonly participants: ParticipantConnection;
  /** Where the event took place. Empty if the articles name no place. The seat of a participant does not count as a place of the event. */
  readonly places: ReadonlyArray<EventPlace>;
  /** Number of articles that mention the event. Not a count of independent sources: see independentSourceCount. */
  readonly reportCount: Scalars['Int']['output'];
  /** Stable, readable key: lowercase ASCII words joined by hyphens, unique among events. */
  readonly slug: Scalars['String']['output'];
  /** Whether the event happened, according to the claims about that. Each participation has its own status. */
  readonly status: AssertionStatus;
  /** The rule that determined the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
  /** Neutral description of what happened. Null if the label is sufficient. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** When the event happened, began or is due to happen, as precisely as the articles state. Null if they give no date. */
  readonly when?: Maybe<FuzzyDate>;
};


/**
 * An act of violence that was carried out or is said to have been carried out. If the status of the attack or of the participation is ALLEGED,
 * a VICTIM is not an established death or injury. A PERPETRATOR is the entity that the claims name, not one that a court found guilty.
 */
export type AttackArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/**
 * An act of violence that was carried out or is said to have been carried out. If the status of the attack or of the participation is ALLEGED,
 * a VICTIM is not an established death or injury. A PERPETRATOR is the entity that the claims name, not one that a court found guilty.
 */
export type AttackClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * An act of violence that was carried out or is said to have been carried out. If the status of the attack or of the participation is ALLEGED,
 * a VICTIM is not an established death or injury. A PERPETRATOR is the entity that the claims name, not one that a court found guilty.
 */
export type AttackEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An act of violence that was carried out or is said to have been carried out. If the status of the attack or of the participation is ALLEGED,
 * a VICTIM is not an established death or injury. A PERPETRATOR is the entity that the claims name, not one that a court found guilty.
 */
export type AttackParticipantsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Means by which an attack was carried out. */
export type AttackMethod =
  /** By aircraft or drone. */
  | 'AIRSTRIKE'
  /** By fighters on the ground. */
  | 'ARMED_ASSAULT'
  /** With explosives that were planted or carried. */
  | 'BOMBING'
  /** With missiles or rockets. */
  | 'MISSILE_STRIKE'
  /** Known, but none of the other values. */
  | 'OTHER'
  /** With artillery or mortars. */
  | 'SHELLING'
  /** With firearms. */
  | 'SHOOTING'
  /** The articles do not say. */
  | 'UNKNOWN';

/**
 * A statement that a speaker is reported to have made, or that an article makes in its own voice. A claim is in the graph because it was made,
 * not because it is true.
 */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** The entities and events that the claim is about. */
  readonly about: ReadonlyArray<Subject>;
  /** Participations on which the claim bears; it is weighed for their status. Empty if there are none. */
  readonly concerns: ReadonlyArray<ClaimedParticipation>;
  /** Claims that contradict this claim. */
  readonly contradictedBy: ReadonlyArray<Claim>;
  /** Claims that this claim contradicts. */
  readonly contradicts: ReadonlyArray<Claim>;
  /** Dates of events according to this claim. Empty if it gives none. The date on which the claim was made is saidOn. */
  readonly eventDates: ReadonlyArray<ClaimedDate>;
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** The reasoning behind a DERIVED fact, the source of OUTSIDE information, or what the article leaves open. Null if there is no note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether the speakers hold the proposition to be true or false. */
  readonly polarity: Polarity;
  /**
   * What the claim affirms or negates, as a full sentence in neutral words. It is not a quotation, and with polarity NEGATED it is not what
   * the speaker said.
   */
  readonly proposition: Scalars['String']['output'];
  /** Whether the article states this, or it was derived from what the article states. */
  readonly provenance: Provenance;
  /** The number that the claim gives. Null if it gives none. */
  readonly quantity?: Maybe<Quantity>;
  /** Date on which the claim was made. Null if unknown. */
  readonly saidOn?: Maybe<FuzzyDate>;
  /** The entities that make the claim. Empty if the article makes it in its own voice. */
  readonly speakers: ReadonlyArray<Entity>;
  /** What the speakers do by making the claim. */
  readonly speechAct: SpeechAct;
  /** Status of the proposition, given who supports and who contradicts the claim. It is not about whether the claim was made. */
  readonly status: AssertionStatus;
  /** The rule that determined the status, and the claims it weighed: this claim, those that contradict it and those that support it. */
  readonly statusBasis: StatusBasis;
  /** Claims that support this claim. */
  readonly supportedBy: ReadonlyArray<Claim>;
  /** Claims that this claim supports. */
  readonly supports: ReadonlyArray<Claim>;
};


/**
 * A statement that a speaker is reported to have made, or that an article makes in its own voice. A claim is in the graph because it was made,
 * not because it is true.
 */
export type ClaimEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Relay connection over claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * Histogram of the whole list after filtering, across all pages. A fuzzy date counts once, by its earliest possible day, or its latest if
   * the start is open.
   */
  readonly histogram: Histogram;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over claims. */
export type ClaimConnectionFacetsArgs = {
  by: ReadonlyArray<ClaimFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Relay connection over claims. */
export type ClaimConnectionHistogramArgs = {
  interval: DateInterval;
};

/** Edge to a claim. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Facets of claims. */
export type ClaimFacet =
  /** By subject of the claim. Narrow the list with about.in. */
  | 'ABOUT'
  /** By the month in which the date of the claim begins. Narrow the list with saidOn.startsIn. */
  | 'MONTH'
  /** By speaker. Narrow the list with speaker.in. */
  | 'SPEAKER'
  /** By speech act. Narrow the list with speechAct. */
  | 'SPEECH_ACT'
  /** By status of the proposition. Narrow the list with status.in. */
  | 'STATUS'
  /** By the year in which the date of the claim begins. Narrow the list with saidOn.startsIn. */
  | 'YEAR';

/** Filter on claims. An empty filter matches every claim. All fields that are given must match; null fields are ignored. */
export type ClaimFilter = {
  /** IDs of the entities and events that the claim is about. */
  readonly about?: InputMaybe<IdIn>;
  /** All of these filters must match. An empty list always matches. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** True: the claim contradicts another claim or is contradicted by one. False: neither is the case. */
  readonly contradicted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global ID of the item. */
  readonly id?: InputMaybe<IdIn>;
  /** This filter must not match. */
  readonly not?: InputMaybe<ClaimFilter>;
  /** No speaker matches this filter. A claim that an article makes in its own voice matches, because it has no speaker. */
  readonly notSaidBy?: InputMaybe<EntityFilter>;
  /** At least one of these filters must match. An empty list never matches. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** The text of the proposition. */
  readonly proposition?: InputMaybe<TextMatch>;
  /** The number that the claim gives. A claim without a number does not match. */
  readonly quantity?: InputMaybe<QuantityMatch>;
  /** At least one article that reports the claim matches this filter. */
  readonly reportedIn?: InputMaybe<ArticleFilter>;
  /** At least one speaker matches this filter. */
  readonly saidBy?: InputMaybe<EntityFilter>;
  /** Date on which the claim was made. A fuzzy date matches if it may fall in the range. */
  readonly saidOn?: InputMaybe<DateRange>;
  /** IDs of the entities that make the claim. A claim that an article makes in its own voice has no speaker. */
  readonly speaker?: InputMaybe<IdIn>;
  /** The speech act is one of these. An empty list never matches. */
  readonly speechAct?: InputMaybe<ReadonlyArray<SpeechAct>>;
  /** Status of the proposition. */
  readonly status?: InputMaybe<AssertionStatusIn>;
  /** Subjects that the claim is about. */
  readonly subject?: InputMaybe<SubjectFilter>;
};

/** Sort order for claims. */
export type ClaimOrder = {
  /** Sort direction. */
  readonly direction: OrderDirection;
  /** Sort key. */
  readonly field: ClaimOrderField;
};

/** Sort keys for claims. */
export type ClaimOrderField =
  /** The earliest possible day on which the claim was made, or the latest if the start is open. */
  | 'SAID_ON';

/** The date that a claim gives for an event, according to its speaker. The date of the event itself is Event.when. */
export type ClaimedDate = {
  readonly __typename?: 'ClaimedDate';
  /** The date, as precise as the speaker gives it. */
  readonly date: FuzzyDate;
  /** The event. */
  readonly event: Event;
};

/** A participation on which a claim bears. Whether it holds is the status of the participation, not of the claim. */
export type ClaimedParticipation = {
  readonly __typename?: 'ClaimedParticipation';
  /** The entity that is said to take part, or not to take part. */
  readonly entity: Entity;
  /** The event. */
  readonly event: Event;
  /** Role in the event. */
  readonly role: ParticipantRole;
};

/** Relay connection over the entities that articles mention together with one entity. A co-mention does not imply a relationship. */
export type CoMentionConnection = {
  readonly __typename?: 'CoMentionConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<CoMentionEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over the entities that articles mention together with one entity. A co-mention does not imply a relationship. */
export type CoMentionConnectionFacetsArgs = {
  by: ReadonlyArray<CoMentionFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Edge between two entities that articles mention together. */
export type CoMentionEdge = {
  readonly __typename?: 'CoMentionEdge';
  /** Number of articles that mention both entities. Not a count of independent sources: see independentArticleCount. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that mention both, latest first. */
  readonly articles: ReadonlyArray<Article>;
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Number of independent sources of those articles: all articles from one agency, or else from one outlet, count as one. */
  readonly independentArticleCount: Scalars['Int']['output'];
  /** The other entity. */
  readonly node: Entity;
  /**
   * Pointwise mutual information in bits: log2(a * n / (b * c)), where a is the number of articles that mention both, b and c the numbers that
   * mention each, and n the number of all articles, all counted within publishedOn. 0 is chance, 1 twice as often as chance. It says nothing
   * about why they are mentioned together.
   */
  readonly pmi: Scalars['Float']['output'];
};


/** Edge between two entities that articles mention together. */
export type CoMentionEdgeArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Facets of co-mentions. */
export type CoMentionFacet =
  /** By kind. Narrow the list with kind.in. */
  | 'KIND';

/** Filter on co-mentions of an entity. An empty filter matches every co-mention. All fields that are given must match; null fields are ignored. */
export type CoMentionFilter = {
  /** Kind of the other entity. */
  readonly kind?: InputMaybe<EntityKindIn>;
  /** Minimum number of articles that mention both entities. */
  readonly minArticles?: InputMaybe<Scalars['Int']['input']>;
  /** Only articles published in this range are counted. A fuzzy date matches if it may fall in the range. */
  readonly publishedOn?: InputMaybe<DateRange>;
};

/** Sort order for co-mentions: largest value first; ties are broken by a stable internal key. */
export type CoMentionOrder =
  /** By the number of articles that mention both entities. */
  | 'ARTICLE_COUNT'
  /**
   * By pointwise mutual information: how much more often both are mentioned together than by chance. It favours rare entities; combine it with
   * minArticles.
   */
  | 'PMI';

/** An armed conflict that extends over time and has other events as its parts. No view is taken on who is in the right. */
export type Conflict = Event & Node & Subject & {
  readonly __typename?: 'Conflict';
  /** Articles that mention the event. */
  readonly articles: SubjectArticleConnection;
  /** Claims about the event: on whether it happened, and on anything else about it. */
  readonly claims: ClaimConnection;
  /** Codes of the event in external event taxonomies. Empty if none is given. */
  readonly codes: ReadonlyArray<EventCode>;
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** The inverse of follows: the parts of this event, responses to it and events caused by it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Events that this event is part of, responds to or was caused by. */
  readonly follows: ReadonlyArray<EventLink>;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** Number of independent sources of those articles: all articles from one agency, or else from one outlet, count as one. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** Neutral title. */
  readonly label: Scalars['String']['output'];
  /** Entities that take part in the event, one edge per role, in the order of ParticipantRole. Being listed is not a finding of guilt. */
  readonly participants: ParticipantConnection;
  /** Where the event took place. Empty if the articles name no place. The seat of a participant does not count as a place of the event. */
  readonly places: ReadonlyArray<EventPlace>;
  /** Number of articles that mention the event. Not a count of independent sources: see independentSourceCount. */
  readonly reportCount: Scalars['Int']['output'];
  /** Stable, readable key: lowercase ASCII words joined by hyphens, unique among events. */
  readonly slug: Scalars['String']['output'];
  /** Whether the event happened, according to the claims about that. Each participation has its own status. */
  readonly status: AssertionStatus;
  /** The rule that determined the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
  /** Neutral description of what happened. Null if the label is sufficient. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Start and end of the conflict; an open end means that it was still going on when the articles were written. Null if no date is given. */
  readonly when?: Maybe<FuzzyDate>;
};


/** An armed conflict that extends over time and has other events as its parts. No view is taken on who is in the right. */
export type ConflictArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** An armed conflict that extends over time and has other events as its parts. No view is taken on who is in the right. */
export type ConflictClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** An armed conflict that extends over time and has other events as its parts. No view is taken on who is in the right. */
export type ConflictEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An armed conflict that extends over time and has other events as its parts. No view is taken on who is in the right. */
export type ConflictParticipantsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A group of claims about one matter that cannot all be true together, or that conflict with an event's recorded date. Groups are found by
 * rule or declared in an article file. A contradiction shows that reports differ, not who is right. Not confirming is not denying, and a claim
 * that all of its speakers withdrew contradicts no other.
 */
export type Contradiction = {
  readonly __typename?: 'Contradiction';
  /** What the claims are about: an event, an event and its participant, or what their numbers measure. */
  readonly about: ReadonlyArray<Subject>;
  /** All claims in the group. */
  readonly claims: ReadonlyArray<Claim>;
  /** How the claims contradict each other. */
  readonly kind: ContradictionKind;
  /** The claims grouped by what they agree on. Two or more sides. */
  readonly sides: ReadonlyArray<ContradictionSide>;
};

/** Relay connection over contradictions. The contradiction with the latest claim comes first. */
export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /**
   * Number of items in the whole list after filtering, across all pages. Counted only if selected, by reading every claim that may be in a
   * group.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over contradictions. The contradiction with the latest claim comes first. */
export type ContradictionConnectionFacetsArgs = {
  by: ReadonlyArray<ContradictionFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Edge to a contradiction. */
export type ContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The contradiction. */
  readonly node: Contradiction;
};

/** Facets of contradictions. */
export type ContradictionFacet =
  /** By kind of contradiction. Narrow the list with kind. */
  | 'KIND';

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

/** Claims of a contradiction that agree with each other. */
export type ContradictionSide = {
  readonly __typename?: 'ContradictionSide';
  /** Articles that report the claims, and the article that first reported the event if the event's own date is on this side. */
  readonly articles: ReadonlyArray<Article>;
  /** The claims. Empty if this side consists only of the event's own date. */
  readonly claims: ReadonlyArray<Claim>;
  /** What the claims of this side have in common: affirmed, denied, a number with its unit, or an EDTF date. For STATED: one, other. */
  readonly label: Scalars['String']['output'];
  /** Speakers of the claims. Empty if articles make them in their own voice. */
  readonly speakers: ReadonlyArray<Entity>;
};

/** Geographic coordinates (WGS 84). For a place larger than a point, they only position its label on a map. */
export type Coordinates = {
  readonly __typename?: 'Coordinates';
  /** Latitude in degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Longitude in degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
};

/** Contents of the graph, and the store that holds them. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Number of articles. */
  readonly articles: Scalars['Int']['output'];
  /** Number of claims. */
  readonly claims: Scalars['Int']['output'];
  /** Database engine: sqlite or neo4j. Both return the same results. */
  readonly engine: Scalars['String']['output'];
  /** Number of entities: persons, organizations, places and topics. */
  readonly entities: Scalars['Int']['output'];
  /** Number of events. */
  readonly events: Scalars['Int']['output'];
  /** Number of pieces of evidence. */
  readonly evidence: Scalars['Int']['output'];
  /** Time of the last write. Null if the graph is empty. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the Dossier server. */
  readonly version: Scalars['String']['output'];
};

/** Interval length of a histogram. */
export type DateInterval =
  /** A day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** A calendar quarter: January to March, April to June, July to September, October to December. */
  | 'QUARTER'
  /** A week, Monday to Sunday. */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

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
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Only dates that begin in this year, month, day or interval: 2021, 2021-03, 2021-03-23, 2021-03-01/2021-03-07. A date is placed by its
   * earliest possible day, or its latest if the start is open, as in sorting, histograms and facets. It therefore begins in only one month,
   * although it may fall in several.
   */
  readonly startsIn?: InputMaybe<Scalars['Edtf']['input']>;
  /** Last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A person, organization, place or topic. */
export type Entity = {
  /** Other names, spellings and scripts. An alias is not a statement about who the entity is. */
  readonly aliases: ReadonlyArray<Alias>;
  /**
   * Number of articles in the graph that mention the entity. It measures coverage, not importance or guilt, and is not a count of independent
   * sources.
   */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that mention the entity. A mention does not imply involvement. */
  readonly articles: SubjectArticleConnection;
  /**
   * Claims about the entity. Claims that it makes are in claimsMade; claims about an event in which it takes part are in the claims of that
   * event.
   */
  readonly claims: ClaimConnection;
  /** Claims that the entity makes, as reported by articles. */
  readonly claimsMade: ClaimConnection;
  /** Entities that articles mention together with this entity. A co-mention does not imply a relationship. */
  readonly coMentions: CoMentionConnection;
  /** Neutral description based on the articles. Null if the articles give none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Events in which the entity takes part, one edge per role: an event in which it has two roles appears twice. */
  readonly events: EntityEventConnection;
  /** Identifiers in external catalogues. Empty if none is known for certain. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** The rule that determined the kind of the entity, in words. Null if the author of the article file gave the kind. */
  readonly kindBasis?: Maybe<Scalars['String']['output']>;
  /** Preferred English name. */
  readonly label: Scalars['String']['output'];
  /** Source of the label. OUTSIDE if no article in the graph uses this form. */
  readonly labelProvenance: Provenance;
  /** Stable, readable key: lowercase ASCII words joined by hyphens, unique among entities. */
  readonly slug: Scalars['String']['output'];
  /**
   * Timeline of the entity, earliest date first: its events, the steps of its warrants, claims by and about it, and its offices and
   * memberships.
   */
  readonly timeline: TimelineConnection;
};


/** A person, organization, place or topic. */
export type EntityArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** A person, organization, place or topic. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A person, organization, place or topic. */
export type EntityClaimsMadeArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A person, organization, place or topic. */
export type EntityCoMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CoMentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CoMentionOrder>;
};


/** A person, organization, place or topic. */
export type EntityEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/** A person, organization, place or topic. */
export type EntityTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Several entities have the identifier; the API does not choose between them. */
export type EntityAmbiguous = {
  readonly __typename?: 'EntityAmbiguous';
  /** All entities with the identifier, in order of ID. */
  readonly candidates: ReadonlyArray<Entity>;
};

/** Relay connection over entities of any kind. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over entities of any kind. */
export type EntityConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Edge to an entity. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** Relay connection over the participations of an entity. */
export type EntityEventConnection = {
  readonly __typename?: 'EntityEventConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<EntityEventEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * Histogram of the whole list after filtering, across all pages. A fuzzy date counts once, by its earliest possible day, or its latest if
   * the start is open.
   */
  readonly histogram: Histogram;
  /** Nodes of the edges on this page. An event in which the entity has two roles appears twice. */
  readonly nodes: ReadonlyArray<Event>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over the participations of an entity. */
export type EntityEventConnectionFacetsArgs = {
  by: ReadonlyArray<EventFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Relay connection over the participations of an entity. */
export type EntityEventConnectionHistogramArgs = {
  interval: DateInterval;
};

/** A participation in one role, seen from the entity. */
export type EntityEventEdge = {
  readonly __typename?: 'EntityEventEdge';
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** The event in which the entity takes part. */
  readonly node: Event;
  /** The reasoning behind a DERIVED fact, the source of OUTSIDE information, or what the article leaves open. Null if there is no note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether the article states this, or it was derived from what the article states. */
  readonly provenance: Provenance;
  /** Role of the entity in the event, as the sources give it. Read it together with status. */
  readonly role: ParticipantRole;
  /**
   * Side of the entity in the event: participants with equal values are on the same side. Null if the event has no sides, or if the side is
   * unknown.
   */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** Status of this participation, which may differ from that of the event. */
  readonly status: AssertionStatus;
  /** The rule that determined the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
};


/** A participation in one role, seen from the entity. */
export type EntityEventEdgeEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Facets of entities. In an AffiliationConnection, the entities at the other end are counted. */
export type EntityFacet =
  /** By event in which the entity takes part, in any role. Narrow the list with participatesIn.event.id.in. */
  | 'EVENT'
  /** By kind. Narrow the list with kind.in. */
  | 'KIND';

/** Filter on entities. An empty filter matches every entity. All fields that are given must match; null fields are ignored. */
export type EntityFilter = {
  /** All of these filters must match. An empty list always matches. */
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Number of articles that mention the entity, as in Entity.articleCount. */
  readonly articleCount?: InputMaybe<IntRange>;
  /** An external identifier of the entity. */
  readonly externalId?: InputMaybe<ExternalIdInput>;
  /** Global ID of the item. */
  readonly id?: InputMaybe<IdIn>;
  /** Kind of the entity. */
  readonly kind?: InputMaybe<EntityKindIn>;
  /** At least one article that mentions it matches this filter. */
  readonly mentionedIn?: InputMaybe<ArticleFilter>;
  /** The label or one of the aliases: a single name must match as a whole. */
  readonly name?: InputMaybe<TextMatch>;
  /** This filter must not match. */
  readonly not?: InputMaybe<EntityFilter>;
  /** No article that mentions it matches this filter. */
  readonly notMentionedIn?: InputMaybe<ArticleFilter>;
  /** No participation matches this filter. */
  readonly notParticipatesIn?: InputMaybe<EntityParticipationFilter>;
  /** At least one of these filters must match. An empty list never matches. */
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** At least one participation matches this filter. To require two events, list two such filters in the field and. */
  readonly participatesIn?: InputMaybe<EntityParticipationFilter>;
};

/** Exactly one entity has the identifier. */
export type EntityFound = {
  readonly __typename?: 'EntityFound';
  /** The entity. */
  readonly entity: Entity;
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

/** Result of looking up an external identifier: one entity, several, or none. */
export type EntityLookup = EntityAmbiguous | EntityFound | EntityNotFound;

/** No entity has the identifier. The entity may still be in the graph without it. */
export type EntityNotFound = {
  readonly __typename?: 'EntityNotFound';
  /** A message that names the identifier that was looked up. */
  readonly message: Scalars['String']['output'];
};

/** Sort order for entities. */
export type EntityOrder = {
  /** Sort direction. */
  readonly direction: OrderDirection;
  /** Sort key. */
  readonly field: EntityOrderField;
};

/** Sort keys for entities. */
export type EntityOrderField =
  /** The number of articles that mention the entity. */
  | 'ARTICLE_COUNT'
  /** The label, ignoring case and diacritics. */
  | 'LABEL';

/**
 * Filter on one participation, seen from the entity. An empty filter matches every participation. All fields that are given must match; null
 * fields are ignored.
 */
export type EntityParticipationFilter = {
  /** The event matches this filter. */
  readonly event?: InputMaybe<EventFilter>;
  /** Role in the event. */
  readonly role?: InputMaybe<ParticipantRoleIn>;
  /** Status of the participation, not of the event. */
  readonly status?: InputMaybe<AssertionStatusIn>;
};

/**
 * Something that happened, is planned, or is said to have happened. The presence of an event in the graph does not mean that it took place:
 * see status.
 */
export type Event = {
  /** Articles that mention the event. */
  readonly articles: SubjectArticleConnection;
  /** Claims about the event: on whether it happened, and on anything else about it. */
  readonly claims: ClaimConnection;
  /** Codes of the event in external event taxonomies. Empty if none is given. */
  readonly codes: ReadonlyArray<EventCode>;
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** The inverse of follows: the parts of this event, responses to it and events caused by it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Events that this event is part of, responds to or was caused by. */
  readonly follows: ReadonlyArray<EventLink>;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** Number of independent sources of those articles: all articles from one agency, or else from one outlet, count as one. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** Neutral title. */
  readonly label: Scalars['String']['output'];
  /** Entities that take part in the event, one edge per role, in the order of ParticipantRole. Being listed is not a finding of guilt. */
  readonly participants: ParticipantConnection;
  /** Where the event took place. Empty if the articles name no place. The seat of a participant does not count as a place of the event. */
  readonly places: ReadonlyArray<EventPlace>;
  /** Number of articles that mention the event. Not a count of independent sources: see independentSourceCount. */
  readonly reportCount: Scalars['Int']['output'];
  /** Stable, readable key: lowercase ASCII words joined by hyphens, unique among events. */
  readonly slug: Scalars['String']['output'];
  /** Whether the event happened, according to the claims about that. Each participation has its own status. */
  readonly status: AssertionStatus;
  /** The rule that determined the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
  /** Neutral description of what happened. Null if the label is sufficient. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** When the event happened, began or is due to happen, as precisely as the articles state. Null if they give no date. */
  readonly when?: Maybe<FuzzyDate>;
};


/**
 * Something that happened, is planned, or is said to have happened. The presence of an event in the graph does not mean that it took place:
 * see status.
 */
export type EventArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/**
 * Something that happened, is planned, or is said to have happened. The presence of an event in the graph does not mean that it took place:
 * see status.
 */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * Something that happened, is planned, or is said to have happened. The presence of an event in the graph does not mean that it took place:
 * see status.
 */
export type EventEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Something that happened, is planned, or is said to have happened. The presence of an event in the graph does not mean that it took place:
 * see status.
 */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Category of an OtherEvent. */
export type EventCategory =
  /** An accident. */
  | 'ACCIDENT'
  /** A speech to an assembly. */
  | 'ADDRESS'
  /** Parties agreed on something in a treaty, a contract or another form. A halt of fighting is a CEASE_FIRE. */
  | 'AGREEMENT'
  /** A person was arrested or detained, or is said to have been. Being arrested is not being charged or convicted. */
  | 'ARREST'
  /** Fighting was halted by agreement. */
  | 'CEASE_FIRE'
  /** A person died or was killed; how, and by whom, is known only if a role or claim says so. */
  | 'DEATH'
  /** A natural disaster. */
  | 'DISASTER'
  /** A vote for an office or an assembly. */
  | 'ELECTION'
  /** A handover from one body to another. */
  | 'HANDOVER'
  /** People were taken or held hostage. */
  | 'HOSTAGE_TAKING'
  /** A filing with a court or an authority. */
  | 'LEGAL_FILING'
  /** Forces are stationed at a place. */
  | 'MILITARY_PRESENCE'
  /** Known, but none of the other values. */
  | 'OTHER'
  /** A public protest. */
  | 'PROTEST'
  /** People who had been held were released. */
  | 'RELEASE'
  /** A request by one party to another. */
  | 'REQUEST'
  /** A public statement or announcement. */
  | 'STATEMENT'
  /** A person took up an office. */
  | 'TAKING_OFFICE'
  /** A trial in court. A trial is not a conviction. */
  | 'TRIAL';

/** Code of an event in an external event taxonomy. */
export type EventCode = {
  readonly __typename?: 'EventCode';
  /** The code as the taxonomy writes it. */
  readonly code: Scalars['String']['output'];
  /** The taxonomy, such as CAMEO. */
  readonly scheme: Scalars['String']['output'];
};

/** Relay connection over events of any kind. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * Histogram of the whole list after filtering, across all pages. A fuzzy date counts once, by its earliest possible day, or its latest if
   * the start is open.
   */
  readonly histogram: Histogram;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<Event>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over events of any kind. */
export type EventConnectionFacetsArgs = {
  by: ReadonlyArray<EventFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Relay connection over events of any kind. */
export type EventConnectionHistogramArgs = {
  interval: DateInterval;
};

/** Edge to an event. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The event. */
  readonly node: Event;
};

/** Facets of events. */
export type EventFacet =
  /** By kind. Narrow the list with kind.in. */
  | 'KIND'
  /** By the month in which the date of the event begins. Narrow the list with when.startsIn. */
  | 'MONTH'
  /** By participant, in any role. Narrow the list with participant.entity.id.in. */
  | 'PARTICIPANT'
  /** By the place of the event itself, not the places that contain it. Narrow the list with place.id. */
  | 'PLACE'
  /** By status of the event itself. Narrow the list with status.in. */
  | 'STATUS'
  /** By the year in which the date of the event begins. Narrow the list with when.startsIn. */
  | 'YEAR';

/** Filter on events. An empty filter matches every event. All fields that are given must match; null fields are ignored. */
export type EventFilter = {
  /** All of these filters must match. An empty list always matches. */
  readonly and?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** Global ID of the item. */
  readonly id?: InputMaybe<IdIn>;
  /** Kind of the event. */
  readonly kind?: InputMaybe<EventKindIn>;
  /** The label. */
  readonly label?: InputMaybe<TextMatch>;
  /** At least one article that mentions it matches this filter. */
  readonly mentionedIn?: InputMaybe<ArticleFilter>;
  /** No participation matches this filter. */
  readonly noParticipant?: InputMaybe<ParticipantFilter>;
  /** This filter must not match. */
  readonly not?: InputMaybe<EventFilter>;
  /** No article that mentions it matches this filter. */
  readonly notMentionedIn?: InputMaybe<ArticleFilter>;
  /** At least one of these filters must match. An empty list never matches. */
  readonly or?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** At least one participation matches this filter. To require two participants, list two such filters in the field and. */
  readonly participant?: InputMaybe<ParticipantFilter>;
  /** Place of the event. */
  readonly place?: InputMaybe<PlaceMatch>;
  /** Number of articles that mention the event, as in Event.reportCount. */
  readonly reportCount?: InputMaybe<IntRange>;
  /** Status of the event itself, not of a participation in it. */
  readonly status?: InputMaybe<AssertionStatusIn>;
  /** Date of the event. A fuzzy date matches if it may fall in the range. */
  readonly when?: InputMaybe<DateRange>;
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

/** A link from one event to another. */
export type EventLink = {
  readonly __typename?: 'EventLink';
  /** The event at the other end of the link. */
  readonly event: Event;
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** How the later event relates to the earlier one. The kind is the same in follows and followedBy. */
  readonly kind: EventLinkKind;
  /** The reasoning behind a DERIVED fact, the source of OUTSIDE information, or what the article leaves open. Null if there is no note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether the article states this, or it was derived from what the article states. */
  readonly provenance: Provenance;
};


/** A link from one event to another. */
export type EventLinkEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How an event relates to the event that it follows. Chronological order alone does not make a link. */
export type EventLinkKind =
  /** An article says that the other event caused or triggered it. */
  | 'CAUSED_BY'
  /** It responds to the other event. */
  | 'IN_RESPONSE_TO'
  /** It is part of the other event. */
  | 'PART_OF';

/** Sort order for events. */
export type EventOrder = {
  /** Sort direction. */
  readonly direction: OrderDirection;
  /** Sort key. */
  readonly field: EventOrderField;
};

/** Sort keys for events. */
export type EventOrderField =
  /** The earliest possible day, or the latest if the start is open. */
  | 'DATE'
  /** The label, ignoring case and diacritics. */
  | 'LABEL'
  /** The number of articles that mention the event. */
  | 'REPORT_COUNT';

/** A place of an event. */
export type EventPlace = {
  readonly __typename?: 'EventPlace';
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** The reasoning behind a DERIVED fact, the source of OUTSIDE information, or what the article leaves open. Null if there is no note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The place. */
  readonly place: Place;
  /** How precisely the location of the event is known. */
  readonly precision: PlacePrecision;
  /** Whether the article states this, or it was derived from what the article states. */
  readonly provenance: Provenance;
};


/** A place of an event. */
export type EventPlaceEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A passage of one article that supports a fact. Every participation, relation and claim has at least one. */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** The article that is quoted. */
  readonly article: Article;
  /** The person or program that extracted the fact from the passage. */
  readonly extractor: Extractor;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** The quoted passage and its position in the text. */
  readonly quote: TextQuote;
  /** Time at which the fact was recorded in the graph. It is neither the time of the event nor that of publication. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Relay connection over evidence. */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over evidence. */
export type EvidenceConnectionFacetsArgs = {
  by: ReadonlyArray<EvidenceFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Edge to a piece of evidence. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The piece of evidence. */
  readonly node: Evidence;
};

/** Facets of evidence. */
export type EvidenceFacet =
  /** By quoted article. Narrow the list with article.in. */
  | 'ARTICLE';

/** An identifier of an entity in an external catalogue. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** Source of the identifier; nearly always OUTSIDE. */
  readonly provenance: Provenance;
  /** The external catalogue. */
  readonly scheme: ExternalIdScheme;
  /** Page of the entity in the catalogue. Null if the catalogue has no page for each entry. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The identifier as the catalogue writes it, such as Q183, DE or DE-BE. */
  readonly value: Scalars['String']['output'];
};

/** An external identifier, as in entityByExternalId. */
export type ExternalIdInput = {
  /** The external catalogue. */
  readonly scheme: ExternalIdScheme;
  /** The identifier as the catalogue writes it. Case-sensitive. */
  readonly value: Scalars['String']['input'];
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

/** A person or program that extracts facts from texts. */
export type Extractor = {
  readonly __typename?: 'Extractor';
  /** Name of the extractor. */
  readonly name: Scalars['String']['output'];
  /** Version of the extractor. */
  readonly version: Scalars['String']['output'];
};

/** Counts of a list by the values of one property. An item with several values is counted once in the bucket of each value. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** Largest bucket first; ties are in a stable order. */
  readonly buckets: ReadonlyArray<FacetBucket>;
  /** The property that is counted: the enum value that was requested. */
  readonly by: Scalars['String']['output'];
  /** Number of items without a value. */
  readonly missingCount: Scalars['Int']['output'];
  /** Sum of the counts of the buckets that are not returned. If items have several values, it may exceed the number of items. */
  readonly otherCount: Scalars['Int']['output'];
};

/** All items with one value. Adding this value to the filter of the list leaves exactly count items. */
export type FacetBucket = {
  readonly __typename?: 'FacetBucket';
  /** Number of items. */
  readonly count: Scalars['Int']['output'];
  /** The value for display: the label of the node, or the enum value in words. */
  readonly label: Scalars['String']['output'];
  /** The node whose ID is the value. Null if the value is not an ID. */
  readonly node?: Maybe<Node>;
  /** The value as the filter accepts it: an ID, an enum value, a year or a month. */
  readonly value: Scalars['String']['output'];
};

/**
 * A date as precise as its source. "In April" does not mean 1 April: earliest and latest are the first and the last day on which it may fall,
 * not the days on which something began and ended.
 */
export type FuzzyDate = {
  readonly __typename?: 'FuzzyDate';
  /** Earliest possible day. Null if the start is open: an unknown time up to latest. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The date as it was recorded, in EDTF. */
  readonly edtf: Scalars['Edtf']['output'];
  /** Latest possible day. Null if the end is open: ongoing, or unknown. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** How the date was derived, or its source, if the article does not give it. Null otherwise. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Precision of the date. */
  readonly precision: DatePrecision;
  /** Whether the date is in the article, was derived from it, or comes from outside the articles. */
  readonly provenance: Provenance;
};

/** An excerpt of a name or text, with the positions of the words found in it. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** The field of the excerpt: label, alias, title, detail, text or proposition; see SearchEdge.matchedField. */
  readonly field: Scalars['String']['output'];
  /** The excerpt, as written. */
  readonly fragment: Scalars['String']['output'];
  /** Positions of the words in the fragment, in order and without overlap. */
  readonly ranges: ReadonlyArray<TextRange>;
};

/** Counts of a list by intervals of time. */
export type Histogram = {
  readonly __typename?: 'Histogram';
  /** In chronological order. Intervals without items are omitted. */
  readonly buckets: ReadonlyArray<HistogramBucket>;
  /** Number of items without a date. */
  readonly missingCount: Scalars['Int']['output'];
};

/**
 * One interval of time. Setting startsIn of the list's filter to from/to, such as "2021-03-01/2021-03-31", leaves exactly count items; setting
 * from and to also keeps items that began earlier and may fall in the interval.
 */
export type HistogramBucket = {
  readonly __typename?: 'HistogramBucket';
  /** Number of items. */
  readonly count: Scalars['Int']['output'];
  /** First day of the interval. */
  readonly from: Scalars['Date']['output'];
  /** Last day of the interval. */
  readonly to: Scalars['Date']['output'];
};

/**
 * Filter on IDs, to include or exclude. An empty filter always matches. All fields that are given must match; null fields are ignored. A
 * malformed ID returns BAD_USER_INPUT; a list of more than 100 IDs returns FILTER_LIMIT_EXCEEDED.
 */
export type IdIn = {
  /** The ID is one of these; of several IDs, at least one is. An empty list never matches. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The ID is none of these; of several IDs, none is. An item without an ID here also matches. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A range of integers, both ends inclusive. An omitted bound is open; gte above lte returns BAD_USER_INPUT. */
export type IntRange = {
  /** Minimum. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Maximum. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Relay connection over kinships. The items of relativeOf are in the order in which they were recorded; the items of relatives are sorted by
 * name.
 */
export type KinshipConnection = {
  readonly __typename?: 'KinshipConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<KinshipEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * Relay connection over kinships. The items of relativeOf are in the order in which they were recorded; the items of relatives are sorted by
 * name.
 */
export type KinshipConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A report that one person is a relative of another. An edge is read in one direction: the relative is, for example, the brother, daughter or
 * spouse of the person. The reverse kinship is not derived. Being a relative does not imply involvement in what the other person does.
 */
export type KinshipEdge = {
  readonly __typename?: 'KinshipEdge';
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** What the relative is to the person, in the words of the articles, such as brother. Null if the articles do not say. */
  readonly kinship?: Maybe<Scalars['String']['output']>;
  /** The reasoning behind a DERIVED fact, the source of OUTSIDE information, or what the article leaves open. Null if there is no note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The person to whom the relative is related. */
  readonly person: Person;
  /** Whether the article states this, or it was derived from what the article states. */
  readonly provenance: Provenance;
  /** The relative. */
  readonly relative: Person;
};


/**
 * A report that one person is a relative of another. An edge is read in one direction: the relative is, for example, the brother, daughter or
 * spouse of the person. The reverse kinship is not derived. Being a relative does not imply involvement in what the other person does.
 */
export type KinshipEdgeEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The past or present membership of an organization or country in an organization. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** A date on which the affiliation or membership is known to have held, whatever came before or after. Null if none is given. */
  readonly asOf?: Maybe<FuzzyDate>;
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** Start of the affiliation or membership. Null if unknown. */
  readonly from?: Maybe<FuzzyDate>;
  /** The reasoning behind a DERIVED fact, the source of OUTSIDE information, or what the article leaves open. Null if there is no note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organization of which it is or was a member. */
  readonly organization: Organization;
  /** Whether the article states this, or it was derived from what the article states. */
  readonly provenance: Provenance;
  /** The member's role there, such as leader. Null if the articles name none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** End of the affiliation or membership. Null if unknown: it may have ended or may still hold. */
  readonly to?: Maybe<FuzzyDate>;
};


/** The past or present membership of an organization or country in an organization. */
export type MembershipEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The shortest path without the rules, and its first hop that breaks one. */
export type NearMiss = {
  readonly __typename?: 'NearMiss';
  /** The rule that rejects the path, with its expected and actual values, such as "status: expected one of CONFIRMED, got ALLEGED". */
  readonly failedRule: Scalars['String']['output'];
  /** The hop that breaks the rule. */
  readonly hop: PathHop;
  /** The path. */
  readonly path: Path;
};

/** Entities around a set of seeds, and how often articles mention them together. A co-mention does not imply a relationship. */
export type Network = {
  readonly __typename?: 'Network';
  /** All pairs of these nodes that articles mention together, largest number of articles first. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** Number of further entities that were reached but left out because of limit. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The seeds first, then level by level the entities that are mentioned together with them in the most articles. */
  readonly nodes: ReadonlyArray<NetworkNode>;
};

/** Two entities in a network that articles mention together. The edge is undirected. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** Number of articles that mention both entities. Not a count of independent sources: see independentArticleCount. */
  readonly articleCount: Scalars['Int']['output'];
  /** One of the two entities. */
  readonly from: Entity;
  /** Number of independent sources of those articles: all articles from one agency, or else from one outlet, count as one. */
  readonly independentArticleCount: Scalars['Int']['output'];
  /** The other entity. */
  readonly to: Entity;
};

/** An entity in a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** Number of steps from the nearest seed; 0 for a seed. */
  readonly distance: Scalars['Int']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** An object with a global ID: an article, entity, event, claim or piece of evidence. */
export type Node = {
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
};

/** Range of numbers. A range whose minimum exceeds its maximum returns BAD_USER_INPUT. */
export type NumberRange = {
  /** Smallest value, included. Omit it for no lower bound. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Largest value, included. Omit it for no upper bound. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** Sort direction. Ties are broken by a stable internal key, so that paging neither skips nor repeats items. */
export type OrderDirection =
  /** Ascending: earliest, smallest or A first. Items without a date come first. */
  | 'ASC'
  /** Descending: latest, largest or Z first. Items without a date come last. */
  | 'DESC';

/** A group or institution that articles name as one: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type Organization = Entity & Node & Subject & {
  readonly __typename?: 'Organization';
  /** Other names, spellings and scripts. An alias is not a statement about who the entity is. */
  readonly aliases: ReadonlyArray<Alias>;
  /**
   * Number of articles in the graph that mention the entity. It measures coverage, not importance or guilt, and is not a count of independent
   * sources.
   */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that mention the entity. A mention does not imply involvement. */
  readonly articles: SubjectArticleConnection;
  /** Seat of the organization. It may act elsewhere. */
  readonly basedIn: ReadonlyArray<Place>;
  /**
   * Claims about the entity. Claims that it makes are in claimsMade; claims about an event in which it takes part are in the claims of that
   * event.
   */
  readonly claims: ClaimConnection;
  /** Claims that the entity makes, as reported by articles. */
  readonly claimsMade: ClaimConnection;
  /** Entities that articles mention together with this entity. A co-mention does not imply a relationship. */
  readonly coMentions: CoMentionConnection;
  /** Neutral description based on the articles. Null if the articles give none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Events in which the entity takes part, one edge per role: an event in which it has two roles appears twice. */
  readonly events: EntityEventConnection;
  /** Identifiers in external catalogues. Empty if none is known for certain. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Date on which it was founded, as precisely as it is known. Null if unknown. Its provenance says whether an article states it. */
  readonly foundedOn?: Maybe<FuzzyDate>;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the organization. */
  readonly kind: OrganizationKind;
  /** The rule that determined the kind of the entity, in words. Null if the author of the article file gave the kind. */
  readonly kindBasis?: Maybe<Scalars['String']['output']>;
  /** Preferred English name. */
  readonly label: Scalars['String']['output'];
  /** Source of the label. OUTSIDE if no article in the graph uses this form. */
  readonly labelProvenance: Provenance;
  /** Organizations of which it is a member. An empty list does not mean that it is not a member; non-membership is a claim. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Owners of the organization, past and present. The shares need not add up to 100, because articles may not name all owners. */
  readonly owners: OwnershipConnection;
  /** Organizations that the organization owns or owned, in whole or in part. An empty list does not mean that there are none. */
  readonly owns: OwnershipConnection;
  /** Larger organizations, or the state, of which the organization is a part. */
  readonly partOf: ReadonlyArray<Entity>;
  /** Organizations that are part of it, sorted by name. */
  readonly parts: OrganizationConnection;
  /** Persons who hold or held an office in the organization or belong or belonged to it, sorted by name. */
  readonly people: AffiliationConnection;
  /** Stable, readable key: lowercase ASCII words joined by hyphens, unique among entities. */
  readonly slug: Scalars['String']['output'];
  /**
   * Timeline of the entity, earliest date first: its events, the steps of its warrants, claims by and about it, and its offices and
   * memberships.
   */
  readonly timeline: TimelineConnection;
};


/** A group or institution that articles name as one: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** A group or institution that articles name as one: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A group or institution that articles name as one: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationClaimsMadeArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A group or institution that articles name as one: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationCoMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CoMentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CoMentionOrder>;
};


/** A group or institution that articles name as one: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/** A group or institution that articles name as one: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationOwnersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A group or institution that articles name as one: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationOwnsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A group or institution that articles name as one: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationPartsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A group or institution that articles name as one: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationPeopleArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A group or institution that articles name as one: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Relay connection over organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over organizations. */
export type OrganizationConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Edge to an organization. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The organization. */
  readonly node: Organization;
};

/** Kind of an organization. */
export type OrganizationKind =
  /** An armed group that is not a state's regular forces. The term implies no judgement. */
  | 'ARMED_GROUP'
  /** A business. */
  | 'COMPANY'
  /** A court or tribunal, or its prosecution service. */
  | 'COURT'
  /** A government, ministry, administration or other office of the state. */
  | 'GOVERNMENT_BODY'
  /** An organization of several states. */
  | 'INTERNATIONAL'
  /** Regular forces of one or more states. */
  | 'MILITARY'
  /** A supplier of news to publishers. */
  | 'NEWS_AGENCY'
  /** A publisher of news. */
  | 'NEWS_OUTLET'
  /** Known, but none of the other values. */
  | 'OTHER'
  /** An elected assembly. */
  | 'PARLIAMENT'
  /** A political party. */
  | 'PARTY'
  /** The articles do not say. */
  | 'UNKNOWN';

/** An event of any other kind, as given by category. */
export type OtherEvent = Event & Node & Subject & {
  readonly __typename?: 'OtherEvent';
  /** Articles that mention the event. */
  readonly articles: SubjectArticleConnection;
  /** Category of the event. */
  readonly category: EventCategory;
  /** Claims about the event: on whether it happened, and on anything else about it. */
  readonly claims: ClaimConnection;
  /** Codes of the event in external event taxonomies. Empty if none is given. */
  readonly codes: ReadonlyArray<EventCode>;
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** The inverse of follows: the parts of this event, responses to it and events caused by it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Events that this event is part of, responds to or was caused by. */
  readonly follows: ReadonlyArray<EventLink>;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** Number of independent sources of those articles: all articles from one agency, or else from one outlet, count as one. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** Neutral title. */
  readonly label: Scalars['String']['output'];
  /** Entities that take part in the event, one edge per role, in the order of ParticipantRole. Being listed is not a finding of guilt. */
  readonly participants: ParticipantConnection;
  /** Where the event took place. Empty if the articles name no place. The seat of a participant does not count as a place of the event. */
  readonly places: ReadonlyArray<EventPlace>;
  /** Number of articles that mention the event. Not a count of independent sources: see independentSourceCount. */
  readonly reportCount: Scalars['Int']['output'];
  /** Stable, readable key: lowercase ASCII words joined by hyphens, unique among events. */
  readonly slug: Scalars['String']['output'];
  /** Whether the event happened, according to the claims about that. Each participation has its own status. */
  readonly status: AssertionStatus;
  /** The rule that determined the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
  /** Neutral description of what happened. Null if the label is sufficient. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** When the event happened, began or is due to happen, as precisely as the articles state. Null if they give no date. */
  readonly when?: Maybe<FuzzyDate>;
};


/** An event of any other kind, as given by category. */
export type OtherEventArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** An event of any other kind, as given by category. */
export type OtherEventClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** An event of any other kind, as given by category. */
export type OtherEventEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An event of any other kind, as given by category. */
export type OtherEventParticipantsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Relay connection over ownerships. The organizations that an entity owns are in the order in which the ownerships were recorded; the owners
 * of an organization are sorted by name.
 */
export type OwnershipConnection = {
  readonly __typename?: 'OwnershipConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<OwnershipEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * Relay connection over ownerships. The organizations that an entity owns are in the order in which the ownerships were recorded; the owners
 * of an organization are sorted by name.
 */
export type OwnershipConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * An owner's past or present share in an organization, as articles report it. One edge per reported period. Ownership is not control: a share
 * says nothing about who decides.
 */
export type OwnershipEdge = {
  readonly __typename?: 'OwnershipEdge';
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** The reasoning behind a DERIVED fact, the source of OUTSIDE information, or what the article leaves open. Null if there is no note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organization that is or was owned. */
  readonly owned: Organization;
  /** The person, organization or country that owns or owned the share. */
  readonly owner: Entity;
  /** Whether the article states this, or it was derived from what the article states. */
  readonly provenance: Provenance;
  /** Share in percent, 0 to 100. Null if the articles give none; null does not mean 0 or 100. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** When the ownership began. Null if unknown. */
  readonly since?: Maybe<FuzzyDate>;
  /** When the ownership ended. Null if unknown: it may have ended or may still hold. */
  readonly until?: Maybe<FuzzyDate>;
};


/**
 * An owner's past or present share in an organization, as articles report it. One edge per reported period. Ownership is not control: a share
 * says nothing about who decides.
 */
export type OwnershipEdgeEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Relay page information. Lists are paged by cursor: forwards with first and after, backwards with last and before. Page sizes outside 1 to
 * 100 return PAGE_SIZE_EXCEEDED.
 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge, for after. Null if the page is empty. */
  readonly endCursor?: Maybe<Scalars['Cursor']['output']>;
  /** Paging forwards: whether more items follow this page. Always false when paging backwards. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Paging backwards: whether more items precede this page. Paging forwards: whether last cut off part of the page that first selected. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge, for before. Null if the page is empty. */
  readonly startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** Relay connection over the participations in an event. */
export type ParticipantConnection = {
  readonly __typename?: 'ParticipantConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<ParticipantEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Nodes of the edges on this page. An entity with two roles appears twice. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over the participations in an event. */
export type ParticipantConnectionFacetsArgs = {
  by: ReadonlyArray<ParticipantFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A participation in one role, seen from the event. */
export type ParticipantEdge = {
  readonly __typename?: 'ParticipantEdge';
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** The entity that takes part. */
  readonly node: Entity;
  /** The reasoning behind a DERIVED fact, the source of OUTSIDE information, or what the article leaves open. Null if there is no note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether the article states this, or it was derived from what the article states. */
  readonly provenance: Provenance;
  /** Role of the entity in the event, as the sources give it. Read it together with status. */
  readonly role: ParticipantRole;
  /**
   * Side of the entity in the event: participants with equal values are on the same side. Null if the event has no sides, or if the side is
   * unknown.
   */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** Status of this participation, which may differ from that of the event. */
  readonly status: AssertionStatus;
  /** The rule that determined the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
};


/** A participation in one role, seen from the event. */
export type ParticipantEdgeEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Facets of the participations in an event. Each participation counts: an entity with two roles counts twice. */
export type ParticipantFacet =
  /** By kind of the participant. Narrow the list with entity.kind.in. */
  | 'KIND'
  /** By role. Narrow the list with role.in. */
  | 'ROLE'
  /** By status of the participation. Narrow the list with status.in. */
  | 'STATUS';

/**
 * Filter on one participation, seen from the event. An empty filter matches every participation. All fields that are given must match; null
 * fields are ignored.
 */
export type ParticipantFilter = {
  /** All of these filters must match. An empty list always matches. */
  readonly and?: InputMaybe<ReadonlyArray<ParticipantFilter>>;
  /** The entity that takes part matches this filter. */
  readonly entity?: InputMaybe<EntityFilter>;
  /** This filter must not match. */
  readonly not?: InputMaybe<ParticipantFilter>;
  /** At least one of these filters must match. An empty list never matches. */
  readonly or?: InputMaybe<ReadonlyArray<ParticipantFilter>>;
  /** Role in the event. */
  readonly role?: InputMaybe<ParticipantRoleIn>;
  /** Status of the participation, not of the event. */
  readonly status?: InputMaybe<AssertionStatusIn>;
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

/** A chain of facts from one node to another. A path does not imply a relationship: read the hops. */
export type Path = {
  readonly __typename?: 'Path';
  /** The hops, in order from the start. */
  readonly hops: ReadonlyArray<PathHop>;
  /** Number of hops. 0 for a path from a node to itself. */
  readonly length: Scalars['Int']['output'];
  /**
   * The weakest hop: by status (from strongest to weakest: CONFIRMED, ASSERTED, ALLEGED, DISPUTED, RETRACTED, DENIED), then by number of
   * independent sources; among equals, the first. Null for a path without hops.
   */
  readonly weakestLink?: Maybe<PathHop>;
};

/** One fact on a path. */
export type PathHop = {
  readonly __typename?: 'PathHop';
  /** Evidence: the quoted article passages that report this. Empty for MENTIONS. */
  readonly evidence: EvidenceConnection;
  /** Node at which the hop begins. */
  readonly from: Node;
  /**
   * Number of independent sources of the articles behind the hop: all articles from one agency, or else from one outlet, count as one. A
   * mention has one.
   */
  readonly independentSourceCount: Scalars['Int']['output'];
  /**
   * True if the hop follows the relation against its direction. The direction belongs to the relation: a person PARTICIPATES_IN an event,
   * whichever way the path goes.
   */
  readonly isInverse: Scalars['Boolean']['output'];
  /** The reasoning behind a DERIVED fact, the source of OUTSIDE information, or what the article leaves open. Null if there is no note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether the article states this, or it was derived from what the article states. */
  readonly provenance: Provenance;
  /** The relation between the two nodes. */
  readonly relation: RelationKind;
  /** Role in the event. Null for other relations. */
  readonly role?: Maybe<ParticipantRole>;
  /**
   * Status of the hop: of a participation, its own status; of a link from a claim to its speaker or subject, that of the claim; of any other
   * relation, ASSERTED, since an article states it in its own voice.
   */
  readonly status: AssertionStatus;
  /** The forms in which the article names it. Empty for relations other than MENTIONS. */
  readonly surfaceForms: ReadonlyArray<Scalars['String']['output']>;
  /** The office, or the role in a membership. Null for other relations. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Node to which the hop leads. */
  readonly to: Node;
};


/** One fact on a path. */
export type PathHopEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Result of a path search. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** Number of edges read. */
  readonly explored: Scalars['Int']['output'];
  /**
   * True if a bound left edges out (the latest 300 per relation and node, 30,000 in all, 200 paths of one length), so that more or shorter
   * paths may exist.
   */
  readonly isPartial: Scalars['Boolean']['output'];
  /**
   * If no path satisfies the rules: the shortest path that breaks a rule, and the rule. Null if there is a path, or if there is none within 6
   * hops.
   */
  readonly nearMiss?: Maybe<NearMiss>;
  /**
   * All shortest paths to each target, up to first in total. Shorter paths come first; among paths of equal length, those whose weakest hop is
   * strongest; ties are broken by a stable internal key.
   */
  readonly paths: ReadonlyArray<Path>;
};

/** Rules that every hop of a path must satisfy. An omitted rule imposes no restriction. */
export type PathRules = {
  /** IDs of nodes that no path may touch. */
  readonly avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Maximum number of hops, 1 to 6. Defaults to 4. Other values return BAD_USER_INPUT. */
  readonly maxHops?: InputMaybe<Scalars['Int']['input']>;
  /** Minimum number of independent sources of the articles behind each hop. A mention has one. */
  readonly minIndependentSources?: InputMaybe<Scalars['Int']['input']>;
  /** Each hop is reported by an article published in this range. A fuzzy date matches if it may fall in the range. */
  readonly publishedOn?: InputMaybe<DateRange>;
  /** Only these relations, in either direction. Defaults to all relations; an empty list permits none of them. */
  readonly relations?: InputMaybe<ReadonlyArray<RelationKind>>;
  /** The status of each hop is one of these. */
  readonly status?: InputMaybe<ReadonlyArray<AssertionStatus>>;
};

/**
 * A human being whom articles name. Being in the graph, or a participant in an event, says nothing about guilt: read the role, the status and
 * the claims.
 */
export type Person = Entity & Node & Subject & {
  readonly __typename?: 'Person';
  /** Offices and memberships, with the dates on which they held. An office that is not listed may still have been held. */
  readonly affiliations: AffiliationConnection;
  /** Other names, spellings and scripts. An alias is not a statement about who the entity is. */
  readonly aliases: ReadonlyArray<Alias>;
  /**
   * Number of articles in the graph that mention the entity. It measures coverage, not importance or guilt, and is not a count of independent
   * sources.
   */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that mention the entity. A mention does not imply involvement. */
  readonly articles: SubjectArticleConnection;
  /** Date of birth, as precisely as it is known. Null if unknown. Its provenance says whether an article states it. */
  readonly birthDate?: Maybe<FuzzyDate>;
  /**
   * Claims about the entity. Claims that it makes are in claimsMade; claims about an event in which it takes part are in the claims of that
   * event.
   */
  readonly claims: ClaimConnection;
  /** Claims that the entity makes, as reported by articles. */
  readonly claimsMade: ClaimConnection;
  /** Entities that articles mention together with this entity. A co-mention does not imply a relationship. */
  readonly coMentions: CoMentionConnection;
  /** Neutral description based on the articles. Null if the articles give none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Events in which the entity takes part, one edge per role: an event in which it has two roles appears twice. */
  readonly events: EntityEventConnection;
  /** Identifiers in external catalogues. Empty if none is known for certain. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** The rule that determined the kind of the entity, in words. Null if the author of the article file gave the kind. */
  readonly kindBasis?: Maybe<Scalars['String']['output']>;
  /** Preferred English name. */
  readonly label: Scalars['String']['output'];
  /** Source of the label. OUTSIDE if no article in the graph uses this form. */
  readonly labelProvenance: Provenance;
  /** Organizations that the person owns or owned, in whole or in part. An empty list does not mean that there are none. */
  readonly owns: OwnershipConnection;
  /** Persons of whom this person is reported to be a relative. An empty list does not mean that there are none. */
  readonly relativeOf: KinshipConnection;
  /** Persons who are reported to be relatives of this person. An empty list does not mean that there are none. */
  readonly relatives: KinshipConnection;
  /** Stable, readable key: lowercase ASCII words joined by hyphens, unique among entities. */
  readonly slug: Scalars['String']['output'];
  /**
   * Timeline of the entity, earliest date first: its events, the steps of its warrants, claims by and about it, and its offices and
   * memberships.
   */
  readonly timeline: TimelineConnection;
};


/**
 * A human being whom articles name. Being in the graph, or a participant in an event, says nothing about guilt: read the role, the status and
 * the claims.
 */
export type PersonAffiliationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A human being whom articles name. Being in the graph, or a participant in an event, says nothing about guilt: read the role, the status and
 * the claims.
 */
export type PersonArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/**
 * A human being whom articles name. Being in the graph, or a participant in an event, says nothing about guilt: read the role, the status and
 * the claims.
 */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * A human being whom articles name. Being in the graph, or a participant in an event, says nothing about guilt: read the role, the status and
 * the claims.
 */
export type PersonClaimsMadeArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * A human being whom articles name. Being in the graph, or a participant in an event, says nothing about guilt: read the role, the status and
 * the claims.
 */
export type PersonCoMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CoMentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CoMentionOrder>;
};


/**
 * A human being whom articles name. Being in the graph, or a participant in an event, says nothing about guilt: read the role, the status and
 * the claims.
 */
export type PersonEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/**
 * A human being whom articles name. Being in the graph, or a participant in an event, says nothing about guilt: read the role, the status and
 * the claims.
 */
export type PersonOwnsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A human being whom articles name. Being in the graph, or a participant in an event, says nothing about guilt: read the role, the status and
 * the claims.
 */
export type PersonRelativeOfArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A human being whom articles name. Being in the graph, or a participant in an event, says nothing about guilt: read the role, the status and
 * the claims.
 */
export type PersonRelativesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A human being whom articles name. Being in the graph, or a participant in an event, says nothing about guilt: read the role, the status and
 * the claims.
 */
export type PersonTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A place that articles name. A state is a Place of kind COUNTRY and may be an actor: a party, a speaker, a perpetrator, or the state to which
 * an office belongs.
 */
export type Place = Entity & Node & Subject & {
  readonly __typename?: 'Place';
  /** Other names, spellings and scripts. An alias is not a statement about who the entity is. */
  readonly aliases: ReadonlyArray<Alias>;
  /**
   * Number of articles in the graph that mention the entity. It measures coverage, not importance or guilt, and is not a count of independent
   * sources.
   */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that mention the entity. A mention does not imply involvement. */
  readonly articles: SubjectArticleConnection;
  /**
   * Claims about the entity. Claims that it makes are in claimsMade; claims about an event in which it takes part are in the claims of that
   * event.
   */
  readonly claims: ClaimConnection;
  /** Claims that the entity makes, as reported by articles. */
  readonly claimsMade: ClaimConnection;
  /** Entities that articles mention together with this entity. A co-mention does not imply a relationship. */
  readonly coMentions: CoMentionConnection;
  /** Places directly within this place, sorted by name. */
  readonly contains: PlaceConnection;
  /** Point that represents the place. Null if none is given. */
  readonly coordinates?: Maybe<Coordinates>;
  /** ISO 3166-1 alpha-2 code of a country. Null for other places, and if the code is not certain. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** Neutral description based on the articles. Null if the articles give none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /**
   * Events in which the place takes part as an actor, such as a state that is a party, one edge per role. Events that happened in the place
   * are in eventsHere.
   */
  readonly events: EntityEventConnection;
  /** Events that happened at the place, each listed once. */
  readonly eventsHere: EventConnection;
  /** Identifiers in external catalogues. Empty if none is known for certain. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the place. */
  readonly kind: PlaceKind;
  /** The rule that determined the kind of the entity, in words. Null if the author of the article file gave the kind. */
  readonly kindBasis?: Maybe<Scalars['String']['output']>;
  /** Preferred English name. */
  readonly label: Scalars['String']['output'];
  /** Source of the label. OUTSIDE if no article in the graph uses this form. */
  readonly labelProvenance: Provenance;
  /** For a state: organizations of which it is a member. An empty list does not mean that it is not a member; non-membership is a claim. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Organizations that the country owns or owned, in whole or in part. An empty list does not mean that there are none. */
  readonly owns: OwnershipConnection;
  /** For a state: persons who hold or held an office of it, sorted by name. Not its inhabitants. */
  readonly people: AffiliationConnection;
  /** Stable, readable key: lowercase ASCII words joined by hyphens, unique among entities. */
  readonly slug: Scalars['String']['output'];
  /**
   * Timeline of the entity, earliest date first: its events, the steps of its warrants, claims by and about it, and its offices and
   * memberships.
   */
  readonly timeline: TimelineConnection;
  /** Places that directly contain this place. Empty if the articles do not say. The list takes no position on sovereignty. */
  readonly within: ReadonlyArray<Place>;
};


/**
 * A place that articles name. A state is a Place of kind COUNTRY and may be an actor: a party, a speaker, a perpetrator, or the state to which
 * an office belongs.
 */
export type PlaceArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/**
 * A place that articles name. A state is a Place of kind COUNTRY and may be an actor: a party, a speaker, a perpetrator, or the state to which
 * an office belongs.
 */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * A place that articles name. A state is a Place of kind COUNTRY and may be an actor: a party, a speaker, a perpetrator, or the state to which
 * an office belongs.
 */
export type PlaceClaimsMadeArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * A place that articles name. A state is a Place of kind COUNTRY and may be an actor: a party, a speaker, a perpetrator, or the state to which
 * an office belongs.
 */
export type PlaceCoMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CoMentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CoMentionOrder>;
};


/**
 * A place that articles name. A state is a Place of kind COUNTRY and may be an actor: a party, a speaker, a perpetrator, or the state to which
 * an office belongs.
 */
export type PlaceContainsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A place that articles name. A state is a Place of kind COUNTRY and may be an actor: a party, a speaker, a perpetrator, or the state to which
 * an office belongs.
 */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/**
 * A place that articles name. A state is a Place of kind COUNTRY and may be an actor: a party, a speaker, a perpetrator, or the state to which
 * an office belongs.
 */
export type PlaceEventsHereArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  within?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A place that articles name. A state is a Place of kind COUNTRY and may be an actor: a party, a speaker, a perpetrator, or the state to which
 * an office belongs.
 */
export type PlaceOwnsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A place that articles name. A state is a Place of kind COUNTRY and may be an actor: a party, a speaker, a perpetrator, or the state to which
 * an office belongs.
 */
export type PlacePeopleArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A place that articles name. A state is a Place of kind COUNTRY and may be an actor: a party, a speaker, a perpetrator, or the state to which
 * an office belongs.
 */
export type PlaceTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Relay connection over places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<Place>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over places. */
export type PlaceConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Edge to a place. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The place. */
  readonly node: Place;
};

/** Kind of a place. The kind takes no position on recognition or sovereignty. */
export type PlaceKind =
  /** A city, town or village. */
  | 'CITY'
  /** A state, which may also be an actor. */
  | 'COUNTRY'
  /** Known, but none of the other values. */
  | 'OTHER'
  /** A part of a country, or an area that spans several. */
  | 'REGION'
  /** A single site, such as an airport, a base or a building. */
  | 'SITE'
  /** An area with its own government or status that the articles do not call a state. */
  | 'TERRITORY'
  /** The articles do not say. */
  | 'UNKNOWN';

/** Filter on the place of an event. */
export type PlaceMatch = {
  /** ID of the place. A malformed ID returns BAD_USER_INPUT; an unknown ID never matches. */
  readonly id: Scalars['ID']['input'];
  /** Also match events at places within this place. */
  readonly within?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Source of a piece of information. Facts (participations, relations and claims) are never OUTSIDE: they require evidence in an article. */
export type Provenance =
  /** The article states it. */
  | 'ARTICLE'
  /** It follows from what the article states, by the reasoning in the note. */
  | 'DERIVED'
  /** It is not in the article but known from elsewhere. Used only for names, identifiers and dates. */
  | 'OUTSIDE';

/** A number that a claim gives, according to its speaker. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** How precisely the speaker means the number. */
  readonly bound: QuantityBound;
  /** What is counted or measured, as a plural noun or a unit. */
  readonly unit: Scalars['String']['output'];
  /** The number. */
  readonly value: Scalars['Float']['output'];
};

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
  readonly bound?: InputMaybe<ReadonlyArray<QuantityBound>>;
  /** The unit is one of these, exactly as the claim gives it, such as people. An empty list never matches. */
  readonly unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Range that contains the value. */
  readonly value?: InputMaybe<NumberRange>;
};

/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** An article by its slug. Null if there is none; a malformed slug returns BAD_USER_INPUT. */
  readonly article?: Maybe<Article>;
  /** All articles that match the filter. */
  readonly articles: ArticleConnection;
  /** All claims that match the filter. A claim is what was said, not what is true. */
  readonly claims: ClaimConnection;
  /**
   * Contradictions between reports: groups of claims that cannot all be true together. The group with the latest claim comes first; with
   * about, only claims related to it count for this order.
   */
  readonly contradictions: ContradictionConnection;
  /** Statistics about the graph and its store. */
  readonly dataset: Dataset;
  /** All entities that match the filter. */
  readonly entities: EntityConnection;
  /** An entity of any kind by its slug. Null if there is none; a malformed slug returns BAD_USER_INPUT. */
  readonly entity?: Maybe<Entity>;
  /** Looks up an entity by its identifier in an external catalogue. */
  readonly entityByExternalId: EntityLookup;
  /** An event of any kind by its slug. Null if there is none; a malformed slug returns BAD_USER_INPUT. */
  readonly event?: Maybe<Event>;
  /** All events that match the filter. Whether an event happened is given by its status. */
  readonly events: EventConnection;
  /** Network of the entities that articles mention together around a set of seeds, as flat lists of nodes and edges for a graph view. */
  readonly network: Network;
  /** Any node by its global ID. Null if there is none; a malformed ID returns BAD_USER_INPUT. */
  readonly node?: Maybe<Node>;
  /** Several nodes by global ID: one item per ID, in the same order, null where there is none. A malformed ID returns BAD_USER_INPUT. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * How nodes are connected: the shortest chains of facts between them, each hop with its status and evidence. The search is bounded;
   * isPartial says whether a bound was reached. A path does not imply a relationship.
   */
  readonly paths: PathResult;
  /**
   * Searches names and texts. Entities and events are found by name in any usual spelling, articles and claims if their text contains all
   * words. "Quotes" search for a phrase; -word and -"a phrase" exclude results that contain it anywhere; all other characters are plain text.
   * A query without a word to search for returns BAD_USER_INPUT.
   */
  readonly search: SearchConnection;
  /**
   * Completes names as the user types: finds names in which the prefix, in any usual spelling, begins the name or one of its words. The last
   * word may be unfinished unless a space follows it; punctuation is ignored. Texts and claims are not suggested. Results are ordered as in
   * search.
   */
  readonly suggest: ReadonlyArray<SearchEdge>;
};


/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type QueryArticleArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type QueryContradictionsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<ContradictionKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type QueryEntityArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type QueryEntityByExternalIdArgs = {
  scheme: ExternalIdScheme;
  value: Scalars['String']['input'];
};


/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type QueryEventArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type QueryNetworkArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<CoMentionFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  seeds: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  rules?: InputMaybe<PathRules>;
  to: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


/**
 * Root of all queries. Errors carry one of a fixed set of codes in extensions.code. An unknown ID or slug gives null, not an error, unless an
 * argument says otherwise. Size and depth limits are checked before a query runs.
 */
export type QuerySuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  prefix: Scalars['String']['input'];
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

/** Terms under which the text of an article is stored. */
export type Rights = {
  readonly __typename?: 'Rights';
  /** The attribution to show with the text. Null if none is required. */
  readonly attribution?: Maybe<Scalars['String']['output']>;
  /** True if the text is a digest and not the publisher's own words. Quotes are then from the digest. */
  readonly digest: Scalars['Boolean']['output'];
  /** The licence. Null if none is stated, which does not mean that the text is free to use. */
  readonly licence?: Maybe<Scalars['String']['output']>;
};

/**
 * A restriction that a state or a body imposed, or is said to have imposed, on a person, an organization or a country. Being the TARGET of a
 * sanction is not a conviction, and not proof of what the imposer alleges. The graph does not say where a sanction has legal effect.
 */
export type Sanction = Event & Node & Subject & {
  readonly __typename?: 'Sanction';
  /** Articles that mention the event. */
  readonly articles: SubjectArticleConnection;
  /** Claims about the event: on whether it happened, and on anything else about it. */
  readonly claims: ClaimConnection;
  /** Codes of the event in external event taxonomies. Empty if none is given. */
  readonly codes: ReadonlyArray<EventCode>;
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** The inverse of follows: the parts of this event, responses to it and events caused by it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Events that this event is part of, responds to or was caused by. */
  readonly follows: ReadonlyArray<EventLink>;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** Number of independent sources of those articles: all articles from one agency, or else from one outlet, count as one. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** Neutral title. */
  readonly label: Scalars['String']['output'];
  /** When the sanction was lifted. Null if it is not known to have been lifted: it may still apply. */
  readonly liftedOn?: Maybe<FuzzyDate>;
  /** The restriction, in the words of the articles, such as asset freeze. Null if unknown. */
  readonly measure?: Maybe<Scalars['String']['output']>;
  /** Entities that take part in the event, one edge per role, in the order of ParticipantRole. Being listed is not a finding of guilt. */
  readonly participants: ParticipantConnection;
  /** Where the event took place. Empty if the articles name no place. The seat of a participant does not count as a place of the event. */
  readonly places: ReadonlyArray<EventPlace>;
  /** Number of articles that mention the event. Not a count of independent sources: see independentSourceCount. */
  readonly reportCount: Scalars['Int']['output'];
  /** When the sanction took effect. Null if unknown. */
  readonly since?: Maybe<FuzzyDate>;
  /** Stable, readable key: lowercase ASCII words joined by hyphens, unique among events. */
  readonly slug: Scalars['String']['output'];
  /** Whether the event happened, according to the claims about that. Each participation has its own status. */
  readonly status: AssertionStatus;
  /** The rule that determined the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
  /** Neutral description of what happened. Null if the label is sufficient. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** When the sanction ends or ended by its own terms. Null if unknown: it may have no end. */
  readonly until?: Maybe<FuzzyDate>;
  /** When the event happened, began or is due to happen, as precisely as the articles state. Null if they give no date. */
  readonly when?: Maybe<FuzzyDate>;
};


/**
 * A restriction that a state or a body imposed, or is said to have imposed, on a person, an organization or a country. Being the TARGET of a
 * sanction is not a conviction, and not proof of what the imposer alleges. The graph does not say where a sanction has legal effect.
 */
export type SanctionArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/**
 * A restriction that a state or a body imposed, or is said to have imposed, on a person, an organization or a country. Being the TARGET of a
 * sanction is not a conviction, and not proof of what the imposer alleges. The graph does not say where a sanction has legal effect.
 */
export type SanctionClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * A restriction that a state or a body imposed, or is said to have imposed, on a person, an organization or a country. Being the TARGET of a
 * sanction is not a conviction, and not proof of what the imposer alleges. The graph does not say where a sanction has legal effect.
 */
export type SanctionEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A restriction that a state or a body imposed, or is said to have imposed, on a person, an organization or a country. Being the TARGET of a
 * sanction is not a conviction, and not proof of what the imposer alleges. The graph does not say where a sanction has legal effect.
 */
export type SanctionParticipantsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Relay connection over search results. Results are ordered by match (EXACT first), then by the number of articles that mention them, then by
 * a stable internal key. Each node appears once, however many of its names match.
 */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /**
   * For a search without results: at most 5 names in the graph that resemble the query, closest first. Empty if there are results, or if no
   * name is close enough.
   */
  readonly didYouMean: ReadonlyArray<Scalars['String']['output']>;
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * Relay connection over search results. Results are ordered by match (EXACT first), then by the number of articles that mention them, then by
 * a stable internal key. Each node appears once, however many of its names match.
 */
export type SearchConnectionFacetsArgs = {
  by: ReadonlyArray<SearchFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Edge to a search result, with the reason why it matched. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Cursor of this edge, for the arguments after and before of this list. The cursor of a suggestion is not valid in search. */
  readonly cursor: Scalars['Cursor']['output'];
  /**
   * Excerpts of the fields that matched, with the positions of the words found. A name or proposition has one excerpt; an article has one for
   * its title and one for its text, if they contain such words. Long texts are cut to the part around the first word.
   */
  readonly highlights: ReadonlyArray<Highlight>;
  /** How the result matched, by its best-matching name or text. */
  readonly match: SearchMatch;
  /** The alias that matched. Null if another field matched. */
  readonly matchedAlias?: Maybe<Alias>;
  /**
   * The field that matched: label, alias, title, detail (a searched field of its kind, such as Sanction.measure), text (title and text of an
   * article together) or proposition.
   */
  readonly matchedField: Scalars['String']['output'];
  /** The search result. */
  readonly node: SearchHit;
  /** Score of the match: 1 for EXACT, 0.75 for PREFIX, 0.5 for ALL_WORDS, 0.25 for NEAR_SPELLING. It says nothing about importance or truth. */
  readonly score: Scalars['Float']['output'];
};

/** Facets of search results. */
export type SearchFacet =
  /** By kind of search result. Narrow the list with kinds. */
  | 'KIND';

/** Any type that a search can return. */
export type SearchHit = ArrestWarrant | Article | Attack | Claim | Conflict | Organization | OtherEvent | Person | Place | Sanction | Talks | Topic;

/** Kinds of search results. */
export type SearchKind =
  /** Arrest warrants and requests for them, by label. */
  | 'ARREST_WARRANT'
  /** Articles, by title and text. */
  | 'ARTICLE'
  /** Attacks, by label. */
  | 'ATTACK'
  /** Claims, by proposition. Finding a claim does not make it true. */
  | 'CLAIM'
  /** Conflicts, by label. */
  | 'CONFLICT'
  /** Organizations, by label and aliases. */
  | 'ORGANIZATION'
  /** Other events, by label. */
  | 'OTHER_EVENT'
  /** Persons, by label and aliases. */
  | 'PERSON'
  /** Places, by label and aliases. */
  | 'PLACE'
  /** Sanctions, by label and measure. */
  | 'SANCTION'
  /** Talks, by label. */
  | 'TALKS'
  /** Topics, by label and aliases. */
  | 'TOPIC';

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

/** How a status was derived. */
export type StatusBasis = {
  readonly __typename?: 'StatusBasis';
  /** The claims that were weighed. Empty if articles state the fact in their own voice and there is no claim on it. */
  readonly claims: ReadonlyArray<Claim>;
  /** The rule that applied, in words. */
  readonly rule: Scalars['String']['output'];
};

/** An entity or event that an article or claim can be about. Mixed lists are a single connection over this interface. */
export type Subject = {
  /** Articles that mention the subject. A mention does not imply involvement. */
  readonly articles: SubjectArticleConnection;
  /** Claims about the subject. */
  readonly claims: ClaimConnection;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** Preferred English name of an entity, or neutral title of an event. */
  readonly label: Scalars['String']['output'];
  /** Stable, readable key: lowercase ASCII words joined by hyphens, unique among entities or among events. */
  readonly slug: Scalars['String']['output'];
};


/** An entity or event that an article or claim can be about. Mixed lists are a single connection over this interface. */
export type SubjectArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** An entity or event that an article or claim can be about. Mixed lists are a single connection over this interface. */
export type SubjectClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** Relay connection over the articles that mention a subject. */
export type SubjectArticleConnection = {
  readonly __typename?: 'SubjectArticleConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<SubjectArticleEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * Histogram of the whole list after filtering, across all pages. A fuzzy date counts once, by its earliest possible day, or its latest if
   * the start is open.
   */
  readonly histogram: Histogram;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<Article>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Relay connection over the articles that mention a subject. */
export type SubjectArticleConnectionFacetsArgs = {
  by: ReadonlyArray<ArticleFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Relay connection over the articles that mention a subject. */
export type SubjectArticleConnectionHistogramArgs = {
  interval: DateInterval;
};

/** Edge from a subject to an article that mentions it. */
export type SubjectArticleEdge = {
  readonly __typename?: 'SubjectArticleEdge';
  /** Number of times that the text names the subject, in all forms together. 0 if only the heading names it. */
  readonly count: Scalars['Int']['output'];
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Whether the heading under which the article appears, such as that of an ongoing story, names the subject. */
  readonly inHeading: Scalars['Boolean']['output'];
  /** The article. */
  readonly node: Article;
  /** The distinct forms in which the article names the subject, as written in the text or in the heading above it. */
  readonly surfaceForms: ReadonlyArray<Scalars['String']['output']>;
};

/** Facets of the subjects of an article. */
export type SubjectFacet =
  /** By kind. Narrow the list with kind.in. */
  | 'KIND';

/**
 * Filter on the subjects that an article mentions. An empty filter always matches. All fields that are given must match; null fields are
 * ignored. An unknown ID never matches; a malformed ID returns BAD_USER_INPUT, and a longer list than allowed FILTER_LIMIT_EXCEEDED.
 *
 * In ArticleFilter.mentions, the filter applies to the article as a whole. In ClaimFilter.subject, it applies to the claim: read "mentioned"
 * as "what the claim is about". In Article.mentions, it applies to each subject separately, so that all selects the same subjects as any.
 */
export type SubjectFilter = {
  /** Each of these is mentioned; at most 10 IDs. An empty list always matches. */
  readonly all?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least one of these is mentioned; at most 100 IDs. An empty list never matches. */
  readonly any?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least one mentioned entity matches this filter. */
  readonly entity?: InputMaybe<EntityFilter>;
  /** At least one mentioned event matches this filter. */
  readonly event?: InputMaybe<EventFilter>;
  /** At least one mentioned subject is of one of these kinds. */
  readonly kind?: InputMaybe<SubjectKindIn>;
  /** No mentioned entity matches this filter. */
  readonly noEntity?: InputMaybe<EntityFilter>;
  /** No mentioned event matches this filter. */
  readonly noEvent?: InputMaybe<EventFilter>;
  /** None of these is mentioned; at most 100 IDs. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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

/** Talks between parties, whether or not they were held: see state. One event has all participants; they are not linked to each other in pairs. */
export type Talks = Event & Node & Subject & {
  readonly __typename?: 'Talks';
  /** Agenda items, in the order given. Empty if the articles do not say. */
  readonly agenda: ReadonlyArray<Scalars['String']['output']>;
  /** Articles that mention the event. */
  readonly articles: SubjectArticleConnection;
  /** Claims about the event: on whether it happened, and on anything else about it. */
  readonly claims: ClaimConnection;
  /** Codes of the event in external event taxonomies. Empty if none is given. */
  readonly codes: ReadonlyArray<EventCode>;
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** The inverse of follows: the parts of this event, responses to it and events caused by it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Events that this event is part of, responds to or was caused by. */
  readonly follows: ReadonlyArray<EventLink>;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** Number of independent sources of those articles: all articles from one agency, or else from one outlet, count as one. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** Neutral title. */
  readonly label: Scalars['String']['output'];
  /** Entities that take part in the event, one edge per role, in the order of ParticipantRole. Being listed is not a finding of guilt. */
  readonly participants: ParticipantConnection;
  /** Where the event took place. Empty if the articles name no place. The seat of a participant does not count as a place of the event. */
  readonly places: ReadonlyArray<EventPlace>;
  /** Number of articles that mention the event. Not a count of independent sources: see independentSourceCount. */
  readonly reportCount: Scalars['Int']['output'];
  /** Stable, readable key: lowercase ASCII words joined by hyphens, unique among events. */
  readonly slug: Scalars['String']['output'];
  /** How far the talks have progressed, as far as the articles in the graph report it. */
  readonly state: TalksState;
  /** Whether the event happened, according to the claims about that. Each participation has its own status. */
  readonly status: AssertionStatus;
  /** The rule that determined the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
  /** Neutral description of what happened. Null if the label is sufficient. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** When the talks were held or are due to be held. Null if no date is given. */
  readonly when?: Maybe<FuzzyDate>;
};


/** Talks between parties, whether or not they were held: see state. One event has all participants; they are not linked to each other in pairs. */
export type TalksArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** Talks between parties, whether or not they were held: see state. One event has all participants; they are not linked to each other in pairs. */
export type TalksClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Talks between parties, whether or not they were held: see state. One event has all participants; they are not linked to each other in pairs. */
export type TalksEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Talks between parties, whether or not they were held: see state. One event has all participants; they are not linked to each other in pairs. */
export type TalksParticipantsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  /** The text contains this, possibly in the middle of a word. */
  { readonly contains: Scalars['String']['input']; readonly equals?: never; readonly matches?: never; readonly startsWith?: never; }
  |  /** The whole text equals this. */
  { readonly contains?: never; readonly equals: Scalars['String']['input']; readonly matches?: never; readonly startsWith?: never; }
  |  /** The text contains all of these words, whole and in any order. */
  { readonly contains?: never; readonly equals?: never; readonly matches: Scalars['String']['input']; readonly startsWith?: never; }
  |  /** The text begins with this. */
  { readonly contains?: never; readonly equals?: never; readonly matches?: never; readonly startsWith: Scalars['String']['input']; };

/** A passage of an article's text: text.slice(start, end) === exact. */
export type TextQuote = {
  readonly __typename?: 'TextQuote';
  /** End offset in UTF-16 code units, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The passage, exactly as in the text. */
  readonly exact: Scalars['String']['output'];
  /** The text just before the passage, to distinguish repeated occurrences of exact. May be empty. */
  readonly prefix: Scalars['String']['output'];
  /** Start offset in UTF-16 code units, counted from 0 at the start of the text. */
  readonly start: Scalars['Int']['output'];
  /** The text just after the passage. May be empty. */
  readonly suffix: Scalars['String']['output'];
};

/** A range of a fragment in UTF-16 code units: fragment.slice(start, end). */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** End offset, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Start offset. */
  readonly start: Scalars['Int']['output'];
};

/** A date of an office or membership of the entity, or of a person or member in it. */
export type TimelineAffiliation = TimelineItem & {
  readonly __typename?: 'TimelineAffiliation';
  /** What the date marks. */
  readonly change: AffiliationChange;
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** Short neutral label of the item. */
  readonly label: Scalars['String']['output'];
  /** The person who holds the office, or the member. */
  readonly member: Entity;
  /** The reasoning behind a DERIVED fact, the source of OUTSIDE information, or what the article leaves open. Null if there is no note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organization, or the country if it is an office of the state. */
  readonly of: Entity;
  /** Whether the article states this, or it was derived from what the article states. */
  readonly provenance: Provenance;
  /** The office, or the role in the membership. Null if the articles name none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Date of the item, as precise as its source. */
  readonly when: FuzzyDate;
};


/** A date of an office or membership of the entity, or of a person or member in it. */
export type TimelineAffiliationEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A claim by or about the entity. A claim is what was said, not what is true. */
export type TimelineClaim = TimelineItem & {
  readonly __typename?: 'TimelineClaim';
  /** The claim. */
  readonly claim: Claim;
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** Whether the claim is about the entity. */
  readonly isAbout: Scalars['Boolean']['output'];
  /** Whether the entity makes the claim. */
  readonly isSpeaker: Scalars['Boolean']['output'];
  /** The proposition, preceded by Denied, Not confirmed or Taken back if the speaker does not affirm it. */
  readonly label: Scalars['String']['output'];
  /** Date of the item, as precise as its source. */
  readonly when: FuzzyDate;
};


/** A claim by or about the entity. A claim is what was said, not what is true. */
export type TimelineClaimEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Relay connection over timeline items, sorted by their earliest possible day, or their latest if the start is open. Items without a date are
 * not listed.
 */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** Edges of this page, in list order. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** Facets over the whole list after filtering, across all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Nodes of the edges on this page. */
  readonly nodes: ReadonlyArray<TimelineItem>;
  /** Pagination information: whether more pages exist, and the cursors to request them. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list after filtering, across all pages. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * Relay connection over timeline items, sorted by their earliest possible day, or their latest if the start is open. Items without a date are
 * not listed.
 */
export type TimelineConnectionFacetsArgs = {
  by: ReadonlyArray<TimelineFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Edge to a timeline item. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Cursor of this edge, for the arguments after and before of this list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The timeline item. */
  readonly node: TimelineItem;
};

/** An event in which the entity takes part or, for a place, that happened there. Whether it happened is given by the status of the event. */
export type TimelineEvent = TimelineItem & {
  readonly __typename?: 'TimelineEvent';
  /** The event. */
  readonly event: Event;
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** Whether the event happened at this place. */
  readonly isHere: Scalars['Boolean']['output'];
  /** Short neutral label of the item. */
  readonly label: Scalars['String']['output'];
  /** Roles of the entity in the event. Empty if the event only happened there. */
  readonly roles: ReadonlyArray<ParticipantRole>;
  /** Date of the item, as precise as its source. */
  readonly when: FuzzyDate;
};


/** An event in which the entity takes part or, for a place, that happened there. Whether it happened is given by the status of the event. */
export type TimelineEventEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Facets of timeline items. */
export type TimelineFacet =
  /** By type of item. Narrow the list with what. */
  | 'WHAT';

/** Filter on the items of a timeline. An empty filter matches every item. All fields that are given must match; null fields are ignored. */
export type TimelineFilter = {
  /** Only events of these kinds. Items of other types are not affected. */
  readonly kind?: InputMaybe<EventKindIn>;
  /** Only items of these types. An empty list never matches. */
  readonly what?: InputMaybe<ReadonlyArray<TimelineSort>>;
  /** Date of the item. A fuzzy date matches if it may fall in the range. */
  readonly when?: InputMaybe<DateRange>;
};

/** A dated item in the timeline of an entity. */
export type TimelineItem = {
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** Short neutral label of the item. */
  readonly label: Scalars['String']['output'];
  /** Date of the item, as precise as its source. */
  readonly when: FuzzyDate;
};


/** A dated item in the timeline of an entity. */
export type TimelineItemEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Types of timeline items, in their order within a day. */
export type TimelineSort =
  /** A TimelineAffiliation. */
  | 'AFFILIATION'
  /** A TimelineClaim. */
  | 'CLAIM'
  /** A TimelineEvent. */
  | 'EVENT'
  /** A TimelineWarrantStep. */
  | 'WARRANT_STEP';

/**
 * A step of a warrant in which the entity has a role. Being named in a warrant does not mean that a person is currently wanted, or has been
 * arrested, charged or convicted.
 */
export type TimelineWarrantStep = TimelineItem & {
  readonly __typename?: 'TimelineWarrantStep';
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** Short neutral label of the item. */
  readonly label: Scalars['String']['output'];
  /** The step. */
  readonly step: WarrantStep;
  /** The warrant, or the request for one. */
  readonly warrant: ArrestWarrant;
  /** Date of the item, as precise as its source. */
  readonly when: FuzzyDate;
};


/**
 * A step of a warrant in which the entity has a role. Being named in a warrant does not mean that a person is currently wanted, or has been
 * arrested, charged or convicted.
 */
export type TimelineWarrantStepEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A subject of articles that is not a person, organization or place, or whose kind is unknown: a law, a disease, a product, or a name whose
 * kind cannot be determined. The kind is not guessed.
 */
export type Topic = Entity & Node & Subject & {
  readonly __typename?: 'Topic';
  /** Other names, spellings and scripts. An alias is not a statement about who the entity is. */
  readonly aliases: ReadonlyArray<Alias>;
  /**
   * Number of articles in the graph that mention the entity. It measures coverage, not importance or guilt, and is not a count of independent
   * sources.
   */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that mention the entity. A mention does not imply involvement. */
  readonly articles: SubjectArticleConnection;
  /**
   * Claims about the entity. Claims that it makes are in claimsMade; claims about an event in which it takes part are in the claims of that
   * event.
   */
  readonly claims: ClaimConnection;
  /** Claims that the entity makes, as reported by articles. */
  readonly claimsMade: ClaimConnection;
  /** Entities that articles mention together with this entity. A co-mention does not imply a relationship. */
  readonly coMentions: CoMentionConnection;
  /** Neutral description based on the articles. Null if the articles give none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Events in which the entity takes part, one edge per role: an event in which it has two roles appears twice. */
  readonly events: EntityEventConnection;
  /** Identifiers in external catalogues. Empty if none is known for certain. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque, stable global ID; do not parse it. Accepted by node, nodes and filters. */
  readonly id: Scalars['ID']['output'];
  /** The rule that determined the kind of the entity, in words. Null if the author of the article file gave the kind. */
  readonly kindBasis?: Maybe<Scalars['String']['output']>;
  /** Preferred English name. */
  readonly label: Scalars['String']['output'];
  /** Source of the label. OUTSIDE if no article in the graph uses this form. */
  readonly labelProvenance: Provenance;
  /** Stable, readable key: lowercase ASCII words joined by hyphens, unique among entities. */
  readonly slug: Scalars['String']['output'];
  /**
   * Timeline of the entity, earliest date first: its events, the steps of its warrants, claims by and about it, and its offices and
   * memberships.
   */
  readonly timeline: TimelineConnection;
};


/**
 * A subject of articles that is not a person, organization or place, or whose kind is unknown: a law, a disease, a product, or a name whose
 * kind cannot be determined. The kind is not guessed.
 */
export type TopicArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/**
 * A subject of articles that is not a person, organization or place, or whose kind is unknown: a law, a disease, a product, or a name whose
 * kind cannot be determined. The kind is not guessed.
 */
export type TopicClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * A subject of articles that is not a person, organization or place, or whose kind is unknown: a law, a disease, a product, or a name whose
 * kind cannot be determined. The kind is not guessed.
 */
export type TopicClaimsMadeArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * A subject of articles that is not a person, organization or place, or whose kind is unknown: a law, a disease, a product, or a name whose
 * kind cannot be determined. The kind is not guessed.
 */
export type TopicCoMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CoMentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CoMentionOrder>;
};


/**
 * A subject of articles that is not a person, organization or place, or whose kind is unknown: a law, a disease, a product, or a name whose
 * kind cannot be determined. The kind is not guessed.
 */
export type TopicEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/**
 * A subject of articles that is not a person, organization or place, or whose kind is unknown: a law, a disease, a product, or a name whose
 * kind cannot be determined. The kind is not guessed.
 */
export type TopicTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A step in the history of a warrant. */
export type WarrantStep = {
  readonly __typename?: 'WarrantStep';
  /** The entity that took the step. Null if the articles do not say. */
  readonly by?: Maybe<Entity>;
  /** Evidence: the quoted article passages that report this. */
  readonly evidence: EvidenceConnection;
  /** The reasoning behind a DERIVED fact, the source of OUTSIDE information, or what the article leaves open. Null if there is no note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Date of the step. Null if the articles give none. */
  readonly on?: Maybe<FuzzyDate>;
  /** Whether the article states this, or it was derived from what the article states. */
  readonly provenance: Provenance;
  /** The step that was taken. */
  readonly state: WarrantState;
};


/** A step in the history of a warrant. */
export type WarrantStepEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};
