// The queries for the pages after and before an answer: the same query with a cursor of the answer, at any depth.
import {
  Kind,
  parse,
  print,
  validate,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Random } from '../random.js';

interface Position {
  /** Response names from the root; the items of a list share one. */
  readonly path: readonly string[];
  readonly cursor: string;
}

/** For one list of the answer, the page after and the page before one of its items. Empty if the query did not ask for cursors. */
export function nextPages(schema: GraphQLSchema, query: string, data: unknown, random: Random): string[] {
  const places = cursorPositions(data, []);
  if (places.length === 0) return [];
  const place = random.pick(places);
  return (['after', 'before'] as const)
    .map((argument) => withCursor(query, place, argument))
    .filter((next) => validate(schema, parse(next)).length === 0);
}

function cursorPositions(value: unknown, path: readonly string[]): Position[] {
  if (Array.isArray(value)) return value.flatMap((item) => cursorPositions(item, path));
  if (!isObject(value)) return [];
  const own = String(value['__typename']).endsWith('Connection') ? cursorsOf(value) : [];
  return [
    ...own.map((cursor) => ({ path, cursor })),
    ...Object.entries(value).flatMap(([name, inner]) => cursorPositions(inner, [...path, name])),
  ];
}

/** Those of its edges and of its page information. */
function cursorsOf(connection: Readonly<Record<string, unknown>>): string[] {
  const holders = Object.values(connection).flat().filter(isObject);
  const cursors = holders.flatMap((holder) => ['cursor', 'startCursor', 'endCursor'].map((name) => holder[name]));
  return cursors.filter((cursor) => typeof cursor === 'string');
}

function withCursor(query: string, { path, cursor }: Position, argument: 'after' | 'before'): string {
  const { definitions } = parse(query);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const inField = (field: FieldNode, depth: number): FieldNode => {
    if ((field.alias ?? field.name).value !== path[depth]) return field;
    if (depth < path.length - 1) return field.selectionSet ? { ...field, selectionSet: inSelection(field.selectionSet, depth + 1) } : field;
    const others = (field.arguments ?? []).filter(({ name }) => name.value !== 'after' && name.value !== 'before');
    const name = { kind: Kind.NAME, value: argument } as const;
    const value = { kind: Kind.STRING, value: cursor } as const;
    return { ...field, arguments: [...others, { kind: Kind.ARGUMENT, name, value }] };
  };
  const inSelection = (set: SelectionSetNode, depth: number): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return inField(selection, depth);
      if (selection.kind === Kind.INLINE_FRAGMENT) return { ...selection, selectionSet: inSelection(selection.selectionSet, depth) };
      const fragment = fragments.get(selection.name.value)!;
      fragments.set(selection.name.value, { ...fragment, selectionSet: inSelection(fragment.selectionSet, depth) });
      return selection;
    }),
  });
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const changed = { ...operation, selectionSet: inSelection(operation.selectionSet, 0) };
  return print({ kind: Kind.DOCUMENT, definitions: [changed, ...fragments.values()] });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
