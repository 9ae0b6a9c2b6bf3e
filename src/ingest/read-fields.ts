// Converts the fields of the ontology from the form that authors write to the values that records and edges store.
import { emptyValue, type Field } from '../domain/ontology/field.js';
import { ownFields, type KindRow, type OwnFields, type SubjectKind } from '../domain/ontology/kinds.js';
import { statedFacts, type StatedFacts } from '../domain/relations.js';
import type { DateEntry } from './article-values.js';
import { readDate } from './linked-file.js';

type Entry = Readonly<Record<string, unknown>>;

/** The own fields of a record of this kind: the value in the entry, or the default of the kind, or an empty value. */
export function readOwnFields<Family extends KindRow['family']>(family: Family, kind: SubjectKind, entry: object): OwnFields<Family> {
  const values = ownFields(family).map(({ name, field, kinds }) => {
    const given = (entry as Entry)[name];
    if (given !== undefined) return [name, readValue(field, given)];
    return [name, kinds.includes(kind) && field.type === 'enum' && field.otherwise ? field.otherwise : emptyValue(field)];
  });
  return Object.fromEntries(values) as OwnFields<Family>;
}

/** The facts that an entry of `relations` states. Facts that it leaves out are absent. */
export function readStatedFacts(entry: object): StatedFacts {
  const given = statedFacts.filter(({ name }) => (entry as Entry)[name] !== undefined);
  return Object.fromEntries(given.map(({ name, fact, field }) => [fact, readValue(field, (entry as Entry)[name])]));
}

function readValue(field: Field, given: unknown): unknown {
  return field.type === 'date' ? readDate(given as DateEntry) : given;
}
