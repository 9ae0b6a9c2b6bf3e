// Indexes the connections of each node in one pass, for the drawing, the list and the details.
import type { GraphEdge } from './answer-graph';

/** Keyed by node id. Nodes without connections are not included. */
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

/** The id of the node at the other end of a connection. */
export function otherEnd({ source, target }: GraphEdge, id: string): string {
  return source === id ? target : source;
}
