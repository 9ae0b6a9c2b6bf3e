// What the graph already has, as far as checking needs it.
import type { NodeRecord } from '../domain/records.js';
import type { GraphReader } from '../store/graph-store.js';
import { readAllEdges } from '../store/read-all-edges.js';

export interface KnownGraph {
  nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>>;
  /** Who takes part in these events in which role, as `participationKey` writes it. */
  participations(eventIds: readonly string[]): Promise<ReadonlySet<string>>;
}

export function participationKey(eventId: string, entityId: string, role: string): string {
  return `${eventId}|${entityId}|${role}`;
}

/** A graph that has nothing. */
export const emptyGraph: KnownGraph = {
  nodes: async () => new Map(),
  participations: async () => new Set(),
};

/** What a store has. */
export function createKnownGraph(reader: GraphReader): KnownGraph {
  return {
    nodes: (ids) => reader.nodesByIds(ids),
    async participations(eventIds) {
      const edges = await readAllEdges(reader, 'PARTICIPATES_IN', 'in', eventIds);
      return new Set(edges.map(({ toId, fromId, key }) => participationKey(toId, fromId, key)));
    },
  };
}
