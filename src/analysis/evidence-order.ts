// The order of evidence: by article, then by position in its text. The id of evidence has both, so that only the page that is asked for is
// read.
import { nodeId, slugOf } from '../domain/ids.js';
import { sortableNumber, sortKey } from '../domain/sort-key.js';

/** `<article slug>.<start>-<end>`: the slug that ingest gives to a quote. */
const evidenceSlug = /^(.+)\.(\d+)-\d+$/;

export interface OrderedEvidence {
  readonly id: string;
  readonly articleId: string;
  readonly sortKey: string;
}

/** These ids in order. Throws for an id that is not one of evidence, which no store has. */
export function orderEvidence(ids: readonly string[]): OrderedEvidence[] {
  return ids.map(readPosition).sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
}

function readPosition(id: string): OrderedEvidence {
  const [, slug, start] = evidenceSlug.exec(slugOf(id)) ?? [];
  if (slug === undefined) throw new Error(`The graph refers to evidence ${id}, whose ID does not give a position in an article.`);
  const articleId = nodeId('article', slug);
  return { id, articleId, sortKey: sortKey(articleId, sortableNumber(Number(start)), id) };
}
