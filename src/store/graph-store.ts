// The port: what every engine can do. Domain records only; no SQL, Cypher, GraphQL or driver type appears here.
// Each sentence about order, unknown ids and limits below has a test in tests/contract, which every engine passes.
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

/** All nodes of one family that pass a filter, in an order that `nodeOrders` names for the family. */
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

/** The edges of one relation at each of its owners, in an order that the relation table names for that direction. */
export interface EdgeList {
  readonly relation: RelationName;
  /** `out`: owners are sources, and the node of an edge is its target. `in`: the other way round. */
  readonly direction: Direction;
  readonly filter: EdgeFilter;
  readonly order: Order;
}

/** The slice that one owner asks for. */
export interface OwnerSlice extends Slice {
  readonly ownerId: string;
}

/** The pages by owner, and every node at their neighbors once. */
export interface EdgePages {
  readonly pages: ReadonlyMap<string, Page<StoredEdge>>;
  readonly nodes: ReadonlyMap<string, StoredNode>;
}

export interface ExternalIdKey {
  readonly scheme: ExternalIdScheme;
  readonly value: string;
}

/** A node that a search found, and its best name or text: of equal matches the first field in the order of `searchFields`. */
export interface SearchHit {
  readonly node: StoredNode;
  readonly match: SearchMatch;
  readonly field: SearchField;
  /** Which alias of the record. */
  readonly ordinal: number;
}

/** The text form of an external id, by which answers are keyed. */
export function externalIdKey(key: ExternalIdKey): string {
  return `${key.scheme}:${key.value}`;
}

/**
 * Reads, under one deadline. All are batch-first: many keys in, a Map out that has no entry for a key that is unknown; keys may repeat.
 * Every method throws DEADLINE_EXCEEDED once the deadline has passed and STORE_UNAVAILABLE when the engine cannot be reached.
 */
export interface GraphReader {
  /** Nodes of any family, by id. */
  nodesByIds(ids: readonly string[]): Promise<Map<string, StoredNode>>;
  /** The texts of articles; an article without a text has no entry. */
  articleTexts(articleIds: readonly string[]): Promise<Map<string, string>>;
  /** Ids of the entities that carry an external id, in order of id. Keyed by `externalIdKey`. */
  entityIdsByExternalIds(keys: readonly ExternalIdKey[]): Promise<Map<string, string[]>>;
  /** One page of a list of nodes. Sort keys are unique, so that paging neither skips nor repeats. */
  nodePage(list: NodeList, slice: Slice): Promise<Page<StoredNode>>;
  /** The nodes of a family in order of id, after an id; null is the start. For whoever walks the whole graph. */
  nodesInOrderOfId(family: NodeFamily, after: string | null, limit: number): Promise<StoredNode[]>;
  /** Ids of nodes of these families that pass a filter, at most so many, in no order. */
  nodeIds(families: readonly NodeFamily[], filter: NodeFilter, limit: number): Promise<string[]>;
  /** How many nodes a list has in all. */
  nodeCount(list: Pick<NodeList, 'family' | 'filter'>): Promise<number>;
  /** One page of the same list at each owner. Every owner gets a page; an owner that is unknown or has no edges an empty one. */
  edgePages(list: EdgeList, slices: readonly OwnerSlice[]): Promise<EdgePages>;
  /** How many edges each owner has in that list. Every owner gets a number. */
  edgeCounts(list: Omit<EdgeList, 'order'>, ownerIds: readonly string[]): Promise<Map<string, number>>;
  /** The nodes of a list counted by a value. */
  nodeGroups(list: Pick<NodeList, 'family' | 'filter'>, grouping: Grouping): Promise<Groups>;
  /** The edges of each owner in that list counted by a value. Every owner gets an answer. */
  edgeGroups(list: Omit<EdgeList, 'order'>, grouping: Grouping, ownerIds: readonly string[]): Promise<Map<string, Groups>>;
  /** One page of what a search finds: the best match first, then what most articles mention, then by id. Each node once. */
  searchPage(plan: SearchPlan, slice: Slice): Promise<Page<SearchHit>>;
  /** How many nodes a search finds, by kind; kinds of which it finds none have no entry. */
  searchCounts(plan: SearchPlan): Promise<Map<SearchKind, number>>;
  /** From how many independent sources the articles are that mention each subject: copies of one agency's or outlet's text count once. Every subject gets a number. */
  independentSourceCounts(subjectIds: readonly string[]): Promise<Map<string, number>>;
}

export interface StoreStats {
  readonly articles: number;
  readonly entities: number;
  readonly events: number;
  readonly claims: number;
  readonly evidence: number;
  /** When something was last written: ISO 8601 in UTC; null for an empty store. */
  readonly updatedAt: string | null;
}

export interface ReadOptions {
  /** Milliseconds since the epoch after which reads of this reader are refused; Neo4j gets the rest as its transaction timeout. */
  readonly deadlineAt: number;
}

export interface GraphStore {
  readonly engine: 'sqlite' | 'neo4j';
  /** A reader for one request. Costs nothing and need not be closed. */
  reader(options: ReadOptions): GraphReader;
  /**
   * Writes a batch in one transaction, or nothing of it. What is there already with the same content is left as it is; evidence and
   * aliases are added to what is there. Throws INVALID_BATCH with every problem in `details.problems` when the batch breaks a rule of the graph.
   */
  write(batch: WriteBatch): Promise<WriteSummary>;
  stats(): Promise<StoreStats>;
  /** Resolves when the engine answers; else throws STORE_UNAVAILABLE within three seconds. */
  ping(): Promise<void>;
  /** Frees the engine. A second call does nothing; any other call after it throws STORE_CLOSED. */
  close(): Promise<void>;
}
