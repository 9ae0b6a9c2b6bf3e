// The data that the current rules derive from a stored node. The node may have been written by any past version.
import { completeRecord } from '../../domain/empty-fields.js';
import { recordOf } from '../../domain/record-of.js';
import type { NodeRecord, StoredNode } from '../../domain/records.js';
import { searchEntries, type SearchEntry } from '../../domain/search-entry.js';
import { nodeContentHash } from '../write/content-hash.js';

export interface RenewedNode {
  /** The authored record, including fields that were added since it was written. */
  readonly node: NodeRecord;
  readonly contentHash: string;
  readonly searchEntries: readonly SearchEntry[];
}

export function renewNode(stored: StoredNode, text: string | null): RenewedNode {
  const node = completeRecord(recordOf<NodeRecord>(stored));
  return { node, contentHash: nodeContentHash(node, text), searchEntries: searchEntries(node, text) };
}
