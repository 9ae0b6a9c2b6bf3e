import { describe, expect, it } from '@jest/globals';
import { createFuzzyDate, isCalendarDay, sortDay } from '../../src/domain/fuzzy-date.js';

describe('A fuzzy date', () => {
  it.each([
    ['2021-03-23', '2021-03-23', '2021-03-23', 'DAY'],
    ['2021-04', '2021-04-01', '2021-04-30', 'MONTH'],
    ['2024-02', '2024-02-01', '2024-02-29', 'MONTH'],
    ['2023', '2023-01-01', '2023-12-31', 'YEAR'],
    ['2020-01~', '2020-01-01', '2020-01-31', 'MONTH'],
    ['2021-03-23/2021-03-24', '2021-03-23', '2021-03-24', 'INTERVAL'],
    ['2023-10-07/2024-09', '2023-10-07', '2024-09-30', 'INTERVAL'],
    ['2023-10-07/..', '2023-10-07', null, 'INTERVAL'],
    ['../2021-03-23', null, '2021-03-23', 'INTERVAL'],
  ])('reads %s as %s to %s, to the %s', (edtf, earliest, latest, precision) => {
    expect(createFuzzyDate(edtf)).toEqual({ edtf, earliest, latest, precision, provenance: 'ARTICLE', note: null });
  });

  it.each([
    '',
    'foo',
    '2021-13',
    '2021-02-30',
    '2021-04-1',
    '2021-21',
    '../..',
    '..',
    '2021-04/2021-03',
    '2021-01-01T10:00',
    '1/2/3',
    '20210401',
  ])('refuses %j and says what is expected', (text) => {
    expect(() => createFuzzyDate(text)).toThrow(/Expected a date in EDTF such as 2021-03-23.*got "/);
  });

  it('sorts by its first possible day, else its last, else before all', () => {
    expect([createFuzzyDate('2021-04'), createFuzzyDate('../2021-03-23'), null].map(sortDay)).toEqual(['2021-04-01', '2021-03-23', '']);
  });
});

describe('A calendar day', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-2-1', false],
    ['2024-01-01/..', false],
  ])('%s: %s', (text, expected) => {
    expect(isCalendarDay(text)).toBe(expected);
  });
});
