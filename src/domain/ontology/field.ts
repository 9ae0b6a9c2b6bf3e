// The types of fields that the ontology may give to kinds and to relations: what each value looks like, and what it means.
// Code that stores, checks, reads or shows a field depends only on its type, so that a new field is one line of the ontology.
import type { FuzzyDate } from '../fuzzy-date.js';

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

interface FieldMeaning {
  /** One sentence for authors of article files: what the value means, without the kinds that have the field. */
  readonly meaning: string;
  /** Whether an article file must give it. */
  readonly required?: true;
  /** Whether a search finds records by this field. It ranks below names and titles: see `searchFields` in search-entry.ts. */
  readonly searched?: true;
  /** The name of the field in the API, if it differs from the name in the record. */
  readonly apiName?: string;
}

/** A text of up to 500 characters. A format is a regular expression for the whole text, the same in words, and an example. */
export interface TextField extends FieldMeaning {
  readonly type: 'text';
  readonly format?: { readonly pattern: string; readonly expected: string; readonly example: string };
}

/** A list of texts; empty if no values are known. */
export interface TextsField extends FieldMeaning {
  readonly type: 'texts';
}

/** A fuzzy date. */
export interface DateField extends FieldMeaning {
  readonly type: 'date';
}

/** One member of an enum. `otherwise` is the value of a record whose author gives none. */
export interface EnumField<Member extends string = string> extends FieldMeaning {
  readonly type: 'enum';
  readonly values: readonly Member[];
  readonly otherwise?: NoInfer<Member>;
}

/** A number between two bounds, both included. */
export interface NumberField extends FieldMeaning {
  readonly type: 'number';
  readonly from: number;
  readonly to: number;
}

/** Degrees north of the equator and east of Greenwich. */
export interface CoordinatesField extends FieldMeaning {
  readonly type: 'coordinates';
}

export type Field = TextField | TextsField | DateField | EnumField | NumberField | CoordinatesField;

/** The value that a record has for a field; null means unknown. */
export type FieldValue<One extends Field> =
  One extends EnumField<infer Member>
    ? Member | null
    : One extends TextsField
      ? readonly string[]
      : One extends DateField
        ? FuzzyDate | null
        : One extends NumberField
          ? number | null
          : One extends CoordinatesField
            ? Coordinates | null
            : string | null;

/** The value of a field whose value is unknown. */
export function emptyValue({ type }: Field): null | readonly never[] {
  return type === 'texts' ? [] : null;
}
