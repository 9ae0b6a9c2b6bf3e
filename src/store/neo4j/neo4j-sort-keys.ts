// Which property holds which sort key. A page of a list is one range of the index on it.
import { keyRange, type Order, type Slice } from '../../domain/page.js';
import type { Direction, SortBy } from '../../domain/relations.js';
import type { CypherValue } from './neo4j-statement.js';

const capitalized: Readonly<Record<SortBy, string>> = { date: 'Date', label: 'Label', count: 'Count', position: 'Position' };

/** Of a node such as `dateKey`; of an edge, for the lists of its source or target, such as `outDateKey`. */
export function sortKeyProperty(by: SortBy, direction?: Direction): string {
  return direction ? `${direction}${capitalized[by]}Key` : `${by}Key`;
}

/** The property of an edge that names the owner of a list. */
export function ownerProperty(direction: Direction): 'sourceId' | 'targetId' {
  return direction === 'out' ? 'sourceId' : 'targetId';
}

/**
 * The conditions that keep a sort key within the bounds of a slice, which stand under `above` and `below` in what `bounds` names: a row, or
 * the parameters of the statement. Where both are open the key only has to be there, which leads to its index.
 */
export function rangeConditions(key: string, order: Order, slice: Slice, bounds: '$' | 'row.'): string[] {
  const { above, below } = keyRange(order, slice);
  const conditions = [...(above === null ? [] : [`${key} > ${bounds}above`]), ...(below === null ? [] : [`${key} < ${bounds}below`])];
  return conditions.length > 0 ? conditions : [`${key} IS NOT NULL`];
}

/** The parameters of such conditions. */
export function rangeParameters(order: Order, slice: Slice): Record<string, CypherValue> {
  return Object.fromEntries(Object.entries(keyRange(order, slice)).filter(([, bound]) => bound !== null));
}
