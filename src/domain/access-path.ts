// Decides how a filtered list is read. An engine offers the conditions that its indexes can look up (access paths); this file chooses one.
import type { EdgeFilter, NodeFilter } from './filter.js';
import type { Direction } from './relations.js';
import { unreachable } from './unreachable.js';

/** Maximum number of nodes to read and sort for a page. If more nodes match, walking the list in its own order finds them soon enough. */
export const maxAccessPathNodes = 2_000;

/** The conditions that must all hold: the parts of nested `and`s, at any depth. */
export function conjunctsOf(filter: NodeFilter): readonly NodeFilter[] {
  return filter.kind === 'and' ? filter.parts.flatMap(conjunctsOf) : [filter];
}

/**
 * The index of the access path with the fewest nodes; undefined if walking the list is faster. Sizes are counted up to one more than
 * `maxAccessPathNodes`. A count must find all matching nodes, so it takes an access path of any size; a page must sort the nodes first.
 */
export function chooseAccessPath(sizes: readonly number[], purpose: 'page' | 'count'): number | undefined {
  const fewest = Math.min(...sizes);
  return sizes.length > 0 && (purpose === 'count' || fewest <= maxAccessPathNodes) ? sizes.indexOf(fewest) : undefined;
}

/** The neighbor ids that a condition on edges requires; undefined if it does not limit the ids. */
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
