// Tells "the same again" from "the same id with other content". After a change of what is hashed, stored hashes have to be made again:
// raise the version of contentHashes in store/renewal/derived-data.ts.
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/canonical-json.js';
import type { EdgeRecord } from '../../domain/edge.js';
import type { NodeRecord } from '../../domain/records.js';

/** Hash of what a node says, and of an article also its text. Evidence and aliases are left out: more of them may be added. */
export function nodeContentHash(node: NodeRecord, text: string | null): string {
  return hash({ ...node, evidenceIds: undefined, aliases: undefined, text });
}

/** Hash of what an edge says. Positions are left out: they are where it stood in the file that told it. */
export function edgeContentHash({ facts }: Pick<EdgeRecord, 'facts'>): string {
  return hash(facts);
}

function hash(content: unknown): string {
  return createHash('sha256')
    .update(canonicalJson(withoutEmpty(content) ?? null))
    .digest('base64url');
}

/**
 * The value without fields that say nothing: absent, null, empty text, empty list, and an object that has no other fields. Records can
 * therefore get optional fields without becoming other content. False and 0 say something. An empty item of a list counts as an item.
 */
function withoutEmpty(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => withoutEmpty(item) ?? null);
  const fields = Object.entries(value).map(([name, field]) => [name, withoutEmpty(field)] as const);
  const kept = fields.filter(([, field]) => field !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
