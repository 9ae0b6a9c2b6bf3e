// Where a node that a file declares says something else than the graph has under the same id.
import { canonicalJson } from '../domain/canonical-json.js';
import type { NodeRecord } from '../domain/records.js';
import { mismatch, type Mismatch } from '../problem.js';
import { show } from './problem.js';

/** Expected is what the graph has, got is what the file states. */
export interface NodeDifference extends Mismatch {
  /** The key in the file. */
  readonly key: string;
}

/** Keys of records that files spell otherwise. */
const keysInFiles: Readonly<Record<string, string>> = { outletId: 'outlet', agencyId: 'agency', byId: 'by' };

/** Every field in which they differ. Evidence and aliases are none: more of them may be added. */
export function findDifferences(written: NodeRecord, stored: NodeRecord): NodeDifference[] {
  const before = new Map(Object.entries(stored));
  return Object.entries(written)
    .filter(
      ([field, value]) =>
        field !== 'evidenceIds' && field !== 'aliases' && canonicalJson(value ?? null) !== canonicalJson(before.get(field) ?? null),
    )
    .map(([field, value]) => ({
      key: keysInFiles[field] ?? field,
      ...mismatch(`${show(before.get(field) ?? null)}, which the graph has already`, show(value)),
    }));
}
