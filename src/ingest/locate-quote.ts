// Finds the words of a quote in the text of its article, or says how they are wrong.
import type { QuoteEntry } from './article-file.js';
import { findPassage } from './find-passage.js';
import { show } from './problem.js';

export type LocatedQuote =
  | { readonly start: number; readonly end: number }
  | { readonly expected: string; readonly got: string; readonly suggestion: string | null };

/** The one place where a quote stands in a text, in UTF-16 code units. */
export function locateQuote(text: string, quote: QuoteEntry): LocatedQuote {
  const { exact, prefix } = typeof quote === 'string' ? { exact: quote, prefix: undefined } : quote;
  const starts = occurrences(text, exact);
  const fitting = prefix === undefined ? starts : starts.filter((start) => text.slice(0, start).endsWith(prefix));
  const [start] = fitting;
  if (fitting.length === 1 && start !== undefined) return { start, end: start + exact.length };
  if (fitting.length > 1) {
    return { expected: 'words that stand once in the text, or { "exact", "prefix" }', got: `${show(exact)}, which stands there ${fitting.length} times`, suggestion: null };
  }
  if (starts.length > 0) {
    const before = starts.map((each) => show(text.slice(Math.max(0, each - prefix!.length - 8), each)));
    return { expected: `a prefix that stands just before ${show(exact)}`, got: show(prefix), suggestion: `the end of ${before.join(' or of ')}` };
  }
  const near = findPassage(text, exact);
  return { expected: 'words exactly as they stand in article.text', got: show(exact), suggestion: near === null ? null : show(near) };
}

export function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) starts.push(start);
  return starts;
}
