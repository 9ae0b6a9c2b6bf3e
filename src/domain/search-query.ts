// Parses a search query into words, phrases and exclusions. All other characters are plain text. Pure.
import { DossierError } from '../errors.js';
import { normalizeWords, type NormalizedWord } from './normalize.js';

/** Longer queries are rejected: names are shorter, and each word costs an index lookup. */
const maxQueryLength = 200;
const maxQueryWords = 16;

/** Consecutive words. A single word is the shortest phrase. */
export type Phrase = readonly string[];

export interface SearchQuery {
  /** The phrases to search for, in order. Quoted words form a phrase, and so does a name in a script without spaces. */
  readonly phrases: readonly { readonly words: Phrase; readonly isQuoted: boolean }[];
  readonly excluded: readonly Phrase[];
  /** Whether the last word may be only the beginning of a word. */
  readonly isLastOpen: boolean;
}

/** A minus counts only directly before a word or quote, and at the start or after a space. Quotes may be straight or curly. */
const parts = /(?<minus>(?<=^|\s)-)?(?:["“”](?<quoted>[^"“”]*)["“”]|(?<plain>[^\s"“”]+))/gu;

/** Parses `"a phrase"`, `-word` and `-"a phrase"`. Throws BAD_USER_INPUT, with the argument, if the query cannot be searched for. */
export function readSearchQuery(text: string, argument: string): SearchQuery {
  checkLength(text, argument);
  const phrases: { words: Phrase; isQuoted: boolean }[] = [];
  const excluded: Phrase[] = [];
  for (const { groups } of text.matchAll(parts)) {
    const quoted = groups?.['quoted'];
    const words = normalizeWords(quoted ?? groups?.['plain'] ?? '');
    if (words.length === 0) continue;
    if (groups?.['minus'] !== undefined) excluded.push(words.map(({ word }) => word));
    else if (quoted !== undefined) phrases.push({ words: words.map(({ word }) => word), isQuoted: true });
    else phrases.push(...plainPhrases(words));
  }
  return checkWords({ phrases, excluded, isLastOpen: false }, text, argument);
}

/** Parses a query while it is being typed: quotes and minus signs have no meaning, and the last word is open unless text follows it. */
export function readSearchPrefix(text: string, argument: string): SearchQuery {
  checkLength(text, argument);
  const words = normalizeWords(text);
  return checkWords({ phrases: plainPhrases(words), excluded: [], isLastOpen: words.at(-1)?.end === text.length }, text, argument);
}

/** Adjacent words without a separator belong to a script without spaces, so they form one phrase. */
function plainPhrases(words: readonly NormalizedWord[]): { words: string[]; isQuoted: boolean }[] {
  const phrases: { words: string[]; isQuoted: boolean }[] = [];
  words.forEach(({ word, start }, index) => {
    if (index > 0 && words[index - 1]!.end === start) phrases.at(-1)!.words.push(word);
    else phrases.push({ words: [word], isQuoted: false });
  });
  return phrases;
}

function checkLength(text: string, argument: string): void {
  if (text.length <= maxQueryLength) return;
  throw new DossierError('BAD_USER_INPUT', `Argument "${argument}" expects at most ${maxQueryLength} characters, got ${text.length}.`, {
    argument,
    limit: maxQueryLength,
  });
}

function checkWords(query: SearchQuery, text: string, argument: string): SearchQuery {
  const words = [...query.phrases.map((phrase) => phrase.words), ...query.excluded].flat().length;
  if (words > maxQueryWords) {
    throw new DossierError('BAD_USER_INPUT', `Argument "${argument}" expects at most ${maxQueryWords} words, got ${words}.`, {
      argument,
      limit: maxQueryWords,
    });
  }
  if (query.phrases.length === 0) {
    const hint = query.excluded.length > 0 ? ' Words after a minus are only excluded.' : '';
    throw new DossierError(
      'BAD_USER_INPUT',
      `Argument "${argument}" expects at least one word of letters or digits to search for, got ${JSON.stringify(text)}.${hint}`,
      { argument },
    );
  }
  return query;
}
