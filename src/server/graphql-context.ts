// The context of resolvers: each request has one reader and one set of loaders with the same deadline.
import type { GraphReader, GraphStore } from '../store/graph-store.js';
import { createLoaders, type Loaders } from '../loaders/loaders.js';
import { createNodeCounter, type NodeCounter } from './node-counter.js';

export interface GraphQLContext {
  /** For root fields without keys. All fields below the root use the loaders. */
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  readonly store: GraphStore;
  /** Every field that lists nodes adds the number that it read. */
  readonly nodesRead: NodeCounter;
  readonly requestId: string;
  /** Milliseconds since the epoch. */
  readonly deadlineAt: number;
}

/** The context of one request, which has to be answered by `deadlineAt` and may read at most `maxNodes` nodes. */
export function createGraphQLContext(store: GraphStore, requestId: string, deadlineAt: number, maxNodes: number): GraphQLContext {
  const reader = store.reader({ deadlineAt });
  return { reader, loaders: createLoaders(reader), store, nodesRead: createNodeCounter(maxNodes), requestId, deadlineAt };
}
