// The order of a timeline: by day, then by sort of item, then by id. Also translates bounds of the timeline to bounds of the lists it is
// merged from.
import { sortKey } from '../domain/sort-key.js';

/** In their order within a day. */
export const timelineSorts = ['EVENT', 'WARRANT_STEP', 'CLAIM', 'AFFILIATION'] as const;
export type TimelineSort = (typeof timelineSorts)[number];

/** The sort key of an item. `day` is the day by which its date is sorted; it is never empty, since a timeline has no undated items. */
export function timelineKey(day: string, sort: TimelineSort, id: string): string {
  return sortKey(day, String(timelineSorts.indexOf(sort)), id);
}

/** Sorts between the keys of undated items, which begin with the separator, and those of dated ones, which begin with a digit. */
const afterUndated = ' ';

/** Sorts after every id and every other key that can follow a date. */
const afterAll = '~';

/**
 * The bounds of the timeline as bounds of one list by date, whose keys are `day TAB id TAB …`: an item is within the bounds of the list
 * exactly if it is within the bounds of the timeline. Null is open, except that undated items, which come first in the list, are always
 * left out.
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
