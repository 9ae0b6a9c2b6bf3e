// A list as a connection needs it: a page, the number of its items and its groups, each read only when it is asked for.
import type { Grouping, Groups } from '../domain/grouping.js';
import type { Page, Slice } from '../domain/page.js';

export interface PagedList<Item> {
  readonly readPage: (slice: Slice) => Promise<Page<Item>>;
  readonly count: () => Promise<number>;
  readonly groups: (grouping: Grouping) => Promise<Groups>;
}
