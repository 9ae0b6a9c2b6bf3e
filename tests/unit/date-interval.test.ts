// Where intervals end.
import { describe, expect, it } from '@jest/globals';
import { lastDayOf } from '../../src/domain/date-interval.js';

describe('An interval of the calendar', () => {
  it.each([
    ['DAY', '2024-02-29', '2024-02-29'],
    ['WEEK', '2024-02-26', '2024-03-03'],
    ['MONTH', '2024-02-01', '2024-02-29'],
    ['MONTH', '2023-12-01', '2023-12-31'],
    ['QUARTER', '2024-10-01', '2024-12-31'],
    ['YEAR', '0900-01-01', '0900-12-31'],
  ] as const)('of a %s from %s ends on %s', (interval, from, to) => {
    expect(lastDayOf(interval, from)).toBe(to);
  });
});
