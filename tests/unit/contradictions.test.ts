// The rules by which claims on one thing stand against each other.
import { describe, expect, it } from '@jest/globals';
import { findDateConflict, findDenial, findQuantityConflict, findStatedSides, type Standpoint } from '../../src/analysis/contradictions.js';
import { createFuzzyDate } from '../../src/domain/fuzzy-date.js';
import type { ClaimRecord, Quantity } from '../../src/domain/records.js';
import { claim } from '../support/synthetic.js';

function standpoint(slug: string, speakers: readonly string[], more: Partial<ClaimRecord> = {}, retracted = false): Standpoint {
  const record = claim(slug, ['evidence:a.0-9'], more);
  return { claim: record, speakers, speechAct: record.speechAct, polarity: record.polarity, sources: ['source'], retracted };
}

const labels = (sides: readonly { label: string; standpoints: readonly Standpoint[] }[]) =>
  Object.fromEntries(sides.map(({ label, standpoints }) => [label, standpoints.map((one) => one.claim.id)]));

describe('findDenial', () => {
  const affirms = standpoint('affirms', ['one']);
  it.each<[string, Standpoint[], Record<string, string[]>]>([
    [
      'another denies',
      [affirms, standpoint('denies', ['two'], { speechAct: 'DENIED', polarity: 'NEGATED' })],
      { affirmed: ['claim:affirms'], denied: ['claim:denies'] },
    ],
    ['another does not confirm', [affirms, standpoint('not', ['two'], { speechAct: 'CONFIRMED', polarity: 'NEGATED' })], {}],
    ['another demands the opposite', [affirms, standpoint('not', ['two'], { speechAct: 'DEMANDED', polarity: 'NEGATED' })], {}],
    ['the denial was taken back', [affirms, standpoint('denies', [], { polarity: 'NEGATED' }, true)], {}],
    ['the same speaker denies', [affirms, standpoint('denies', ['one'], { polarity: 'NEGATED' })], {}],
    ['nobody denies', [affirms, standpoint('too', ['two'])], {}],
  ])('where one affirms and %s', (_what, standpoints, expected) => {
    expect(labels(findDenial(standpoints))).toEqual(expected);
  });
});

describe('findQuantityConflict', () => {
  const counts = (slug: string, value: number, bound: Quantity['bound'], speaker: string, day: string | null = null, retracted = false) =>
    standpoint(slug, [speaker], { quantity: { value, unit: 'dead', bound }, saidOn: day ? createFuzzyDate(day) : null }, retracted);
  it.each<[string, Standpoint[], string[]]>([
    ['two exact numbers', [counts('a', 10, 'EXACTLY', 'x'), counts('b', 12, 'EXACTLY', 'y')], ['exactly 10 dead', 'exactly 12 dead']],
    ['the same number', [counts('a', 10, 'EXACTLY', 'x'), counts('b', 10, 'EXACTLY', 'y')], []],
    ['a number about the other', [counts('a', 10, 'ABOUT', 'x'), counts('b', 11, 'EXACTLY', 'y')], []],
    ['a number too far from about', [counts('a', 10, 'ABOUT', 'x'), counts('b', 12, 'EXACTLY', 'y')], ['about 10 dead', 'exactly 12 dead']],
    ['at least and more', [counts('a', 10, 'AT_LEAST', 'x'), counts('b', 500, 'EXACTLY', 'y')], []],
    [
      'at least and at most less',
      [counts('a', 10, 'AT_LEAST', 'x'), counts('b', 9, 'AT_MOST', 'y')],
      ['at least 10 dead', 'at most 9 dead'],
    ],
    [
      'a later number of the same speaker',
      [counts('a', 10, 'EXACTLY', 'x', '2024-01-01'), counts('b', 12, 'EXACTLY', 'x', '2024-01-02')],
      [],
    ],
    ['one that was taken back', [counts('a', 10, 'EXACTLY', 'x'), counts('b', 12, 'EXACTLY', 'y', null, true)], []],
    [
      'one that fits both and two that do not fit',
      [counts('a', 10, 'EXACTLY', 'x'), counts('b', 12, 'EXACTLY', 'y'), counts('c', 5, 'AT_LEAST', 'z')],
      ['exactly 10 dead', 'exactly 12 dead'],
    ],
  ])('of %s', (_what, standpoints, expected) => {
    const stated = standpoints.map((one) => ({ value: one.claim.quantity!, standpoint: one }));
    expect(Object.keys(labels(findQuantityConflict(stated)))).toEqual(expected);
  });
});

describe('findDateConflict', () => {
  const dates = (slug: string, when: string, speaker: string, more: Partial<ClaimRecord> = {}, retracted = false) => ({
    value: createFuzzyDate(when),
    standpoint: standpoint(slug, [speaker], more, retracted),
  });
  const ofEvent = (when: string) => ({ value: createFuzzyDate(when), standpoint: null });
  const saidOn = (day: string) => ({ saidOn: createFuzzyDate(day) });
  it.each<[string, Parameters<typeof findDateConflict>[0], string[]]>([
    ['two days', [dates('a', '2024-07-13', 'x'), dates('b', '2024-07-14', 'y')], ['2024-07-13', '2024-07-14']],
    ['one day twice', [dates('a', '2024-07-13', 'x'), dates('b', '2024-07-13', 'y')], []],
    ['a day and its month', [dates('a', '2024-07-13', 'x'), dates('b', '2024-07', 'y')], []],
    ['a day and another month', [dates('a', '2024-07-13', 'x'), dates('b', '2024-08', 'y')], ['2024-07-13', '2024-08']],
    ['a day before a bound that is open to the past', [dates('a', '2024-07-13', 'x'), dates('b', '../2024-07-20', 'y')], []],
    ['a day after it', [dates('a', '2024-07-21', 'x'), dates('b', '../2024-07-20', 'y')], ['2024-07-21', '../2024-07-20']],
    ['a day and that of the event', [ofEvent('2024-07-13'), dates('a', '2024-07-14', 'x')], ['2024-07-13', '2024-07-14']],
    ['the day of the event', [ofEvent('2024-07-13'), dates('a', '2024-07-13', 'x')], []],
    ['a day that is denied', [ofEvent('2024-07-13'), dates('a', '2024-07-14', 'x', { polarity: 'NEGATED' })], []],
    [
      'a later day of the same speaker',
      [dates('a', '2024-07-13', 'x', saidOn('2024-07-15')), dates('b', '2024-07-14', 'x', saidOn('2024-07-16'))],
      [],
    ],
    ['a day that was taken back', [dates('a', '2024-07-13', 'x'), dates('b', '2024-07-14', 'y', {}, true)], []],
    [
      'a year that both days lie in',
      [dates('a', '2024', 'z'), dates('b', '2024-07-13', 'x'), dates('c', '2024-07-14', 'y')],
      ['2024-07-13', '2024-07-14'],
    ],
  ])('of %s', (_what, stated, expected) => {
    expect(findDateConflict(stated).map(({ label }) => label)).toEqual(expected);
  });
});

it('findStatedSides puts who contradicts whom on the other side, however far the chain goes', () => {
  const all = ['a', 'b', 'c'].map((slug) => standpoint(slug, [slug]));
  const links: Record<string, string[]> = { 'claim:a': ['claim:b'], 'claim:b': ['claim:a', 'claim:c'], 'claim:c': ['claim:b'] };
  expect(labels(findStatedSides(all, (id) => links[id] ?? []))).toEqual({ one: ['claim:a', 'claim:c'], other: ['claim:b'] });
});
