// Pages: the requested slice of a sorted list, and the items that were read for it. The engines never load the whole list.
import type { SortBy } from './relations.js';

export const sortDirections = ['ASC', 'DESC'] as const;
export type SortDirection = (typeof sortDirections)[number];

export interface Order {
  readonly by: SortBy;
  readonly direction: SortDirection;
}

/** A slice of a sorted list: up to `limit` items between the sort keys `after` and `before`, exclusive, from its start or its end. */
export interface Slice {
  readonly after: string | null;
  readonly before: string | null;
  readonly limit: number;
  readonly fromEnd: boolean;
}

export interface PageItem<Item> {
  readonly item: Item;
  /** The position of the item in the list. Cursors are made from it. */
  readonly sortKey: string;
}

/** Items in the order of the list, even if they were read from its end. `hasMore`: whether the slice has more items than the limit. */
export interface Page<Item> {
  readonly items: readonly PageItem<Item>[];
  readonly hasMore: boolean;
}

/** A page from rows, of which one more than the limit was read. The rows are in list order, or in reverse order for `fromEnd`. */
export function createPage<Item>(rows: readonly PageItem<Item>[], slice: Pick<Slice, 'limit' | 'fromEnd'>): Page<Item> {
  const kept = rows.slice(0, slice.limit);
  return { items: slice.fromEnd ? kept.reverse() : kept, hasMore: rows.length > slice.limit };
}

/** Whether a sort key lies between the bounds of a slice, in a list with ascending sort keys. */
export function isInSlice(sortKey: string, { after, before }: Pick<Slice, 'after' | 'before'>): boolean {
  return (after === null || sortKey > after) && (before === null || sortKey < before);
}

/** The slice of a list that is completely in memory, with ascending sort keys. */
export function sliceOf<Item>(sorted: readonly PageItem<Item>[], slice: Slice): Page<Item> {
  const inRange = sorted.filter(({ sortKey }) => isInSlice(sortKey, slice));
  const items = slice.fromEnd ? inRange.slice(-slice.limit) : inRange.slice(0, slice.limit);
  return { items, hasMore: inRange.length > items.length };
}

/** The direction in which an engine walks its index. Reading from the end reverses the order. */
export function walkDirection(order: Order, slice: Pick<Slice, 'fromEnd'>): SortDirection {
  return (order.direction === 'ASC') === slice.fromEnd ? 'DESC' : 'ASC';
}

/** The range of sort keys of a slice, as `above < key < below`; null means no bound. */
export function keyRange(order: Order, slice: Slice): { above: string | null; below: string | null } {
  return order.direction === 'ASC' ? { above: slice.after, below: slice.before } : { above: slice.before, below: slice.after };
}
