// The properties that hold the sort keys. A page of a list is one range of the index on such a property.
import { keyRange, type Order, type Slice } from '../../domain/page.js';
import type { Direction, SortBy } from '../../domain/relations.js';
import type { CypherValue } from './neo4j-statement.js';

const capitalized: Readonly<Record<SortBy, string>> = { date: 'Date', label: 'Label', count: 'Count', position: 'Position' };

/** The property of a node, such as `dateKey`, or of an edge in the lists of its source or target, such as `outDateKey`. */
export function sortKeyProperty(by: SortBy, direction?: Direction): string {
  return direction ? `${direction}${capitalized[by]}Key` : `${by}Key`;
}

/** The property of an edge that holds the id of the list's owner. */
export function ownerProperty(direction: Direction): 'sourceId' | 'targetId' {
  return direction === 'out' ? 'sourceId' : 'targetId';
}

/**
 * The conditions that keep a sort key within the bounds of a slice. The bounds are `above` and `below` in a row or in the parameters of the
 * statement, depending on `bounds`. If neither bound is given, the key must only exist, which lets the planner use its index.
 */
export function rangeConditions(key: string, order: Order, slice: Slice, bounds: '$' | 'row.'): string[] {
  const { above, below } = keyRange(order, slice);
  const conditions = [...(above === null ? [] : [`${key} > ${bounds}above`]), ...(below === null ? [] : [`${key} < ${bounds}below`])];
  return conditions.length > 0 ? conditions : [`${key} IS NOT NULL`];
}

/** The parameters of these conditions. */
export function rangeParameters(order: Order, slice: Slice): Record<string, CypherValue> {
  return Object.fromEntries(Object.entries(keyRange(order, slice)).filter(([, bound]) => bound !== null));
}
