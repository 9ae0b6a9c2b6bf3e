// Citations as text to paste into a document.
import type { Citation } from './answer-citations';
import { formatDate } from '../formatting/format-date';

/** “Quote.” Title, outlet, date. */
export function footnote({ quote, title, outlet, date }: Citation): string {
  // Days keep the ISO format; intervals are formatted because their EDTF form is hard to read.
  const when = date?.includes('/') ? formatDate(date) : date;
  const source = [title, outlet, when].filter((part) => part !== null).join(', ');
  // A footnote is one line, even if the quote contains line breaks.
  return [quote === null ? '' : `“${quote.replaceAll(/\s+/g, ' ').trim()}”`, source].filter(Boolean).join(' — ');
}

/** Numbered, one per line, with the facts that each supports and their status. */
export function footnotes(citations: readonly Citation[], form: 'text' | 'markdown' = 'text'): string {
  const lines = citations.map((citation, index) => {
    const number = form === 'markdown' ? `[^${index + 1}]:` : `${index + 1}.`;
    const supported = citation.supports.map(({ text, status }) => (status ? `${text} (${status.toLowerCase()})` : text)).join('; ');
    return `${number} ${footnote(citation)}${supported ? `. Supports: ${supported}` : ''}`;
  });
  return `${lines.join('\n')}\n`;
}
