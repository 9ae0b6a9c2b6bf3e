// The source of an article, which defines what "independent sources" means everywhere.
import type { ArticleRecord } from './records.js';

/**
 * Copies of the text of one agency are one source, and so are the texts of one outlet. The source of an article is its agency, or else its
 * outlet, or else the article itself. Both engines count by the same fields.
 */
export const sourceFields = ['agencyId', 'outletId', 'id'] as const satisfies readonly (keyof ArticleRecord)[];

export function sourceOfArticle(article: Pick<ArticleRecord, (typeof sourceFields)[number]>): string {
  return sourceFields.map((field) => article[field]).find((source) => source !== null)!;
}
