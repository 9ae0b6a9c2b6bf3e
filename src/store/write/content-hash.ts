// Tells "the same again" from "the same id with other content".
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/canonical-json.js';
import type { EdgeRecord } from '../../domain/edge.js';
import type { NodeRecord } from '../../domain/records.js';

/** Hash of what a node says, and of an article also its text. Evidence and aliases are left out: more of them may be added. */
export function nodeContentHash(node: NodeRecord, text: string | null): string {
  return hash({ ...node, evidenceIds: undefined, aliases: undefined, text });
}

/** Hash of what an edge says. Positions are left out: they are where it stood in the file that told it. */
export function edgeContentHash(edge: EdgeRecord): string {
  return hash(edge.facts);
}

function hash(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('base64url');
}
