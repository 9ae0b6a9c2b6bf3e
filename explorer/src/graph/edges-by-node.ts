// The connections of each node, found in one pass: drawing, list and details ask for them node by node.
import type { GraphEdge } from '../answer/answer-graph';

/** By the id of the node; a node without connections is not in it. */
export function edgesByNode(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly GraphEdge[]> {
  const found = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    for (const id of [edge.source, edge.target]) {
      const known = found.get(id);
      if (known) known.push(edge);
      else found.set(id, [edge]);
    }
  }
  return found;
}

/** Where a connection leads, seen from one of its ends. */
export function otherEnd({ source, target }: GraphEdge, id: string): string {
  return source === id ? target : source;
}
