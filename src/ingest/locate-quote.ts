// Finds the words of a quote in the text of its article, or describes what is wrong with the quote.
import { mismatch, type Mismatch } from '../problem.js';
import type { QuoteEntry } from './article-file.js';
import { findPassage } from './find-passage.js';
import { show } from './problem.js';

export type LocatedQuote = { readonly start: number; readonly end: number } | Mismatch;

/** The offsets of the only occurrence of a quote in a text, in UTF-16 code units. */
export function locateQuote(text: string, quote: QuoteEntry): LocatedQuote {
  const { exact, prefix = '' } = typeof quote === 'string' ? { exact: quote } : quote;
  const starts = findStarts(text, exact);
  const fitting = starts.filter((start) => start >= prefix.length && text.startsWith(prefix, start - prefix.length));
  const [start] = fitting;
  if (start !== undefined && fitting.length === 1) return { start, end: start + exact.length };
  if (fitting.length > 1) return describeAmbiguous(exact, prefix, fitting.length);
  if (starts.length > 0) return describeWrongPrefix(text, exact, prefix, starts);
  return mismatch('words exactly as they appear in article.text', show(exact), showNearest(text, exact));
}

/** The passage of the text that was most likely meant, formatted for a suggestion. */
export function showNearest(text: string, words: string): string | null {
  const passage = findPassage(text, words);
  return passage === null ? null : show(passage);
}

function describeAmbiguous(exact: string, prefix: string, count: number): Mismatch {
  const got = `${show(exact)}, which occurs ${count} times${prefix === '' ? '' : ` after ${show(prefix)}`}`;
  const expected = 'words that occur only once in article.text, or { "exact", "prefix" } with the words directly before them';
  return mismatch(expected, got);
}

/** Maximum number of occurrences listed in a message. */
const maxPlaces = 3;
/** Maximum length of a piece of the text in a message. */
const maxContextLength = 40;

function describeWrongPrefix(text: string, exact: string, prefix: string, starts: readonly number[]): Mismatch {
  const before = starts.slice(0, maxPlaces).map((start) => show(lastWords(text.slice(0, start))));
  return mismatch(`a prefix that is directly before ${show(exact)}`, show(prefix), before.join(' or '));
}

/** Up to three last words, with the white space after them. */
function lastWords(text: string): string {
  return /(?:\S+\s*){0,3}$/.exec(text.slice(-maxContextLength))![0];
}

function findStarts(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) starts.push(start);
  return starts;
}
