// What is typed into a search: words, phrases, what is left out, and plain text.
import { describe, expect, it } from '@jest/globals';
import { readSearchPrefix, readSearchQuery } from '../../src/domain/search-query.js';

const read = (text: string) => {
  const { phrases, excluded } = readSearchQuery(text, 'query');
  return { phrases: phrases.map(({ words, isQuoted }) => (isQuoted ? `"${words.join(' ')}"` : words.join('+'))), excluded };
};

describe('A search query', () => {
  it.each<[string, string[], string[][]]>([
    ['Karim al-Zolfani', ['karim', 'al', 'zolfani'], []],
    ['"at the  Quay" met', ['"at the quay"', 'met'], []],
    ['“at the quay” met', ['"at the quay"', 'met'], []],
    ['met -quay -"at night" -al-Zolfani', ['met'], [['quay'], ['at', 'night'], ['al', 'zolfani']]],
    ['never - ending', ['never', 'ending'], []],
    ['well-known', ['well', 'known'], []],
    ['an "open quote', ['an', 'open', 'quote'], []],
    ['"" a', ['a'], []],
    ['a AND b* OR (c:d) NEAR/2 ^e ~f', ['a', 'and', 'b', 'or', 'c', 'd', 'near', '2', 'e', 'f'], []],
    ['习近平 met', ['习+近+平', 'met'], []],
    ["O'Neil’s", ['oneils'], []],
  ])('%j', (text, phrases, excluded) => {
    expect(read(text)).toEqual({ phrases, excluded });
  });

  it.each<[string, string, string]>([
    ['', 'at least one word', 'got ""'],
    [' … "*" ', 'at least one word', 'got '],
    ['-quay', 'at least one word', 'Words after a minus are only excluded.'],
    ['a'.repeat(201), 'at most 200 characters', 'got 201'],
    ['a '.repeat(17), 'at most 16 words', 'got 17'],
  ])('is refused with what is expected: %j', (text, expected, got) => {
    const refuse = () => readSearchQuery(text, 'query');
    expect(refuse).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(expected) }) as unknown as Error,
    );
    expect(refuse).toThrow(got);
  });
});

describe('What is being typed', () => {
  it('goes on at its last word unless something follows it', () => {
    expect(['Kar', 'Karim ', 'Karim,', 'Karim Zo'].map((text) => readSearchPrefix(text, 'prefix').isLastOpen)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('has no signs with a meaning', () => {
    expect(readSearchPrefix('"at -qu', 'prefix')).toEqual({
      phrases: [
        { words: ['at'], isQuoted: false },
        { words: ['qu'], isQuoted: false },
      ],
      excluded: [],
      isLastOpen: true,
    });
  });
});
