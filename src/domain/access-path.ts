// Where a filtered list is read from. An engine knows which conditions its indexes lead to (an access path); which of them to take is decided here.
import type { EdgeFilter, NodeFilter } from './filter.js';
import type { Direction } from './relations.js';
import { unreachable } from './unreachable.js';

/** How many nodes may be read and sorted to give a page. What more nodes pass is met soon enough on the way through the list's own order. */
export const maxAccessPathNodes = 2_000;

/** The conditions that all have to hold: the parts of its `and`s, at any depth. */
export function conjunctsOf(filter: NodeFilter): readonly NodeFilter[] {
  return filter.kind === 'and' ? filter.parts.flatMap(conjunctsOf) : [filter];
}

/**
 * The access path that gives the fewest nodes, by its index; undefined where the list had better be walked. Sizes are counted to one past `maxAccessPathNodes`.
 * A count has to find all that pass and so takes any access path; a page has to sort them first.
 */
export function chooseAccessPath(sizes: readonly number[], purpose: 'page' | 'count'): number | undefined {
  const fewest = Math.min(...sizes);
  return sizes.length > 0 && (purpose === 'count' || fewest <= maxAccessPathNodes) ? sizes.indexOf(fewest) : undefined;
}

/** The ids that a condition on edges names for the neighbors they lead to; undefined where it names none. */
export function namedNeighborIds(where: EdgeFilter, direction: Direction): readonly string[] | undefined {
  switch (where.kind) {
    case 'and':
      return where.parts.map((part) => namedNeighborIds(part, direction)).find((ids) => ids !== undefined);
    case 'node':
      return conjunctsOf(where.node)
        .map(namedIds)
        .find((ids) => ids !== undefined);
    case 'attribute':
      return where.attribute === (direction === 'out' ? 'toId' : 'fromId') ? where.in : undefined;
    case 'or':
    case 'not':
    case 'holdsOn':
      return undefined;
    default:
      return unreachable(where);
  }
}

function namedIds(filter: NodeFilter): readonly string[] | undefined {
  return filter.kind === 'attribute' && filter.attribute === 'id' ? filter.in : undefined;
}
