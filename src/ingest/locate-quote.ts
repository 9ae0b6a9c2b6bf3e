// Finds the words of a quote in the text of its article, or says how they are wrong.
import { mismatch, type Mismatch } from '../problem.js';
import type { QuoteEntry } from './article-file.js';
import { findPassage } from './find-passage.js';
import { show } from './problem.js';

export type LocatedQuote = { readonly start: number; readonly end: number } | Mismatch;

/** The one place where a quote stands in a text, in UTF-16 code units. */
export function locateQuote(text: string, quote: QuoteEntry): LocatedQuote {
  const { exact, prefix = '' } = typeof quote === 'string' ? { exact: quote } : quote;
  const starts = findStarts(text, exact);
  const fitting = starts.filter((start) => start >= prefix.length && text.startsWith(prefix, start - prefix.length));
  const [start] = fitting;
  if (start !== undefined && fitting.length === 1) return { start, end: start + exact.length };
  if (fitting.length > 1) return describeAmbiguous(exact, prefix, fitting.length);
  if (starts.length > 0) return describeWrongPrefix(text, exact, prefix, starts);
  return mismatch('words exactly as they stand in article.text', show(exact), showNearest(text, exact));
}

/** The words of the text that are meant, as a suggestion shows them. */
export function showNearest(text: string, words: string): string | null {
  const passage = findPassage(text, words);
  return passage === null ? null : show(passage);
}

function describeAmbiguous(exact: string, prefix: string, count: number): Mismatch {
  const got = `${show(exact)}, which stands there ${count} times${prefix === '' ? '' : ` after ${show(prefix)}`}`;
  const expected = 'words that stand once in article.text, or { "exact", "prefix" } with the words just before them';
  return mismatch(expected, got);
}

/** Longest list of places in a message. */
const maxPlaces = 3;
/** Longest piece of the text in a message. */
const maxContextLength = 40;

function describeWrongPrefix(text: string, exact: string, prefix: string, starts: readonly number[]): Mismatch {
  const before = starts.slice(0, maxPlaces).map((start) => show(lastWords(text.slice(0, start))));
  return mismatch(`a prefix that stands just before ${show(exact)}`, show(prefix), before.join(' or '));
}

/** The last three words, or what there is of them, and the white space after them. */
function lastWords(text: string): string {
  return /(?:\S+\s*){0,3}$/.exec(text.slice(-maxContextLength))![0];
}

function findStarts(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) starts.push(start);
  return starts;
}
