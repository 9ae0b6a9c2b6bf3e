// Content hashes distinguish a repetition from different content under the same id. If the hashed content changes, stored hashes must be
// derived again: increase the version of contentHashes in store/renewal/derived-data.ts.
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/canonical-json.js';
import type { EdgeRecord } from '../../domain/edge.js';
import type { NodeRecord } from '../../domain/records.js';

/** Hash of a node's content, including the text of an article. Evidence and aliases are left out, since they may be added to. */
export function nodeContentHash(node: NodeRecord, text: string | null): string {
  return hash({ ...node, evidenceIds: undefined, aliases: undefined, text });
}

/** Hash of an edge's content. Positions are left out, since they only reflect the order in the file that states the edge. */
export function edgeContentHash({ facts }: Pick<EdgeRecord, 'facts'>): string {
  return hash(facts);
}

function hash(content: unknown): string {
  return createHash('sha256')
    .update(canonicalJson(withoutEmpty(content) ?? null))
    .digest('base64url');
}

/**
 * The value without empty fields: absent, null, empty text, empty list, and objects that have only empty fields. Records can therefore get
 * optional fields without a change of content. False and 0 are not empty. An empty item of a list still counts as an item.
 */
function withoutEmpty(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => withoutEmpty(item) ?? null);
  const fields = Object.entries(value).map(([name, field]) => [name, withoutEmpty(field)] as const);
  const kept = fields.filter(([, field]) => field !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
