// The order of evidence: by article, then by place in its text. Both stand in the id, so that only the page that is asked for is loaded.
import { nodeId, slugOf } from '../domain/ids.js';
import { sortableNumber, sortKey } from '../domain/sort-key.js';

/** `<article slug>.<start>-<end>`, what ingest makes of a quote. */
const evidenceSlug = /^(.+)\.(\d+)-\d+$/;

export interface OrderedEvidence {
  readonly id: string;
  readonly articleId: string;
  readonly sortKey: string;
}

/** These ids in order. Throws for an id that is none of evidence: the store has no such. */
export function orderEvidence(ids: readonly string[]): OrderedEvidence[] {
  return ids.map(readPlace).sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
}

function readPlace(id: string): OrderedEvidence {
  const [, slug, start] = evidenceSlug.exec(slugOf(id)) ?? [];
  if (slug === undefined) throw new Error(`The graph names ${id} as evidence, which says no place in an article.`);
  const articleId = nodeId('article', slug);
  return { id, articleId, sortKey: sortKey(articleId, sortableNumber(Number(start)), id) };
}
