// Measures a filter argument: the number of conditions, the nesting depth of filters and the length of lists. It follows the types of the
// schema: an input type whose name ends in Filter is a filter.
import { getNamedType, getNullableType, isInputObjectType, isListType, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';

/** Maximum depth of filters in filters: `and`, `or`, `not` and filters on related objects add one level. */
export const maxFilterDepth = 8;
/** Maximum number of ids or other values in one list. */
const maxListLength = 100;
/** Maximum number of subjects in `mentions.all`: each requires a search of its own. */
const maxMentionedIds = 10;

export interface FilterSize {
  /**
   * The number of fields set in all its filters. `and`, `or` and `not` count as much as their content, an empty filter or list counts 1, and
   * `mentions.all` counts 1 for each id.
   */
  readonly conditions: number;
  /** 1 for a filter that contains no filters. */
  readonly depth: number;
  /** The first list that is too long. */
  readonly longList?: LongList | undefined;
}

interface LongList {
  /** The path of the list, such as `filter.outlet.in`. */
  readonly argument: string;
  readonly asked: number;
  readonly limit: number;
}

/** The size of a coerced argument of this type; `argument` is its name. A list of scalar values has no conditions and no depth. */
export function measureFilter(type: GraphQLInputType, value: unknown, argument: string): FilterSize {
  const named = getNamedType(type);
  if (value === null || value === undefined) return nothing;
  if (!isFilter(named)) return { ...nothing, longList: findLongList(type, value, argument) };
  if (isListType(getNullableType(type))) {
    const items = value as readonly unknown[];
    return items.length === 0 ? { ...nothing, conditions: 1 } : items.map((item) => measureOne(named, item, argument)).reduce(add, nothing);
  }
  return measureOne(named, value, argument);
}

const nothing: FilterSize = { conditions: 0, depth: 0 };

function measureOne(type: GraphQLInputObjectType, value: unknown, path: string): FilterSize {
  const parts = givenFields(type, value).map(([name, field, given]): FilterSize => {
    const at = `${path}.${name}`;
    if (isFilter(getNamedType(field.type))) return measureFilter(field.type, given, at);
    if (type.name === 'SubjectFilter' && name === 'all') {
      const asked = (given as readonly unknown[]).length;
      return { conditions: Math.max(asked, 1), depth: 0, longList: tooLong(at, asked, maxMentionedIds) };
    }
    return { conditions: 1, depth: 0, longList: findLongList(field.type, given, at) };
  });
  const { conditions, depth, longList } = parts.reduce(add, nothing);
  return { conditions: Math.max(conditions, 1), depth: depth + 1, longList };
}

function add(one: FilterSize, other: FilterSize): FilterSize {
  return {
    conditions: one.conditions + other.conditions,
    depth: Math.max(one.depth, other.depth),
    longList: one.longList ?? other.longList,
  };
}

function findLongList(type: GraphQLInputType, value: unknown, path: string): LongList | undefined {
  const named = getNamedType(type);
  if (Array.isArray(value)) return tooLong(path, value.length, maxListLength);
  if (!isInputObjectType(named)) return undefined;
  for (const [name, field, given] of givenFields(named, value)) {
    const found = findLongList(field.type, given, `${path}.${name}`);
    if (found) return found;
  }
  return undefined;
}

function tooLong(argument: string, asked: number, limit: number): LongList | undefined {
  return asked > limit ? { argument, asked, limit } : undefined;
}

function givenFields(type: GraphQLInputObjectType, value: unknown) {
  const given = value as Readonly<Record<string, unknown>>;
  return Object.entries(type.getFields())
    .map(([name, field]) => [name, field, given[name]] as const)
    .filter(([, , member]) => member !== null && member !== undefined);
}

function isFilter(type: unknown): type is GraphQLInputObjectType {
  return isInputObjectType(type) && type.name.endsWith('Filter');
}
