// What every filter input has in common: and, or, not; fields of one input must all hold; an empty input holds for all.
import type { DateRange } from '../../domain/date-range.js';
import type { NodeFilter } from '../../domain/filter.js';
import { createFuzzyDate } from '../../domain/fuzzy-date.js';
import { fromGlobalId } from '../../domain/ids.js';
import { DossierError } from '../../errors.js';

interface CombinedInput<Input> {
  readonly and?: readonly Input[] | null | undefined;
  readonly or?: readonly Input[] | null | undefined;
  readonly not?: Input | null | undefined;
}

/** The filter of an input: what its own fields say, joined with its and, or, not. `path` names the argument in errors. */
export function combineFilter<Input extends CombinedInput<Input>, Filter extends object>(
  input: Input | null | undefined,
  path: string,
  readFields: (input: Input, path: string) => readonly (Filter | undefined)[],
): Filter {
  const read = (inner: Input, innerPath: string) => combineFilter(inner, innerPath, readFields);
  const parts: unknown[] = input ? readFields(input, path).filter((part) => part !== undefined) : [];
  if (input?.and) parts.push({ kind: 'and', parts: input.and.map((inner, index) => read(inner, `${path}.and[${index}]`)) });
  if (input?.or) parts.push({ kind: 'or', parts: input.or.map((inner, index) => read(inner, `${path}.or[${index}]`)) });
  if (input?.not) parts.push({ kind: 'not', part: read(input.not, `${path}.not`) });
  return { kind: 'and', parts: parts } as unknown as Filter;
}

/** A condition on the id of a node. */
export function readIds(input: IdsInput | null | undefined, path: string): NodeFilter | undefined {
  if (!input) return undefined;
  const parts: NodeFilter[] = [];
  if (input.in) parts.push({ kind: 'attribute', attribute: 'id', in: decodeIds(input.in, `${path}.in`) });
  if (input.notIn) parts.push({ kind: 'not', part: { kind: 'attribute', attribute: 'id', in: decodeIds(input.notIn, `${path}.notIn`) } });
  return { kind: 'and', parts: parts };
}

interface IdsInput {
  readonly in?: readonly string[] | null | undefined;
  readonly notIn?: readonly string[] | null | undefined;
}

/** A condition on nodes that stand at the other end of relations: `in` asks for one of them, `notIn` for none of them. */
export function readRelatedIds(
  input: IdsInput | null | undefined,
  path: string,
  relate: (ids: readonly string[]) => NodeFilter,
): NodeFilter | undefined {
  if (!input) return undefined;
  const parts: NodeFilter[] = [];
  if (input.in) parts.push(relate(decodeIds(input.in, `${path}.in`)));
  if (input.notIn) parts.push({ kind: 'not', part: relate(decodeIds(input.notIn, `${path}.notIn`)) });
  return { kind: 'and', parts: parts };
}

export function decodeIds(ids: readonly string[], path: string): string[] {
  return ids.map((id, index) => fromGlobalId(id, `${path}[${index}]`));
}

/** The range that dates are asked to lie in; undefined where nothing is asked. */
export function readDateRange(input: DatesInput | null | undefined, path: string): DateRange | undefined {
  if (!input) return undefined;
  const starts = input.startsIn ? createFuzzyDate(input.startsIn) : null;
  return {
    overlaps: readBounds(input.from, input.to, ['from', 'to', 'before or on'], path),
    startsIn: starts && { from: starts.earliest, to: starts.latest },
  };
}

/** A condition on the date of a node. */
export function readDates(input: DatesInput | null | undefined, path: string): NodeFilter | undefined {
  const range = readDateRange(input, path);
  return range && datesIn(range);
}

/** What `liesInRange` tries, as a filter. */
export function datesIn({ overlaps, startsIn }: DateRange): NodeFilter {
  const begins: NodeFilter[] = startsIn ? [{ kind: 'sortDay', range: startsIn }] : [];
  return { kind: 'and', parts: [{ kind: 'overlaps', range: overlaps }, ...begins] };
}

interface DatesInput {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly startsIn?: string | null | undefined;
}

/** A condition on how many articles mention a node. */
export function readArticleCount(
  input: { readonly gte?: number | null | undefined; readonly lte?: number | null | undefined } | null | undefined,
  path: string,
): NodeFilter | undefined {
  return input ? { kind: 'articleCount', range: readBounds(input.gte, input.lte, ['gte', 'lte', 'at most'], path) } : undefined;
}

/** Null where a bound is open. Throws BAD_USER_INPUT for bounds that nothing lies between. */
function readBounds<Bound extends string | number>(
  from: Bound | null | undefined,
  to: Bound | null | undefined,
  [fromName, toName, order]: readonly [string, string, string],
  path: string,
): { from: Bound | null; to: Bound | null } {
  if (typeof from === typeof to && from! > to!) {
    throw new DossierError(
      'BAD_USER_INPUT',
      `Argument "${path}" expects ${fromName} ${order} ${toName}, got ${fromName} ${from} ${toName} ${to}.`,
      { argument: path },
    );
  }
  return { from: from ?? null, to: to ?? null };
}
