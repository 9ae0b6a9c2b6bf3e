import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StoredEntity, StoredEvent, StoredArticle, StoredEvidence, StoredClaim, StoredStep, StoredAccusation, DerivedStatus, Alias as AliasRecord, ExternalId as ExternalIdRecord, EventCode as EventCodeRecord, Quantity as QuantityRecord, TextQuote as TextQuoteRecord, Extractor as ExtractorRecord, ArticleSource as ArticleSourceRecord, Rights as RightsRecord, Coordinates as CoordinatesRecord } from '../domain/records.js';
import type { BucketSource, LinkedEvent, PageOfTimelineItems, SideOfGroup, PageOfContradictions, PageOfCoMentions, EdgeOfCoMention, PageOfHits, FoundEdge } from '../resolvers/parents.js';
import type { FuzzyDate as FuzzyDateRecord } from '../domain/fuzzy-date.js';
import type { StoredEdge } from '../domain/edge.js';
import type { AnyTimelineItem, EventItem, StepItem, ClaimItem, AffiliationItem } from '../analysis/timeline-items.js';
import type { ContradictionGroup } from '../analysis/contradiction-groups.js';
import type { PathSearch, FoundPath } from '../analysis/search-paths.js';
import type { Hop } from '../analysis/path-hop.js';
import type { NearMiss as NearMissRecord } from '../analysis/find-paths.js';
import type { FoundNetwork, NetworkEdge as NetworkEdgeRecord } from '../analysis/network.js';
import type { NetworkNode as NetworkNodeRecord } from '../analysis/grow-network.js';
import type { PageOfArticles, PageOfEntities, PageOfEvents, PageOfClaims, PageOfEvidence, EdgesToEntities, EdgeToEntity, EdgesToEvents, EdgeToEvent, EdgesToArticles, EdgeToArticle, EdgesToSubjects, EdgeToSubject } from '../resolvers/connection.js';
import type { GraphQLContext } from '../server/graphql-context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A place in a list. Opaque, and valid only for the list, filter and orderBy that gave it out; any other use is refused with BAD_CURSOR. */
  Cursor: { input: string; output: string; }
  /** A calendar day, yyyy-mm-dd, in the Gregorian calendar and without a time zone. */
  Date: { input: string; output: string; }
  /** A moment in ISO 8601, in UTC and with a trailing Z: 2024-11-21T12:00:00.000Z. */
  DateTime: { input: string; output: string; }
  /**
   * A date in the Extended Date/Time Format (ISO 8601-2), levels 0 and 1, of a day or coarser: 2024-11-21, 2021-04, 2023, 2020-01~ (about),
   * 2023-10-07/.. (from then on), ../2024-11-21 (at an unknown time up to then).
   */
  Edtf: { input: string; output: string; }
  /** A language tag of BCP 47: en, ar, he, pt-BR. */
  LanguageCode: { input: string; output: string; }
  /** An absolute web address. */
  URL: { input: string; output: string; }
};

/** What a warrant, or the request for one, accuses its subject of. It has not been proven. */
export type Accusation = {
  readonly __typename?: 'Accusation';
  /** The class of crime it falls under, in the words of the articles: war crime, crime against humanity. */
  readonly category: Scalars['String']['output'];
  /** The words of the articles that report the accusation. */
  readonly evidence: EvidenceConnection;
  /** The accusation in words. */
  readonly label: Scalars['String']['output'];
};


/** What a warrant, or the request for one, accuses its subject of. It has not been proven. */
export type AccusationEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a date of an office or membership says. */
export type AffiliationChange =
  /** It is known to have held then. */
  | 'AS_OF'
  /** It began then. */
  | 'BEGAN'
  /** It ended then. */
  | 'ENDED';

