// Builds the parts of the article-file schema that come from the ontology: the fields of kinds and the facts of relations.
import { z } from 'zod';
import type { FuzzyDate } from '../domain/fuzzy-date.js';
import type { Field } from '../domain/ontology/field.js';
import { kindRow, ownFields, type KindRow, type OwnFields, type SubjectKind } from '../domain/ontology/kinds.js';
import { relationRow, statedFacts, type StatedFact, type StatedFacts } from '../domain/relations.js';
import { date, name, text, type DateEntry } from './article-values.js';

/** The form in which an author writes a value: dates are written as text. */
type EntryValue<Value> = Value extends FuzzyDate ? DateEntry : Value extends readonly string[] ? string[] : Value;
type Shape<Values> = { [Name in keyof Values]-?: z.ZodOptional<z.ZodType<EntryValue<NonNullable<Values[Name]>>>> };

/** An article file calls the start and end dates of a relation `since` and `until`. */
type FileNames<Facts> = { [Name in keyof Facts as Name extends 'from' ? 'since' : Name extends 'to' ? 'until' : Name]: Facts[Name] };

/** The fields of all kinds in a family. check-kinds.ts checks which of them a kind may have and which it requires. */
export function ownFieldShape<Family extends KindRow['family']>(family: Family): Shape<OwnFields<Family>> {
  const entries = ownFields(family).map(({ name: key, field, kinds }) => [key, optionalField(field, kinds, field.required ? kinds : [])]);
  return Object.fromEntries(entries) as Shape<OwnFields<Family>>;
}

/** The facts of all stated relations. check-kinds.ts checks which of them a relation may have and which it requires. */
export function statedFactShape(): Shape<FileNames<StatedFacts>> {
  const entries = statedFacts.map((fact) => [fact.name, optionalField(fact.field, fact.relations, relationsThatNeed(fact))]);
  return Object.fromEntries(entries) as Shape<FileNames<StatedFacts>>;
}

/** The relations that require a fact. */
export function relationsThatNeed({ name: fact, relations }: StatedFact): readonly string[] {
  return relations.filter((relation) => relationRow(relation).stated?.[fact]?.required);
}

/** One text that explains each of these kinds. */
export function meaningsOf(kinds: readonly SubjectKind[]): string {
  return kinds.map((kind) => `${kind}: ${kindRow(kind).meaning}`).join(' ');
}

function optionalField(field: Field, owners: readonly string[], needy: readonly string[]): z.ZodType {
  const otherwise = field.type === 'enum' && field.otherwise && !field.required ? ` Defaults to ${field.otherwise}.` : '';
  const required = needy.length === 0 ? '' : ` Required for ${needy.join(', ')}.`;
  return valueSchema(field)
    .optional()
    .describe(`${field.meaning} Only for ${owners.join(', ')}.${required}${otherwise}`);
}

function valueSchema(field: Field): z.ZodType {
  switch (field.type) {
    case 'text':
      return field.format === undefined ? name : z.string().regex(new RegExp(field.format.pattern), field.format.expected);
    case 'texts':
      return z.array(text);
    case 'date':
      return date;
    case 'enum':
      return z.enum(field.values as [string, ...string[]]);
    case 'number':
      return z.number().min(field.from).max(field.to);
    case 'coordinates':
      return z.strictObject({
        latitude: z.number().min(-90).max(90).describe('Degrees north of the equator.'),
        longitude: z.number().min(-180).max(180).describe('Degrees east of Greenwich.'),
      });
  }
}
