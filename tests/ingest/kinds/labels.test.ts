// The rules of kinds against labels set by hand: a kind that they decide is right, and they decide most.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { topic } from '../../../src/ingest/kinds/observation.js';
import { measureKinds, readLabels } from '../../../tools/kinds/measure-kinds.js';

const labelsOf = (draw: string) => readLabels(readFileSync(new URL(`labels-${draw}.jsonl`, import.meta.url), 'utf8'));
const tuning = labelsOf('tuning');

describe('The kinds decided', () => {
  const { kinds } = measureKinds(tuning);

  it.each([
    ['PERSON', 0.85],
    ['ORGANIZATION', 0.8],
    ['PLACE', 0.85],
  ] as const)('of the tuning draw are right for %s in 97 of 100, and find most', (kind, recall) => {
    expect(kinds[kind].precision).toBeGreaterThanOrEqual(0.97);
    expect(kinds[kind].recall).toBeGreaterThanOrEqual(recall);
  });

  it('are measured on 300 titles, and on 550 others that were drawn apart', () => {
    const titles = new Set(tuning.map(({ title }) => title));
    const others = ['held-out', 'later', 'fresh'].map(labelsOf);
    expect([titles.size, ...others.map(({ length }) => length)]).toEqual([300, 150, 200, 200]);
    expect(others.flat().filter(({ title }) => titles.has(title))).toEqual([]);
  });
});

describe('The measure', () => {
  const labels = [
    { title: 'A', kind: 'PLACE' as const, usages: [] },
    { title: 'B', kind: 'PLACE' as const, usages: [] },
    { title: 'C', kind: 'PERSON' as const, usages: [] },
    { title: 'D', kind: 'TOPIC' as const, usages: [] },
  ];

  it('counts what is decided wrongly and what is not decided', () => {
    const decide = () => [{ ...topic(''), kind: 'PLACE' as const }, topic(''), { ...topic(''), kind: 'PLACE' as const }, topic('')];
    const { kinds, disagreements } = measureKinds(labels, decide);
    expect(kinds.PLACE).toEqual({ precision: 0.5, recall: 0.5, decided: 2, labelled: 2 });
    expect(kinds.PERSON).toEqual({ precision: null, recall: 0, decided: 0, labelled: 1 });
    expect(kinds.ORGANIZATION).toEqual({ precision: null, recall: null, decided: 0, labelled: 0 });
    expect(disagreements.map(({ title }) => title)).toEqual(['B', 'C']);
  });

  it('falls below the floor when the rules know nothing or take all for one kind', () => {
    expect(measureKinds(tuning, (all) => all.map(() => topic(''))).kinds.PERSON.recall).toBe(0);
    const persons = measureKinds(tuning, (all) => all.map(() => ({ ...topic(''), kind: 'PERSON' as const })));
    expect(persons.kinds.PERSON.precision).toBeLessThan(0.2);
  });
});
