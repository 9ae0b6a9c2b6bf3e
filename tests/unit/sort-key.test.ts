import { describe, expect, it } from '@jest/globals';
import { sortKey, sortableLabel, sortableNumber } from '../../src/domain/sort-key.js';

describe('A sort key', () => {
  it('puts a label before the labels that go on from it, whatever the ids', () => {
    const keys = [sortKey(sortableLabel('Iraqi forces'), 'a'), sortKey(sortableLabel('Iraq'), 'z')];
    expect([...keys].sort()).toEqual([keys[1], keys[0]]);
  });

  it('breaks ties by id, then by what follows', () => {
    expect(['x', 'y'].map((key) => sortKey('', 'id', key))).toEqual(['\tid\tx', '\tid\ty']);
  });
});

describe('A sortable label', () => {
  it('has no case, no diacritics and single spaces', () => {
    expect(sortableLabel('  Émile \n ŞAHIN ')).toBe('emile sahin');
  });

  it('keeps other scripts', () => {
    expect(sortableLabel('جو بايدن')).toBe('جو بايدن');
  });
});

describe('A sortable number', () => {
  it('sorts as text like the number', () => {
    expect([100, 9, 0].map(sortableNumber).sort()).toEqual(['000000000000', '000000000009', '000000000100']);
  });
});
