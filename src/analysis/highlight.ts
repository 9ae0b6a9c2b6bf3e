// Finds the words of a search in a name or text as it was written. The result is the same for every engine, since no engine takes part.
import { normalizeWords, type NormalizedWord } from '../domain/normalize.js';
import type { SearchPlan, SoughtWords, WordChoice } from '../domain/search-plan.js';
import { nameKeys } from '../domain/spelling-keys.js';
import type { SearchMatch } from '../domain/vocabulary.js';

/** In UTF-16 code units; the end is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface Fragment {
  readonly fragment: string;
  /** Positions in the fragment, in order and without overlaps. */
  readonly ranges: readonly TextRange[];
}

/** The maximum length of a fragment, and the length of its part before the first word that was found. */
const maxFragmentLength = 240;
const leadLength = 80;

/** The number of characters that are normalized at a time. A text may have a megabyte, and most words are found near its start. */
const stride = 4_000;

/** The words by which a node was found, given its kind of match. */
export function soughtIn({ ways }: SearchPlan, match: SearchMatch): WordChoice[] {
  const choices = ways
    .filter((way) => way.match === match)
    .flatMap((way) => {
      if (way.by === 'words') return way.choices;
      const words = way.text.trimEnd().split(' ');
      return [{ among: 'words', anyOf: [{ words, isOpen: way.by === 'startsWith' && !way.text.endsWith(' ') }] } as const];
    });
  return choices;
}

/** The part of a text around the first of the words, or null if the text has none of them. A short text is returned as a whole. */
export function highlight(text: string, choices: readonly WordChoice[]): Fragment | null {
  const first = findFirst(text, choices);
  if (!first) return null;
  const start = text.length <= maxFragmentLength ? 0 : wordStart(text, Math.max(0, first.start - leadLength));
  const end = wordEnd(text, start, Math.max(start + maxFragmentLength, Math.min(first.end, start + 2 * maxFragmentLength)));
  const fragment = text.slice(start, end);
  return { fragment, ranges: findRanges(normalizeWords(fragment), choices) };
}

function findFirst(text: string, choices: readonly WordChoice[]): TextRange | undefined {
  for (let from = 0; from < text.length; from += stride) {
    // Twice the stride, so that a phrase that continues after its end is complete.
    const start = from === 0 ? 0 : wordStart(text, from);
    const [first] = findRanges(normalizeWords(text.slice(start, start + 2 * stride)), choices);
    if (first) return { start: start + first.start, end: start + first.end };
  }
  return undefined;
}

/** The ranges of the words that are searched for. Ranges of consecutive words are joined. */
function findRanges(words: readonly NormalizedWord[], choices: readonly WordChoice[]): TextRange[] {
  const isHit = new Set<number>();
  const spelled = choices.filter(({ among }) => among === 'spelling').flatMap(({ anyOf }) => anyOf);
  const written = choices.filter(({ among }) => among === 'words').flatMap(({ anyOf }) => anyOf);
  const isSpelled = createKeyTest(spelled);
  words.forEach((_, index) => {
    for (const sought of written) {
      if (standsAt(words, index, sought)) sought.words.forEach((_word, offset) => isHit.add(index + offset));
    }
    if (spelled.length === 0) return;
    // One word with a near spelling, or else two or three words that have a near spelling when they are written as one.
    const length = [1, 2, 3].find((count) => index + count <= words.length && isSpelled(words.slice(index, index + count), count > 1));
    for (let offset = 0; offset < (length ?? 0); offset += 1) isHit.add(index + offset);
  });
  return joinRanges(words, isHit);
}

function standsAt(words: readonly NormalizedWord[], index: number, { words: sought, isOpen }: SoughtWords): boolean {
  return sought.every((word, offset) => {
    const found = words[index + offset]?.word;
    return found !== undefined && (isOpen && offset === sought.length - 1 ? found.startsWith(word) : found === word);
  });
}

function createKeyTest(spelled: readonly SoughtWords[]): (words: readonly NormalizedWord[], isJoined: boolean) => boolean {
  const keys = new Set(spelled.filter(({ isOpen }) => !isOpen).map(({ words }) => words.join(' ')));
  const starts = spelled.filter(({ isOpen }) => isOpen).map(({ words }) => words.join(' '));
  const isNear = (key: string) => keys.has(key) || starts.some((start) => key.startsWith(start));
  return (words, isJoined) => {
    const own = new Set(isJoined ? words.flatMap(({ word }) => nameKeys([word])) : []);
    return nameKeys(words.map(({ word }) => word)).some((key) => !own.has(key) && isNear(key));
  };
}

function joinRanges(words: readonly NormalizedWord[], isHit: ReadonlySet<number>): TextRange[] {
  const ranges: { start: number; end: number }[] = [];
  words.forEach(({ start, end }, index) => {
    if (!isHit.has(index)) return;
    const last = ranges.at(-1);
    if (last && isHit.has(index - 1)) last.end = end;
    else ranges.push({ start, end });
  });
  return ranges;
}

/** A fragment begins after the next space if there is one nearby, so that it does not begin inside a word, and never inside a character. */
function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, from + leadLength / 2).search(/\s/);
  return space < 0 ? wholeCharacter(text, from) : from + space + 1;
}

function wordEnd(text: string, start: number, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(start, to + 1).search(/\s\S*$/);
  return space <= 0 || space < (to - start) / 2 ? wholeCharacter(text, to) : start + space;
}

function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}
