// The port: the interface that every engine implements. It uses domain records only, and no SQL, Cypher, GraphQL or driver types.
// Each sentence below about order, unknown ids and limits has a test in tests/contract that every engine passes.
import type { StoredEdge } from '../domain/edge.js';
import type { EdgeFilter, NodeFilter } from '../domain/filter.js';
import type { Grouping, Groups } from '../domain/grouping.js';
import type { NodeFamily } from '../domain/ids.js';
import type { Order, Page, Slice } from '../domain/page.js';
import type { StoredNode } from '../domain/records.js';
import type { SearchField } from '../domain/search-entry.js';
import type { SearchPlan } from '../domain/search-plan.js';
import type { Direction, RelationName } from '../domain/relations.js';
import type { SearchKind } from '../domain/ontology/kinds.js';
import type { ExternalIdScheme, SearchMatch } from '../domain/vocabulary.js';
import type { WriteBatch, WriteSummary } from './write-batch.js';

/** All nodes of one family that match a filter, in one of the orders that `nodeOrders` lists for the family. */
export interface NodeList {
  readonly family: NodeFamily;
  readonly filter: NodeFilter;
  readonly order: Order;
}

/** The orders in which the nodes of a family can be listed. */
export const nodeOrders = {
  article: ['date', 'label'],
  entity: ['label', 'count'],
  event: ['date', 'label', 'count'],
  claim: ['date'],
} as const satisfies Partial<Record<NodeFamily, readonly Order['by'][]>>;

/** The edges of one relation at each owner, in one of the orders that the relation table lists for that direction. */
export interface EdgeList {
  readonly relation: RelationName;
  /** `out`: the owners are the sources of the edges, and the neighbors are the targets. `in`: the reverse. */
  readonly direction: Direction;
  readonly filter: EdgeFilter;
  readonly order: Order;
}

/** The requested slice of the list of one owner. */
export interface OwnerSlice extends Slice {
  readonly ownerId: string;
}

/** The pages by owner, and every neighbor node once. */
export interface EdgePages {
  readonly pages: ReadonlyMap<string, Page<StoredEdge>>;
  readonly nodes: ReadonlyMap<string, StoredNode>;
}

export interface ExternalIdKey {
  readonly scheme: ExternalIdScheme;
  readonly value: string;
}

/** A node that a search found, with its best matching name or text. Among equal matches, the first field in `searchFields` is used. */
export interface SearchHit {
  readonly node: StoredNode;
  readonly match: SearchMatch;
  readonly field: SearchField;
  /** The index of the alias in the record, or of the text in `detailTexts`; 0 for other fields. */
  readonly ordinal: number;
}

/** The text form of an external id, which is the key of results. */
export function externalIdKey(key: ExternalIdKey): string {
  return `${key.scheme}:${key.value}`;
}

/**
 * Reads with a common deadline. All methods take many keys, which may repeat, and return a Map without entries for unknown keys.
 * Every method throws DEADLINE_EXCEEDED after the deadline, and STORE_UNAVAILABLE if the engine cannot be reached.
 */
export interface GraphReader {
  /** Nodes of any family, by id. */
  nodesByIds(ids: readonly string[]): Promise<Map<string, StoredNode>>;
  /** The texts of articles; an article without a text has no entry. */
  articleTexts(articleIds: readonly string[]): Promise<Map<string, string>>;
  /** Ids of the entities with an external id, ordered by id. The keys are from `externalIdKey`. */
  entityIdsByExternalIds(keys: readonly ExternalIdKey[]): Promise<Map<string, string[]>>;
  /** One page of a list of nodes. Sort keys are unique, so that paging neither skips nor repeats. */
  nodePage(list: NodeList, slice: Slice): Promise<Page<StoredNode>>;
  /** The nodes of a family in order of id, after an id; null means from the start. For callers that walk the whole graph. */
  nodesInOrderOfId(family: NodeFamily, after: string | null, limit: number): Promise<StoredNode[]>;
  /** Ids of nodes of these families that match a filter, at most `limit`, in no particular order. */
  nodeIds(families: readonly NodeFamily[], filter: NodeFilter, limit: number): Promise<string[]>;
  /** The total number of nodes in a list. */
  nodeCount(list: Pick<NodeList, 'family' | 'filter'>): Promise<number>;
  /** One page of the same list for each owner. Every owner gets a page, which is empty for an unknown owner or one without edges. */
  edgePages(list: EdgeList, slices: readonly OwnerSlice[]): Promise<EdgePages>;
  /** The number of edges of each owner in that list. Every owner gets a number. */
  edgeCounts(list: Omit<EdgeList, 'order'>, ownerIds: readonly string[]): Promise<Map<string, number>>;
  /** The nodes of a list, counted by a value. */
  nodeGroups(list: Pick<NodeList, 'family' | 'filter'>, grouping: Grouping): Promise<Groups>;
  /** The edges of each owner in that list, counted by a value. Every owner gets a result. */
  edgeGroups(list: Omit<EdgeList, 'order'>, grouping: Grouping, ownerIds: readonly string[]): Promise<Map<string, Groups>>;
  /** One page of search results: best match first, then the most mentioned nodes, then by id. Each node occurs once. */
  searchPage(plan: SearchPlan, slice: Slice): Promise<Page<SearchHit>>;
  /** The number of nodes that a search finds, by kind. Kinds without results have no entry. */
  searchCounts(plan: SearchPlan): Promise<Map<SearchKind, number>>;
  /**
   * The number of independent sources of the articles that mention each subject: copies of the text of one agency or outlet count once.
   * Every subject gets a number.
   */
  independentSourceCounts(subjectIds: readonly string[]): Promise<Map<string, number>>;
}

export interface StoreStats {
  readonly articles: number;
  readonly entities: number;
  readonly events: number;
  readonly claims: number;
  readonly evidence: number;
  /** The time of the last write: ISO 8601 in UTC; null for an empty store. */
  readonly updatedAt: string | null;
}

export interface ReadOptions {
  /** Milliseconds since the epoch. Later reads of this reader are refused. Neo4j gets the remaining time as its transaction timeout. */
  readonly deadlineAt: number;
}

export interface GraphStore {
  readonly engine: 'sqlite' | 'neo4j';
  /** Creates a reader for one request. This costs nothing, and readers need not be closed. */
  reader(options: ReadOptions): GraphReader;
  /**
   * Writes a batch in one transaction. Existing nodes and edges with the same content are left unchanged, except that new evidence and
   * aliases are added to them. If the batch breaks a rule of the graph, throws INVALID_BATCH with all problems in `details.problems` and
   * writes nothing.
   */
  write(batch: WriteBatch): Promise<WriteSummary>;
  stats(): Promise<StoreStats>;
  /** Resolves if the engine answers; otherwise throws STORE_UNAVAILABLE within three seconds. */
  ping(): Promise<void>;
  /** Releases all resources of the engine. A second call has no effect; all other calls after it throw STORE_CLOSED. */
  close(): Promise<void>;
}
