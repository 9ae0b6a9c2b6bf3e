// What analysis reads through, over a batch in memory: the plain model behind the loaders of one request. No engine and no GraphQL.
import type { StoredEdge } from '../../src/domain/edge.js';
import { createLoaders } from '../../src/loaders/loaders.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import type { WriteBatch } from '../../src/store/write-batch.js';
import type { StoredNode } from '../../src/domain/records.js';
import type { Slice } from '../../src/domain/page.js';
import { createModelStore } from './model/model-store.js';
import { ModelGraph } from './model/model-graph.js';
import { noDeadline } from './no-deadline.js';

export interface InMemoryReads {
  readonly reader: GraphReader;
  readonly loaders: ReturnType<typeof createLoaders>;
  readonly nodesRead: { total: number; add(nodes: number): void };
}

export function createInMemoryReads({ nodes, edges }: Pick<WriteBatch, 'nodes' | 'edges'>): InMemoryReads {
  const graph = new ModelGraph();
  for (const node of nodes) {
    const articleCount = edges.filter(({ relation, toId }) => relation === 'MENTIONS' && toId === node.id).length;
    graph.nodes.set(node.id, { ...node, articleCount, derivedStatus: null, recordedAt: '2024-01-01T00:00:00.000Z' } as StoredNode);
  }
  for (const edge of edges) graph.add({ ...edge, derivedStatus: null } as StoredEdge);
  const stats = () => Promise.reject(new Error('An analysis reads no statistics.'));
  const reader = createModelStore(graph, stats).reader(noDeadline);
  const nodesRead = {
    total: 0,
    add(more: number) {
      nodesRead.total += more;
    },
  };
  return { reader, loaders: createLoaders(reader), nodesRead };
}

/** The slice of the first items of a list. */
export function firstItems(limit: number): Slice {
  return { after: null, before: null, limit, fromEnd: false };
}
