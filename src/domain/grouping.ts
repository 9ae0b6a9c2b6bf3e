// Groupings as data: the value by which the items of a list are counted. Facets, histograms and co-mentions are all groups of a list.
import type { EdgeAttribute, RelatedFilter } from './filter.js';
import type { TextAttribute } from './ontology/attributes.js';

export const dateIntervals = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type DateInterval = (typeof dateIntervals)[number];

/** The value under which an item is counted. */
export type GroupKey =
  /** The value of the item's node. An article with several outlets is counted under each of them. */
  | { readonly kind: 'attribute'; readonly attribute: Exclude<TextAttribute, 'id'> }
  /** The value of the item's edge. Only for lists of edges. */
  | { readonly kind: 'edgeAttribute'; readonly attribute: Extract<EdgeAttribute, 'role' | 'status'> }
  /** The interval that contains the sort day of the node's date, identified by its first day. Weeks begin on Monday. */
  | { readonly kind: 'interval'; readonly interval: DateInterval }
  /** The id of each neighbor that such edges of the item's node lead to. Each neighbor counts once, even if several edges lead to it. */
  | RelatedFilter;

export interface Grouping {
  readonly by: GroupKey;
  /** `count`: largest group first, groups of the same size by value. `value`: by value only. */
  readonly order: 'count' | 'value';
  /** Maximum number of groups to return; null for all groups. */
  readonly limit: number | null;
  /** Whether to count independent sources. Only for lists whose items are articles. */
  readonly countsSources?: boolean;
  /** Whether to count the items without a value, which costs one more lookup per item. */
  readonly countsMissing?: boolean;
}

export interface Group {
  readonly value: string;
  readonly count: number;
  /** Number of independent sources of its articles: copies of the text of one agency or outlet count once. Null if not requested. */
  readonly sourceCount: number | null;
}

export interface Groups {
  readonly groups: readonly Group[];
  /** Total number of groups, including those that are not returned. */
  readonly groupTotal: number;
  /** The sum of the counts of the groups that are not returned. */
  readonly other: number;
  /** Number of items without a value. Null if not requested. */
  readonly missing: number | null;
  /** Number of items in the list. */
  readonly itemTotal: number;
}
