// TextMatch as a store filter. Both texts are normalized, so that case, diacritics and punctuation make no difference.
import type { NodeFilter, TextCondition } from '../../domain/filter.js';
import { normalizeText } from '../../domain/normalize.js';
import type { SearchField } from '../../domain/search-entry.js';
import type { TextMatch } from '../../generated/resolver-types.js';
import { refuse } from '../bad-input.js';

const ways = { equals: 'equals', contains: 'contains', startsWith: 'startsWith', matches: 'words' } as const satisfies Record<
  keyof TextMatch,
  TextCondition['how']
>;

/** A condition that one of these texts of a node must match. The schema ensures that exactly one kind of match is given. */
export function readText(match: TextMatch | null | undefined, fields: readonly SearchField[], path: string): NodeFilter | undefined {
  for (const [name, how] of Object.entries(ways) as [keyof TextMatch, TextCondition['how']][]) {
    const text = match?.[name];
    if (typeof text === 'string') return { kind: 'text', fields, how, normalized: normalize(text, `${path}.${name}`) };
  }
  return undefined;
}

/** `equals` and `startsWith` compare with the title of an article only; `contains` and `matches` search title and text as one text. */
export function readArticleText(match: TextMatch | null | undefined, path: string): NodeFilter | undefined {
  const isWhole = typeof match?.equals === 'string' || typeof match?.startsWith === 'string';
  return readText(match, [isWhole ? 'title' : 'text'], path);
}

/** No name is longer, and the cost of a condition grows with the number of its words. */
const maxLength = 500;

function normalize(text: string, path: string): string {
  const normalized = normalizeText(text.slice(0, maxLength));
  if (text.length <= maxLength && normalized !== '') return normalized;
  const got = text.length <= maxLength ? JSON.stringify(text.slice(0, 80)) : `${text.length} characters`;
  throw refuse(path, `a text of at most ${maxLength} characters with at least one letter or digit`, got);
}
