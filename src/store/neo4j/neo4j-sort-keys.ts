// Which property holds which sort key. A page of a list is one range of the index on it.
import type { Direction, SortBy } from '../../domain/relations.js';

const capitalized: Readonly<Record<SortBy, string>> = { date: 'Date', label: 'Label', count: 'Count', position: 'Position' };

/** Of a node such as `dateKey`; of an edge, for the lists of its source or target, such as `outDateKey`. */
export function sortKeyProperty(by: SortBy, direction?: Direction): string {
  return direction ? `${direction}${capitalized[by]}Key` : `${by}Key`;
}

/** The property of an edge that names the owner of a list. */
export function ownerProperty(direction: Direction): 'sourceId' | 'targetId' {
  return direction === 'out' ? 'sourceId' : 'targetId';
}
