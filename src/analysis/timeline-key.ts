// Where the items of a timeline stand: by day, then by their sort, then by id. And what that means for the lists they come from.
import { sortKey } from '../domain/sort-key.js';

/** In the order in which they stand within a day. */
export const timelineSorts = ['EVENT', 'WARRANT_STEP', 'CLAIM', 'AFFILIATION'] as const;
export type TimelineSort = (typeof timelineSorts)[number];

/** The key of an item; `day` is the day its date is sorted by, which is never empty here. */
export function timelineKey(day: string, sort: TimelineSort, id: string): string {
  return sortKey(day, String(timelineSorts.indexOf(sort)), id);
}

/** Keys of dated items begin with a digit, those of undated ones with the separator: this stands between the two. */
const afterUndated = ' ';

/** Sorts after every id and every key that may follow a date. */
const afterAll = '~';

/**
 * The bounds of the timeline as bounds of one list by date, whose keys are `day TAB id TAB …`: what stands after them there stands after them
 * here. Null is open; what has no date never stands in a timeline.
 */
export function dateListBounds(sort: TimelineSort, after: string | null, before: string | null): { after: string; before: string | null } {
  return { after: after === null ? afterUndated : lastKeyUpTo(sort, after), before: before === null ? null : firstKeyFrom(sort, before) };
}

function lastKeyUpTo(sort: TimelineSort, key: string): string {
  const [day = '', rank = '', id = ''] = key.split('\t');
  const own = timelineSorts.indexOf(sort);
  if (own < Number(rank)) return sortKey(day, afterAll);
  return own > Number(rank) ? day : sortKey(day, id, afterAll);
}

function firstKeyFrom(sort: TimelineSort, key: string): string {
  const [day = '', rank = '', id = ''] = key.split('\t');
  const own = timelineSorts.indexOf(sort);
  if (own < Number(rank)) return sortKey(day, afterAll);
  return own > Number(rank) ? day : sortKey(day, id);
}
