// Tests a date against a date range. The engines compile the same two conditions: see NodeFilter.
import type { DayRange } from './filter.js';
import { mayOverlap, sortDay, type FuzzyDate } from './fuzzy-date.js';

export interface DateRange {
  /** The date possibly lies in it. */
  readonly overlaps: DayRange;
  /** The sort day of the date lies in it; null for no condition. */
  readonly startsIn: DayRange | null;
}

export function liesInRange(date: FuzzyDate, { overlaps, startsIn }: DateRange): boolean {
  if (!mayOverlap(date, overlaps)) return false;
  const day = sortDay(date);
  return startsIn === null || (day !== '' && day >= (startsIn.from ?? '') && day <= (startsIn.to ?? '9999'));
}
