// What counts as content: a field that says nothing does not, so that records can get optional fields later.
import { describe, expect, it } from '@jest/globals';
import type { EdgeFacts } from '../../src/domain/edge.js';
import { edgeContentHash, nodeContentHash } from '../../src/store/write/content-hash.js';
import { article, entity } from '../support/synthetic.js';

const hashOf = (facts: unknown) => edgeContentHash({ facts: facts as EdgeFacts });

describe('The content hash', () => {
  it.each<[string, unknown]>([
    ['absent', {}],
    ['undefined', { field: undefined }],
    ['null', { field: null }],
    ['empty text', { field: '' }],
    ['an empty list', { field: [] }],
    ['an empty object', { field: {} }],
    ['an object of empty values', { field: { one: null, two: '', three: { four: [] } } }],
  ])('leaves out a field that is %s', (_what, facts) => {
    expect(hashOf(facts)).toBe(hashOf({}));
    expect(hashOf({ ...(facts as object), other: 'text' })).toBe(hashOf({ other: 'text' }));
    expect(hashOf({ items: [{ ...(facts as object), other: 1 }] })).toBe(hashOf({ items: [{ other: 1 }] }));
  });

  it.each<[string, unknown]>([
    ['false', false],
    ['zero', 0],
    ['a space', ' '],
    ['a list with one empty item', [null]],
    ['an object with a zero', { inner: 0 }],
  ])('counts a field that is %s', (_what, value) => {
    expect(hashOf({ field: value })).not.toBe(hashOf({}));
    expect(hashOf({ field: { inner: value } })).not.toBe(hashOf({ field: {} }));
  });

  it('tells apart values, names and places of values', () => {
    const all = [{ a: 0 }, { a: false }, { a: '0' }, { b: 0 }, { a: [0, 1] }, { a: [1, 0] }, { a: [0, null, 1] }, { a: [null, 0, 1] }];
    expect(new Set(all.map(hashOf)).size).toBe(all.length);
  });

  it('does not depend on the order of fields', () => {
    expect(hashOf({ a: 1, b: { c: 2, d: 3 } })).toBe(hashOf({ b: { d: 3, c: 2 }, a: 1 }));
  });

  it('is the same for a record that has one optional field more (it was another one while null counted)', () => {
    const person = entity('one');
    expect(nodeContentHash({ ...person, bornOn: null } as never, null)).toBe(nodeContentHash(person, null));
    expect(nodeContentHash({ ...person, bornOn: '1970' } as never, null)).not.toBe(nodeContentHash(person, null));
  });

  it('counts the text of an article, and neither aliases nor evidence', () => {
    expect(nodeContentHash(article('one'), 'text')).not.toBe(nodeContentHash(article('one'), null));
    const alias = { text: 'Uno', language: null, script: null, kind: 'NAME', provenance: 'ARTICLE' } as const;
    expect(nodeContentHash(entity('one', 'PERSON', { aliases: [alias] }), null)).toBe(nodeContentHash(entity('one'), null));
  });
});
