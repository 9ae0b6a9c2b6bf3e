// Which source an article is of: what "independent" means everywhere.
import type { ArticleRecord } from './records.js';

/** Copies of one agency's text, and texts of one outlet, are one source; an article of neither is a source of its own. */
export function sourceOfArticle(article: Pick<ArticleRecord, 'id' | 'agencyId' | 'outletId'>): string {
  return article.agencyId ?? article.outletId ?? article.id;
}
