// Keeps LOCATED_WITHIN: the places an event is in, with every place around them.
import { edgeId, type EdgeRecord } from '../../domain/edge.js';
import type { GraphTransaction } from '../graph-transaction.js';

type Reads = Pick<GraphTransaction, 'edgesOf' | 'edgeContents'>;

/** The LOCATED_WITHIN edges that follow from edges just written and are not there yet. */
export async function deriveLocations(reads: Reads, written: readonly EdgeRecord[]): Promise<EdgeRecord[]> {
  const located = written.filter((edge) => edge.relation === 'LOCATED_AT');
  const moved = written.filter((edge) => edge.relation === 'WITHIN').map((edge) => edge.fromId);
  const earlier = moved.length > 0 ? await reads.edgesOf('LOCATED_WITHIN', 'in', unique(moved)) : [];
  const places = [...located, ...earlier];
  if (places.length === 0) return [];

  const around = await placesAround(reads, unique(places.map((edge) => edge.toId)));
  const wanted = new Map<string, EdgeRecord>();
  for (const { fromId, toId, evidenceIds } of places) {
    for (const placeId of [toId, ...(around.get(toId) ?? [])]) {
      const edge = createLocation(fromId, placeId, evidenceIds);
      if (!wanted.has(edgeId(edge))) wanted.set(edgeId(edge), edge);
    }
  }
  const there = await reads.edgeContents([...wanted.values()]);
  return [...wanted].filter(([id]) => !there.has(id)).map(([, edge]) => edge);
}

function createLocation(eventId: string, placeId: string, evidenceIds: readonly string[]): EdgeRecord {
  return { relation: 'LOCATED_WITHIN', fromId: eventId, toId: placeId, key: '', outPosition: 0, inPosition: 0, facts: {}, evidenceIds };
}

/** For each place all places that it is within, near and far. Places that are within each other end the walk. */
async function placesAround(reads: Reads, placeIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const parents = new Map<string, string[]>();
  let frontier = [...placeIds];
  while (frontier.length > 0) {
    const edges = await reads.edgesOf('WITHIN', 'out', frontier);
    for (const id of frontier)
      parents.set(
        id,
        edges.filter((edge) => edge.fromId === id).map((edge) => edge.toId),
      );
    frontier = unique(edges.map((edge) => edge.toId)).filter((id) => !parents.has(id));
  }
  return new Map(placeIds.map((id) => [id, reach(id, parents)]));
}

function reach(start: string, parents: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [...(parents.get(start) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(parents.get(id) ?? []));
  }
  return reached;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
