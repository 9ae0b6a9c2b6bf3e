// The truth table of the rule of retraction: who still stands by a claim.
import { describe, expect, it } from '@jest/globals';
import { isRetraction, standingOf, type ContradictingClaim } from '../../src/domain/retraction.js';

const retracts = (...speakers: string[]): ContradictingClaim => ({ speechAct: 'RETRACTED', speakers });
const denies = (...speakers: string[]): ContradictingClaim => ({ speechAct: 'DENIED', speakers });

describe('standingOf', () => {
  // biome-ignore format: a table, a row a case
  it.each<[what: string, speakers: string[], contradictedBy: ContradictingClaim[], standing: string[], isRetracted: boolean]>([
    ['a claim that nothing contradicts', ['one'], [], ['one'], false],
    ['a claim that its speaker takes back', ['one'], [retracts('one')], [], true],
    ['a claim that another speaker takes back', ['one'], [retracts('two')], ['one'], false],
    ['a claim that its speaker contradicts without taking it back', ['one'], [denies('one')], ['one'], false],
    ['a claim of two speakers, one of whom takes it back', ['one', 'two'], [retracts('one')], ['two'], false],
    ['a claim of two speakers who take it back together', ['one', 'two'], [retracts('one', 'two')], [], true],
    ['a claim of two speakers who take it back one after the other', ['one', 'two'], [retracts('two'), denies('three'), retracts('one')], [], true],
    ['a claim of an article in its own voice', [], [retracts('one')], [], false],
    ['a claim that an article contradicts in its own voice', ['one'], [retracts()], ['one'], false],
  ])('of %s', (_what, speakers, contradictedBy, standing, isRetracted) => {
    expect(standingOf(speakers, contradictedBy)).toEqual({ speakers: standing, isRetracted });
  });
});

describe('isRetraction', () => {
  it('is true of a claim that takes another back, and not of a denial', () => {
    expect([retracts('one'), denies('one')].map(isRetraction)).toEqual([true, false]);
  });
});
