// What all filter inputs have in common: `and`, `or` and `not`. All fields of one input must match; an empty input matches every item.
import type { DateRange } from '../../domain/date-range.js';
import type { NodeFilter } from '../../domain/filter.js';
import { createFuzzyDate } from '../../domain/fuzzy-date.js';
import { fromGlobalId } from '../../domain/ids.js';
import type { NumberAttribute } from '../../domain/ontology/attributes.js';
import { refuse } from '../bad-input.js';

interface CombinedInput<Input> {
  readonly and?: readonly Input[] | null | undefined;
  readonly or?: readonly Input[] | null | undefined;
  readonly not?: Input | null | undefined;
}

/** A reader for every own field of an input: a field of the schema without one does not compile, and so cannot be ignored. */
export type FieldFilters<Input, Filter> = { readonly [Field in Exclude<keyof Input, 'and' | 'or' | 'not'>]-?: Filter | undefined };

/** The filter of an input: its own fields, combined with its `and`, `or` and `not`. Errors name the argument by `path`. */
export function combineFilter<Input extends CombinedInput<Input>, Filter extends object>(
  input: Input | null | undefined,
  path: string,
  readFields: (input: Input, path: string) => FieldFilters<Input, Filter>,
): Filter {
  const read = (inner: Input, innerPath: string) => combineFilter(inner, innerPath, readFields);
  const parts: unknown[] = input ? Object.values(readFields(input, path)).filter((part) => part !== undefined) : [];
  if (input?.and) parts.push({ kind: 'and', parts: input.and.map((inner, index) => read(inner, `${path}.and[${index}]`)) });
  if (input?.or) parts.push({ kind: 'or', parts: input.or.map((inner, index) => read(inner, `${path}.or[${index}]`)) });
  if (input?.not) parts.push({ kind: 'not', part: read(input.not, `${path}.not`) });
  return { kind: 'and', parts } as unknown as Filter;
}

/** A condition on the id of a node. */
export function readIds(input: IdsInput | null | undefined, path: string): NodeFilter | undefined {
  if (!input) return undefined;
  const parts: NodeFilter[] = [];
  if (input.in) parts.push({ kind: 'attribute', attribute: 'id', in: decodeIds(input.in, `${path}.in`) });
  if (input.notIn) parts.push({ kind: 'not', part: { kind: 'attribute', attribute: 'id', in: decodeIds(input.notIn, `${path}.notIn`) } });
  return { kind: 'and', parts };
}

interface IdsInput {
  readonly in?: readonly string[] | null | undefined;
  readonly notIn?: readonly string[] | null | undefined;
}

/** A condition on the neighbors of a node: `in` requires at least one of these ids, `notIn` none of them. */
export function readRelatedIds(
  input: IdsInput | null | undefined,
  path: string,
  relate: (ids: readonly string[]) => NodeFilter,
): NodeFilter | undefined {
  if (!input) return undefined;
  const parts: NodeFilter[] = [];
  if (input.in) parts.push(relate(decodeIds(input.in, `${path}.in`)));
  if (input.notIn) parts.push({ kind: 'not', part: relate(decodeIds(input.notIn, `${path}.notIn`)) });
  return { kind: 'and', parts };
}

export function decodeIds(ids: readonly string[], path: string): string[] {
  return ids.map((id, index) => fromGlobalId(id, `${path}[${index}]`));
}

/** The range that dates must lie in, or undefined without an input. */
export function readDateRange(input: DatesInput | null | undefined, path: string): DateRange | undefined {
  if (!input) return undefined;
  const starts = input.startsIn ? createFuzzyDate(input.startsIn) : null;
  return {
    overlaps: readBounds(input.from, input.to, ['from', 'to', 'to be on or before'], path),
    startsIn: starts && { from: starts.earliest, to: starts.latest },
  };
}

/** A condition on the date of a node. */
export function readDates(input: DatesInput | null | undefined, path: string): NodeFilter | undefined {
  const range = readDateRange(input, path);
  return range && datesIn(range);
}

/** The condition of `liesInRange`, as a filter. */
export function datesIn({ overlaps, startsIn }: DateRange): NodeFilter {
  const begins: NodeFilter[] = startsIn ? [{ kind: 'sortDay', range: startsIn }] : [];
  return { kind: 'and', parts: [{ kind: 'overlaps', range: overlaps }, ...begins] };
}

interface DatesInput {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly startsIn?: string | null | undefined;
}

/** A condition on a number of a node: it has a value, and the value lies in the range. */
export function readRange(
  attribute: NumberAttribute,
  input: { readonly gte?: number | null | undefined; readonly lte?: number | null | undefined } | null | undefined,
  path: string,
): NodeFilter | undefined {
  return input ? { kind: 'range', attribute, range: readBounds(input.gte, input.lte, ['gte', 'lte', 'to be at most'], path) } : undefined;
}

/** An open bound is null. Throws BAD_USER_INPUT if the bounds are in the wrong order, since no value lies between them. */
function readBounds<Bound extends string | number>(
  from: Bound | null | undefined,
  to: Bound | null | undefined,
  [fromName, toName, order]: readonly [string, string, string],
  path: string,
): { from: Bound | null; to: Bound | null } {
  if (typeof from === typeof to && from! > to!) {
    const got = `"${fromName}" ${from} and "${toName}" ${to}`;
    throw refuse(path, `"${fromName}" ${order} "${toName}"`, got);
  }
  return { from: from ?? null, to: to ?? null };
}
