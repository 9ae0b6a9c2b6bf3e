// TextMatch as a store filter: both sides are normalized, so that case, diacritics and punctuation make no difference.
import type { NodeFilter, TextCondition } from '../../domain/filter.js';
import { normalizeText } from '../../domain/normalize.js';
import type { SearchField } from '../../domain/search-entry.js';
import { DossierError } from '../../errors.js';
import type { TextMatch } from '../../generated/resolver-types.js';

const ways = { equals: 'equals', contains: 'contains', startsWith: 'startsWith', matches: 'words' } as const satisfies Record<
  keyof TextMatch,
  TextCondition['how']
>;

/** A condition on one of these texts of a node; the schema sees to it that one way is given. */
export function readText(match: TextMatch | null | undefined, fields: readonly SearchField[], path: string): NodeFilter | undefined {
  for (const [name, how] of Object.entries(ways) as [keyof TextMatch, TextCondition['how']][]) {
    const text = match?.[name];
    if (typeof text === 'string') return { kind: 'text', fields, how, normalized: normalize(text, `${path}.${name}`) };
  }
  return undefined;
}

/** The title alone is what an article is equal to or starts with; title and text are one text for what may stand in either. */
export function readArticleText(match: TextMatch | null | undefined, path: string): NodeFilter | undefined {
  const isWhole = typeof match?.equals === 'string' || typeof match?.startsWith === 'string';
  return readText(match, [isWhole ? 'title' : 'text'], path);
}

/** Longer texts are in no name, and a text costs as much as it has words. */
const maxLength = 500;

function normalize(text: string, path: string): string {
  const normalized = normalizeText(text.slice(0, maxLength));
  if (text.length <= maxLength && normalized !== '') return normalized;
  const got = text.length <= maxLength ? JSON.stringify(text.slice(0, 80)) : `${text.length} characters`;
  throw new DossierError(
    'BAD_USER_INPUT',
    `Argument "${path}" expects a text of at most ${maxLength} characters with a letter or digit in it, got ${got}.`,
    {
      argument: path,
    },
  );
}
