// What a store has, as the tests of ingest compare it.
import type { StoredEdge } from '../../src/domain/edge.js';
import type { StoredNode } from '../../src/domain/records.js';
import type { RelationName } from '../../src/domain/relations.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { readAllEdges } from '../../src/store/read-all-edges.js';
import { noDeadline } from '../support/no-deadline.js';

/** A node that is there. */
export async function readNode(store: GraphStore, id: string): Promise<StoredNode> {
  const node = (await store.reader(noDeadline).nodesByIds([id])).get(id);
  if (!node) throw new Error(`The store has no ${id}.`);
  return node;
}

/** The edges of one relation that come to a node, or go out from it. */
export function readEdges(store: GraphStore, relation: RelationName, direction: 'in' | 'out', id: string): Promise<StoredEdge[]> {
  return readAllEdges(store.reader(noDeadline), relation, direction, [id]);
}
