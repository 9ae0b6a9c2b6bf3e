// Fields that were added to records after the first release, with their values for records that were stored before. Stores add these fields
// when they read older records, so that a new field of the ontology does not change stored records.
import type { NodeFamily } from './ids.js';
import { emptyOwnFields } from './ontology/kinds.js';
import type { NodeRecord } from './records.js';

type EmptyFields = Readonly<Record<string, unknown>>;

const laterFields: Partial<Readonly<Record<NodeFamily, EmptyFields>>> = {
  article: { category: null, sources: [] },
  entity: { kindBasis: null, ...emptyOwnFields('entity') },
  event: { ...emptyOwnFields('event') },
};

/** The fields that an older record of this family may lack. */
export function emptyFields(family: NodeFamily): EmptyFields {
  return laterFields[family] ?? {};
}

/** The record with all fields that its type requires. */
export function completeRecord(stored: NodeRecord): NodeRecord {
  const missing = Object.entries(emptyFields(stored.family)).filter(([name]) => stored[name as keyof NodeRecord] === undefined);
  return missing.length === 0 ? stored : ({ ...stored, ...Object.fromEntries(missing) } as NodeRecord);
}
