// Which source an article is of: what "independent" means everywhere.
import type { ArticleRecord } from './records.js';

/**
 * Copies of one agency's text, and texts of one outlet, are one source; an article of neither is a source of its own: the first of these that
 * an article has. Both engines count by the same fields.
 */
export const sourceFields = ['agencyId', 'outletId', 'id'] as const satisfies readonly (keyof ArticleRecord)[];

export function sourceOfArticle(article: Pick<ArticleRecord, (typeof sourceFields)[number]>): string {
  return sourceFields.map((field) => article[field]).find((source) => source !== null)!;
}
