// What was authored of a node: the record without what the store derived, where the store gave the node back.
import type { DerivedFields, NodeRecord } from './records.js';

export function recordOf<Node extends NodeRecord>(node: Node & Partial<DerivedFields>): Node {
  const { derivedStatus: _status, articleCount: _count, recordedAt: _recordedAt, ...record } = node;
  return record as unknown as Node;
}
