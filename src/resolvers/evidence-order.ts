// The order of evidence: by article, then by place in its text. Both stand in the id, so that only the page that is asked for is loaded.
import { nodeId, slugOf } from '../domain/ids.js';
import { sortableNumber, sortKey } from '../domain/sort-key.js';

/** `<article slug>.<start>-<end>`, what ingest makes of a quote. */
const evidenceSlug = /^(.+)\.(\d+)-\d+$/;

/** These ids with their sort keys, in order. Throws for an id that is none of evidence: the store has no such. */
export function orderEvidence(ids: readonly string[]): { readonly id: string; readonly sortKey: string }[] {
  return ids.map((id) => ({ id, sortKey: evidenceKey(id) })).sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
}

function evidenceKey(id: string): string {
  const [, article, start] = evidenceSlug.exec(slugOf(id)) ?? [];
  if (article === undefined) throw new Error(`The graph names ${id} as evidence, which says no place in an article.`);
  return sortKey(nodeId('article', article), sortableNumber(Number(start)), id);
}
