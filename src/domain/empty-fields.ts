// Fields that records got after the first version was released, with the value of a record that was stored before them. Stores give them to
// older records when they read them, so that a new field of the ontology changes no stored record.
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

/** The record with every field that its type promises. */
export function completeRecord(stored: NodeRecord): NodeRecord {
  const missing = Object.entries(emptyFields(stored.family)).filter(([name]) => stored[name as keyof NodeRecord] === undefined);
  return missing.length === 0 ? stored : ({ ...stored, ...Object.fromEntries(missing) } as NodeRecord);
}
