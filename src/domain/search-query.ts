// What a person types to search for, read into words, phrases and what is to be left out. Everything else in it is plain text. Pure.
import { DossierError } from '../errors.js';
import { normalizeWords, type NormalizedWord } from './normalize.js';

/** Longer questions are refused: no name is as long, and every word costs a look into the index. */
const maxQueryLength = 200;
const maxQueryWords = 16;

/** Words that stand one after the other; a single word is the shortest phrase. */
export type Phrase = readonly string[];

export interface SearchQuery {
  /** What is looked for, in order; a word in quotes, and a name in a script without spaces, is a phrase. */
  readonly phrases: readonly { readonly words: Phrase; readonly isQuoted: boolean }[];
  readonly excluded: readonly Phrase[];
  /** The last word may be the beginning of one. */
  readonly isLastOpen: boolean;
}

/** A minus directly before a word or a quote, itself at the start or after a space; quotes may be straight or curly. */
const parts = /(?<minus>(?<=^|\s)-)?(?:["“”](?<quoted>[^"“”]*)["“”]|(?<plain>[^\s"“”]+))/gu;

/** Reads `"a phrase"`, `-word` and `-"a phrase"`. Throws BAD_USER_INPUT, naming the argument, for what cannot be looked for. */
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

/** Reads what is being typed: quotes and signs have no meaning, and the last word goes on unless something follows it. */
export function readSearchPrefix(text: string, argument: string): SearchQuery {
  checkLength(text, argument);
  const words = normalizeWords(text);
  return checkWords({ phrases: plainPhrases(words), excluded: [], isLastOpen: words.at(-1)?.end === text.length }, text, argument);
}

/** Words with nothing between them are of a script without spaces, and belong together. */
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
    const hint = query.excluded.length > 0 ? ' Words after a minus are only left out.' : '';
    throw new DossierError(
      'BAD_USER_INPUT',
      `Argument "${argument}" expects at least one word to look for, made of letters or digits, got ${JSON.stringify(text)}.${hint}`,
      { argument },
    );
  }
  return query;
}
