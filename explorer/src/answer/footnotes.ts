// Citations as text to paste under what one writes.
import type { Citation } from './answer-citations';
import { formatDate } from '../formatting/format-date';

/** “Quote.” Title, outlet, date. */
export function footnote({ quote, title, outlet, date }: Citation): string {
  // A day stays as all programs read it; an interval would be a riddle.
  const when = date?.includes('/') ? formatDate(date) : date;
  const source = [title, outlet, when].filter((part) => part !== null).join(', ');
  // A footnote is one line, whatever the article looks like.
  return [quote === null ? '' : `“${quote.replaceAll(/\s+/g, ' ').trim()}”`, source].filter(Boolean).join(' — ');
}

/** Numbered, one a line, with the status of what each carries. */
export function footnotes(citations: readonly Citation[], form: 'text' | 'markdown' = 'text'): string {
  const lines = citations.map((citation, index) => {
    const number = form === 'markdown' ? `[^${index + 1}]:` : `${index + 1}.`;
    const carried = citation.supports.map(({ text, status }) => (status ? `${text} (${status.toLowerCase()})` : text)).join('; ');
    return `${number} ${footnote(citation)}${carried ? `. For: ${carried}` : ''}`;
  });
  return `${lines.join('\n')}\n`;
}
