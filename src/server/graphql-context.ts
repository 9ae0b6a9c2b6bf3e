// What every resolver gets: one reader and one set of loaders a request, under one deadline.
import type { GraphReader, GraphStore } from '../store/graph-store.js';
import { createLoaders, type Loaders } from '../loaders/loaders.js';
import { createNodeCounter, type NodeCounter } from './node-counter.js';

export interface GraphQLContext {
  /** For root fields without keys. Everything below the root goes through the loaders. */
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  readonly store: GraphStore;
  /** Every field that lists nodes adds what it read. */
  readonly nodesRead: NodeCounter;
  readonly requestId: string;
  /** Milliseconds since the epoch. */
  readonly deadlineAt: number;
}

/** The context of one request that has to be answered by `deadlineAt` and may read that many nodes. */
export function createGraphQLContext(store: GraphStore, requestId: string, deadlineAt: number, maxNodes: number): GraphQLContext {
  const reader = store.reader({ deadlineAt });
  return { reader, loaders: createLoaders(reader), store, nodesRead: createNodeCounter(maxNodes), requestId, deadlineAt };
}
