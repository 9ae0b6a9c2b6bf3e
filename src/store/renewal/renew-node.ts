// What follows from a stored node by the rules of this program. The node may be of any past version of the stored shape.
import type { NodeRecord, StoredNode } from '../../domain/records.js';
import { searchEntries, type SearchEntry } from '../../domain/search-entry.js';
import { nodeContentHash } from '../write/content-hash.js';

export interface RenewedNode {
  /** The authored record, with the fields that it lacked. */
  readonly node: NodeRecord;
  readonly contentHash: string;
  readonly searchEntries: readonly SearchEntry[];
}

export function renewNode(stored: StoredNode, text: string | null): RenewedNode {
  const node = completeRecord(authoredPart(stored));
  return { node, contentHash: nodeContentHash(node, text), searchEntries: searchEntries(node, text) };
}

function authoredPart({ derivedStatus: _status, articleCount: _count, recordedAt: _recordedAt, ...node }: StoredNode): NodeRecord {
  return node as NodeRecord;
}

/** Adds the fields that records got after version 1 was released. By its type a record has them, but an old one may not. */
function completeRecord(node: NodeRecord): NodeRecord {
  const { category, sources, kindBasis } = node as unknown as Record<string, unknown>;
  switch (node.family) {
    case 'article':
      return { ...node, category: category ?? null, sources: sources ?? [] } as NodeRecord;
    case 'entity':
      return { ...node, kindBasis: kindBasis ?? null } as NodeRecord;
    default:
      return node;
  }
}