/** A page of affiliations. Those of a person are in the order in which they were written down, those of a body by name. */
export type AffiliationConnection = {
  readonly __typename?: 'AffiliationConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<AffiliationEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of affiliations. Those of a person are in the order in which they were written down, those of a body by name. */
export type AffiliationConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** That a person holds or held an office, or belongs or belonged to a body. One edge an office. */
export type AffiliationEdge = {
  readonly __typename?: 'AffiliationEdge';
  /** A date on which it is known to have held, whatever came before or after. Null when none is given. */
  readonly asOf: Maybe<FuzzyDate>;
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The words of the articles that say so. */
  readonly evidence: EvidenceConnection;
  /** Since when it held. Null when not known. */
  readonly from: Maybe<FuzzyDate>;
  /** The reasoning of what is DERIVED, the source of what is OUTSIDE, or what the article leaves open. Null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The organization, or the country for an office of the state. */
  readonly of: Entity;
  /** Who. */
  readonly person: Person;
  /** Whether the article says it, or it was worked out from what the article says. */
  readonly provenance: Provenance;
  /** The office, in the words of the articles. Null when none is named. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Until when it held. Null when not known: it may have ended or still hold. */
  readonly to: Maybe<FuzzyDate>;
};


/** That a person holds or held an office, or belongs or belonged to a body. One edge an office. */
export type AffiliationEdgeEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Another name of an entity. */
export type Alias = {
  readonly __typename?: 'Alias';
  /** What sort of name it is. */
  readonly kind: AliasKind;
  /** The language it is in. Null when it belongs to none or is not known. */
  readonly language: Maybe<Scalars['LanguageCode']['output']>;
  /** Whether an article uses the name, or it is known from elsewhere. */
  readonly provenance: Provenance;
  /** The script it is written in, in ISO 15924: Latn, Arab, Hebr. Null when not given. */
  readonly script: Maybe<Scalars['String']['output']>;
  /** The name as it is written. */
  readonly text: Scalars['String']['output'];
};

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
 * A warrant of arrest, or the request for one, for the participants in the role NAMED_SUBJECT. To be named in a warrant is not to be
 * wanted today, arrested, charged or convicted. A request that was withdrawn never became a warrant: see wasIssued. That a court issued it
 * is a fact; what it accuses somebody of is an accusation.
 */
export type ArrestWarrant = Event & Node & Subject & {
  readonly __typename?: 'ArrestWarrant';
  /** What it accuses its subject of. Accusations, not findings. */
  readonly accusations: ReadonlyArray<Accusation>;
  /** Articles that mention it. */
  readonly articles: SubjectArticleConnection;
  /** Claims about it: on whether it happened, and on anything else about it. */
  readonly claims: ClaimConnection;
  /** Codes of the event in outside schemes of event types. Empty when none was given. */
  readonly codes: ReadonlyArray<EventCode>;
  /** The words of the articles that report it. */
  readonly evidence: EvidenceConnection;
  /** The same read from the other end: its parts, and what answered it or was caused by it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Events that this one is part of, answers or was caused by. */
  readonly follows: ReadonlyArray<EventLink>;
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
  /** From how many independent sources those articles are. Copies of the text of one agency or outlet count once. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** A neutral title. */
  readonly label: Scalars['String']['output'];
  /** Who takes part and in which role, one edge a role, in the order of ParticipantRole. Being listed is no finding of guilt. */
  readonly participants: ParticipantConnection;
  /** Where. Empty when the articles name no place; the seat of a participant is no place of the event. */
  readonly places: ReadonlyArray<EventPlace>;
  /** How many articles mention it. */
  readonly reportCount: Scalars['Int']['output'];
  /** Stable and readable: lower-case ASCII words joined by hyphens, unique among events. */
  readonly slug: Scalars['String']['output'];
  /** Where it stands after its last dated step, as far as the articles in the graph tell. */
  readonly state: WarrantState;
  /** Whether the warrant or the request exists, going by the claims on that. It says nothing of whether the accusations are true. */
  readonly status: AssertionStatus;
  /** The rule that gave the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
  /** Its life so far, in order of time, undated steps first. */
  readonly steps: ReadonlyArray<WarrantStep>;
  /** What happened, in neutral words. Null where the label says it all. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** True only when a step ISSUED is known. False for a request that was withdrawn or is still open: that is no warrant. */
  readonly wasIssued: Scalars['Boolean']['output'];
  /** The date by which the warrant or request is listed and filtered. Each step has a date of its own. Null when not known. */
  readonly when: Maybe<FuzzyDate>;
};


/**
 * A warrant of arrest, or the request for one, for the participants in the role NAMED_SUBJECT. To be named in a warrant is not to be
 * wanted today, arrested, charged or convicted. A request that was withdrawn never became a warrant: see wasIssued. That a court issued it
 * is a fact; what it accuses somebody of is an accusation.
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
 * A warrant of arrest, or the request for one, for the participants in the role NAMED_SUBJECT. To be named in a warrant is not to be
 * wanted today, arrested, charged or convicted. A request that was withdrawn never became a warrant: see wasIssued. That a court issued it
 * is a fact; what it accuses somebody of is an accusation.
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
 * A warrant of arrest, or the request for one, for the participants in the role NAMED_SUBJECT. To be named in a warrant is not to be
 * wanted today, arrested, charged or convicted. A request that was withdrawn never became a warrant: see wasIssued. That a court issued it
 * is a fact; what it accuses somebody of is an accusation.
 */
export type ArrestWarrantEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A warrant of arrest, or the request for one, for the participants in the role NAMED_SUBJECT. To be named in a warrant is not to be
 * wanted today, arrested, charged or convicted. A request that was withdrawn never became a warrant: see wasIssued. That a court issued it
 * is a fact; what it accuses somebody of is an accusation.
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
  /** The news agency it came from. Null when from none, or not known. */
  readonly agency: Maybe<Organization>;
  /** The section of the collection it was taken from, in that collection's words. Null when it was in none. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** Claims it reports or makes in its own voice. */
  readonly claims: ClaimConnection;
  /** Events it names, by first mention. */
  readonly events: ArticleEventConnection;
  /** All evidence that was taken from it, in the order of the text. */
  readonly evidence: EvidenceConnection;
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
  /** The language of the article. Null when not known. */
  readonly language: Maybe<Scalars['LanguageCode']['output']>;
  /** Entities and events it names, by first mention. To be named is not to be involved. */
  readonly mentions: ArticleMentionConnection;
  /** Organizations it names, by first mention. */
  readonly organizations: ArticleOrganizationConnection;
  /** Who published it. Null when not known. */
  readonly outlet: Maybe<Organization>;
  /** Persons it names, by first mention. */
  readonly people: ArticlePersonConnection;
  /** Places it names, by first mention; not only where something happened. */
  readonly places: ArticlePlaceConnection;
  /** When it was published. Null when not known. */
  readonly publishedOn: Maybe<FuzzyDate>;
  /** Licence and attribution of the text. */
  readonly rights: Rights;
  /** Stable and readable: lower-case ASCII words joined by hyphens, unique among articles. */
  readonly slug: Scalars['String']['output'];
  /** Everywhere it can be read. Empty when only url and outlet are known, or nothing is. */
  readonly sources: ReadonlyArray<ArticleSource>;
  /** The text that evidence quotes; rights.digest says whether it is the publisher's or a digest. Null when no text is kept. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** The headline. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read. Null when not known. */
  readonly url: Maybe<Scalars['URL']['output']>;
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

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The whole list counted by intervals of time, on all pages and after filters. A fuzzy date counts once, by its first possible day, or the
   * last where the start is open.
   */
  readonly histogram: Histogram;
  /** The nodes of the edges. */
  readonly nodes: ReadonlyArray<Article>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of articles. */
export type ArticleConnectionFacetsArgs = {
  by: ReadonlyArray<ArticleFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A page of articles. */
export type ArticleConnectionHistogramArgs = {
  interval: DateInterval;
};

/** One place in a list of articles. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The article at this place. */
  readonly node: Article;
};

/** A page of the events that one article mentions. */
export type ArticleEventConnection = {
  readonly __typename?: 'ArticleEventConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<ArticleEventEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The whole list counted by intervals of time, on all pages and after filters. A fuzzy date counts once, by its first possible day, or the
   * last where the start is open.
   */
  readonly histogram: Histogram;
  /** The nodes of the edges. */
  readonly nodes: ReadonlyArray<Event>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the events that one article mentions. */
export type ArticleEventConnectionFacetsArgs = {
  by: ReadonlyArray<EventFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A page of the events that one article mentions. */
export type ArticleEventConnectionHistogramArgs = {
  interval: DateInterval;
};

/** One mention relation, seen from the article. */
export type ArticleEventEdge = {
  readonly __typename?: 'ArticleEventEdge';
  /** How often the text names it, in all forms together. 0 where only the heading does. */
  readonly count: Scalars['Int']['output'];
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Whether it is named in the heading under which the item stands, such as an ongoing story. */
  readonly inHeading: Scalars['Boolean']['output'];
  /** The event that is named. */
  readonly node: Event;
  /** The forms in which the article names it, as they stand in the text or in the heading above it, each once. */
  readonly surfaceForms: ReadonlyArray<Scalars['String']['output']>;
};

/** What articles are counted by. */
export type ArticleFacet =
  /** Categories. Narrow with category. */
  | 'CATEGORY'
  /** Languages. Narrow with language. */
  | 'LANGUAGE'
  /** Events that they mention. Narrow with mentions.any. */
  | 'MENTIONED_EVENT'
  /** Organizations that they mention. Narrow with mentions.any. */
  | 'MENTIONED_ORGANIZATION'
  /** Persons that they mention. Narrow with mentions.any. */
  | 'MENTIONED_PERSON'
  /** Places that they mention. Narrow with mentions.any. */
  | 'MENTIONED_PLACE'
  /** Topics that they mention. Narrow with mentions.any. */
  | 'MENTIONED_TOPIC'
  /** Months in which their dates begin. Narrow with publishedOn.startsIn. */
  | 'MONTH'
  /** Outlets, those of its sources included. Narrow with outlet.in. */
  | 'OUTLET'
  /** Years in which their dates begin. Narrow with publishedOn.startsIn. */
  | 'YEAR';

/**
 * A condition on an article. An empty filter matches all. Of several fields in one filter all must match; a field that is null counts as
 * left out.
 */
export type ArticleFilter = {
  /** All of these must match; an empty list matches all. */
  readonly and?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** Its category is one of these, letter for letter. An empty list matches none. */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its id. */
  readonly id?: InputMaybe<IdIn>;
  /** Its language is one of these, compared as a whole: en does not match en-GB. An empty list matches none. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['LanguageCode']['input']>>;
  /** What it mentions. */
  readonly mentions?: InputMaybe<SubjectFilter>;
  /** This must not match. */
  readonly not?: InputMaybe<ArticleFilter>;
  /** At least one of these must match; an empty list matches none. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** Ids of organizations that published it or that its sources name: in asks for one of them, notIn for none. */
  readonly outlet?: InputMaybe<IdIn>;
  /** When it was published: a fuzzy date matches when it may lie in the range. */
  readonly publishedOn?: InputMaybe<DateRange>;
  /** Its title and text: equals and startsWith compare the title; contains and matches look in both. */
  readonly text?: InputMaybe<TextMatch>;
};

/** A page of the subjects that one article mentions. */
export type ArticleMentionConnection = {
  readonly __typename?: 'ArticleMentionConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<ArticleMentionEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /** The nodes of the edges. */
  readonly nodes: ReadonlyArray<Subject>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the subjects that one article mentions. */
export type ArticleMentionConnectionFacetsArgs = {
  by: ReadonlyArray<SubjectFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One mention relation, seen from the article. */
export type ArticleMentionEdge = {
  readonly __typename?: 'ArticleMentionEdge';
  /** How often the text names it, in all forms together. 0 where only the heading does. */
  readonly count: Scalars['Int']['output'];
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Whether it is named in the heading under which the item stands, such as an ongoing story. */
  readonly inHeading: Scalars['Boolean']['output'];
  /** The entity or event that is named. */
  readonly node: Subject;
  /** The forms in which the article names it, as they stand in the text or in the heading above it, each once. */
  readonly surfaceForms: ReadonlyArray<Scalars['String']['output']>;
};

/** How to sort articles. */
export type ArticleOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** What to sort by. */
  readonly field: ArticleOrderField;
};

/** What articles are sorted by. */
export type ArticleOrderField =
  /** The first possible day of publication, or the last where the start is open. */
  | 'PUBLISHED_ON'
  /** The title, without regard to case and diacritics. */
  | 'TITLE';

/** A page of the organizations that one article mentions. */
export type ArticleOrganizationConnection = {
  readonly __typename?: 'ArticleOrganizationConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<ArticleOrganizationEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /** The nodes of the edges. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the organizations that one article mentions. */
export type ArticleOrganizationConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One mention relation, seen from the article. */
export type ArticleOrganizationEdge = {
  readonly __typename?: 'ArticleOrganizationEdge';
  /** How often the text names it, in all forms together. 0 where only the heading does. */
  readonly count: Scalars['Int']['output'];
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Whether it is named in the heading under which the item stands, such as an ongoing story. */
  readonly inHeading: Scalars['Boolean']['output'];
  /** The organization that is named. */
  readonly node: Organization;
  /** The forms in which the article names it, as they stand in the text or in the heading above it, each once. */
  readonly surfaceForms: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of the persons that one article mentions. */
export type ArticlePersonConnection = {
  readonly __typename?: 'ArticlePersonConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<ArticlePersonEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /** The nodes of the edges. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the persons that one article mentions. */
export type ArticlePersonConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One mention relation, seen from the article. */
export type ArticlePersonEdge = {
  readonly __typename?: 'ArticlePersonEdge';
  /** How often the text names it, in all forms together. 0 where only the heading does. */
  readonly count: Scalars['Int']['output'];
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Whether it is named in the heading under which the item stands, such as an ongoing story. */
  readonly inHeading: Scalars['Boolean']['output'];
  /** The person who is named. */
  readonly node: Person;
  /** The forms in which the article names it, as they stand in the text or in the heading above it, each once. */
  readonly surfaceForms: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of the places that one article mentions. */
export type ArticlePlaceConnection = {
  readonly __typename?: 'ArticlePlaceConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<ArticlePlaceEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /** The nodes of the edges. */
  readonly nodes: ReadonlyArray<Place>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the places that one article mentions. */
export type ArticlePlaceConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One mention relation, seen from the article. */
export type ArticlePlaceEdge = {
  readonly __typename?: 'ArticlePlaceEdge';
  /** How often the text names it, in all forms together. 0 where only the heading does. */
  readonly count: Scalars['Int']['output'];
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Whether it is named in the heading under which the item stands, such as an ongoing story. */
  readonly inHeading: Scalars['Boolean']['output'];
  /** The place that is named. */
  readonly node: Place;
  /** The forms in which the article names it, as they stand in the text or in the heading above it, each once. */
  readonly surfaceForms: ReadonlyArray<Scalars['String']['output']>;
};

/** One place where an article can be read. */
export type ArticleSource = {
  readonly __typename?: 'ArticleSource';
  /** Who published it there. Null when not known. */
  readonly outlet: Maybe<Organization>;
  /** Its address. Null when not known. */
  readonly url: Maybe<Scalars['URL']['output']>;
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
 * An act of violence, carried out or said to have been. A VICTIM in an attack whose status, or whose own part in it, is ALLEGED is not an
 * established death or injury, and a PERPETRATOR is whom the claims name, not whom a court found guilty.
 */
export type Attack = Event & Node & Subject & {
  readonly __typename?: 'Attack';
  /** Articles that mention it. */
  readonly articles: SubjectArticleConnection;
  /** Claims about it: on whether it happened, and on anything else about it. */
  readonly claims: ClaimConnection;
  /** Codes of the event in outside schemes of event types. Empty when none was given. */
  readonly codes: ReadonlyArray<EventCode>;
  /** The words of the articles that report it. */
  readonly evidence: EvidenceConnection;
  /** The same read from the other end: its parts, and what answered it or was caused by it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Events that this one is part of, answers or was caused by. */
  readonly follows: ReadonlyArray<EventLink>;
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
  /** From how many independent sources those articles are. Copies of the text of one agency or outlet count once. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** A neutral title. */
  readonly label: Scalars['String']['output'];
  /** By what means. */
  readonly method: AttackMethod;
  /** Who takes part and in which role, one edge a role, in the order of ParticipantRole. Being listed is no finding of guilt. */
  readonly participants: ParticipantConnection;
  /** Where. Empty when the articles name no place; the seat of a participant is no place of the event. */
  readonly places: ReadonlyArray<EventPlace>;
  /** How many articles mention it. */
  readonly reportCount: Scalars['Int']['output'];
  /** Stable and readable: lower-case ASCII words joined by hyphens, unique among events. */
  readonly slug: Scalars['String']['output'];
  /** Whether it happened, going by the claims on that. Each participation has a status of its own. */
  readonly status: AssertionStatus;
  /** The rule that gave the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
  /** What happened, in neutral words. Null where the label says it all. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** When it happened, began or is to happen, as exact as the articles are. Null when they give no date. */
  readonly when: Maybe<FuzzyDate>;
};


/**
 * An act of violence, carried out or said to have been. A VICTIM in an attack whose status, or whose own part in it, is ALLEGED is not an
 * established death or injury, and a PERPETRATOR is whom the claims name, not whom a court found guilty.
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
 * An act of violence, carried out or said to have been. A VICTIM in an attack whose status, or whose own part in it, is ALLEGED is not an
 * established death or injury, and a PERPETRATOR is whom the claims name, not whom a court found guilty.
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
 * An act of violence, carried out or said to have been. A VICTIM in an attack whose status, or whose own part in it, is ALLEGED is not an
 * established death or injury, and a PERPETRATOR is whom the claims name, not whom a court found guilty.
 */
export type AttackEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An act of violence, carried out or said to have been. A VICTIM in an attack whose status, or whose own part in it, is ALLEGED is not an
 * established death or injury, and a PERPETRATOR is whom the claims name, not whom a court found guilty.
 */
export type AttackParticipantsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** By what means an attack was carried out. */
export type AttackMethod =
  /** From an aircraft or drone. */
  | 'AIRSTRIKE'
  /** By fighters on the ground. */
  | 'ARMED_ASSAULT'
  /** With explosives that were placed or carried. */
  | 'BOMBING'
  /** With missiles or rockets. */
  | 'MISSILE_STRIKE'
  /** Known, and none of these. */
  | 'OTHER'
  /** With artillery or mortars. */
  | 'SHELLING'
  /** With firearms. */
  | 'SHOOTING'
  /** The articles do not say. */
  | 'UNKNOWN';

/**
 * What somebody is reported to have said, or what an article states in its own voice. A claim in the graph is there because it was made,
 * and not because it is true.
 */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** The entities and events it is about. */
  readonly about: ReadonlyArray<Subject>;
  /** Participations that stand or fall with it: it counts for their status. Empty when it bears on none. */
  readonly concerns: ReadonlyArray<ClaimedParticipation>;
  /** Claims that contradict it. */
  readonly contradictedBy: ReadonlyArray<Claim>;
  /** Claims that it contradicts. */
  readonly contradicts: ReadonlyArray<Claim>;
  /** When events happened or are to happen, by this claim. Empty when it gives no date. When it was said is saidOn. */
  readonly eventDates: ReadonlyArray<ClaimedDate>;
  /** The words of the articles that report it. */
  readonly evidence: EvidenceConnection;
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
  /** The reasoning of what is DERIVED, the source of what is OUTSIDE, or what the article leaves open. Null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Whether they hold the proposition true or false. */
  readonly polarity: Polarity;
  /** What is held true or false, as a full sentence in neutral words; not a quotation. */
  readonly proposition: Scalars['String']['output'];
  /** Whether the article says it, or it was worked out from what the article says. */
  readonly provenance: Provenance;
  /** The number it gives. Null when it gives none. */
  readonly quantity: Maybe<Quantity>;
  /** When it was said. Null when not known. */
  readonly saidOn: Maybe<FuzzyDate>;
  /** Who says it. Empty: the article says it in its own voice. */
  readonly speakers: ReadonlyArray<Entity>;
  /** What they do by saying it. */
  readonly speechAct: SpeechAct;
  /** What may be said of its proposition, given who supports and who contradicts the claim. Not of whether it was said. */
  readonly status: AssertionStatus;
  /** The rule that gave the status, and the claims it weighed: this one, those that contradict it and those that support it. */
  readonly statusBasis: StatusBasis;
  /** Claims that support it. */
  readonly supportedBy: ReadonlyArray<Claim>;
  /** Claims that it supports. */
  readonly supports: ReadonlyArray<Claim>;
};


/**
 * What somebody is reported to have said, or what an article states in its own voice. A claim in the graph is there because it was made,
 * and not because it is true.
 */
export type ClaimEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The whole list counted by intervals of time, on all pages and after filters. A fuzzy date counts once, by its first possible day, or the
   * last where the start is open.
   */
  readonly histogram: Histogram;
  /** The nodes of the edges. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of claims. */
export type ClaimConnectionFacetsArgs = {
  by: ReadonlyArray<ClaimFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A page of claims. */
export type ClaimConnectionHistogramArgs = {
  interval: DateInterval;
};

/** One place in a list of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The claim at this place. */
  readonly node: Claim;
};

/** What claims are counted by. */
export type ClaimFacet =
  /** What it is about. Narrow with about.in. */
  | 'ABOUT'
  /** Months in which it was said. Narrow with saidOn.startsIn. */
  | 'MONTH'
  /** Who says it. Narrow with speaker.in. */
  | 'SPEAKER'
  /** What the speakers do by saying it. Narrow with speechAct. */
  | 'SPEECH_ACT'
  /** Statuses of the propositions. Narrow with status.in. */
  | 'STATUS'
  /** Years in which it was said. Narrow with saidOn.startsIn. */
  | 'YEAR';

/**
 * A condition on a claim. An empty filter matches all. Of several fields in one filter all must match; a field that is null counts as left
 * out.
 */
export type ClaimFilter = {
  /** Ids of entities and events it is about. */
  readonly about?: InputMaybe<IdIn>;
  /** All of these must match; an empty list matches all. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** True: it contradicts another claim or is contradicted by one. False: neither. */
  readonly contradicted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its id. */
  readonly id?: InputMaybe<IdIn>;
  /** This must not match. */
  readonly not?: InputMaybe<ClaimFilter>;
  /** None of its speakers matches all of this; so also where an article says it in its own voice. */
  readonly notSaidBy?: InputMaybe<EntityFilter>;
  /** At least one of these must match; an empty list matches none. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** The sentence of its proposition. */
  readonly proposition?: InputMaybe<TextMatch>;
  /** Some article that reports it matches all of this. */
  readonly reportedIn?: InputMaybe<ArticleFilter>;
  /** Some of its speakers matches all of this. */
  readonly saidBy?: InputMaybe<EntityFilter>;
  /** When it was said: a fuzzy date matches when it may lie in the range. */
  readonly saidOn?: InputMaybe<DateRange>;
  /** Ids of entities that say it. What an article says in its own voice has no speaker. */
  readonly speaker?: InputMaybe<IdIn>;
  /** What its speakers do by saying it: one of these. An empty list matches none. */
  readonly speechAct?: InputMaybe<ReadonlyArray<SpeechAct>>;
  /** The status of its proposition. */
  readonly status?: InputMaybe<AssertionStatusIn>;
  /** What it is about, by more than ids. */
  readonly subject?: InputMaybe<SubjectFilter>;
};

/** How to sort claims. */
export type ClaimOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** What to sort by. */
  readonly field: ClaimOrderField;
};

/** What claims are sorted by. */
export type ClaimOrderField =
  /** The first possible day on which it was said, or the last where the start is open. */
  | 'SAID_ON';

/** The date that a claim gives for an event. It is the speaker's date; that of the event is Event.when. */
export type ClaimedDate = {
  readonly __typename?: 'ClaimedDate';
  /** The date, as exact as the speaker is. */
  readonly date: FuzzyDate;
  /** The event. */
  readonly event: Event;
};

/** A participation that a claim speaks to. Whether it holds is the status of that participation, not of the claim. */
export type ClaimedParticipation = {
  readonly __typename?: 'ClaimedParticipation';
  /** Who is said to take part or not to. */
  readonly entity: Entity;
  /** The event. */
  readonly event: Event;
  /** In which role. */
  readonly role: ParticipantRole;
};

/** A page of the entities that articles mention together with one entity. To be named together is not to have to do with each other. */
export type CoMentionConnection = {
  readonly __typename?: 'CoMentionConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<CoMentionEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /** The entities of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the entities that articles mention together with one entity. To be named together is not to have to do with each other. */
export type CoMentionConnectionFacetsArgs = {
  by: ReadonlyArray<CoMentionFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One entity that articles mention together with another. */
export type CoMentionEdge = {
  readonly __typename?: 'CoMentionEdge';
  /** How many articles mention both. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that mention both, latest first. */
  readonly articles: ReadonlyArray<Article>;
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** From how many independent sources these articles are. Copies of the text of one agency or outlet count once. */
  readonly independentArticleCount: Scalars['Int']['output'];
  /** The entity that is mentioned as well. */
  readonly node: Entity;
  /**
   * Pointwise mutual information in bits: log2(a * n / (b * c)), where a articles mention both, b the one, c the other, of n in all; each
   * counted within publishedOn. 0 is chance, 1 twice as often as that. It says nothing of why they are mentioned together.
   */
  readonly pmi: Scalars['Float']['output'];
};


/** One entity that articles mention together with another. */
export type CoMentionEdgeArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What co-mentions are counted by. */
export type CoMentionFacet =
  /** Kinds. Narrow with kind.in. */
  | 'KIND';

/**
 * A condition on what is mentioned together with an entity. An empty filter matches all. Of several fields in one filter all must match; a
 * field that is null counts as left out.
 */
export type CoMentionFilter = {
  /** What the other entity is. */
  readonly kind?: InputMaybe<EntityKindIn>;
  /** At least so many articles mention both. */
  readonly minArticles?: InputMaybe<Scalars['Int']['input']>;
  /** Only articles published then count: a fuzzy date counts when it may lie in the range. */
  readonly publishedOn?: InputMaybe<DateRange>;
};

/** How what is mentioned together is sorted: the largest first; equal ones by an inner key. */
export type CoMentionOrder =
  /** By how many articles mention both. */
  | 'ARTICLE_COUNT'
  /** By how much more often both are mentioned than by chance. Favours what is rare: ask for a minimum of articles as well. */
  | 'PMI';

/** An armed conflict that lasts and has other events as parts. It is not said who is in the right. */
export type Conflict = Event & Node & Subject & {
  readonly __typename?: 'Conflict';
  /** Articles that mention it. */
  readonly articles: SubjectArticleConnection;
  /** Claims about it: on whether it happened, and on anything else about it. */
  readonly claims: ClaimConnection;
  /** Codes of the event in outside schemes of event types. Empty when none was given. */
  readonly codes: ReadonlyArray<EventCode>;
  /** The words of the articles that report it. */
  readonly evidence: EvidenceConnection;
  /** The same read from the other end: its parts, and what answered it or was caused by it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Events that this one is part of, answers or was caused by. */
  readonly follows: ReadonlyArray<EventLink>;
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
  /** From how many independent sources those articles are. Copies of the text of one agency or outlet count once. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** A neutral title. */
  readonly label: Scalars['String']['output'];
  /** Who takes part and in which role, one edge a role, in the order of ParticipantRole. Being listed is no finding of guilt. */
  readonly participants: ParticipantConnection;
  /** Where. Empty when the articles name no place; the seat of a participant is no place of the event. */
  readonly places: ReadonlyArray<EventPlace>;
  /** How many articles mention it. */
  readonly reportCount: Scalars['Int']['output'];
  /** Stable and readable: lower-case ASCII words joined by hyphens, unique among events. */
  readonly slug: Scalars['String']['output'];
  /** Whether it happened, going by the claims on that. Each participation has a status of its own. */
  readonly status: AssertionStatus;
  /** The rule that gave the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
  /** What happened, in neutral words. Null where the label says it all. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** From when to when; an open end means that it went on when the articles were written. Null when no date is given. */
  readonly when: Maybe<FuzzyDate>;
};


/** An armed conflict that lasts and has other events as parts. It is not said who is in the right. */
export type ConflictArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** An armed conflict that lasts and has other events as parts. It is not said who is in the right. */
export type ConflictClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** An armed conflict that lasts and has other events as parts. It is not said who is in the right. */
export type ConflictEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An armed conflict that lasts and has other events as parts. It is not said who is in the right. */
export type ConflictParticipantsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Claims on one thing that cannot all hold beside each other, or beside the date of an event, found by rule or said by the file of an article.
 * It says that reports differ, not who is right. Not confirming is not denying, and a claim that its speakers took back stands against nothing.
 */
export type Contradiction = {
  readonly __typename?: 'Contradiction';
  /** What they are on: an event, an event and who takes part in it, or what their numbers are of. */
  readonly about: ReadonlyArray<Subject>;
  /** All of the claims, side by side. */
  readonly claims: ReadonlyArray<Claim>;
  /** How they stand against each other. */
  readonly kind: ContradictionKind;
  /** Who stands with whom. Two or more. */
  readonly sides: ReadonlyArray<ContradictionSide>;
};

/** A page of contradictions, that with the latest claim first. */
export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /** The contradictions of the edges. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. Counted only when asked for, by reading all claims that can be in it. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of contradictions, that with the latest claim first. */
export type ContradictionConnectionFacetsArgs = {
  by: ReadonlyArray<ContradictionFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One place in a list of contradictions. */
export type ContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The contradiction at this place. */
  readonly node: Contradiction;
};

/** What contradictions are counted by. */
export type ContradictionFacet =
  /** How the claims stand against each other. Narrow with kind. */
  | 'KIND';

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

/** Claims of a contradiction that go together. */
export type ContradictionSide = {
  readonly __typename?: 'ContradictionSide';
  /** The articles that report them, and the one that told of the event first, if its date stands on this side. */
  readonly articles: ReadonlyArray<Article>;
  /** The claims. Empty when this is only the date that the event itself has. */
  readonly claims: ReadonlyArray<Claim>;
  /** What they have in common, in words: affirmed, denied, a number with its unit, or a date in EDTF. For STATED: one, other. */
  readonly label: Scalars['String']['output'];
  /** Who makes them. Empty when articles make them in their own voice. */
  readonly speakers: ReadonlyArray<Entity>;
};

/** A point on the globe, WGS 84. A point for a larger place is only where its label goes on a map. */
export type Coordinates = {
  readonly __typename?: 'Coordinates';
  /** Degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
};

/** What the graph holds, and what keeps it. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** How many articles. */
  readonly articles: Scalars['Int']['output'];
  /** How many claims. */
  readonly claims: Scalars['Int']['output'];
  /** The engine: sqlite or neo4j. Both give the same answers. */
  readonly engine: Scalars['String']['output'];
  /** How many entities: persons, organizations, places and topics. */
  readonly entities: Scalars['Int']['output'];
  /** How many events. */
  readonly events: Scalars['Int']['output'];
  /** How many pieces of evidence. */
  readonly evidence: Scalars['Int']['output'];
  /** When something was last written. Null when the graph is empty. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Version of the Dossier program that answers. */
  readonly version: Scalars['String']['output'];
};

/** How long the intervals of a histogram are. */
export type DateInterval =
  /** A day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** January to March, April to June, July to September, October to December. */
  | 'QUARTER'
  /** Monday to Sunday. */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

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
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Only dates that begin in this year, month, day or interval: 2021, 2021-03, 2021-03-23, 2021-03-01/2021-03-07. A date counts by its first
   * possible day, or the last where the start is open, as in sorting, histograms and facets; so it begins in one month only, whereas it may
   * lie in several.
   */
  readonly startsIn?: InputMaybe<Scalars['Edtf']['input']>;
  /** Last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A person, an organization, a place, or a topic. */
export type Entity = {
  /** Other names, spellings and scripts. A name here is not a statement about who somebody is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** How many articles in the graph mention it. A measure of coverage, not of weight or guilt. */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that mention it. To be mentioned is not to be involved. */
  readonly articles: SubjectArticleConnection;
  /** Claims about it. Claims it makes are claimsMade; claims about an event it takes part in hang on that event. */
  readonly claims: ClaimConnection;
  /** Claims it makes, as an article reports them. */
  readonly claimsMade: ClaimConnection;
  /** Entities that articles mention together with it. To be named together is not to have to do with each other. */
  readonly coMentions: CoMentionConnection;
  /** What the articles say it is, in neutral words. Null when they do not say. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Events it takes part in, one edge a role: twice in the list when it has two roles in one event. */
  readonly events: EntityEventConnection;
  /** Its identifiers in outside catalogues. Empty when none is known for sure. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
  /** The rule that decided what kind of entity it is, in words. Null when the author of its article file said it. */
  readonly kindBasis: Maybe<Scalars['String']['output']>;
  /** The preferred English name. */
  readonly label: Scalars['String']['output'];
  /** Where the label comes from; OUTSIDE when no article in the graph uses that form. */
  readonly labelProvenance: Provenance;
  /** Stable and readable: lower-case ASCII words joined by hyphens, unique among entities. */
  readonly slug: Scalars['String']['output'];
  /** Its events, the steps of its warrants, claims by and about it, and its offices and memberships, by date, earliest first. */
  readonly timeline: TimelineConnection;
};


/** A person, an organization, a place, or a topic. */
export type EntityArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** A person, an organization, a place, or a topic. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A person, an organization, a place, or a topic. */
export type EntityClaimsMadeArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A person, an organization, a place, or a topic. */
export type EntityCoMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CoMentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CoMentionOrder>;
};


/** A person, an organization, a place, or a topic. */
export type EntityEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/** A person, an organization, a place, or a topic. */
export type EntityTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Several entities carry the identifier; the graph does not choose between them. */
export type EntityAmbiguous = {
  readonly __typename?: 'EntityAmbiguous';
  /** All that carry it, by id. */
  readonly candidates: ReadonlyArray<Entity>;
};

/** A page of entities of any kind. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /** The nodes of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of entities of any kind. */
export type EntityConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One place in a list of entities. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The entity at this place. */
  readonly node: Entity;
};

/** A page of the participations of one entity. */
export type EntityEventConnection = {
  readonly __typename?: 'EntityEventConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<EntityEventEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The whole list counted by intervals of time, on all pages and after filters. A fuzzy date counts once, by its first possible day, or the
   * last where the start is open.
   */
  readonly histogram: Histogram;
  /** The events of the edges; one in which it has two roles stands here twice. */
  readonly nodes: ReadonlyArray<Event>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the participations of one entity. */
export type EntityEventConnectionFacetsArgs = {
  by: ReadonlyArray<EventFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A page of the participations of one entity. */
export type EntityEventConnectionHistogramArgs = {
  interval: DateInterval;
};

/** One participation in one role, seen from the entity. */
export type EntityEventEdge = {
  readonly __typename?: 'EntityEventEdge';
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The words of the articles that report this participation. */
  readonly evidence: EvidenceConnection;
  /** What it takes part in. */
  readonly node: Event;
  /** The reasoning of what is DERIVED, the source of what is OUTSIDE, or what the article leaves open. Null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Whether the article says it, or it was worked out from what the article says. */
  readonly provenance: Provenance;
  /** In which role. A role is what the sources ascribe, to be read together with status. */
  readonly role: ParticipantRole;
  /** Participants of one event with the same word here stand on the same side. Null when the event has no sides or it is not said. */
  readonly side: Maybe<Scalars['String']['output']>;
  /** The status of this participation, which may differ from that of the event. */
  readonly status: AssertionStatus;
  /** The rule that gave the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
};


/** One participation in one role, seen from the entity. */
export type EntityEventEdgeEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What entities are counted by; in lists of affiliations those at the other end. */
export type EntityFacet =
  /** Events in which they take part, in whatever role. Narrow with participatesIn.event.id.in. */
  | 'EVENT'
  /** Kinds. Narrow with kind.in. */
  | 'KIND';

/**
 * A condition on an entity. An empty filter matches all. Of several fields in one filter all must match; a field that is null counts as
 * left out.
 */
export type EntityFilter = {
  /** All of these must match; an empty list matches all. */
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** How many articles mention it. */
  readonly articleCount?: InputMaybe<IntRange>;
  /** An outside identifier that it carries. */
  readonly externalId?: InputMaybe<ExternalIdInput>;
  /** Its id. */
  readonly id?: InputMaybe<IdIn>;
  /** What it is. */
  readonly kind?: InputMaybe<EntityKindIn>;
  /** Some article that mentions it matches all of this. */
  readonly mentionedIn?: InputMaybe<ArticleFilter>;
  /** Its label or one of its aliases: one name matches as a whole. */
  readonly name?: InputMaybe<TextMatch>;
  /** This must not match. */
  readonly not?: InputMaybe<EntityFilter>;
  /** No article that mentions it matches all of this. */
  readonly notMentionedIn?: InputMaybe<ArticleFilter>;
  /** No participation of it matches all of this. */
  readonly notParticipatesIn?: InputMaybe<EntityParticipationFilter>;
  /** At least one of these must match; an empty list matches none. */
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Some participation of it matches all of this. For two events, put two such filters into and. */
  readonly participatesIn?: InputMaybe<EntityParticipationFilter>;
};

/** Exactly one entity carries the identifier. */
export type EntityFound = {
  readonly __typename?: 'EntityFound';
  /** That entity. */
  readonly entity: Entity;
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

/** What an outside identifier leads to: one entity, several, or none. */
export type EntityLookup = EntityAmbiguous | EntityFound | EntityNotFound;

/** No entity carries the identifier. The entity may be in the graph without it. */
export type EntityNotFound = {
  readonly __typename?: 'EntityNotFound';
  /** What was looked for, in words. */
  readonly message: Scalars['String']['output'];
};

/** How to sort entities. */
export type EntityOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** What to sort by. */
  readonly field: EntityOrderField;
};

/** What entities are sorted by. */
export type EntityOrderField =
  /** How many articles mention it. */
  | 'ARTICLE_COUNT'
  /** The label, without regard to case and diacritics. */
  | 'LABEL';

/** A condition on one participation, seen from the entity. An empty filter matches all; of several fields all must match. */
export type EntityParticipationFilter = {
  /** What it takes part in. */
  readonly event?: InputMaybe<EventFilter>;
  /** In which role. */
  readonly role?: InputMaybe<ParticipantRoleIn>;
  /** The status of the participation, not of the event. */
  readonly status?: InputMaybe<AssertionStatusIn>;
};

/**
 * Something that happened, is planned, or is said to have happened. That an event is in the graph does not say that it took place: see
 * status.
 */
export type Event = {
  /** Articles that mention it. */
  readonly articles: SubjectArticleConnection;
  /** Claims about it: on whether it happened, and on anything else about it. */
  readonly claims: ClaimConnection;
  /** Codes of the event in outside schemes of event types. Empty when none was given. */
  readonly codes: ReadonlyArray<EventCode>;
  /** The words of the articles that report it. */
  readonly evidence: EvidenceConnection;
  /** The same read from the other end: its parts, and what answered it or was caused by it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Events that this one is part of, answers or was caused by. */
  readonly follows: ReadonlyArray<EventLink>;
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
  /** From how many independent sources those articles are. Copies of the text of one agency or outlet count once. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** A neutral title. */
  readonly label: Scalars['String']['output'];
  /** Who takes part and in which role, one edge a role, in the order of ParticipantRole. Being listed is no finding of guilt. */
  readonly participants: ParticipantConnection;
  /** Where. Empty when the articles name no place; the seat of a participant is no place of the event. */
  readonly places: ReadonlyArray<EventPlace>;
  /** How many articles mention it. */
  readonly reportCount: Scalars['Int']['output'];
  /** Stable and readable: lower-case ASCII words joined by hyphens, unique among events. */
  readonly slug: Scalars['String']['output'];
  /** Whether it happened, going by the claims on that. Each participation has a status of its own. */
  readonly status: AssertionStatus;
  /** The rule that gave the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
  /** What happened, in neutral words. Null where the label says it all. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** When it happened, began or is to happen, as exact as the articles are. Null when they give no date. */
  readonly when: Maybe<FuzzyDate>;
};


/**
 * Something that happened, is planned, or is said to have happened. That an event is in the graph does not say that it took place: see
 * status.
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
 * Something that happened, is planned, or is said to have happened. That an event is in the graph does not say that it took place: see
 * status.
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
 * Something that happened, is planned, or is said to have happened. That an event is in the graph does not say that it took place: see
 * status.
 */
export type EventEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Something that happened, is planned, or is said to have happened. That an event is in the graph does not say that it took place: see
 * status.
 */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What an OtherEvent is. */
export type EventCategory =
  /** An accident. */
  | 'ACCIDENT'
  /** A speech to an assembly. */
  | 'ADDRESS'
  /** Fighting was halted by agreement. */
  | 'CEASE_FIRE'
  /** Somebody died or was killed; how, and by whom, only where a role or claim says so. */
  | 'DEATH'
  /** A natural disaster. */
  | 'DISASTER'
  /** A vote for an office or an assembly. */
  | 'ELECTION'
  /** Something was handed from one body to another. */
  | 'HANDOVER'
  /** People were taken or held as hostages. */
  | 'HOSTAGE_TAKING'
  /** A paper was handed in to a court or an authority. */
  | 'LEGAL_FILING'
  /** Forces are stationed somewhere. */
  | 'MILITARY_PRESENCE'
  /** Known, and none of these. */
  | 'OTHER'
  /** A public protest. */
  | 'PROTEST'
  /** People who were held were let go. */
  | 'RELEASE'
  /** Somebody asked somebody for something. */
  | 'REQUEST'
  /** Something was said or announced in public. */
  | 'STATEMENT'
  /** Somebody took up an office. */
  | 'TAKING_OFFICE'
  /** A trial in court. It is no conviction. */
  | 'TRIAL';

/** The code of an event in an outside scheme of event types. */
export type EventCode = {
  readonly __typename?: 'EventCode';
  /** The code as the scheme writes it. */
  readonly code: Scalars['String']['output'];
  /** The scheme, such as CAMEO. */
  readonly scheme: Scalars['String']['output'];
};

/** A page of events of any kind. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The whole list counted by intervals of time, on all pages and after filters. A fuzzy date counts once, by its first possible day, or the
   * last where the start is open.
   */
  readonly histogram: Histogram;
  /** The nodes of the edges. */
  readonly nodes: ReadonlyArray<Event>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of events of any kind. */
export type EventConnectionFacetsArgs = {
  by: ReadonlyArray<EventFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A page of events of any kind. */
export type EventConnectionHistogramArgs = {
  interval: DateInterval;
};

/** One place in a list of events. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The event at this place. */
  readonly node: Event;
};

/** What events are counted by. */
export type EventFacet =
  /** Kinds. Narrow with kind.in. */
  | 'KIND'
  /** Months in which their dates begin. Narrow with when.startsIn. */
  | 'MONTH'
  /** Who takes part, in whatever role. Narrow with participant.entity.id.in. */
  | 'PARTICIPANT'
  /** Places where they were, not those around them. Narrow with place.id. */
  | 'PLACE'
  /** Statuses of the events themselves. Narrow with status.in. */
  | 'STATUS'
  /** Years in which their dates begin. Narrow with when.startsIn. */
  | 'YEAR';

/**
 * A condition on an event. An empty filter matches all. Of several fields in one filter all must match; a field that is null counts as
 * left out.
 */
export type EventFilter = {
  /** All of these must match; an empty list matches all. */
  readonly and?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** Its id. */
  readonly id?: InputMaybe<IdIn>;
  /** What it is. */
  readonly kind?: InputMaybe<EventKindIn>;
  /** Its label. */
  readonly label?: InputMaybe<TextMatch>;
  /** Some article that mentions it matches all of this. */
  readonly mentionedIn?: InputMaybe<ArticleFilter>;
  /** No participation matches all of this. */
  readonly noParticipant?: InputMaybe<ParticipantFilter>;
  /** This must not match. */
  readonly not?: InputMaybe<EventFilter>;
  /** No article that mentions it matches all of this. */
  readonly notMentionedIn?: InputMaybe<ArticleFilter>;
  /** At least one of these must match; an empty list matches none. */
  readonly or?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** Some participation matches all of this. For two participants, put two such filters into and. */
  readonly participant?: InputMaybe<ParticipantFilter>;
  /** Where it was. */
  readonly place?: InputMaybe<PlaceMatch>;
  /** How many articles mention it, as reportCount tells. */
  readonly reportCount?: InputMaybe<IntRange>;
  /** The status of the event itself, not of anybody's part in it. */
  readonly status?: InputMaybe<AssertionStatusIn>;
  /** When it was: a fuzzy date matches when it may lie in the range. */
  readonly when?: InputMaybe<DateRange>;
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

/** A link from one event to another. */
export type EventLink = {
  readonly __typename?: 'EventLink';
  /** The event at the other end. */
  readonly event: Event;
  /** The words of the articles that link them. */
  readonly evidence: EvidenceConnection;
  /** How the later one hangs on the earlier one; read from follows to followedBy it stays the same. */
  readonly kind: EventLinkKind;
  /** The reasoning of what is DERIVED, the source of what is OUTSIDE, or what the article leaves open. Null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Whether the article says it, or it was worked out from what the article says. */
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

/** How an event hangs on one that it follows. That one came after the other is not enough for a link. */
export type EventLinkKind =
  /** An article says that the other caused or triggered it. */
  | 'CAUSED_BY'
  /** It answers the other. */
  | 'IN_RESPONSE_TO'
  /** It is a part of the other. */
  | 'PART_OF';

/** How to sort events. */
export type EventOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** What to sort by. */
  readonly field: EventOrderField;
};

/** What events are sorted by. */
export type EventOrderField =
  /** The first possible day, or the last where the start is open. */
  | 'DATE'
  /** The label, without regard to case and diacritics. */
  | 'LABEL'
  /** How many articles mention it. */
  | 'REPORT_COUNT';

/** A place of an event. */
export type EventPlace = {
  readonly __typename?: 'EventPlace';
  /** The words of the articles that put it there. */
  readonly evidence: EvidenceConnection;
  /** The reasoning of what is DERIVED, the source of what is OUTSIDE, or what the article leaves open. Null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The place. */
  readonly place: Place;
  /** How exactly the event was there. */
  readonly precision: PlacePrecision;
  /** Whether the article says it, or it was worked out from what the article says. */
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

/** The words of one article that carry a fact. Every participation, relation and claim has at least one. */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** The article they stand in. */
  readonly article: Article;
  /** Who or what read the fact out of them. */
  readonly extractor: Extractor;
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
  /** The words, and where they stand. */
  readonly quote: TextQuote;
  /** When the graph learned it. Not when it happened, and not when it was published. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A page of evidence. */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /** The nodes of the edges. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of evidence. */
export type EvidenceConnectionFacetsArgs = {
  by: ReadonlyArray<EvidenceFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One place in a list of evidence. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The evidence at this place. */
  readonly node: Evidence;
};

/** What pieces of evidence are counted by. */
export type EvidenceFacet =
  /** The articles that have the words. Narrow with article.in. */
  | 'ARTICLE';

/** An identifier of an entity in an outside catalogue. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** Where the identifier comes from; nearly always OUTSIDE. */
  readonly provenance: Provenance;
  /** The catalogue. */
  readonly scheme: ExternalIdScheme;
  /** Its page in that catalogue. Null where the catalogue has no page for each entry. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** The identifier as the catalogue writes it: Q183, DE, DE-BE. */
  readonly value: Scalars['String']['output'];
};

/** An outside identifier, as entityByExternalId takes it. */
export type ExternalIdInput = {
  /** Who gave the identifier. */
  readonly scheme: ExternalIdScheme;
  /** The identifier, letter for letter. */
  readonly value: Scalars['String']['input'];
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

/** Who or what read facts out of a text. */
export type Extractor = {
  readonly __typename?: 'Extractor';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its version. */
  readonly version: Scalars['String']['output'];
};

/** A list counted by one thing. An item that has several values is counted in the bucket of each, and once in each. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** The largest first; those of one size in an order that stays the same. */
  readonly buckets: ReadonlyArray<FacetBucket>;
  /** What it is counted by: a member of the enum that was asked for. */
  readonly by: Scalars['String']['output'];
  /** How many items have no value. */
  readonly missingCount: Scalars['Int']['output'];
  /** The sum of the counts of the buckets that are not shown; where items may have several values, more than there are items. */
  readonly otherCount: Scalars['Int']['output'];
};

/** All items of one value. As many pass the filter of the list with this value added to it, as the facet says. */
export type FacetBucket = {
  readonly __typename?: 'FacetBucket';
  /** How many items. */
  readonly count: Scalars['Int']['output'];
  /** The value for people: the label of the node, the member in words. */
  readonly label: Scalars['String']['output'];
  /** The node that the value is the id of. Null where it is no id. */
  readonly node: Maybe<Node>;
  /** The value, in the form in which the filter takes it: an id, a member of an enum, a year or month. */
  readonly value: Scalars['String']['output'];
};

/**
 * A date as exact as its source. "In April" is not 1 April: earliest and latest are the first and the last day it can have been, not the
 * days on which something began and ended.
 */
export type FuzzyDate = {
  readonly __typename?: 'FuzzyDate';
  /** The first possible day. Null when the start is open: an unknown time up to latest. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** The date as it was written down. */
  readonly edtf: Scalars['Edtf']['output'];
  /** The last possible day. Null when the end is open: still going on, or not known. */
  readonly latest: Maybe<Scalars['Date']['output']>;
  /** How it was worked out, or where it is known from, when it does not stand in the article. Null otherwise. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** How exact it is. */
  readonly precision: DatePrecision;
  /** Whether the date stands in the article, was worked out from it, or is known from elsewhere. */
  readonly provenance: Provenance;
};

/** A part of a name or text with the words that were found in it. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** Where it is from: label, alias, title, text or proposition. */
  readonly field: Scalars['String']['output'];
  /** The part, as it is written there. */
  readonly fragment: Scalars['String']['output'];
  /** Where in the fragment the words stand, in order; none lies over another. */
  readonly ranges: ReadonlyArray<TextRange>;
};

/** A list counted by intervals of time. */
export type Histogram = {
  readonly __typename?: 'Histogram';
  /** In order of time. Intervals without an item are left out. */
  readonly buckets: ReadonlyArray<HistogramBucket>;
  /** How many items have no date. */
  readonly missingCount: Scalars['Int']['output'];
};

/**
 * One interval of time. As many items pass the filter of the list with startsIn set to from/to, such as "2021-03-01/2021-03-31"; with from
 * and to set, also those that began earlier and may lie in it.
 */
export type HistogramBucket = {
  readonly __typename?: 'HistogramBucket';
  /** How many items. */
  readonly count: Scalars['Int']['output'];
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Its last day. */
  readonly to: Scalars['Date']['output'];
};

/**
 * Ids to keep and ids to leave out. An empty filter matches all. Of several fields in one filter all must match; a field that is null
 * counts as left out. A malformed id is refused with BAD_USER_INPUT.
 */
export type IdIn = {
  /** It is one of these, or one of its several is; at most 100. An empty list matches none. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It is none of these, and none of its several is; at most 100. What has no value at all matches too. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A range of whole numbers, both ends included. A bound that is left out is open; gte above lte is refused with BAD_USER_INPUT. */
export type IntRange = {
  /** At least this. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** At most this. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** That an organization or a country is or was a member of a body. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** A date on which it is known to have held, whatever came before or after. Null when none is given. */
  readonly asOf: Maybe<FuzzyDate>;
  /** The words of the articles that say so. */
  readonly evidence: EvidenceConnection;
  /** Since when it held. Null when not known. */
  readonly from: Maybe<FuzzyDate>;
  /** The reasoning of what is DERIVED, the source of what is OUTSIDE, or what the article leaves open. Null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The body. */
  readonly organization: Organization;
  /** Whether the article says it, or it was worked out from what the article says. */
  readonly provenance: Provenance;
  /** The part it plays there, such as leader. Null when none is named. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Until when it held. Null when not known: it may have ended or still hold. */
  readonly to: Maybe<FuzzyDate>;
};


/** That an organization or a country is or was a member of a body. */
export type MembershipEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The shortest path without the rules, and the first of its hops that breaks one. */
export type NearMiss = {
  readonly __typename?: 'NearMiss';
  /** The rule that rejects it, what it expects and what the hop has: status: expected one of CONFIRMED, got ALLEGED. */
  readonly failedRule: Scalars['String']['output'];
  /** The hop. */
  readonly hop: PathHop;
  /** The path. */
  readonly path: Path;
};

/** Entities around some seeds, and how often articles name them together. To be named together is not to have to do with each other. */
export type Network = {
  readonly __typename?: 'Network';
  /** Every pair of these nodes that articles name together, most articles first. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** How many more entities were met and found no room. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The seeds first, then what is named together with them most, level by level. */
  readonly nodes: ReadonlyArray<NetworkNode>;
};

/** Two entities of a network that articles name together. It has no direction. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** How many articles mention both. */
  readonly articleCount: Scalars['Int']['output'];
  /** One of the two. */
  readonly from: Entity;
  /** From how many independent sources these articles are. Copies of the text of one agency or outlet count once. */
  readonly independentArticleCount: Scalars['Int']['output'];
  /** The other. */
  readonly to: Entity;
};

/** One entity of a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** How many steps from the nearest seed; 0 is a seed. */
  readonly distance: Scalars['Int']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** Anything with an id: articles, entities, events, claims and evidence. */
export type Node = {
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
};

/** Which way a list is sorted. Equal values are ordered by an inner key, so that paging neither skips nor repeats. */
export type OrderDirection =
  /** Earliest, smallest or A first. What has no date comes first. */
  | 'ASC'
  /** Latest, largest or Z first. What has no date comes last. */
  | 'DESC';

/** A body of people that articles name apart: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type Organization = Entity & Node & Subject & {
  readonly __typename?: 'Organization';
  /** Other names, spellings and scripts. A name here is not a statement about who somebody is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** How many articles in the graph mention it. A measure of coverage, not of weight or guilt. */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that mention it. To be mentioned is not to be involved. */
  readonly articles: SubjectArticleConnection;
  /** Where it has its seat. It may act elsewhere. */
  readonly basedIn: ReadonlyArray<Place>;
  /** Claims about it. Claims it makes are claimsMade; claims about an event it takes part in hang on that event. */
  readonly claims: ClaimConnection;
  /** Claims it makes, as an article reports them. */
  readonly claimsMade: ClaimConnection;
  /** Entities that articles mention together with it. To be named together is not to have to do with each other. */
  readonly coMentions: CoMentionConnection;
  /** What the articles say it is, in neutral words. Null when they do not say. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Events it takes part in, one edge a role: twice in the list when it has two roles in one event. */
  readonly events: EntityEventConnection;
  /** Its identifiers in outside catalogues. Empty when none is known for sure. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
  /** What sort of body it is. */
  readonly kind: OrganizationKind;
  /** The rule that decided what kind of entity it is, in words. Null when the author of its article file said it. */
  readonly kindBasis: Maybe<Scalars['String']['output']>;
  /** The preferred English name. */
  readonly label: Scalars['String']['output'];
  /** Where the label comes from; OUTSIDE when no article in the graph uses that form. */
  readonly labelProvenance: Provenance;
  /** Bodies of which it is a member. That somebody is not a member is a claim and not to be read off an empty list. */
  readonly memberships: ReadonlyArray<Membership>;
  /** The larger bodies, or the state, that it is a part of. */
  readonly partOf: ReadonlyArray<Entity>;
  /** Its parts, by name. */
  readonly parts: OrganizationConnection;
  /** Who holds or held an office in it or belongs to it, by name. */
  readonly people: AffiliationConnection;
  /** Stable and readable: lower-case ASCII words joined by hyphens, unique among entities. */
  readonly slug: Scalars['String']['output'];
  /** Its events, the steps of its warrants, claims by and about it, and its offices and memberships, by date, earliest first. */
  readonly timeline: TimelineConnection;
};


/** A body of people that articles name apart: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** A body of people that articles name apart: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A body of people that articles name apart: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationClaimsMadeArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A body of people that articles name apart: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationCoMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CoMentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CoMentionOrder>;
};


/** A body of people that articles name apart: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<ParticipantRole>>;
};


/** A body of people that articles name apart: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationPartsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people that articles name apart: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationPeopleArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people that articles name apart: a ministry, a court, a party, armed forces, a news agency. A state itself is a Place. */
export type OrganizationTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /** The nodes of the edges. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of organizations. */
export type OrganizationConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One place in a list of organizations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The organization at this place. */
  readonly node: Organization;
};

/** What sort of body an organization is. */
export type OrganizationKind =
  /** An armed group that is no state's regular forces. No judgement. */
  | 'ARMED_GROUP'
  /** A business. */
  | 'COMPANY'
  /** A court or tribunal, or its prosecution. */
  | 'COURT'
  /** A government, a ministry, an administration, an office of the state. */
  | 'GOVERNMENT_BODY'
  /** A body of several states. */
  | 'INTERNATIONAL'
  /** Regular forces of one or several states. */
  | 'MILITARY'
  /** A supplier of news to publishers. */
  | 'NEWS_AGENCY'
  /** A publisher of news. */
  | 'NEWS_OUTLET'
  /** Known, and none of these. */
  | 'OTHER'
  /** An elected assembly. */
  | 'PARLIAMENT'
  /** A political party. */
  | 'PARTY'
  /** The articles do not say. */
  | 'UNKNOWN';

/** An event of any other kind; category says which. */
export type OtherEvent = Event & Node & Subject & {
  readonly __typename?: 'OtherEvent';
  /** Articles that mention it. */
  readonly articles: SubjectArticleConnection;
  /** What it is. */
  readonly category: EventCategory;
  /** Claims about it: on whether it happened, and on anything else about it. */
  readonly claims: ClaimConnection;
  /** Codes of the event in outside schemes of event types. Empty when none was given. */
  readonly codes: ReadonlyArray<EventCode>;
  /** The words of the articles that report it. */
  readonly evidence: EvidenceConnection;
  /** The same read from the other end: its parts, and what answered it or was caused by it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Events that this one is part of, answers or was caused by. */
  readonly follows: ReadonlyArray<EventLink>;
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
  /** From how many independent sources those articles are. Copies of the text of one agency or outlet count once. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** A neutral title. */
  readonly label: Scalars['String']['output'];
  /** Who takes part and in which role, one edge a role, in the order of ParticipantRole. Being listed is no finding of guilt. */
  readonly participants: ParticipantConnection;
  /** Where. Empty when the articles name no place; the seat of a participant is no place of the event. */
  readonly places: ReadonlyArray<EventPlace>;
  /** How many articles mention it. */
  readonly reportCount: Scalars['Int']['output'];
  /** Stable and readable: lower-case ASCII words joined by hyphens, unique among events. */
  readonly slug: Scalars['String']['output'];
  /** Whether it happened, going by the claims on that. Each participation has a status of its own. */
  readonly status: AssertionStatus;
  /** The rule that gave the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
  /** What happened, in neutral words. Null where the label says it all. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** When it happened, began or is to happen, as exact as the articles are. Null when they give no date. */
  readonly when: Maybe<FuzzyDate>;
};


/** An event of any other kind; category says which. */
export type OtherEventArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** An event of any other kind; category says which. */
export type OtherEventClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** An event of any other kind; category says which. */
export type OtherEventEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An event of any other kind; category says which. */
export type OtherEventParticipantsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Where a page stands in its list. Lists are paged by cursor: forwards with first and after, backwards with last and before. Page sizes
 * outside 1 to 100 are refused with PAGE_SIZE_EXCEEDED.
 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge, for after. Null when the page is empty. */
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  /** When paging forwards: whether there is more after this page. False when paging backwards. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Paging backwards: whether there is more before this page. Paging forwards: whether last cut off a part of what first gave. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge, for before. Null when the page is empty. */
  readonly startCursor: Maybe<Scalars['Cursor']['output']>;
};

/** A page of the participations in one event. */
export type ParticipantConnection = {
  readonly __typename?: 'ParticipantConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<ParticipantEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /** The entities of the edges; one that has two roles stands here twice. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the participations in one event. */
export type ParticipantConnectionFacetsArgs = {
  by: ReadonlyArray<ParticipantFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One participation in one role, seen from the event. */
export type ParticipantEdge = {
  readonly __typename?: 'ParticipantEdge';
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The words of the articles that report this participation. */
  readonly evidence: EvidenceConnection;
  /** Who takes part. */
  readonly node: Entity;
  /** The reasoning of what is DERIVED, the source of what is OUTSIDE, or what the article leaves open. Null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Whether the article says it, or it was worked out from what the article says. */
  readonly provenance: Provenance;
  /** In which role. A role is what the sources ascribe, to be read together with status. */
  readonly role: ParticipantRole;
  /** Participants of one event with the same word here stand on the same side. Null when the event has no sides or it is not said. */
  readonly side: Maybe<Scalars['String']['output']>;
  /** The status of this participation, which may differ from that of the event. */
  readonly status: AssertionStatus;
  /** The rule that gave the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
};


/** One participation in one role, seen from the event. */
export type ParticipantEdgeEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What the participations in an event are counted by. Each participation counts: one who has two roles counts twice. */
export type ParticipantFacet =
  /** Kinds of the participants. Narrow with entity.kind.in. */
  | 'KIND'
  /** Roles. Narrow with role.in. */
  | 'ROLE'
  /** Statuses of the participations. Narrow with status.in. */
  | 'STATUS';

/**
 * A condition on one participation. An empty filter matches all. Of several fields in one filter all must match; a field that is null
 * counts as left out.
 */
export type ParticipantFilter = {
  /** All of these must match; an empty list matches all. */
  readonly and?: InputMaybe<ReadonlyArray<ParticipantFilter>>;
  /** Who takes part. */
  readonly entity?: InputMaybe<EntityFilter>;
  /** This must not match. */
  readonly not?: InputMaybe<ParticipantFilter>;
  /** At least one of these must match; an empty list matches none. */
  readonly or?: InputMaybe<ReadonlyArray<ParticipantFilter>>;
  /** In which role. */
  readonly role?: InputMaybe<ParticipantRoleIn>;
  /** The status of the participation, not of the event. */
  readonly status?: InputMaybe<AssertionStatusIn>;
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

/** A chain of facts from one node to another. To be connected is not to have to do with each other: read the hops. */
export type Path = {
  readonly __typename?: 'Path';
  /** The hops, from the start. */
  readonly hops: ReadonlyArray<PathHop>;
  /** How many hops it has. 0 from a node to itself. */
  readonly length: Scalars['Int']['output'];
  /**
   * The hop that bears least: by status (CONFIRMED, ASSERTED, ALLEGED, DISPUTED, RETRACTED, DENIED, the first bears most), then by its number
   * of independent sources; of equal ones the first. Null for a path without hops.
   */
  readonly weakestLink: Maybe<PathHop>;
};

/** One fact on a path. */
export type PathHop = {
  readonly __typename?: 'PathHop';
  /** The words of the articles that report it. Empty for MENTIONS. */
  readonly evidence: EvidenceConnection;
  /** Where the hop begins. */
  readonly from: Node;
  /** From how many independent sources the articles are that back it. Copies of the text of one agency or outlet count once; a mention has one. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** True: the relation leads the other way, from to to from. A person PARTICIPATES_IN an event, whichever way a path goes. */
  readonly isInverse: Scalars['Boolean']['output'];
  /** The reasoning of what is DERIVED, the source of what is OUTSIDE, or what the article leaves open. Null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Whether the article says it, or it was worked out from what the article says. */
  readonly provenance: Provenance;
  /** What links the two. */
  readonly relation: RelationKind;
  /** The role in the event. Null for other relations. */
  readonly role: Maybe<ParticipantRole>;
  /**
   * Of a participation its own; of what links a claim to its speaker and its subject that of the claim; else ASSERTED, since an article says it
   * in its own voice.
   */
  readonly status: AssertionStatus;
  /** The words by which the article names it. Empty for relations other than MENTIONS. */
  readonly surfaceForms: ReadonlyArray<Scalars['String']['output']>;
  /** The office, or the part played in a membership. Null for other relations. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where it leads. */
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

/** What a search of paths found. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** How many edges were read. */
  readonly explored: Scalars['Int']['output'];
  /**
   * True: a bound left edges out (the latest 300 of one relation at a node, 30,000 in all, 200 paths of one length), so that there may be further
   * or shorter paths.
   */
  readonly isPartial: Scalars['Boolean']['output'];
  /** Where no path keeps the rules: the shortest that does not, with what rejects it. Null when there is a path, or none at all within 6 hops. */
  readonly nearMiss: Maybe<NearMiss>;
  /**
   * The shortest paths to each of the ends, all that are equally short, up to first: the shorter first; of one length the one whose weakest
   * link bears most, then by an inner order.
   */
  readonly paths: ReadonlyArray<Path>;
};

/** Rules that every hop of a path has to keep. A rule that is left out asks nothing. */
export type PathRules = {
  /** Ids that no path may touch. */
  readonly avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Most hops: 1 to 6; 4 when left out. */
  readonly maxHops?: InputMaybe<Scalars['Int']['input']>;
  /** Each hop is backed by at least so many independent sources. A mention has one. */
  readonly minIndependentSources?: InputMaybe<Scalars['Int']['input']>;
  /** Each hop is backed by an article of that time: a fuzzy date counts when it may lie in the range. */
  readonly publishedOn?: InputMaybe<DateRange>;
  /** Only these relations, in either direction. An empty list admits none. */
  readonly relations?: InputMaybe<ReadonlyArray<RelationKind>>;
  /** The status of each hop is one of these. */
  readonly status?: InputMaybe<ReadonlyArray<AssertionStatus>>;
};

/**
 * A human being whom articles name. Being in the graph, or in an event of it, says nothing about guilt: read the role, the status and the
 * claims.
 */
export type Person = Entity & Node & Subject & {
  readonly __typename?: 'Person';
  /** Offices held and bodies belonged to, with when they held. An office that is not here may still have been held. */
  readonly affiliations: AffiliationConnection;
  /** Other names, spellings and scripts. A name here is not a statement about who somebody is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** How many articles in the graph mention it. A measure of coverage, not of weight or guilt. */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that mention it. To be mentioned is not to be involved. */
  readonly articles: SubjectArticleConnection;
  /** Claims about it. Claims it makes are claimsMade; claims about an event it takes part in hang on that event. */
  readonly claims: ClaimConnection;
  /** Claims it makes, as an article reports them. */
  readonly claimsMade: ClaimConnection;
  /** Entities that articles mention together with it. To be named together is not to have to do with each other. */
  readonly coMentions: CoMentionConnection;
  /** What the articles say it is, in neutral words. Null when they do not say. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Events it takes part in, one edge a role: twice in the list when it has two roles in one event. */
  readonly events: EntityEventConnection;
  /** Its identifiers in outside catalogues. Empty when none is known for sure. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
  /** The rule that decided what kind of entity it is, in words. Null when the author of its article file said it. */
  readonly kindBasis: Maybe<Scalars['String']['output']>;
  /** The preferred English name. */
  readonly label: Scalars['String']['output'];
  /** Where the label comes from; OUTSIDE when no article in the graph uses that form. */
  readonly labelProvenance: Provenance;
  /** Stable and readable: lower-case ASCII words joined by hyphens, unique among entities. */
  readonly slug: Scalars['String']['output'];
  /** Its events, the steps of its warrants, claims by and about it, and its offices and memberships, by date, earliest first. */
  readonly timeline: TimelineConnection;
};


/**
 * A human being whom articles name. Being in the graph, or in an event of it, says nothing about guilt: read the role, the status and the
 * claims.
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
 * A human being whom articles name. Being in the graph, or in an event of it, says nothing about guilt: read the role, the status and the
 * claims.
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
 * A human being whom articles name. Being in the graph, or in an event of it, says nothing about guilt: read the role, the status and the
 * claims.
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
 * A human being whom articles name. Being in the graph, or in an event of it, says nothing about guilt: read the role, the status and the
 * claims.
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
 * A human being whom articles name. Being in the graph, or in an event of it, says nothing about guilt: read the role, the status and the
 * claims.
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
 * A human being whom articles name. Being in the graph, or in an event of it, says nothing about guilt: read the role, the status and the
 * claims.
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
 * A human being whom articles name. Being in the graph, or in an event of it, says nothing about guilt: read the role, the status and the
 * claims.
 */
export type PersonTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Somewhere that articles name. A state is a Place of kind COUNTRY and may act: as a party, a speaker, a perpetrator, the home of an
 * office.
 */
export type Place = Entity & Node & Subject & {
  readonly __typename?: 'Place';
  /** Other names, spellings and scripts. A name here is not a statement about who somebody is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** How many articles in the graph mention it. A measure of coverage, not of weight or guilt. */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that mention it. To be mentioned is not to be involved. */
  readonly articles: SubjectArticleConnection;
  /** Claims about it. Claims it makes are claimsMade; claims about an event it takes part in hang on that event. */
  readonly claims: ClaimConnection;
  /** Claims it makes, as an article reports them. */
  readonly claimsMade: ClaimConnection;
  /** Entities that articles mention together with it. To be named together is not to have to do with each other. */
  readonly coMentions: CoMentionConnection;
  /** The places directly within it, by name. */
  readonly contains: PlaceConnection;
  /** A point that stands for it. Null when none is given. */
  readonly coordinates: Maybe<Coordinates>;
  /** ISO 3166-1 alpha-2 code of a country. Null for other places, and where the code is not certain. */
  readonly countryCode: Maybe<Scalars['String']['output']>;
  /** What the articles say it is, in neutral words. Null when they do not say. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Events it takes part in as an actor, such as a state that is a party, one edge a role. What happened in it is eventsHere. */
  readonly events: EntityEventConnection;
  /** Events that happened here, each once. */
  readonly eventsHere: EventConnection;
  /** Its identifiers in outside catalogues. Empty when none is known for sure. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
  /** What sort of place it is. */
  readonly kind: PlaceKind;
  /** The rule that decided what kind of entity it is, in words. Null when the author of its article file said it. */
  readonly kindBasis: Maybe<Scalars['String']['output']>;
  /** The preferred English name. */
  readonly label: Scalars['String']['output'];
  /** Where the label comes from; OUTSIDE when no article in the graph uses that form. */
  readonly labelProvenance: Provenance;
  /** For a state: bodies of which it is a member. No membership here is no statement that there is none. */
  readonly memberships: ReadonlyArray<Membership>;
  /** For a state: who holds or held an office of it, by name. Not its inhabitants. */
  readonly people: AffiliationConnection;
  /** Stable and readable: lower-case ASCII words joined by hyphens, unique among entities. */
  readonly slug: Scalars['String']['output'];
  /** Its events, the steps of its warrants, claims by and about it, and its offices and memberships, by date, earliest first. */
  readonly timeline: TimelineConnection;
  /** The places directly around it. Empty when the articles do not say, which settles no question of sovereignty. */
  readonly within: ReadonlyArray<Place>;
};


/**
 * Somewhere that articles name. A state is a Place of kind COUNTRY and may act: as a party, a speaker, a perpetrator, the home of an
 * office.
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
 * Somewhere that articles name. A state is a Place of kind COUNTRY and may act: as a party, a speaker, a perpetrator, the home of an
 * office.
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
 * Somewhere that articles name. A state is a Place of kind COUNTRY and may act: as a party, a speaker, a perpetrator, the home of an
 * office.
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
 * Somewhere that articles name. A state is a Place of kind COUNTRY and may act: as a party, a speaker, a perpetrator, the home of an
 * office.
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
 * Somewhere that articles name. A state is a Place of kind COUNTRY and may act: as a party, a speaker, a perpetrator, the home of an
 * office.
 */
export type PlaceContainsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Somewhere that articles name. A state is a Place of kind COUNTRY and may act: as a party, a speaker, a perpetrator, the home of an
 * office.
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
 * Somewhere that articles name. A state is a Place of kind COUNTRY and may act: as a party, a speaker, a perpetrator, the home of an
 * office.
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
 * Somewhere that articles name. A state is a Place of kind COUNTRY and may act: as a party, a speaker, a perpetrator, the home of an
 * office.
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
 * Somewhere that articles name. A state is a Place of kind COUNTRY and may act: as a party, a speaker, a perpetrator, the home of an
 * office.
 */
export type PlaceTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /** The nodes of the edges. */
  readonly nodes: ReadonlyArray<Place>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of places. */
export type PlaceConnectionFacetsArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One place in a list of places. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The place at this place. */
  readonly node: Place;
};

/** What sort of place a place is. It settles no question of recognition or sovereignty. */
export type PlaceKind =
  /** A city, town or village. */
  | 'CITY'
  /** A state, which may also act. */
  | 'COUNTRY'
  /** Known, and none of these. */
  | 'OTHER'
  /** A part of a country, or an area across several. */
  | 'REGION'
  /** A single site: an airport, a base, a building. */
  | 'SITE'
  /** An area with a government or status of its own that the articles do not call a state. */
  | 'TERRITORY'
  /** The articles do not say. */
  | 'UNKNOWN';

/** Events at a place. */
export type PlaceMatch = {
  /** The id of the place. A malformed id is refused with BAD_USER_INPUT; one that nothing has matches nothing. */
  readonly id: Scalars['ID']['input'];
  /** Also events in places within it. */
  readonly within?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Where something comes from. Facts (participations, relations, claims) are never OUTSIDE: they need evidence in an article. */
export type Provenance =
  /** The article says it. */
  | 'ARTICLE'
  /** It follows from what the article says, by the reasoning in the note. */
  | 'DERIVED'
  /** It is not in the article: known from elsewhere, and used only for names, ids and dates. */
  | 'OUTSIDE';

/** A number that a claim gives. It is the speaker's number. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** How exact the speaker is. */
  readonly bound: QuantityBound;
  /** What is counted or measured, as a plural noun or a unit. */
  readonly unit: Scalars['String']['output'];
  /** The number. */
  readonly value: Scalars['Float']['output'];
};

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

/**
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** An article, by its slug. Null when there is none; a text that cannot be a slug is refused with BAD_USER_INPUT. */
  readonly article: Maybe<Article>;
  /** All articles that match. */
  readonly articles: ArticleConnection;
  /** All claims that match. A claim is what is said, not what is so. */
  readonly claims: ClaimConnection;
  /** Where reports differ: groups of claims that cannot all hold, that with the latest claim (on what about names) first. */
  readonly contradictions: ContradictionConnection;
  /** What the graph holds. */
  readonly dataset: Dataset;
  /** All entities that match. */
  readonly entities: EntityConnection;
  /** An entity of any kind, by its slug. Null when there is none; a text that cannot be a slug is refused with BAD_USER_INPUT. */
  readonly entity: Maybe<Entity>;
  /** The entity that carries an identifier of an outside catalogue. */
  readonly entityByExternalId: EntityLookup;
  /** An event of any kind, by its slug. Null when there is none; a text that cannot be a slug is refused with BAD_USER_INPUT. */
  readonly event: Maybe<Event>;
  /** All events that match. Whether each happened is its status. */
  readonly events: EventConnection;
  /** A flat graph of entities that articles name together, around some seeds: nodes and edges, for a graph view. */
  readonly network: Network;
  /** Anything, by its id. Null when there is none; a malformed id is refused with BAD_USER_INPUT. */
  readonly node: Maybe<Node>;
  /** Several at once: one item for each id, in the same order, null where there is none. A malformed id is refused with BAD_USER_INPUT. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * How two things are connected: the shortest chains of facts between them, each hop with its status and evidence. Work is bounded:
   * isPartial says when a bound was reached.
   */
  readonly paths: PathResult;
  /**
   * What has these names or words. Names of entities and events are found in any usual spelling; articles and claims where all words stand in
   * their text. "Quotes" ask for a phrase, -word and -"a phrase" leave out what has it anywhere; every other sign is plain text. A search with
   * nothing to look for is refused with BAD_USER_INPUT.
   */
  readonly search: SearchConnection;
  /**
   * Names that begin with, or have a word that begins with, what is being typed, in any usual spelling: for a box that completes. The last word
   * may be unfinished unless a space follows it; signs have no meaning. Texts and claims are not suggested. Order as in search.
   */
  readonly suggest: ReadonlyArray<SearchEdge>;
};


/**
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
 */
export type QueryArticleArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
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
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
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
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
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
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
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
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
 */
export type QueryEntityArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
 */
export type QueryEntityByExternalIdArgs = {
  scheme: ExternalIdScheme;
  value: Scalars['String']['input'];
};


/**
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
 */
export type QueryEventArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
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
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
 */
export type QueryNetworkArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<CoMentionFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  seeds: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
 */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  rules?: InputMaybe<PathRules>;
  to: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
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
 * Where every query begins. Errors carry a code of a closed list in extensions.code. Not found is null, not an error. Limits on size and
 * depth are checked before a query runs.
 */
export type QuerySuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  prefix: Scalars['String']['input'];
};

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

/** Under which terms the text of an article is kept. */
export type Rights = {
  readonly __typename?: 'Rights';
  /** The attribution to show with the text. Null when none is asked for. */
  readonly attribution: Maybe<Scalars['String']['output']>;
  /** True: the text is a digest in our own words, and quotes are of the digest, not of the publisher's text. */
  readonly digest: Scalars['Boolean']['output'];
  /** The licence. Null when none is stated, which does not mean that the text is free. */
  readonly licence: Maybe<Scalars['String']['output']>;
};

/**
 * What a search found, a page of it. Order: how it matched (EXACT first), then what most articles mention, then an inner key. Each node once,
 * however many of its names match.
 */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /**
   * Where the search finds nothing: at most 5 names of the graph that look like what was typed, the nearest first. Never a name that the graph
   * does not have. Empty where something is found.
   */
  readonly didYouMean: ReadonlyArray<Scalars['String']['output']>;
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** All that was found counted by what it can be narrowed by, on all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * What a search found, a page of it. Order: how it matched (EXACT first), then what most articles mention, then an inner key. Each node once,
 * however many of its names match.
 */
export type SearchConnectionFacetsArgs = {
  by: ReadonlyArray<SearchFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One thing that was found, and why. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The place of this edge in this list, for after and before. Of a suggestion: for after and before in search of the same text it has no meaning. */
  readonly cursor: Scalars['Cursor']['output'];
  /**
   * What matched as it is written, with the places of the words that were found. One for a name or proposition; for an article one for its title
   * and one for its text, where words stand in them. Long texts are cut to the part around the first word.
   */
  readonly highlights: ReadonlyArray<Highlight>;
  /** How it matched, by its best name or text. */
  readonly match: SearchMatch;
  /** The alias that matched. Null where it was another field. */
  readonly matchedAlias: Maybe<Alias>;
  /** What matched: label, alias, title, text (title and text of an article together) or proposition. */
  readonly matchedField: Scalars['String']['output'];
  /** What was found. */
  readonly node: SearchHit;
  /** The rank of the match: 1 for EXACT, 0.75 for PREFIX, 0.5 for ALL_WORDS, 0.25 for NEAR_SPELLING. It says nothing of importance or truth. */
  readonly score: Scalars['Float']['output'];
};

/** What the finds of a search are counted by. */
export type SearchFacet =
  /** What was found. Narrow by kinds. */
  | 'KIND';

/** Anything that a search can find. */
export type SearchHit = ArrestWarrant | Article | Attack | Claim | Conflict | Organization | OtherEvent | Person | Place | Talks | Topic;

/** What a search can find. */
export type SearchKind =
  /** Arrest warrants and requests for them, by label. */
  | 'ARREST_WARRANT'
  /** Articles, by title and text. */
  | 'ARTICLE'
  /** Attacks, by label. */
  | 'ATTACK'
  /** Claims, by proposition. That a claim is found does not make it so. */
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
  /** Talks, by label. */
  | 'TALKS'
  /** Topics, by label and aliases. */
  | 'TOPIC';

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

/** Why a status is what it is. */
export type StatusBasis = {
  readonly __typename?: 'StatusBasis';
  /** The claims that were weighed. Empty when articles state the fact in their own voice and nobody makes a claim on it. */
  readonly claims: ReadonlyArray<Claim>;
  /** The rule that matched, in words. */
  readonly rule: Scalars['String']['output'];
};

/** Anything an article or a claim can be about: an entity or an event. Mixed lists are one connection over this interface. */
export type Subject = {
  /** Articles that mention it. To be mentioned is not to be involved. */
  readonly articles: SubjectArticleConnection;
  /** Claims about it. */
  readonly claims: ClaimConnection;
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
  /** The preferred English name of an entity, or a neutral title of an event. */
  readonly label: Scalars['String']['output'];
  /** Stable and readable: lower-case ASCII words joined by hyphens, unique among entities or among events. */
  readonly slug: Scalars['String']['output'];
};


/** Anything an article or a claim can be about: an entity or an event. Mixed lists are one connection over this interface. */
export type SubjectArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** Anything an article or a claim can be about: an entity or an event. Mixed lists are one connection over this interface. */
export type SubjectClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** A page of the articles that mention one subject. */
export type SubjectArticleConnection = {
  readonly __typename?: 'SubjectArticleConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<SubjectArticleEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The whole list counted by intervals of time, on all pages and after filters. A fuzzy date counts once, by its first possible day, or the
   * last where the start is open.
   */
  readonly histogram: Histogram;
  /** The nodes of the edges. */
  readonly nodes: ReadonlyArray<Article>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the articles that mention one subject. */
export type SubjectArticleConnectionFacetsArgs = {
  by: ReadonlyArray<ArticleFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A page of the articles that mention one subject. */
export type SubjectArticleConnectionHistogramArgs = {
  interval: DateInterval;
};

/** One mention relation, seen from the subject. */
export type SubjectArticleEdge = {
  readonly __typename?: 'SubjectArticleEdge';
  /** How often the text names it, in all forms together. 0 where only the heading does. */
  readonly count: Scalars['Int']['output'];
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Whether it is named in the heading under which the item stands, such as an ongoing story. */
  readonly inHeading: Scalars['Boolean']['output'];
  /** The article that mentions it. */
  readonly node: Article;
  /** The forms in which the article names it, as they stand in the text or in the heading above it, each once. */
  readonly surfaceForms: ReadonlyArray<Scalars['String']['output']>;
};

/** What the subjects of an article are counted by. */
export type SubjectFacet =
  /** Kinds. Narrow with kind.in. */
  | 'KIND';

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
  readonly all?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least one of these is mentioned, at most 100; an empty list matches none. */
  readonly any?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Some entity that is mentioned matches all of this. */
  readonly entity?: InputMaybe<EntityFilter>;
  /** Some event that is mentioned matches all of this. */
  readonly event?: InputMaybe<EventFilter>;
  /** At least one subject of these kinds is mentioned. */
  readonly kind?: InputMaybe<SubjectKindIn>;
  /** No entity that is mentioned matches all of this. */
  readonly noEntity?: InputMaybe<EntityFilter>;
  /** No event that is mentioned matches all of this. */
  readonly noEvent?: InputMaybe<EventFilter>;
  /** None of these is mentioned; at most 100. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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

/** Talks between parties, held or not: see state. One event has all participants; nobody is linked to anybody in pairs. */
export type Talks = Event & Node & Subject & {
  readonly __typename?: 'Talks';
  /** What they are to be about, in the order given. Empty when not said. */
  readonly agenda: ReadonlyArray<Scalars['String']['output']>;
  /** Articles that mention it. */
  readonly articles: SubjectArticleConnection;
  /** Claims about it: on whether it happened, and on anything else about it. */
  readonly claims: ClaimConnection;
  /** Codes of the event in outside schemes of event types. Empty when none was given. */
  readonly codes: ReadonlyArray<EventCode>;
  /** The words of the articles that report it. */
  readonly evidence: EvidenceConnection;
  /** The same read from the other end: its parts, and what answered it or was caused by it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Events that this one is part of, answers or was caused by. */
  readonly follows: ReadonlyArray<EventLink>;
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
  /** From how many independent sources those articles are. Copies of the text of one agency or outlet count once. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** A neutral title. */
  readonly label: Scalars['String']['output'];
  /** Who takes part and in which role, one edge a role, in the order of ParticipantRole. Being listed is no finding of guilt. */
  readonly participants: ParticipantConnection;
  /** Where. Empty when the articles name no place; the seat of a participant is no place of the event. */
  readonly places: ReadonlyArray<EventPlace>;
  /** How many articles mention it. */
  readonly reportCount: Scalars['Int']['output'];
  /** Stable and readable: lower-case ASCII words joined by hyphens, unique among events. */
  readonly slug: Scalars['String']['output'];
  /** How far they got, as far as the articles in the graph tell. */
  readonly state: TalksState;
  /** Whether it happened, going by the claims on that. Each participation has a status of its own. */
  readonly status: AssertionStatus;
  /** The rule that gave the status, and the claims it weighed. */
  readonly statusBasis: StatusBasis;
  /** What happened, in neutral words. Null where the label says it all. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** When they were held or are to be held. Null when no date is given. */
  readonly when: Maybe<FuzzyDate>;
};


/** Talks between parties, held or not: see state. One event has all participants; nobody is linked to anybody in pairs. */
export type TalksArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** Talks between parties, held or not: see state. One event has all participants; nobody is linked to anybody in pairs. */
export type TalksClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Talks between parties, held or not: see state. One event has all participants; nobody is linked to anybody in pairs. */
export type TalksEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Talks between parties, held or not: see state. One event has all participants; nobody is linked to anybody in pairs. */
export type TalksParticipantsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  /** This stands somewhere in the text, also in the middle of a word. */
  { readonly contains: Scalars['String']['input']; readonly equals?: never; readonly matches?: never; readonly startsWith?: never; }
  |  /** The whole text is this. */
  { readonly contains?: never; readonly equals: Scalars['String']['input']; readonly matches?: never; readonly startsWith?: never; }
  |  /** All these words stand in the text, whole and in any order. */
  { readonly contains?: never; readonly equals?: never; readonly matches: Scalars['String']['input']; readonly startsWith?: never; }
  |  /** The text begins with this. */
  { readonly contains?: never; readonly equals?: never; readonly matches?: never; readonly startsWith: Scalars['String']['input']; };

/** A passage of an article's text: text.slice(start, end) === exact. */
export type TextQuote = {
  readonly __typename?: 'TextQuote';
  /** Where it ends: the first UTF-16 code unit after it. */
  readonly end: Scalars['Int']['output'];
  /** The words, exactly as they stand there. */
  readonly exact: Scalars['String']['output'];
  /** The words just before, to tell apart where exact occurs twice. May be empty. */
  readonly prefix: Scalars['String']['output'];
  /** Where it begins: UTF-16 code units from the start of the text, from 0. */
  readonly start: Scalars['Int']['output'];
  /** The words just after. May be empty. */
  readonly suffix: Scalars['String']['output'];
};

/** A range of a fragment, in UTF-16 code units: fragment.slice(start, end). */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** Where it ends; the character there is not in it. */
  readonly end: Scalars['Int']['output'];
  /** Where it starts. */
  readonly start: Scalars['Int']['output'];
};

/** A date of an office or a membership of the entity, or of somebody in it. */
export type TimelineAffiliation = TimelineItem & {
  readonly __typename?: 'TimelineAffiliation';
  /** What the date says. */
  readonly change: AffiliationChange;
  /** The words of the articles that report it. */
  readonly evidence: EvidenceConnection;
  /** What it is, in a few neutral words. */
  readonly label: Scalars['String']['output'];
  /** Who holds the office or is the member. */
  readonly member: Entity;
  /** The reasoning of what is DERIVED, the source of what is OUTSIDE, or what the article leaves open. Null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The body, or the country of an office of the state. */
  readonly of: Entity;
  /** Whether the article says it, or it was worked out from what the article says. */
  readonly provenance: Provenance;
  /** The office, or the part played. Null when not said. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** When, as exact as the source says. */
  readonly when: FuzzyDate;
};


/** A date of an office or a membership of the entity, or of somebody in it. */
export type TimelineAffiliationEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A claim by the entity, or about it. A claim is what is said, not what is so. */
export type TimelineClaim = TimelineItem & {
  readonly __typename?: 'TimelineClaim';
  /** The claim. */
  readonly claim: Claim;
  /** The words of the articles that report it. */
  readonly evidence: EvidenceConnection;
  /** True: it is about the entity. */
  readonly isAbout: Scalars['Boolean']['output'];
  /** True: the entity says it. */
  readonly isSpeaker: Scalars['Boolean']['output'];
  /** Its proposition, led by Denied, Not confirmed or Taken back where who says it does not hold it. */
  readonly label: Scalars['String']['output'];
  /** When, as exact as the source says. */
  readonly when: FuzzyDate;
};


/** A claim by the entity, or about it. A claim is what is said, not what is so. */
export type TimelineClaimEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a timeline, earliest first: by the first possible day, or the last where the start is open. What has no date is not in it. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The whole list counted by what it can be narrowed by, on all pages and after filters. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items of the edges. */
  readonly nodes: ReadonlyArray<TimelineItem>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages and after filters. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of a timeline, earliest first: by the first possible day, or the last where the start is open. What has no date is not in it. */
export type TimelineConnectionFacetsArgs = {
  by: ReadonlyArray<TimelineFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One place in a timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** The place of this edge in this list, for after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item at this place. */
  readonly node: TimelineItem;
};

/** An event in which the entity takes part, or which happened at that place. Whether it happened is the status of the event. */
export type TimelineEvent = TimelineItem & {
  readonly __typename?: 'TimelineEvent';
  /** The event. */
  readonly event: Event;
  /** The words of the articles that report it. */
  readonly evidence: EvidenceConnection;
  /** True: it happened at this place. */
  readonly isHere: Scalars['Boolean']['output'];
  /** What it is, in a few neutral words. */
  readonly label: Scalars['String']['output'];
  /** The roles of the entity in it. Empty when it only happened there. */
  readonly roles: ReadonlyArray<ParticipantRole>;
  /** When, as exact as the source says. */
  readonly when: FuzzyDate;
};


/** An event in which the entity takes part, or which happened at that place. Whether it happened is the status of the event. */
export type TimelineEventEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What items of a timeline are counted by. */
export type TimelineFacet =
  /** The sorts of items. Narrow with what. */
  | 'WHAT';

/** A condition on the items of a timeline. An empty filter matches all. Of several fields in one filter all must match. */
export type TimelineFilter = {
  /** Only events of these kinds; other items are not concerned. */
  readonly kind?: InputMaybe<EventKindIn>;
  /** Only these sorts of items. An empty list matches none. */
  readonly what?: InputMaybe<ReadonlyArray<TimelineSort>>;
  /** When: a fuzzy date matches when it may lie in the range. */
  readonly when?: InputMaybe<DateRange>;
};

/** One dated thing in the life of an entity. */
export type TimelineItem = {
  /** The words of the articles that report it. */
  readonly evidence: EvidenceConnection;
  /** What it is, in a few neutral words. */
  readonly label: Scalars['String']['output'];
  /** When, as exact as the source says. */
  readonly when: FuzzyDate;
};


/** One dated thing in the life of an entity. */
export type TimelineItemEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The sorts of items of a timeline, in the order in which they stand within a day. */
export type TimelineSort =
  /** A TimelineAffiliation. */
  | 'AFFILIATION'
  /** A TimelineClaim. */
  | 'CLAIM'
  /** A TimelineEvent. */
  | 'EVENT'
  /** A TimelineWarrantStep. */
  | 'WARRANT_STEP';

/** A step in the life of a warrant in which the entity takes part. Named in a warrant is not convicted. */
export type TimelineWarrantStep = TimelineItem & {
  readonly __typename?: 'TimelineWarrantStep';
  /** The words of the articles that report it. */
  readonly evidence: EvidenceConnection;
  /** What it is, in a few neutral words. */
  readonly label: Scalars['String']['output'];
  /** The step. */
  readonly step: WarrantStep;
  /** The warrant, or the request for one. */
  readonly warrant: ArrestWarrant;
  /** When, as exact as the source says. */
  readonly when: FuzzyDate;
};


/** A step in the life of a warrant in which the entity takes part. Named in a warrant is not convicted. */
export type TimelineWarrantStepEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Something that articles name whose kind is none of the other three, or not known: a law, a disease, a product, a name that nothing tells
 * the kind of. Unknown stays unknown.
 */
export type Topic = Entity & Node & Subject & {
  readonly __typename?: 'Topic';
  /** Other names, spellings and scripts. A name here is not a statement about who somebody is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** How many articles in the graph mention it. A measure of coverage, not of weight or guilt. */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that mention it. To be mentioned is not to be involved. */
  readonly articles: SubjectArticleConnection;
  /** Claims about it. Claims it makes are claimsMade; claims about an event it takes part in hang on that event. */
  readonly claims: ClaimConnection;
  /** Claims it makes, as an article reports them. */
  readonly claimsMade: ClaimConnection;
  /** Entities that articles mention together with it. To be named together is not to have to do with each other. */
  readonly coMentions: CoMentionConnection;
  /** What the articles say it is, in neutral words. Null when they do not say. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Events it takes part in, one edge a role: twice in the list when it has two roles in one event. */
  readonly events: EntityEventConnection;
  /** Its identifiers in outside catalogues. Empty when none is known for sure. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Opaque and stable. Give it back to node, nodes and filters; do not read it. */
  readonly id: Scalars['ID']['output'];
  /** The rule that decided what kind of entity it is, in words. Null when the author of its article file said it. */
  readonly kindBasis: Maybe<Scalars['String']['output']>;
  /** The preferred English name. */
  readonly label: Scalars['String']['output'];
  /** Where the label comes from; OUTSIDE when no article in the graph uses that form. */
  readonly labelProvenance: Provenance;
  /** Stable and readable: lower-case ASCII words joined by hyphens, unique among entities. */
  readonly slug: Scalars['String']['output'];
  /** Its events, the steps of its warrants, claims by and about it, and its offices and memberships, by date, earliest first. */
  readonly timeline: TimelineConnection;
};


/**
 * Something that articles name whose kind is none of the other three, or not known: a law, a disease, a product, a name that nothing tells
 * the kind of. Unknown stays unknown.
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
 * Something that articles name whose kind is none of the other three, or not known: a law, a disease, a product, a name that nothing tells
 * the kind of. Unknown stays unknown.
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
 * Something that articles name whose kind is none of the other three, or not known: a law, a disease, a product, a name that nothing tells
 * the kind of. Unknown stays unknown.
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
 * Something that articles name whose kind is none of the other three, or not known: a law, a disease, a product, a name that nothing tells
 * the kind of. Unknown stays unknown.
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
 * Something that articles name whose kind is none of the other three, or not known: a law, a disease, a product, a name that nothing tells
 * the kind of. Unknown stays unknown.
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
 * Something that articles name whose kind is none of the other three, or not known: a law, a disease, a product, a name that nothing tells
 * the kind of. Unknown stays unknown.
 */
export type TopicTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

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

/** One step in the life of a warrant. */
export type WarrantStep = {
  readonly __typename?: 'WarrantStep';
  /** Who took the step. Null when not said. */
  readonly by: Maybe<Entity>;
  /** The words of the articles that report the step. */
  readonly evidence: EvidenceConnection;
  /** The reasoning of what is DERIVED, the source of what is OUTSIDE, or what the article leaves open. Null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** When. Null when the articles give no date. */
  readonly on: Maybe<FuzzyDate>;
  /** Whether the article says it, or it was worked out from what the article says. */
  readonly provenance: Provenance;
  /** What was done. */
  readonly state: WarrantState;
};


/** One step in the life of a warrant. */
export type WarrantStepEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  article?: InputMaybe<IdIn>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  EntityLookup:
    | ( Omit<EntityAmbiguous, 'candidates'> & { candidates: ReadonlyArray<_RefType['Entity']> } & { __typename: 'EntityAmbiguous' } )
    | ( Omit<EntityFound, 'entity'> & { entity: _RefType['Entity'] } & { __typename: 'EntityFound' } )
    | ( EntityNotFound & { __typename: 'EntityNotFound' } )
  ;
  SearchHit:
    | ( StoredEvent & { __typename: 'ArrestWarrant' } )
    | ( StoredArticle & { __typename: 'Article' } )
    | ( StoredEvent & { __typename: 'Attack' } )
    | ( StoredClaim & { __typename: 'Claim' } )
    | ( StoredEvent & { __typename: 'Conflict' } )
    | ( StoredEntity & { __typename: 'Organization' } )
    | ( StoredEvent & { __typename: 'OtherEvent' } )
    | ( StoredEntity & { __typename: 'Person' } )
    | ( StoredEntity & { __typename: 'Place' } )
    | ( StoredEvent & { __typename: 'Talks' } )
    | ( StoredEntity & { __typename: 'Topic' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( StoredEntity )
    | ( StoredEntity )
    | ( StoredEntity )
    | ( StoredEntity )
  ;
  Event:
    | ( StoredEvent )
    | ( StoredEvent )
    | ( StoredEvent )
    | ( StoredEvent )
    | ( StoredEvent )
  ;
  Node:
    | ( StoredEvent )
    | ( StoredArticle )
    | ( StoredEvent )
    | ( StoredClaim )
    | ( StoredEvent )
    | ( StoredEvidence )
    | ( StoredEntity )
    | ( StoredEvent )
    | ( StoredEntity )
    | ( StoredEntity )
    | ( StoredEvent )
    | ( StoredEntity )
  ;
  Subject:
    | ( StoredEvent )
    | ( StoredEvent )
    | ( StoredEvent )
    | ( StoredEntity )
    | ( StoredEvent )
    | ( StoredEntity )
    | ( StoredEntity )
    | ( StoredEvent )
    | ( StoredEntity )
  ;
  TimelineItem:
    | ( AffiliationItem )
    | ( ClaimItem )
    | ( EventItem )
    | ( StepItem )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Accusation: ResolverTypeWrapper<StoredAccusation>;
  AffiliationChange: AffiliationChange;
  AffiliationConnection: ResolverTypeWrapper<EdgesToEntities>;
  AffiliationEdge: ResolverTypeWrapper<EdgeToEntity>;
  Alias: ResolverTypeWrapper<AliasRecord>;
  AliasKind: AliasKind;
  ArrestWarrant: ResolverTypeWrapper<StoredEvent>;
  Article: ResolverTypeWrapper<StoredArticle>;
  ArticleConnection: ResolverTypeWrapper<PageOfArticles>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleEventConnection: ResolverTypeWrapper<EdgesToEvents>;
  ArticleEventEdge: ResolverTypeWrapper<EdgeToEvent>;
  ArticleFacet: ArticleFacet;
  ArticleFilter: ArticleFilter;
  ArticleMentionConnection: ResolverTypeWrapper<EdgesToSubjects>;
  ArticleMentionEdge: ResolverTypeWrapper<EdgeToSubject>;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  ArticleOrganizationConnection: ResolverTypeWrapper<EdgesToEntities>;
  ArticleOrganizationEdge: ResolverTypeWrapper<EdgeToEntity>;
  ArticlePersonConnection: ResolverTypeWrapper<EdgesToEntities>;
  ArticlePersonEdge: ResolverTypeWrapper<EdgeToEntity>;
  ArticlePlaceConnection: ResolverTypeWrapper<EdgesToEntities>;
  ArticlePlaceEdge: ResolverTypeWrapper<EdgeToEntity>;
  ArticleSource: ResolverTypeWrapper<ArticleSourceRecord>;
  AssertionStatus: AssertionStatus;
  AssertionStatusIn: AssertionStatusIn;
  Attack: ResolverTypeWrapper<StoredEvent>;
  AttackMethod: AttackMethod;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Claim: ResolverTypeWrapper<StoredClaim>;
  ClaimConnection: ResolverTypeWrapper<PageOfClaims>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFacet: ClaimFacet;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  ClaimedDate: ResolverTypeWrapper<StoredEdge>;
  ClaimedParticipation: ResolverTypeWrapper<StoredEdge>;
  CoMentionConnection: ResolverTypeWrapper<PageOfCoMentions>;
  CoMentionEdge: ResolverTypeWrapper<EdgeOfCoMention>;
  CoMentionFacet: CoMentionFacet;
  CoMentionFilter: CoMentionFilter;
  CoMentionOrder: CoMentionOrder;
  Conflict: ResolverTypeWrapper<StoredEvent>;
  Contradiction: ResolverTypeWrapper<ContradictionGroup>;
  ContradictionConnection: ResolverTypeWrapper<PageOfContradictions>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  ContradictionFacet: ContradictionFacet;
  ContradictionKind: ContradictionKind;
  ContradictionSide: ResolverTypeWrapper<SideOfGroup>;
  Coordinates: ResolverTypeWrapper<CoordinatesRecord>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Dataset: ResolverTypeWrapper<Dataset>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateInterval: DateInterval;
  DatePrecision: DatePrecision;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Edtf: ResolverTypeWrapper<Scalars['Edtf']['output']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityAmbiguous: ResolverTypeWrapper<Omit<EntityAmbiguous, 'candidates'> & { candidates: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityConnection: ResolverTypeWrapper<PageOfEntities>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityEventConnection: ResolverTypeWrapper<EdgesToEvents>;
  EntityEventEdge: ResolverTypeWrapper<EdgeToEvent>;
  EntityFacet: EntityFacet;
  EntityFilter: EntityFilter;
  EntityFound: ResolverTypeWrapper<Omit<EntityFound, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  EntityKind: EntityKind;
  EntityKindIn: EntityKindIn;
  EntityLookup: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EntityLookup']>;
  EntityNotFound: ResolverTypeWrapper<EntityNotFound>;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EntityParticipationFilter: EntityParticipationFilter;
  Event: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Event']>;
  EventCategory: EventCategory;
  EventCode: ResolverTypeWrapper<EventCodeRecord>;
  EventConnection: ResolverTypeWrapper<PageOfEvents>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFacet: EventFacet;
  EventFilter: EventFilter;
  EventKind: EventKind;
  EventKindIn: EventKindIn;
  EventLink: ResolverTypeWrapper<LinkedEvent>;
  EventLinkKind: EventLinkKind;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  EventPlace: ResolverTypeWrapper<StoredEdge>;
  Evidence: ResolverTypeWrapper<StoredEvidence>;
  EvidenceConnection: ResolverTypeWrapper<PageOfEvidence>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  EvidenceFacet: EvidenceFacet;
  ExternalId: ResolverTypeWrapper<ExternalIdRecord>;
  ExternalIdInput: ExternalIdInput;
  ExternalIdScheme: ExternalIdScheme;
  Extractor: ResolverTypeWrapper<ExtractorRecord>;
  Facet: ResolverTypeWrapper<Omit<Facet, 'buckets'> & { buckets: ReadonlyArray<ResolversTypes['FacetBucket']> }>;
  FacetBucket: ResolverTypeWrapper<BucketSource>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FuzzyDate: ResolverTypeWrapper<FuzzyDateRecord>;
  Highlight: ResolverTypeWrapper<Highlight>;
  Histogram: ResolverTypeWrapper<Histogram>;
  HistogramBucket: ResolverTypeWrapper<HistogramBucket>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDIn: IdIn;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntRange: IntRange;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  Membership: ResolverTypeWrapper<StoredEdge>;
  NearMiss: ResolverTypeWrapper<NearMissRecord>;
  Network: ResolverTypeWrapper<FoundNetwork>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeRecord>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeRecord>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<StoredEntity>;
  OrganizationConnection: ResolverTypeWrapper<PageOfEntities>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationKind: OrganizationKind;
  OtherEvent: ResolverTypeWrapper<StoredEvent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipantConnection: ResolverTypeWrapper<EdgesToEntities>;
  ParticipantEdge: ResolverTypeWrapper<EdgeToEntity>;
  ParticipantFacet: ParticipantFacet;
  ParticipantFilter: ParticipantFilter;
  ParticipantRole: ParticipantRole;
  ParticipantRoleIn: ParticipantRoleIn;
  Path: ResolverTypeWrapper<FoundPath>;
  PathHop: ResolverTypeWrapper<Hop>;
  PathResult: ResolverTypeWrapper<PathSearch>;
  PathRules: PathRules;
  Person: ResolverTypeWrapper<StoredEntity>;
  Place: ResolverTypeWrapper<StoredEntity>;
  PlaceConnection: ResolverTypeWrapper<PageOfEntities>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceKind: PlaceKind;
  PlaceMatch: PlaceMatch;
  PlacePrecision: PlacePrecision;
  Polarity: Polarity;
  Provenance: Provenance;
  Quantity: ResolverTypeWrapper<QuantityRecord>;
  QuantityBound: QuantityBound;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelationKind: RelationKind;
  Rights: ResolverTypeWrapper<RightsRecord>;
  SearchConnection: ResolverTypeWrapper<PageOfHits>;
  SearchEdge: ResolverTypeWrapper<FoundEdge>;
  SearchFacet: SearchFacet;
  SearchHit: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchHit']>;
  SearchKind: SearchKind;
  SearchMatch: SearchMatch;
  SpeechAct: SpeechAct;
  StatusBasis: ResolverTypeWrapper<DerivedStatus>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subject: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Subject']>;
  SubjectArticleConnection: ResolverTypeWrapper<EdgesToArticles>;
  SubjectArticleEdge: ResolverTypeWrapper<EdgeToArticle>;
  SubjectFacet: SubjectFacet;
  SubjectFilter: SubjectFilter;
  SubjectKind: SubjectKind;
  SubjectKindIn: SubjectKindIn;
  Talks: ResolverTypeWrapper<StoredEvent>;
  TalksState: TalksState;
  TextMatch: TextMatch;
  TextQuote: ResolverTypeWrapper<TextQuoteRecord>;
  TextRange: ResolverTypeWrapper<TextRange>;
  TimelineAffiliation: ResolverTypeWrapper<AffiliationItem>;
  TimelineClaim: ResolverTypeWrapper<ClaimItem>;
  TimelineConnection: ResolverTypeWrapper<PageOfTimelineItems>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineItem'] }>;
  TimelineEvent: ResolverTypeWrapper<EventItem>;
  TimelineFacet: TimelineFacet;
  TimelineFilter: TimelineFilter;
  TimelineItem: ResolverTypeWrapper<AnyTimelineItem>;
  TimelineSort: TimelineSort;
  TimelineWarrantStep: ResolverTypeWrapper<StepItem>;
  Topic: ResolverTypeWrapper<StoredEntity>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  WarrantState: WarrantState;
  WarrantStep: ResolverTypeWrapper<StoredStep>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Accusation: StoredAccusation;
  AffiliationConnection: EdgesToEntities;
  AffiliationEdge: EdgeToEntity;
  Alias: AliasRecord;
  ArrestWarrant: StoredEvent;
  Article: StoredArticle;
  ArticleConnection: PageOfArticles;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleEventConnection: EdgesToEvents;
  ArticleEventEdge: EdgeToEvent;
  ArticleFilter: ArticleFilter;
  ArticleMentionConnection: EdgesToSubjects;
  ArticleMentionEdge: EdgeToSubject;
  ArticleOrder: ArticleOrder;
  ArticleOrganizationConnection: EdgesToEntities;
  ArticleOrganizationEdge: EdgeToEntity;
  ArticlePersonConnection: EdgesToEntities;
  ArticlePersonEdge: EdgeToEntity;
  ArticlePlaceConnection: EdgesToEntities;
  ArticlePlaceEdge: EdgeToEntity;
  ArticleSource: ArticleSourceRecord;
  AssertionStatusIn: AssertionStatusIn;
  Attack: StoredEvent;
  Boolean: Scalars['Boolean']['output'];
  Claim: StoredClaim;
  ClaimConnection: PageOfClaims;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ClaimedDate: StoredEdge;
  ClaimedParticipation: StoredEdge;
  CoMentionConnection: PageOfCoMentions;
  CoMentionEdge: EdgeOfCoMention;
  CoMentionFilter: CoMentionFilter;
  Conflict: StoredEvent;
  Contradiction: ContradictionGroup;
  ContradictionConnection: PageOfContradictions;
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  ContradictionSide: SideOfGroup;
  Coordinates: CoordinatesRecord;
  Cursor: Scalars['Cursor']['output'];
  Dataset: Dataset;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Edtf: Scalars['Edtf']['output'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityAmbiguous: Omit<EntityAmbiguous, 'candidates'> & { candidates: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityConnection: PageOfEntities;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityEventConnection: EdgesToEvents;
  EntityEventEdge: EdgeToEvent;
  EntityFilter: EntityFilter;
  EntityFound: Omit<EntityFound, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  EntityKindIn: EntityKindIn;
  EntityLookup: ResolversUnionTypes<ResolversParentTypes>['EntityLookup'];
  EntityNotFound: EntityNotFound;
  EntityOrder: EntityOrder;
  EntityParticipationFilter: EntityParticipationFilter;
  Event: ResolversInterfaceTypes<ResolversParentTypes>['Event'];
  EventCode: EventCodeRecord;
  EventConnection: PageOfEvents;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventKindIn: EventKindIn;
  EventLink: LinkedEvent;
  EventOrder: EventOrder;
  EventPlace: StoredEdge;
  Evidence: StoredEvidence;
  EvidenceConnection: PageOfEvidence;
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  ExternalId: ExternalIdRecord;
  ExternalIdInput: ExternalIdInput;
  Extractor: ExtractorRecord;
  Facet: Omit<Facet, 'buckets'> & { buckets: ReadonlyArray<ResolversParentTypes['FacetBucket']> };
  FacetBucket: BucketSource;
  Float: Scalars['Float']['output'];
  FuzzyDate: FuzzyDateRecord;
  Highlight: Highlight;
  Histogram: Histogram;
  HistogramBucket: HistogramBucket;
  ID: Scalars['ID']['output'];
  IDIn: IdIn;
  Int: Scalars['Int']['output'];
  IntRange: IntRange;
  LanguageCode: Scalars['LanguageCode']['output'];
  Membership: StoredEdge;
  NearMiss: NearMissRecord;
  Network: FoundNetwork;
  NetworkEdge: NetworkEdgeRecord;
  NetworkNode: NetworkNodeRecord;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: StoredEntity;
  OrganizationConnection: PageOfEntities;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OtherEvent: StoredEvent;
  PageInfo: PageInfo;
  ParticipantConnection: EdgesToEntities;
  ParticipantEdge: EdgeToEntity;
  ParticipantFilter: ParticipantFilter;
  ParticipantRoleIn: ParticipantRoleIn;
  Path: FoundPath;
  PathHop: Hop;
  PathResult: PathSearch;
  PathRules: PathRules;
  Person: StoredEntity;
  Place: StoredEntity;
  PlaceConnection: PageOfEntities;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceMatch: PlaceMatch;
  Quantity: QuantityRecord;
  Query: Record<PropertyKey, never>;
  Rights: RightsRecord;
  SearchConnection: PageOfHits;
  SearchEdge: FoundEdge;
  SearchHit: ResolversUnionTypes<ResolversParentTypes>['SearchHit'];
  StatusBasis: DerivedStatus;
  String: Scalars['String']['output'];
  Subject: ResolversInterfaceTypes<ResolversParentTypes>['Subject'];
  SubjectArticleConnection: EdgesToArticles;
  SubjectArticleEdge: EdgeToArticle;
  SubjectFilter: SubjectFilter;
  SubjectKindIn: SubjectKindIn;
  Talks: StoredEvent;
  TextMatch: TextMatch;
  TextQuote: TextQuoteRecord;
  TextRange: TextRange;
  TimelineAffiliation: AffiliationItem;
  TimelineClaim: ClaimItem;
  TimelineConnection: PageOfTimelineItems;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineItem'] };
  TimelineEvent: EventItem;
  TimelineFilter: TimelineFilter;
  TimelineItem: AnyTimelineItem;
  TimelineWarrantStep: StepItem;
  Topic: StoredEntity;
  URL: Scalars['URL']['output'];
  WarrantStep: StoredStep;
};

export type AccusationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Accusation'] = ResolversParentTypes['Accusation']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<AccusationEvidenceArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AffiliationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AffiliationConnection'] = ResolversParentTypes['AffiliationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffiliationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<AffiliationConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AffiliationEdge'] = ResolversParentTypes['AffiliationEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<AffiliationEdgeEvidenceArgs>>;
  from?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type AliasResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageCode']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArrestWarrantResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArrestWarrant'] = ResolversParentTypes['ArrestWarrant']> = {
  accusations?: Resolver<ReadonlyArray<ResolversTypes['Accusation']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['SubjectArticleConnection'], ParentType, ContextType, Partial<ArrestWarrantArticlesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ArrestWarrantClaimsArgs>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['EventCode']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ArrestWarrantEvidenceArgs>>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType>;
  follows?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<ArrestWarrantParticipantsArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['EventPlace']>, ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WarrantState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssertionStatus'], ParentType, ContextType>;
  statusBasis?: Resolver<ResolversTypes['StatusBasis'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['WarrantStep']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wasIssued?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  agency?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ArticleClaimsArgs>>;
  events?: Resolver<ResolversTypes['ArticleEventConnection'], ParentType, ContextType, Partial<ArticleEventsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ArticleEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageCode']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['ArticleMentionConnection'], ParentType, ContextType, Partial<ArticleMentionsArgs>>;
  organizations?: Resolver<ResolversTypes['ArticleOrganizationConnection'], ParentType, ContextType, Partial<ArticleOrganizationsArgs>>;
  outlet?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['ArticlePersonConnection'], ParentType, ContextType, Partial<ArticlePeopleArgs>>;
  places?: Resolver<ResolversTypes['ArticlePlaceConnection'], ParentType, ContextType, Partial<ArticlePlacesArgs>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  rights?: Resolver<ResolversTypes['Rights'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['ArticleSource']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ArticleConnectionFacetsArgs, 'by'>>;
  histogram?: Resolver<ResolversTypes['Histogram'], ParentType, ContextType, RequireFields<ArticleConnectionHistogramArgs, 'interval'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleEventConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticleEventConnection'] = ResolversParentTypes['ArticleEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEventEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ArticleEventConnectionFacetsArgs, 'by'>>;
  histogram?: Resolver<ResolversTypes['Histogram'], ParentType, ContextType, RequireFields<ArticleEventConnectionHistogramArgs, 'interval'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEventEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticleEventEdge'] = ResolversParentTypes['ArticleEventEdge']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  inHeading?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  surfaceForms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleMentionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticleMentionConnection'] = ResolversParentTypes['ArticleMentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleMentionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ArticleMentionConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleMentionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticleMentionEdge'] = ResolversParentTypes['ArticleMentionEdge']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  inHeading?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  surfaceForms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleOrganizationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticleOrganizationConnection'] = ResolversParentTypes['ArticleOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleOrganizationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ArticleOrganizationConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleOrganizationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticleOrganizationEdge'] = ResolversParentTypes['ArticleOrganizationEdge']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  inHeading?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  surfaceForms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticlePersonConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticlePersonConnection'] = ResolversParentTypes['ArticlePersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticlePersonEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ArticlePersonConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticlePersonEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticlePersonEdge'] = ResolversParentTypes['ArticlePersonEdge']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  inHeading?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  surfaceForms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticlePlaceConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticlePlaceConnection'] = ResolversParentTypes['ArticlePlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticlePlaceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ArticlePlaceConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticlePlaceEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticlePlaceEdge'] = ResolversParentTypes['ArticlePlaceEdge']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  inHeading?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  surfaceForms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleSourceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticleSource'] = ResolversParentTypes['ArticleSource']> = {
  outlet?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type AttackResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Attack'] = ResolversParentTypes['Attack']> = {
  articles?: Resolver<ResolversTypes['SubjectArticleConnection'], ParentType, ContextType, Partial<AttackArticlesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<AttackClaimsArgs>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['EventCode']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<AttackEvidenceArgs>>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType>;
  follows?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['AttackMethod'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<AttackParticipantsArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['EventPlace']>, ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssertionStatus'], ParentType, ContextType>;
  statusBasis?: Resolver<ResolversTypes['StatusBasis'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['ClaimedParticipation']>, ParentType, ContextType>;
  contradictedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  eventDates?: Resolver<ReadonlyArray<ResolversTypes['ClaimedDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ClaimEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  proposition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  speechAct?: Resolver<ResolversTypes['SpeechAct'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssertionStatus'], ParentType, ContextType>;
  statusBasis?: Resolver<ResolversTypes['StatusBasis'], ParentType, ContextType>;
  supportedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ClaimConnectionFacetsArgs, 'by'>>;
  histogram?: Resolver<ResolversTypes['Histogram'], ParentType, ContextType, RequireFields<ClaimConnectionHistogramArgs, 'interval'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimedDateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClaimedDate'] = ResolversParentTypes['ClaimedDate']> = {
  date?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ClaimedParticipationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClaimedParticipation'] = ResolversParentTypes['ClaimedParticipation']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
};

export type CoMentionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CoMentionConnection'] = ResolversParentTypes['CoMentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoMentionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<CoMentionConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoMentionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CoMentionEdge'] = ResolversParentTypes['CoMentionEdge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType, Partial<CoMentionEdgeArticlesArgs>>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  independentArticleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  pmi?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  articles?: Resolver<ResolversTypes['SubjectArticleConnection'], ParentType, ContextType, Partial<ConflictArticlesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ConflictClaimsArgs>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['EventCode']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ConflictEvidenceArgs>>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType>;
  follows?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<ConflictParticipantsArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['EventPlace']>, ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssertionStatus'], ParentType, ContextType>;
  statusBasis?: Resolver<ResolversTypes['StatusBasis'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['ContradictionSide']>, ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ContradictionConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type ContradictionSideResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContradictionSide'] = ResolversParentTypes['ContradictionSide']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type DatasetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Edtf'], any> {
  name: 'Edtf';
}

export type EntityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person' | 'Place' | 'Topic', ParentType, ContextType>;
};

export type EntityAmbiguousResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EntityAmbiguous'] = ResolversParentTypes['EntityAmbiguous']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<EntityConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityEventConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EntityEventConnection'] = ResolversParentTypes['EntityEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEventEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<EntityEventConnectionFacetsArgs, 'by'>>;
  histogram?: Resolver<ResolversTypes['Histogram'], ParentType, ContextType, RequireFields<EntityEventConnectionHistogramArgs, 'interval'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEventEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EntityEventEdge'] = ResolversParentTypes['EntityEventEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<EntityEventEdgeEvidenceArgs>>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssertionStatus'], ParentType, ContextType>;
  statusBasis?: Resolver<ResolversTypes['StatusBasis'], ParentType, ContextType>;
};

export type EntityFoundResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EntityFound'] = ResolversParentTypes['EntityFound']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityLookupResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EntityLookup'] = ResolversParentTypes['EntityLookup']> = {
  __resolveType: TypeResolveFn<'EntityAmbiguous' | 'EntityFound' | 'EntityNotFound', ParentType, ContextType>;
};

export type EntityNotFoundResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EntityNotFound'] = ResolversParentTypes['EntityNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  __resolveType: TypeResolveFn<'ArrestWarrant' | 'Attack' | 'Conflict' | 'OtherEvent' | 'Talks', ParentType, ContextType>;
};

export type EventCodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EventCode'] = ResolversParentTypes['EventCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<EventConnectionFacetsArgs, 'by'>>;
  histogram?: Resolver<ResolversTypes['Histogram'], ParentType, ContextType, RequireFields<EventConnectionHistogramArgs, 'interval'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventLinkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EventLink'] = ResolversParentTypes['EventLink']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<EventLinkEvidenceArgs>>;
  kind?: Resolver<ResolversTypes['EventLinkKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type EventPlaceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EventPlace'] = ResolversParentTypes['EventPlace']> = {
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<EventPlaceEvidenceArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['PlacePrecision'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['Extractor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['TextQuote'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<EvidenceConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ExternalIdScheme'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExtractorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Extractor'] = ResolversParentTypes['Extractor']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  buckets?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetBucketResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FacetBucket'] = ResolversParentTypes['FacetBucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FuzzyDateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FuzzyDate'] = ResolversParentTypes['FuzzyDate']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['Edtf'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fragment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
};

export type HistogramResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Histogram'] = ResolversParentTypes['Histogram']> = {
  buckets?: Resolver<ReadonlyArray<ResolversTypes['HistogramBucket']>, ParentType, ContextType>;
  missingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistogramBucketResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['HistogramBucket'] = ResolversParentTypes['HistogramBucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface LanguageCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageCode'], any> {
  name: 'LanguageCode';
}

export type MembershipResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  asOf?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<MembershipEvidenceArgs>>;
  from?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type NearMissResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NearMiss'] = ResolversParentTypes['NearMiss']> = {
  failedRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hop?: Resolver<ResolversTypes['PathHop'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  independentArticleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ArrestWarrant' | 'Article' | 'Attack' | 'Claim' | 'Conflict' | 'Evidence' | 'Organization' | 'OtherEvent' | 'Person' | 'Place' | 'Talks' | 'Topic', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['SubjectArticleConnection'], ParentType, ContextType, Partial<OrganizationArticlesArgs>>;
  basedIn?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  claimsMade?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsMadeArgs>>;
  coMentions?: Resolver<ResolversTypes['CoMentionConnection'], ParentType, ContextType, Partial<OrganizationCoMentionsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EntityEventConnection'], ParentType, ContextType, Partial<OrganizationEventsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  kindBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelProvenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<OrganizationPartsArgs>>;
  people?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<OrganizationPeopleArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<OrganizationTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<OrganizationConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OtherEventResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OtherEvent'] = ResolversParentTypes['OtherEvent']> = {
  articles?: Resolver<ResolversTypes['SubjectArticleConnection'], ParentType, ContextType, Partial<OtherEventArticlesArgs>>;
  category?: Resolver<ResolversTypes['EventCategory'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OtherEventClaimsArgs>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['EventCode']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<OtherEventEvidenceArgs>>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType>;
  follows?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<OtherEventParticipantsArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['EventPlace']>, ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssertionStatus'], ParentType, ContextType>;
  statusBasis?: Resolver<ResolversTypes['StatusBasis'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type ParticipantConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipantEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ParticipantConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ParticipantEdge'] = ResolversParentTypes['ParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ParticipantEdgeEvidenceArgs>>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssertionStatus'], ParentType, ContextType>;
  statusBasis?: Resolver<ResolversTypes['StatusBasis'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weakestLink?: Resolver<Maybe<ResolversTypes['PathHop']>, ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<PathHopEvidenceArgs>>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  independentSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isInverse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ParticipantRole']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssertionStatus'], ParentType, ContextType>;
  surfaceForms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  explored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nearMiss?: Resolver<Maybe<ResolversTypes['NearMiss']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<PersonAffiliationsArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['SubjectArticleConnection'], ParentType, ContextType, Partial<PersonArticlesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  claimsMade?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsMadeArgs>>;
  coMentions?: Resolver<ResolversTypes['CoMentionConnection'], ParentType, ContextType, Partial<PersonCoMentionsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EntityEventConnection'], ParentType, ContextType, Partial<PersonEventsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelProvenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<PersonTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['SubjectArticleConnection'], ParentType, ContextType, Partial<PlaceArticlesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsArgs>>;
  claimsMade?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsMadeArgs>>;
  coMentions?: Resolver<ResolversTypes['CoMentionConnection'], ParentType, ContextType, Partial<PlaceCoMentionsArgs>>;
  contains?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<PlaceContainsArgs>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EntityEventConnection'], ParentType, ContextType, Partial<PlaceEventsArgs>>;
  eventsHere?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PlaceEventsHereArgs, 'within'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  kindBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelProvenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<PlacePeopleArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<PlaceTimelineArgs>>;
  within?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<PlaceConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  bound?: Resolver<ResolversTypes['QuantityBound'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'slug'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<QueryContradictionsArgs>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'slug'>>;
  entityByExternalId?: Resolver<ResolversTypes['EntityLookup'], ParentType, ContextType, RequireFields<QueryEntityByExternalIdArgs, 'scheme' | 'value'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'slug'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'seeds'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'prefix'>>;
};

export type RightsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Rights'] = ResolversParentTypes['Rights']> = {
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  didYouMean?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<SearchConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  matchedAlias?: Resolver<Maybe<ResolversTypes['Alias']>, ParentType, ContextType>;
  matchedField?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  __resolveType: TypeResolveFn<'ArrestWarrant' | 'Article' | 'Attack' | 'Claim' | 'Conflict' | 'Organization' | 'OtherEvent' | 'Person' | 'Place' | 'Talks' | 'Topic', ParentType, ContextType>;
};

export type StatusBasisResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StatusBasis'] = ResolversParentTypes['StatusBasis']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType: TypeResolveFn<'ArrestWarrant' | 'Attack' | 'Conflict' | 'Organization' | 'OtherEvent' | 'Person' | 'Place' | 'Talks' | 'Topic', ParentType, ContextType>;
};

export type SubjectArticleConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SubjectArticleConnection'] = ResolversParentTypes['SubjectArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubjectArticleEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<SubjectArticleConnectionFacetsArgs, 'by'>>;
  histogram?: Resolver<ResolversTypes['Histogram'], ParentType, ContextType, RequireFields<SubjectArticleConnectionHistogramArgs, 'interval'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectArticleEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SubjectArticleEdge'] = ResolversParentTypes['SubjectArticleEdge']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  inHeading?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  surfaceForms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TalksResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Talks'] = ResolversParentTypes['Talks']> = {
  agenda?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['SubjectArticleConnection'], ParentType, ContextType, Partial<TalksArticlesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TalksClaimsArgs>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['EventCode']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<TalksEvidenceArgs>>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType>;
  follows?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<TalksParticipantsArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['EventPlace']>, ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TalksState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssertionStatus'], ParentType, ContextType>;
  statusBasis?: Resolver<ResolversTypes['StatusBasis'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextQuoteResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TextQuote'] = ResolversParentTypes['TextQuote']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineAffiliationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TimelineAffiliation'] = ResolversParentTypes['TimelineAffiliation']> = {
  change?: Resolver<ResolversTypes['AffiliationChange'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<TimelineAffiliationEvidenceArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineClaimResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TimelineClaim'] = ResolversParentTypes['TimelineClaim']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<TimelineClaimEvidenceArgs>>;
  isAbout?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSpeaker?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<TimelineConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineItem'], ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<TimelineEventEvidenceArgs>>;
  isHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ParticipantRole']>, ParentType, ContextType>;
  when?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  __resolveType: TypeResolveFn<'TimelineAffiliation' | 'TimelineClaim' | 'TimelineEvent' | 'TimelineWarrantStep', ParentType, ContextType>;
};

export type TimelineWarrantStepResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TimelineWarrantStep'] = ResolversParentTypes['TimelineWarrantStep']> = {
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<TimelineWarrantStepEvidenceArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['WarrantStep'], ParentType, ContextType>;
  warrant?: Resolver<ResolversTypes['ArrestWarrant'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['SubjectArticleConnection'], ParentType, ContextType, Partial<TopicArticlesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TopicClaimsArgs>>;
  claimsMade?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TopicClaimsMadeArgs>>;
  coMentions?: Resolver<ResolversTypes['CoMentionConnection'], ParentType, ContextType, Partial<TopicCoMentionsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EntityEventConnection'], ParentType, ContextType, Partial<TopicEventsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelProvenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<TopicTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type WarrantStepResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WarrantStep'] = ResolversParentTypes['WarrantStep']> = {
  by?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<WarrantStepEvidenceArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WarrantState'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  Accusation?: AccusationResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  ArrestWarrant?: ArrestWarrantResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleEventConnection?: ArticleEventConnectionResolvers<ContextType>;
  ArticleEventEdge?: ArticleEventEdgeResolvers<ContextType>;
  ArticleMentionConnection?: ArticleMentionConnectionResolvers<ContextType>;
  ArticleMentionEdge?: ArticleMentionEdgeResolvers<ContextType>;
  ArticleOrganizationConnection?: ArticleOrganizationConnectionResolvers<ContextType>;
  ArticleOrganizationEdge?: ArticleOrganizationEdgeResolvers<ContextType>;
  ArticlePersonConnection?: ArticlePersonConnectionResolvers<ContextType>;
  ArticlePersonEdge?: ArticlePersonEdgeResolvers<ContextType>;
  ArticlePlaceConnection?: ArticlePlaceConnectionResolvers<ContextType>;
  ArticlePlaceEdge?: ArticlePlaceEdgeResolvers<ContextType>;
  ArticleSource?: ArticleSourceResolvers<ContextType>;
  Attack?: AttackResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimedDate?: ClaimedDateResolvers<ContextType>;
  ClaimedParticipation?: ClaimedParticipationResolvers<ContextType>;
  CoMentionConnection?: CoMentionConnectionResolvers<ContextType>;
  CoMentionEdge?: CoMentionEdgeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  ContradictionSide?: ContradictionSideResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Edtf?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityAmbiguous?: EntityAmbiguousResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityEventConnection?: EntityEventConnectionResolvers<ContextType>;
  EntityEventEdge?: EntityEventEdgeResolvers<ContextType>;
  EntityFound?: EntityFoundResolvers<ContextType>;
  EntityLookup?: EntityLookupResolvers<ContextType>;
  EntityNotFound?: EntityNotFoundResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventCode?: EventCodeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventLink?: EventLinkResolvers<ContextType>;
  EventPlace?: EventPlaceResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Extractor?: ExtractorResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetBucket?: FacetBucketResolvers<ContextType>;
  FuzzyDate?: FuzzyDateResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Histogram?: HistogramResolvers<ContextType>;
  HistogramBucket?: HistogramBucketResolvers<ContextType>;
  LanguageCode?: GraphQLScalarType;
  Membership?: MembershipResolvers<ContextType>;
  NearMiss?: NearMissResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OtherEvent?: OtherEventResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rights?: RightsResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  StatusBasis?: StatusBasisResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  SubjectArticleConnection?: SubjectArticleConnectionResolvers<ContextType>;
  SubjectArticleEdge?: SubjectArticleEdgeResolvers<ContextType>;
  Talks?: TalksResolvers<ContextType>;
  TextQuote?: TextQuoteResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  TimelineAffiliation?: TimelineAffiliationResolvers<ContextType>;
  TimelineClaim?: TimelineClaimResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  TimelineWarrantStep?: TimelineWarrantStepResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  URL?: GraphQLScalarType;
  WarrantStep?: WarrantStepResolvers<ContextType>;
};

