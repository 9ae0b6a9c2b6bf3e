// What an engine does inside one write transaction. The write itself (src/store/write) is the same for all engines and uses only this.
import type { EdgeRecord, StoredEdge } from '../domain/edge.js';
import type { Alias, DerivedStatus, NodeRecord, StoredNode } from '../domain/records.js';
import type { Direction, RelationName, SortBy } from '../domain/relations.js';
import type { SearchEntry } from '../domain/search-entry.js';

/** A node as it is stored: the record, and what the engine needs to find, sort and compare it. */
export interface NodeRow {
  readonly node: NodeRecord;
  /** Hash of the content without what may be added to it: tells "the same again" from "the same id with other content". */
  readonly contentHash: string;
  /** Sort keys by order; only those of `nodeOrders` are needed. */
  readonly sortKeys: Readonly<Partial<Record<SortBy, string>>>;
  readonly text: string | null;
  readonly searchEntries: readonly SearchEntry[];
  readonly recordedAt: string;
}

/** An edge as it is stored. */
export interface EdgeRow {
  readonly edge: EdgeRecord;
  readonly contentHash: string;
  /** Sort keys by order, for the lists of its source (`out`) and of its target (`in`). */
  readonly outKeys: Readonly<Partial<Record<SortBy, string>>>;
  readonly inKeys: Readonly<Partial<Record<SortBy, string>>>;
}

export interface StoredContent {
  readonly contentHash: string;
  readonly evidenceIds: readonly string[];
}

/** All aliases of an entity that is there, and the entries of those that are new. */
export interface AddedAliases {
  readonly aliases: readonly Alias[];
  readonly newEntries: readonly SearchEntry[];
}

export interface GraphTransaction {
  nodesByIds(ids: readonly string[]): Promise<Map<string, StoredNode>>;
  /** The texts of articles; an article without a text has no entry. */
  articleTexts(articleIds: readonly string[]): Promise<Map<string, string>>;
  /** Content hashes and evidence of nodes and of edges that are there, by node id and by edge id (domain/edge.ts). */
  nodeContents(ids: readonly string[]): Promise<Map<string, StoredContent>>;
  edgeContents(edges: readonly EdgeRecord[]): Promise<Map<string, StoredContent>>;
  /** All edges of a relation at these owners, in order of edge id. For facts only: never asked of MENTIONS. */
  edgesOf(relation: RelationName, direction: Direction, ownerIds: readonly string[]): Promise<StoredEdge[]>;
  /** New nodes and edges, never there before. Nodes start with an articleCount of 0 and no status. */
  insertNodes(rows: readonly NodeRow[]): Promise<void>;
  insertEdges(rows: readonly EdgeRow[]): Promise<void>;
  /** Replaces the evidence of what is there, by node id or edge id. */
  updateNodeEvidence(evidence: ReadonlyMap<string, readonly string[]>): Promise<void>;
  updateEdgeEvidence(evidence: readonly { readonly edge: EdgeRecord; readonly evidenceIds: readonly string[] }[]): Promise<void>;
  /** Replaces the aliases of entities that are there, by id, and adds the entries of those that are new. */
  updateAliases(grown: ReadonlyMap<string, AddedAliases>): Promise<void>;
  /** Sets the status of events and claims by node id, and of participations. */
  updateNodeStatuses(statuses: ReadonlyMap<string, DerivedStatus>): Promise<void>;
  updateEdgeStatuses(statuses: readonly { readonly edge: EdgeRecord; readonly status: DerivedStatus }[]): Promise<void>;
  /** Sets article counts of entities and events, with the `count` sort keys of the nodes and of every edge that is sorted by them. */
  updateArticleCounts(counts: ReadonlyMap<string, number>): Promise<void>;
  /** Remembers when something was last written. */
  touch(recordedAt: string): Promise<void>;
}
