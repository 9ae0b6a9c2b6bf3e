// Finds differences between a node that a file declares and the node that the graph has under the same id.
import { canonicalJson } from '../domain/canonical-json.js';
import type { NodeRecord } from '../domain/records.js';
import { mismatch, type Mismatch } from '../problem.js';
import { show } from './problem.js';

/** `expected` describes the value in the graph, `got` the value in the file. */
export interface NodeDifference extends Mismatch {
  /** The key in the file. */
  readonly key: string;
}

/** Keys of records that have another name in article files. */
const keysInFiles: Readonly<Record<string, string>> = { outletId: 'outlet', agencyId: 'agency', byId: 'by' };

/** All fields in which the two nodes differ, except evidence and aliases, which may be added to. */
export function findDifferences(written: NodeRecord, stored: NodeRecord): NodeDifference[] {
  const storedValues = new Map(Object.entries(stored));
  return Object.entries(written)
    .filter(
      ([field, value]) =>
        field !== 'evidenceIds' && field !== 'aliases' && canonicalJson(value ?? null) !== canonicalJson(storedValues.get(field) ?? null),
    )
    .map(([field, value]) => ({
      key: keysInFiles[field] ?? field,
      ...mismatch(`${show(storedValues.get(field) ?? null)}, which is already in the graph`, show(value)),
    }));
}
