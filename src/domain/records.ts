// The records of the graph, as every layer passes them on. Plain data: no behaviour, no engine, no GraphQL.
import type { FuzzyDate } from './fuzzy-date.js';
import type { EntityKind, EventKind, OwnFields } from './ontology/kinds.js';
import type {
  AliasKind,
  AssertionStatus,
  ExternalIdScheme,
  Polarity,
  Provenance,
  QuantityBound,
  SpeechAct,
  WarrantState,
} from './vocabulary.js';

/** Licence and attribution of a text; `digest` says that the words are ours and not the publisher's. */
export interface Rights {
  readonly licence: string | null;
  readonly attribution: string | null;
  readonly digest: boolean;
}

/** Where an article can be read: an outlet may be known without an address, and an address without an outlet. */
export interface ArticleSource {
  readonly url: string | null;
  readonly outletId: string | null;
}

/** An article without its text; texts are read apart (GraphStore.articleTexts), since most queries do not need them. */
export interface ArticleRecord {
  readonly family: 'article';
  readonly id: string;
  readonly title: string;
  readonly publishedOn: FuzzyDate | null;
  readonly url: string | null;
  readonly outletId: string | null;
  readonly agencyId: string | null;
  readonly language: string | null;
  /** The section of the collection it was taken from, in that collection's words. */
  readonly category: string | null;
  /** Everywhere it can be read; the first is `url` and `outletId` where these are given. */
  readonly sources: readonly ArticleSource[];
  readonly rights: Rights;
}

export interface Alias {
  readonly text: string;
  readonly language: string | null;
  readonly script: string | null;
  readonly kind: AliasKind;
  readonly provenance: Provenance;
}

export interface ExternalId {
  readonly scheme: ExternalIdScheme;
  readonly value: string;
  readonly provenance: Provenance;
}

/** An entity, with the fields of its kind: ontology/kinds.ts. */
export interface EntityRecord extends OwnFields<'entity'> {
  readonly family: 'entity';
  readonly id: string;
  readonly kind: EntityKind;
  /** The rule that decided the kind, in words; null where whoever wrote the file said it. */
  readonly kindBasis: string | null;
  readonly label: string;
  readonly labelProvenance: Provenance;
  readonly aliases: readonly Alias[];
  readonly description: string | null;
  readonly externalIds: readonly ExternalId[];
}

export interface EventCode {
  readonly scheme: string;
  readonly code: string;
}

/** An event, with the fields of its kind: ontology/kinds.ts. */
export interface EventRecord extends OwnFields<'event'> {
  readonly family: 'event';
  readonly id: string;
  readonly kind: EventKind;
  readonly label: string;
  readonly summary: string | null;
  readonly when: FuzzyDate | null;
  readonly codes: readonly EventCode[];
  readonly evidenceIds: readonly string[];
}

/** One step in the life of a warrant, linked to it by STEP_OF. */
export interface StepRecord {
  readonly family: 'step';
  readonly id: string;
  readonly state: WarrantState;
  readonly on: FuzzyDate | null;
  readonly byId: string | null;
  readonly note: string | null;
  readonly provenance: Provenance;
  readonly evidenceIds: readonly string[];
}

/** What a warrant, or the request for one, accuses its subject of; linked to it by ACCUSATION_IN. */
export interface AccusationRecord {
  readonly family: 'accusation';
  readonly id: string;
  readonly label: string;
  readonly category: string;
  readonly evidenceIds: readonly string[];
}

export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly bound: QuantityBound;
}

export interface ClaimRecord {
  readonly family: 'claim';
  readonly id: string;
  readonly proposition: string;
  readonly speechAct: SpeechAct;
  readonly polarity: Polarity;
  readonly saidOn: FuzzyDate | null;
  readonly quantity: Quantity | null;
  readonly provenance: Provenance;
  readonly note: string | null;
  readonly evidenceIds: readonly string[];
}

/** The exact words of an article that carry a fact; offsets are UTF-16 code units: text.slice(start, end) === exact. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

export interface Extractor {
  readonly name: string;
  readonly version: string;
}

export interface EvidenceRecord {
  readonly family: 'evidence';
  readonly id: string;
  readonly articleId: string;
  readonly quote: TextQuote;
  readonly extractor: Extractor;
}

/** What is authored. What the store works out and adds on reading stands in Stored<…> below. */
export type NodeRecord = ArticleRecord | EntityRecord | EventRecord | StepRecord | AccusationRecord | ClaimRecord | EvidenceRecord;

/** A status as the rule of status-rule.ts gave it: the rule that matched, in words, and the claims that were weighed. */
export interface DerivedStatus {
  readonly status: AssertionStatus;
  readonly rule: string;
  readonly claimIds: readonly string[];
}

/** Worked out by the store in the transaction that writes. */
export interface DerivedFields {
  /** Events and claims: see status-rule.ts. Null for other families. */
  readonly derivedStatus: DerivedStatus | null;
  /** Entities and events: how many articles mention it. Else 0. */
  readonly articleCount: number;
  /** When the graph learned it: ISO 8601 in UTC. */
  readonly recordedAt: string;
}

export type Stored<Node extends NodeRecord> = Node & DerivedFields;
export type StoredArticle = Stored<ArticleRecord>;
export type StoredEntity = Stored<EntityRecord>;
export type StoredEvent = Stored<EventRecord>;
export type StoredStep = Stored<StepRecord>;
export type StoredAccusation = Stored<AccusationRecord>;
export type StoredClaim = Stored<ClaimRecord>;
export type StoredEvidence = Stored<EvidenceRecord>;
export type StoredNode = StoredArticle | StoredEntity | StoredEvent | StoredStep | StoredAccusation | StoredClaim | StoredEvidence;
