// Pages: which slice of a sorted list is wanted, and what came back. The list itself is never in memory.
import type { SortBy } from './relations.js';

export const sortDirections = ['ASC', 'DESC'] as const;
export type SortDirection = (typeof sortDirections)[number];

export interface Order {
  readonly by: SortBy;
  readonly direction: SortDirection;
}

/** A slice of a list in its order: strictly after `after` and before `before` (sort keys), `limit` items from its start or its end. */
export interface Slice {
  readonly after: string | null;
  readonly before: string | null;
  readonly limit: number;
  readonly fromEnd: boolean;
}

export interface PageItem<Item> {
  readonly item: Item;
  /** The item's place in the list: what a cursor is made of. */
  readonly sortKey: string;
}

/** Items in the order of the list, whichever end they were read from; `hasMore` says that the slice goes on past the limit. */
export interface Page<Item> {
  readonly items: readonly PageItem<Item>[];
  readonly hasMore: boolean;
}

/** A page from rows read one past the limit, in the order of the list or, for `fromEnd`, against it. */
export function createPage<Item>(rows: readonly PageItem<Item>[], slice: Pick<Slice, 'limit' | 'fromEnd'>): Page<Item> {
  const kept = rows.slice(0, slice.limit);
  return { items: slice.fromEnd ? kept.reverse() : kept, hasMore: rows.length > slice.limit };
}

/** Whether a place of a list that ascends by its sort keys lies between the bounds of a slice. */
export function isInSlice(sortKey: string, { after, before }: Pick<Slice, 'after' | 'before'>): boolean {
  return (after === null || sortKey > after) && (before === null || sortKey < before);
}

/** The slice of a whole list that is in memory, ascending by its sort keys. */
export function sliceOf<Item>(sorted: readonly PageItem<Item>[], slice: Slice): Page<Item> {
  const inRange = sorted.filter(({ sortKey }) => isInSlice(sortKey, slice));
  const items = slice.fromEnd ? inRange.slice(-slice.limit) : inRange.slice(0, slice.limit);
  return { items, hasMore: inRange.length > items.length };
}

/** The direction in which an engine walks its index: reading from the end turns the order round. */
export function walkDirection(order: Order, slice: Pick<Slice, 'fromEnd'>): SortDirection {
  return (order.direction === 'ASC') === slice.fromEnd ? 'DESC' : 'ASC';
}

/** The open range of sort keys of a slice, as `above < key < below`; null is open. */
export function keyRange(order: Order, slice: Slice): { above: string | null; below: string | null } {
  return order.direction === 'ASC' ? { above: slice.after, below: slice.before } : { above: slice.before, below: slice.after };
}
