// Ranges that dates are asked to lie in, tried on one date. The engines compile the same two conditions: see NodeFilter.
import type { DayRange } from './filter.js';
import { mayOverlap, sortDay, type FuzzyDate } from './fuzzy-date.js';

export interface DateRange {
  /** The date may lie in it. */
  readonly overlaps: DayRange;
  /** The day by which the date is sorted lies in it; null asks nothing. */
  readonly startsIn: DayRange | null;
}

export function liesInRange(date: FuzzyDate, { overlaps, startsIn }: DateRange): boolean {
  if (!mayOverlap(date, overlaps)) return false;
  const day = sortDay(date);
  return startsIn === null || (day !== '' && day >= (startsIn.from ?? '') && day <= (startsIn.to ?? '9999'));
}
