// Filters as data: built by the resolvers from typed inputs, compiled by each engine to its own language with bound parameters only.
import type { ExternalId } from './records.js';
import type { Direction, RelationName } from './relations.js';
import type { SearchField } from './search-entry.js';

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
 * - `sortDay`: the day by which its date is sorted lies in from..to; a node without such a day never matches.
 * - `articleCount`: so many articles mention it.
 * - `externalIds`: it carries one of these.
 * - `text`: one of its search entries matches.
 * - `related`: at least one edge of that relation and direction whose edge and neighbor match.
 */
export interface NodeFilter extends Combined<NodeFilter> {
  readonly attribute?: NodeAttribute;
  readonly in?: readonly string[];
  readonly overlaps?: DayRange;
  readonly sortDay?: DayRange;
  readonly articleCount?: CountRange;
  readonly externalIds?: readonly Pick<ExternalId, 'scheme' | 'value'>[];
  readonly text?: TextCondition;
  readonly related?: { readonly relation: RelationName; readonly direction: Direction; readonly where: EdgeFilter };
}

/** A condition on an edge; `node` is a condition on the neighbor, `holdsOn` asks that the edge is known to hold on that day. */
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

/** Both included; null is open. */
export interface CountRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** A condition on the normalized text of a search entry. `words`: it has all these words, whole and in any order; not empty. */
export interface TextCondition {
  readonly fields: readonly SearchField[];
  readonly how: 'equals' | 'contains' | 'startsWith' | 'words';
  readonly normalized: string;
}

/** The filter that every node or edge passes. */
export const everything = { and: [] } as const;

/** Whether a filter asks for nothing: `everything`, or what is made of that alone. */
export function passesAll(filter: NodeFilter | EdgeFilter): boolean {
  if (filter.and) return filter.and.every(passesAll);
  return 'node' in filter && filter.node !== undefined && passesAll(filter.node);
}
