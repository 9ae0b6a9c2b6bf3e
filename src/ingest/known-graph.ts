// What the graph already has, as far as checking needs it.
import type { NodeRecord } from '../domain/records.js';
import type { GraphReader } from '../store/graph-store.js';

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
      const list = { relation: 'PARTICIPATES_IN', direction: 'in', filter: { and: [] }, order: { by: 'position', direction: 'ASC' } } as const;
      const found = new Set<string>();
      let open = [...new Set(eventIds)].map((ownerId) => ({ ownerId, after: null as string | null, before: null, limit: 100, fromEnd: false }));
      while (open.length > 0) {
        const { pages } = await reader.edgePages(list, open);
        for (const { items } of pages.values()) for (const { item } of items) found.add(participationKey(item.toId, item.fromId, item.key));
        open = open.flatMap((slice) => {
          const page = pages.get(slice.ownerId);
          return page?.hasMore ? [{ ...slice, after: page.items.at(-1)!.sortKey }] : [];
        });
      }
      return found;
    },
  };
}
