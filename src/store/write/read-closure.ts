// Follows relations transitively: from a place to all places that contain it, from a speaker to everything that it belongs to.
import type { Direction, RelationName } from '../../domain/relations.js';
import type { GraphTransaction } from '../graph-transaction.js';

/** For each id, all nodes reachable by these relations, except itself. Makes one read per relation and step. Cycles are allowed. */
export async function readClosure(
  reads: Pick<GraphTransaction, 'edgesOf'>,
  relations: readonly RelationName[],
  direction: Direction,
  ids: readonly string[],
): Promise<Map<string, Set<string>>> {
  const next = new Map<string, string[]>();
  let frontier = [...new Set(ids)];
  while (frontier.length > 0) {
    for (const id of frontier) next.set(id, []);
    for (const relation of relations) {
      for (const edge of await reads.edgesOf(relation, direction, frontier)) {
        const [near, neighbor] = direction === 'out' ? [edge.fromId, edge.toId] : [edge.toId, edge.fromId];
        next.get(near)!.push(neighbor);
      }
    }
    frontier = [...new Set(frontier.flatMap((id) => next.get(id)!))].filter((id) => !next.has(id));
  }
  return new Map(ids.map((id) => [id, reach(id, next)]));
}

function reach(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [...(next.get(start) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start || reached.has(id)) continue;
    reached.add(id);
    open.push(...(next.get(id) ?? []));
  }
  return reached;
}
