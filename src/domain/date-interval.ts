// Calendar intervals: computes the last day of an interval from its first day.
import type { DateInterval } from './grouping.js';

const lengths: Readonly<Record<DateInterval, { readonly months: number; readonly days: number }>> = {
  DAY: { months: 0, days: 1 },
  WEEK: { months: 0, days: 7 },
  MONTH: { months: 1, days: 0 },
  QUARTER: { months: 3, days: 0 },
  YEAR: { months: 12, days: 0 },
};

/** The last day of the interval that begins on this day. Both days are yyyy-mm-dd. */
export function lastDayOf(interval: DateInterval, firstDay: string): string {
  const { months, days } = lengths[interval];
  const end = new Date(`${firstDay}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + months, end.getUTCDate() + days - 1);
  return end.toISOString().slice(0, 10);
}
