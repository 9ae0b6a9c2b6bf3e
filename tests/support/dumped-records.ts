// The lines of a dump as the batch that writes them: what the store works out and adds is left out.
import type { EdgeRecord } from '../../src/domain/edge.js';
import type { NodeRecord } from '../../src/domain/records.js';
import { relationRow } from '../../src/domain/relations.js';
import type { WriteBatch } from '../../src/store/write-batch.js';

type DumpedNode = NodeRecord & { readonly text?: string };

export function readDumpedRecords(lines: readonly string[]): WriteBatch {
  const nodes: NodeRecord[] = [];
  const edges: EdgeRecord[] = [];
  const texts = new Map<string, string>();
  for (const line of lines) {
    const {
      derivedStatus: _status,
      articleCount: _count,
      ...record
    } = JSON.parse(line) as { derivedStatus: unknown; articleCount: unknown };
    if ('relation' in record) {
      const edge = record as unknown as EdgeRecord;
      if (!relationRow(edge.relation).derived) edges.push(edge);
    } else {
      const { text, ...node } = record as unknown as DumpedNode;
      nodes.push(node as NodeRecord);
      if (text !== undefined) texts.set(node.id, text);
    }
  }
  return { nodes, edges, texts };
}
