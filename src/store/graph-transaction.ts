// The operations of an engine in one write transaction. The write logic (src/store/write) is the same for all engines and uses only these.
import type { EdgeRecord, StoredEdge } from '../domain/edge.js';
import type { Alias, DerivedStatus, NodeRecord, StoredNode } from '../domain/records.js';
import type { Direction, RelationName, SortBy } from '../domain/relations.js';
import type { SearchEntry } from '../domain/search-entry.js';

/** A node as it is stored: the record, and the data that the engine needs to find, sort and compare it. */
export interface NodeRow {
  readonly node: NodeRecord;
  /** Hash of the content without the parts that may be added to. Distinguishes a repetition from different content under the same id. */
  readonly contentHash: string;
  /** Sort keys by order. Only the orders in `nodeOrders` are needed. */
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

/** All aliases of an existing entity, and the search entries of the new ones. */
export interface AddedAliases {
  readonly aliases: readonly Alias[];
  readonly newEntries: readonly SearchEntry[];
}

export interface GraphTransaction {
  nodesByIds(ids: readonly string[]): Promise<Map<string, StoredNode>>;
  /** The texts of articles; an article without a text has no entry. */
  articleTexts(articleIds: readonly string[]): Promise<Map<string, string>>;
  /** Content hashes and evidence of existing nodes and edges, by node id and by edge id (domain/edge.ts). */
  nodeContents(ids: readonly string[]): Promise<Map<string, StoredContent>>;
  edgeContents(edges: readonly EdgeRecord[]): Promise<Map<string, StoredContent>>;
  /** All edges of a relation at these owners, in order of edge id. Only for facts: it is never called for MENTIONS. */
  edgesOf(relation: RelationName, direction: Direction, ownerIds: readonly string[]): Promise<StoredEdge[]>;
  /** Inserts nodes and edges that do not exist yet. Nodes start with an articleCount of 0 and no status. */
  insertNodes(rows: readonly NodeRow[]): Promise<void>;
  insertEdges(rows: readonly EdgeRow[]): Promise<void>;
  /** Replaces the evidence of existing nodes, by id, and of existing edges. */
  updateNodeEvidence(evidence: ReadonlyMap<string, readonly string[]>): Promise<void>;
  updateEdgeEvidence(evidence: readonly { readonly edge: EdgeRecord; readonly evidenceIds: readonly string[] }[]): Promise<void>;
  /** Replaces the aliases of existing entities, by id, and adds the search entries of the new aliases. */
  updateAliases(added: ReadonlyMap<string, AddedAliases>): Promise<void>;
  /** Sets the status of events and claims, by node id, and of participations. */
  updateNodeStatuses(statuses: ReadonlyMap<string, DerivedStatus>): Promise<void>;
  updateEdgeStatuses(statuses: readonly { readonly edge: EdgeRecord; readonly status: DerivedStatus }[]): Promise<void>;
  /** Sets the article counts of entities and events, and the `count` sort keys of these nodes and of all edges that are sorted by them. */
  updateArticleCounts(counts: ReadonlyMap<string, number>): Promise<void>;
  /** Stores the time of the last write. */
  touch(recordedAt: string): Promise<void>;
}
