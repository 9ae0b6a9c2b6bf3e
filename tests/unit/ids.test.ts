import { describe, expect, it } from '@jest/globals';
import { fromGlobalId, isNodeId, slugPattern, toGlobalId } from '../../src/domain/ids.js';

describe('A global id', () => {
  it('leads back to the inner id', () => {
    expect(fromGlobalId(toGlobalId('entity:person-one'), 'id')).toBe('entity:person-one');
  });

  it.each([
    ['', /got ""/],
    ['not base64 at all', /expects an ID from an "id" field of this API/],
    [toGlobalId('nothing:one'), /expects an ID/],
    [`${toGlobalId('entity:one')}=`, /expects an ID/],
    ['entity:person-one', new RegExp(`Did you mean "${toGlobalId('entity:person-one')}"`)],
    ['person-one', /To look up a slug, use article\(slug:\), entity\(slug:\) or event\(slug:\)/],
  ])('refuses %j, naming the argument and what would be right', (wrong, message) => {
    const read = () => fromGlobalId(wrong, 'filter.id.in[0]');
    expect(read).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', details: { argument: 'filter.id.in[0]' } }));
    expect(read).toThrow(/Argument "filter\.id\.in\[0\]"/);
    expect(read).toThrow(message);
  });

  it('names evidence by its article and place', () => {
    expect(isNodeId('evidence:some-article.118-291')).toBe(true);
  });
});

describe('A slug', () => {
  it.each([
    ['person-one', true],
    ['a1', true],
    ['Person', false],
    ['a--b', false],
    ['-a', false],
    ['a-', false],
    ['', false],
    ['a'.repeat(121), false],
  ])('%j: %s', (text, expected) => {
    expect(slugPattern.test(text)).toBe(expected);
  });
});
