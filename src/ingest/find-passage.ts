// Finds the passage of a text that is most similar to given words, for words that do not occur in the text exactly.
import { distance } from 'fastest-levenshtein';

/** Comparing a long quote with a long text is slow. Beyond these lengths no suggestion is made. */
const maxWordsLength = 500;
const maxTextLength = 100_000;

/** Maximum share of characters that may differ. */
const maxDifference = 0.25;

/**
 * The passage of the text that these words most likely mean: one that differs only in case, white space and the shape of quotation marks
 * and dashes, or else one that differs in few characters. Null if no passage is similar enough.
 */
export function findPassage(text: string, words: string): string | null {
  if (words.trim() === '' || words.length > maxWordsLength || text.length > maxTextLength) return null;
  return findLoosely(text, words) ?? findSimilar(text, words);
}

function findLoosely(text: string, words: string): string | null {
  const pieces = words
    .trim()
    .split(/\s+/)
    .map((word) => [...word].map(loosen).join(''));
  return new RegExp(pieces.join('\\s+'), 'iu').exec(text)?.[0] ?? null;
}

const lookAlikes = ["'‘’ʼ`", '"“”„«»', '-–—‑'];

function loosen(character: string): string {
  const group = lookAlikes.find((each) => each.includes(character));
  return group ? `[${group.replace('-', '\\-')}]` : character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}

/** Compares the words with passages of about as many words, from each word of the text on. Returns the first of the nearest passages. */
function findSimilar(text: string, words: string): string | null {
  const spans = [...text.matchAll(/\S+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const count = words.trim().split(/\s+/).length;
  let nearest: string | null = null;
  let least = Math.floor(words.length * maxDifference) + 1;
  for (let first = 0; first < spans.length; first += 1) {
    for (const length of [count, count - 1, count + 1]) {
      const last = spans[first + length - 1];
      if (length < 1 || !last) continue;
      const passage = endLike(words, text.slice(spans[first]!.start, last.end));
      if (Math.abs(passage.length - words.length) >= least) continue;
      const apart = distance(passage, words);
      if (apart < least) [nearest, least] = [passage, apart];
    }
  }
  return nearest;
}

/** If the words end without punctuation, the punctuation at the end of the passage is not part of what was meant. */
function endLike(words: string, passage: string): string {
  return /[.,;:!?]$/.test(words.trimEnd()) ? passage : passage.replace(/[.,;:!?]+$/, '');
}
