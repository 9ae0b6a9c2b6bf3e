// Filters as data: built by the resolvers from typed inputs, compiled by each engine to its own language with bound parameters only.
import type { Direction, RelationName } from './relations.js';

export type NodeAttribute = 'id' | 'kind' | 'status' | 'speechAct' | 'language' | 'category' | 'outletId';
export type EdgeAttribute = 'role' | 'status' | 'toId' | 'fromId';

interface Combined<Filter> {
  readonly and?: readonly Filter[];
  readonly or?: readonly Filter[];
  readonly not?: Filter;
}

/**
 * A condition on a node. Exactly one member is set; an empty `and` holds for all, an empty `or` and an empty `in` for none.
 * - `attribute` + `in`: the value is one of these; a node without a value never matches. Of an article, `outletId` is any of its outlets.
 * - `overlaps`: its date may lie in from..to (both days included, a missing bound is open); a node without a date never matches.
 * - `related`: at least one edge of that relation and direction whose edge and far node match.
 */
export interface NodeFilter extends Combined<NodeFilter> {
  readonly attribute?: NodeAttribute;
  readonly in?: readonly string[];
  readonly overlaps?: DayRange;
  readonly related?: { readonly relation: RelationName; readonly direction: Direction; readonly where: EdgeFilter };
}

/** A condition on an edge; `node` is a condition on the node at its far end, `holdsOn` asks that the edge is known to hold on that day. */
export interface EdgeFilter extends Combined<EdgeFilter> {
  readonly attribute?: EdgeAttribute;
  readonly in?: readonly string[];
  readonly node?: NodeFilter;
  readonly holdsOn?: string;
}

/** Calendar days, yyyy-mm-dd, both included; null is open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** The filter that every node or edge passes. */
export const everything = { and: [] } as const;
