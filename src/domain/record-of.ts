// What was authored of a node that the store gave back: the record without what the store worked out.
import type { NodeRecord, StoredNode } from './records.js';

export function recordOf(node: StoredNode): NodeRecord {
  const { derivedStatus: _status, articleCount: _count, recordedAt: _recordedAt, ...record } = node;
  return record;
}
