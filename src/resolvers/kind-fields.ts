// Resolvers of the own fields of each kind, under their names in the API. A field that has the same name in the record, and that may be
// null, needs no resolver, since the default resolver reads it.
import { kindRow, type SubjectKind, type SubjectTypeName, type Kinds } from '../domain/ontology/kinds.js';
import type { Resolvers } from '../generated/resolver-types.js';

type FieldsOf<Kind extends SubjectKind> = Kinds[Kind]['fields'];

/** The names in the API of the fields that the default resolver cannot read. */
type ResolvedNames<Kind extends SubjectKind> = {
  [Name in keyof FieldsOf<Kind>]: FieldsOf<Kind>[Name] extends { readonly apiName: infer ApiName }
    ? ApiName
    : FieldsOf<Kind>[Name] extends { readonly otherwise: unknown }
      ? Name
      : never;
}[keyof FieldsOf<Kind>];

export type KindFields<Kind extends SubjectKind> = Pick<
  Required<NonNullable<Resolvers[SubjectTypeName<Kind>]>>,
  ResolvedNames<Kind> & keyof NonNullable<Resolvers[SubjectTypeName<Kind>]>
>;

/** Resolvers of the own fields of a kind: the value of the record, or else the value `otherwise` of the ontology. */
export function kindFields<Kind extends SubjectKind>(kind: Kind): KindFields<Kind> {
  const fields = Object.entries(kindRow(kind).fields).flatMap(([name, field]) => {
    const otherwise = field.type === 'enum' ? (field.otherwise ?? null) : null;
    if (field.apiName === undefined && otherwise === null) return [];
    return [[field.apiName ?? name, (record: Readonly<Record<string, unknown>>) => record[name] ?? otherwise]];
  });
  return Object.fromEntries(fields) as KindFields<Kind>;
}
