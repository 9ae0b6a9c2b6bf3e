// Maintains LOCATED_WITHIN: the places of an event, with every place that contains them.
import { edgeId, type EdgeRecord } from '../../domain/edge.js';
import { unique } from '../../domain/unique.js';
import type { GraphTransaction } from '../graph-transaction.js';
import { readClosure } from './read-closure.js';

type Reads = Pick<GraphTransaction, 'edgesOf' | 'edgeContents'>;

/** The LOCATED_WITHIN edges that follow from the edges just written and do not exist yet. */
export async function deriveLocations(reads: Reads, written: readonly EdgeRecord[]): Promise<EdgeRecord[]> {
  const located = written.filter((edge) => edge.relation === 'LOCATED_AT');
  const moved = written.filter((edge) => edge.relation === 'WITHIN').map((edge) => edge.fromId);
  const earlier = moved.length > 0 ? await reads.edgesOf('LOCATED_WITHIN', 'in', unique(moved)) : [];
  const places = [...located, ...earlier];
  if (places.length === 0) return [];

  const containing = await readClosure(reads, ['WITHIN'], 'out', unique(places.map((edge) => edge.toId)));
  const wanted = new Map<string, EdgeRecord>();
  for (const { fromId, toId, evidenceIds } of places) {
    for (const placeId of [toId, ...(containing.get(toId) ?? [])]) {
      const edge = createLocation(fromId, placeId, evidenceIds);
      if (!wanted.has(edgeId(edge))) wanted.set(edgeId(edge), edge);
    }
  }
  const existing = await reads.edgeContents([...wanted.values()]);
  return [...wanted].filter(([id]) => !existing.has(id)).map(([, edge]) => edge);
}

function createLocation(eventId: string, placeId: string, evidenceIds: readonly string[]): EdgeRecord {
  return { relation: 'LOCATED_WITHIN', fromId: eventId, toId: placeId, key: '', outPosition: 0, inPosition: 0, facts: {}, evidenceIds };
}
