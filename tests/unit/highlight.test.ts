// Highlights: the words that were found, in the text as it was written.
import { describe, expect, it } from '@jest/globals';
import { highlight, soughtIn } from '../../src/analysis/highlight.js';
import { planSearch } from '../../src/domain/search-plan.js';
import { readSearchPrefix, readSearchQuery } from '../../src/domain/search-query.js';
import { searchKinds } from '../../src/domain/ontology/kinds.js';
import type { SearchMatch } from '../../src/domain/vocabulary.js';

/** The words in brackets. */
function mark(text: string, query: string, match: SearchMatch, isTyped = false): string | null {
  const read = isTyped ? readSearchPrefix : readSearchQuery;
  const found = highlight(text, soughtIn(planSearch(read(query, 'query'), searchKinds, 'all'), match));
  if (!found) return null;
  const { fragment, ranges } = found;
  expect(ranges.every(({ start, end }, index) => start < end && (index === 0 || start >= ranges[index - 1]!.end))).toBe(true);
  return ranges.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    fragment,
  );
}

describe('A highlight', () => {
  it.each<[string, string, string, SearchMatch, string]>([
    [
      'whole words, whatever their case and diacritics',
      'Met: “Zolfání”, Karim; not zolfanis.',
      'karim zolfani',
      'ALL_WORDS',
      'Met: “[Zolfání”, Karim]; not zolfanis.',
    ],
    ['a phrase only where it stands whole', 'Night. At night it was.', '"at night"', 'ALL_WORDS', 'Night. [At night] it was.'],
    ['an exact name', 'Karim Zolfani', 'karim zolfani', 'EXACT', '[Karim Zolfani]'],
    ['the words with which a name begins', 'Karim Zolfani-Prefixed', 'karim zolf', 'PREFIX', '[Karim Zolfani]-Prefixed'],
    [
      'near spellings, also written as one word',
      'Qarim of Abd al-Rahman',
      'kareem abdelrahman',
      'NEAR_SPELLING',
      '[Qarim] of [Abd al-Rahman]',
    ],
    ['words of scripts without spaces', '訪問 習近平 来', '習近平', 'ALL_WORDS', '訪問 [習近平] 来'],
  ])('marks %s', (_what, text, query, match, marked) => {
    expect(mark(text, query, match)).toBe(marked);
  });

  it('marks a word that is being typed as far as it is whole in the name', () => {
    expect(mark('Meeting at the quay', 'quay mee', 'ALL_WORDS', true)).toBe('[Meeting] at the [quay]');
  });

  it('is null where none of the words stands in the text', () => {
    expect(mark('Nothing of it.', 'zolfani', 'ALL_WORDS')).toBeNull();
  });

  it('is a part of a long text around the first word, cut at spaces and never through a character', () => {
    const text = `${'Before it. '.repeat(90_000)}Then Zolfani spoke. ${'After it 🙂 '.repeat(90_000)}`;
    const marked = mark(text, 'zolfani', 'ALL_WORDS')!;
    expect(marked).toMatch(/^(Before )?it\. .*Then \[Zolfani\] spoke\. After it 🙂 .*After( it( 🙂)?)?$/u);
    expect(marked.length).toBeLessThanOrEqual(242);
    expect(mark(`${'🙂'.repeat(5_000)} zolfani ${'🙂'.repeat(5_000)}`, 'zolfani', 'ALL_WORDS')).not.toMatch(/\p{Surrogate}/u);
  });
});
