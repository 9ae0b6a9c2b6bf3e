// Reads complete lists of edges, one page at a time, for checks that need every edge. Queries read single pages instead.
import type { StoredEdge } from '../domain/edge.js';
import { everything } from '../domain/filter.js';
import { relationRow, type Direction, type RelationName } from '../domain/relations.js';
import type { GraphReader, OwnerSlice } from './graph-store.js';

const pageSize = 100;

/** All edges of a relation at these owners, in the relation's first order per owner. The owners are in no particular order. */
export async function readAllEdges(
  reader: GraphReader,
  relation: RelationName,
  direction: Direction,
  ownerIds: readonly string[],
): Promise<StoredEdge[]> {
  const list = {
    relation,
    direction,
    filter: everything,
    order: { by: relationRow(relation)[direction][0]!, direction: 'ASC' },
  } as const;
  const found: StoredEdge[] = [];
  let open: OwnerSlice[] = [...new Set(ownerIds)].map((ownerId) => ({
    ownerId,
    after: null,
    before: null,
    limit: pageSize,
    fromEnd: false,
  }));
  while (open.length > 0) {
    const { pages } = await reader.edgePages(list, open);
    for (const page of pages.values()) found.push(...page.items.map(({ item }) => item));
    open = open.flatMap((slice) => {
      const page = pages.get(slice.ownerId);
      return page?.hasMore ? [{ ...slice, after: page.items.at(-1)!.sortKey }] : [];
    });
  }
  return found;
}
