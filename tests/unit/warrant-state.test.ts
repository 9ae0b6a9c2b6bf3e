import { describe, expect, it } from '@jest/globals';
import { createFuzzyDate } from '../../src/domain/fuzzy-date.js';
import type { WarrantState } from '../../src/domain/vocabulary.js';
import { orderSteps, warrantState } from '../../src/domain/warrant-state.js';

const steps = (...all: [WarrantState, string | null][]) =>
  all.map(([state, on]) => ({ state, on: on === null ? null : createFuzzyDate(on) }));

describe('Where a warrant stands', () => {
  it('is its last dated step, also when it was contested before it was issued', () => {
    const contested = steps(['ISSUED', '2024-11-21'], ['CONTESTED', '2024-09'], ['REQUESTED', '2023-10-07/2024-09']);
    expect(warrantState(contested)).toBe('ISSUED');
    expect(orderSteps(contested).map((step) => step.state)).toEqual(['REQUESTED', 'CONTESTED', 'ISSUED']);
  });

  it('goes by the last day on which a step can have been taken', () => {
    expect(warrantState(steps(['ISSUED', '2024-01/2024-12'], ['CONTESTED', '2024-06-01']))).toBe('ISSUED');
  });

  it('is withdrawn when the request was, though both dates have the same end', () => {
    expect(warrantState(steps(['WITHDRAWN', '../2024-11-21'], ['REQUESTED', '2023-10-07/2024-11-21']))).toBe('WITHDRAWN');
  });

  it("goes by the order of a warrant's life where no step is dated", () => {
    expect(warrantState(steps(['ISSUED', null], ['REQUESTED', null]))).toBe('ISSUED');
  });

  it('is that of a dated step before that of one without a date', () => {
    expect(warrantState(steps(['EXECUTED', null], ['ISSUED', '2024-01-01']))).toBe('ISSUED');
  });

  it('is requested when nothing more is known', () => {
    expect(warrantState([])).toBe('REQUESTED');
  });
});
