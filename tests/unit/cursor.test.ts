import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, listSignature } from '../../src/domain/cursor.js';

const list = listSignature({ owner: 'entity:one', order: { by: 'date', direction: 'DESC' } });
const sortKey = '2024-01-01\tarticle:é';

describe('A cursor', () => {
  it('gives back the sort key to the list that made it', () => {
    expect(decodeCursor(encodeCursor(list, sortKey), list, 'after')).toBe(sortKey);
  });

  it('is of one list whatever the order of the keys that describe it', () => {
    expect(listSignature({ order: { direction: 'DESC', by: 'date' }, owner: 'entity:one' })).toBe(list);
  });

  it.each([
    ['another owner', { owner: 'entity:two', order: { by: 'date', direction: 'DESC' } }],
    ['another sort', { owner: 'entity:one', order: { by: 'date', direction: 'ASC' } }],
    ['a filter', { owner: 'entity:one', order: { by: 'date', direction: 'DESC' }, filter: {} }],
  ])('is refused by a list with %s', (_what, other) => {
    const use = () => decodeCursor(encodeCursor(list, sortKey), listSignature(other), 'after');
    expect(use).toThrow(expect.objectContaining({ code: 'BAD_CURSOR', details: { argument: 'after' } }));
    expect(use).toThrow(/another list, sort or filter/);
  });

  it('is refused when any character of it is changed, left out or added', () => {
    const cursor = encodeCursor(list, sortKey);
    const damaged = [...cursor].flatMap((character, index) => [
      cursor.slice(0, index) + (character === 'A' ? 'B' : 'A') + cursor.slice(index + 1),
      cursor.slice(0, index) + cursor.slice(index + 1),
    ]);
    for (const wrong of [...damaged, '', 'x', `${cursor}xx`, '💥', 'null', '{}']) {
      // The last character of base64 may hold bits that mean nothing: such a change leaves the same cursor.
      const isSame = Buffer.from(wrong, 'base64url').equals(Buffer.from(cursor, 'base64url'));
      if (!isSame) expect(() => decodeCursor(wrong, list, 'before')).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }));
    }
  });
});
