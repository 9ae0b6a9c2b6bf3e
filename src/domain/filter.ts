// Filters as data: resolvers build them from typed inputs, and each engine compiles them to its own query language with bound parameters.
// Every condition has a `kind`. Compilers switch over all kinds and end in `unreachable`, so that a kind without a case does not compile.
import type { NumberAttribute, TextAttribute } from './ontology/attributes.js';
import type { ExternalId } from './records.js';
import type { Direction, RelationName } from './relations.js';
import type { SearchField } from './search-entry.js';

export type EdgeAttribute = 'role' | 'status' | 'toId' | 'fromId';

/** `and` without parts holds for every item, `or` without parts for none. */
interface Combination<Filter> {
  readonly kind: 'and' | 'or';
  readonly parts: readonly Filter[];
}

interface Negation<Filter> {
  readonly kind: 'not';
  readonly part: Filter;
}

/** A condition on a node. */
export type NodeFilter =
  | Combination<NodeFilter>
  | Negation<NodeFilter>
  | NodeAttributeFilter
  /** The date of the node possibly lies in the range. A node without a date never matches. */
  | { readonly kind: 'overlaps'; readonly range: DayRange }
  /** The sort day of the node's date lies in the range. A node without a sort day never matches. */
  | { readonly kind: 'sortDay'; readonly range: DayRange }
  /** The value lies in the range; a node without a value never matches. */
  | { readonly kind: 'range'; readonly attribute: NumberAttribute; readonly range: NumberRange }
  /** The node has one of these external ids. */
  | { readonly kind: 'externalIds'; readonly in: readonly Pick<ExternalId, 'scheme' | 'value'>[] }
  | TextFilter
  | RelatedFilter;

/** The value is one of these; a node without a value never matches. For an article, `outletId` is any of its outlets. */
export interface NodeAttributeFilter {
  readonly kind: 'attribute';
  readonly attribute: TextAttribute;
  readonly in: readonly string[];
}

/** One of the node's search entries in these fields matches. See `TextCondition`. */
export type TextFilter = { readonly kind: 'text' } & TextCondition;

/** The node has at least one edge of this relation and direction that matches `where`. */
export type RelatedFilter = { readonly kind: 'related' } & RelatedCondition;

export interface RelatedCondition {
  readonly relation: RelationName;
  readonly direction: Direction;
  readonly where: EdgeFilter;
}

/** A condition on an edge. */
export type EdgeFilter =
  | Combination<EdgeFilter>
  | Negation<EdgeFilter>
  /** The value is one of these; an edge without a value never matches. */
  | { readonly kind: 'attribute'; readonly attribute: EdgeAttribute; readonly in: readonly string[] }
  /** The neighbor that the edge leads to matches. */
  | { readonly kind: 'node'; readonly node: NodeFilter }
  /** The edge may hold on this day, yyyy-mm-dd, according to its dates. An edge without dates never matches. */
  | { readonly kind: 'holdsOn'; readonly day: string };

/** Calendar days, yyyy-mm-dd, both included; null is open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** Both included; null is open. */
export interface NumberRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** A condition on the normalized text of a search entry. `words`: it contains all these whole words, in any order; must not be empty. */
export interface TextCondition {
  readonly fields: readonly SearchField[];
  readonly how: 'equals' | 'contains' | 'startsWith' | 'words';
  readonly normalized: string;
}

/** The filter that every node or edge passes. */
export const everything = { kind: 'and', parts: [] } as const satisfies NodeFilter & EdgeFilter;

/** Whether a filter excludes no item: `everything`, or a combination of such filters. */
export function passesAll(filter: NodeFilter | EdgeFilter): boolean {
  if (filter.kind === 'and') return filter.parts.every(passesAll);
  return filter.kind === 'node' && passesAll(filter.node);
}
