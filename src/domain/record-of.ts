// The authored part of a node: the record without the fields that the store derived, for a node that was read from the store.
import type { DerivedFields, NodeRecord } from './records.js';

export function recordOf<Node extends NodeRecord>(node: Node & Partial<DerivedFields>): Node {
  const { derivedStatus: _status, articleCount: _count, recordedAt: _recordedAt, ...record } = node;
  return record as unknown as Node;
}
