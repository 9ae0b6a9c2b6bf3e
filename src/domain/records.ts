// The records of the graph, which all layers use. Plain data, without behaviour and independent of engines and GraphQL.
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

/** Licence and attribution of a text. `digest`: whether the text is a digest and not in the words of its publisher. */
export interface Rights {
  readonly licence: string | null;
  readonly attribution: string | null;
  readonly digest: boolean;
}

/** A source where an article can be read. The outlet may be known without the address, and the address without the outlet. */
export interface ArticleSource {
  readonly url: string | null;
  readonly outletId: string | null;
}

/** An article without its text. Texts are read separately (GraphReader.articleTexts), since most queries do not need them. */
export interface ArticleRecord {
  readonly family: 'article';
  readonly id: string;
  readonly title: string;
  readonly publishedOn: FuzzyDate | null;
  readonly url: string | null;
  readonly outletId: string | null;
  readonly agencyId: string | null;
  readonly language: string | null;
  /** The section of the collection from which the article was taken, as named by that collection. */
  readonly category: string | null;
  /** All sources where the article can be read. If `url` and `outletId` are given, they are those of the first source. */
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

/** An entity, with the fields of its kind: see ontology/kinds.ts. */
export interface EntityRecord extends OwnFields<'entity'> {
  readonly family: 'entity';
  readonly id: string;
  readonly kind: EntityKind;
  /** The rule that decided the kind, in words; null if the author of the file stated the kind. */
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

/** An event, with the fields of its kind: see ontology/kinds.ts. */
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

/** One procedural step of a warrant, linked to it by STEP_OF. */
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

/** One accusation against the subject of a warrant or of a request for one, linked to it by ACCUSATION_IN. */
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

/** The exact words of an article that support a fact. Offsets are UTF-16 code units: text.slice(start, end) === exact. */
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

/** The authored part of a node. Stored<…> below adds the fields that the store derives. */
export type NodeRecord = ArticleRecord | EntityRecord | EventRecord | StepRecord | AccusationRecord | ClaimRecord | EvidenceRecord;

/** A status that status-rule.ts derived: the rule that matched, in words, and the claims that were considered. */
export interface DerivedStatus {
  readonly status: AssertionStatus;
  readonly rule: string;
  readonly claimIds: readonly string[];
}

/** Fields that the store derives in the transaction that writes. */
export interface DerivedFields {
  /** Events and claims: see status-rule.ts. Null for other families. */
  readonly derivedStatus: DerivedStatus | null;
  /** Entities and events: the number of articles that mention the node. 0 for other families. */
  readonly articleCount: number;
  /** When the node was first written to the graph: ISO 8601 in UTC. */
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
