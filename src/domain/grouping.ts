// Groupings as data: by which value the items of a list are counted. Facets, histograms and co-mentions are all groups of a list.
import type { EdgeAttribute, RelatedFilter } from './filter.js';
import type { TextAttribute } from './ontology/attributes.js';

export const dateIntervals = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type DateInterval = (typeof dateIntervals)[number];

/** What an item is counted under. */
export type GroupKey =
  /** The value of the item's node; an article with several outlets is counted under each of them. */
  | { readonly kind: 'attribute'; readonly attribute: Exclude<TextAttribute, 'id'> }
  /** The value of the item's edge; in lists of edges only. */
  | { readonly kind: 'edgeAttribute'; readonly attribute: Extract<EdgeAttribute, 'role' | 'status'> }
  /** The interval that contains the day by which the date of the node is sorted, named by its first day. Weeks begin on Monday. */
  | { readonly kind: 'interval'; readonly interval: DateInterval }
  /** Each neighbor that such an edge of the item's node leads to, by id; once, however many edges lead there. */
  | RelatedFilter;

export interface Grouping {
  readonly by: GroupKey;
  /** `count`: the largest first, those of one size by value; `value`: by value alone. */
  readonly order: 'count' | 'value';
  /** How many groups to give; null is all of them. */
  readonly limit: number | null;
  /** Whether to count sources, which takes articles for items. */
  readonly countsSources?: boolean;
  /** Whether to count the items that have no value, which looks each item up once more. */
  readonly countsMissing?: boolean;
}

export interface Group {
  readonly value: string;
  readonly count: number;
  /** From how many independent sources its articles are: copies of one agency's or outlet's text count once. Null where it was not asked. */
  readonly sourceCount: number | null;
}

export interface Groups {
  readonly groups: readonly Group[];
  /** How many groups there are, those not given included. */
  readonly groupTotal: number;
  /** The sum of the counts of the groups that are not given. */
  readonly other: number;
  /** How many items have no value. Null where it was not asked. */
  readonly missing: number | null;
  /** How many items the list has. */
  readonly itemTotal: number;
}
