// What a node of an older version of the stored shape is today: with search entries, and a content hash that leaves its aliases out.
import type { NodeRecord, StoredNode } from '../../domain/records.js';
import { searchEntries, type SearchEntry } from '../../domain/search-entry.js';
import { nodeContentHash } from './content-hash.js';

export interface ReindexedNode {
  readonly node: NodeRecord;
  readonly contentHash: string;
  readonly searchEntries: readonly SearchEntry[];
}

export function reindexNode(stored: StoredNode, text: string | null): ReindexedNode {
  const node = completeRecord(authoredPart(stored));
  return { node, contentHash: nodeContentHash(node, text), searchEntries: searchEntries(node, text) };
}

function authoredPart({ derivedStatus: _status, articleCount: _count, recordedAt: _recordedAt, ...node }: StoredNode): NodeRecord {
  return node as NodeRecord;
}

/** Fields that records got after version 1 was first written: what the type says is there may be missing. */
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
