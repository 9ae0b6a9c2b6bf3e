// The interface through which analysis reads the graph. The context of a GraphQL request satisfies it: the loaders of the request combine
// all keys that one level of a query asks for into one store call, and its counter keeps the request within the limit of nodes.
import type { StoredEdge } from '../domain/edge.js';
import type { Grouping, Groups } from '../domain/grouping.js';
import type { Page } from '../domain/page.js';
import type { StoredNode } from '../domain/records.js';
import type { EdgeList, NodeList, OwnerSlice } from '../store/graph-store.js';

/** Reads the value of one key, in one batch with all keys that are asked for at the same time. */
export interface KeyedRead<Key, Value> {
  load(key: Key): Promise<Value>;
}

/** One page of the edges of one owner, with at least the nodes at their other ends. */
export interface EdgePage {
  readonly page: Page<StoredEdge>;
  readonly nodes: ReadonlyMap<string, StoredNode>;
}

export interface AnalysisReads {
  readonly loaders: {
    /** A node of any family, or null if the graph has no node with that id. */
    readonly nodeById: KeyedRead<string, StoredNode | null>;
    /** The text of an article, or null if it has none. */
    readonly articleTextById: KeyedRead<string, string | null>;
    edgePageBySlice(list: EdgeList): KeyedRead<OwnerSlice, EdgePage>;
    edgeCountByOwner(list: Omit<EdgeList, 'order'>): KeyedRead<string, number>;
    edgeGroupsByOwner(list: Omit<EdgeList, 'order'>, grouping: Grouping): KeyedRead<string, Groups>;
    readonly nodeCountByList: KeyedRead<Pick<NodeList, 'family' | 'filter'>, number>;
  };
  /** Counts the nodes of every list that is read. Throws if the request has read more nodes than allowed. */
  readonly nodesRead: { add(nodes: number): void };
}
