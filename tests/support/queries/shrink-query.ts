// Finds the smallest query that still shows a difference, by leaving out fields, fragments, arguments and parts of filters.
import { Kind, parse, print, validate, visit, type ASTNode, type DocumentNode, type GraphQLSchema } from 'graphql';

/** Parts of a query that can be left out. */
const optional: ReadonlySet<string> = new Set([Kind.FIELD, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_SPREAD, Kind.ARGUMENT, Kind.OBJECT_FIELD]);

/** `isShown` is asked of valid queries only. At most `tries` of them are asked. */
export async function shrinkQuery(
  schema: GraphQLSchema,
  query: string,
  isShown: (query: string) => Promise<boolean>,
  tries = 400,
): Promise<string> {
  let document = parse(query);
  let left = tries;
  for (let hasShrunk = true; hasShrunk && left > 0; ) {
    hasShrunk = false;
    for (let index = 0; left > 0; index += 1) {
      const smaller = withoutPart(document, index);
      if (!smaller) break;
      if (validate(schema, smaller).length > 0) continue;
      left -= 1;
      if (await isShown(print(smaller))) {
        document = smaller;
        hasShrunk = true;
        index -= 1;
      }
    }
  }
  return print(document);
}

/** The document without its n-th optional part; undefined if it has fewer parts. */
function withoutPart(document: DocumentNode, wanted: number): DocumentNode | undefined {
  let index = -1;
  let isDropped = false;
  const drop = (node: ASTNode, key: string | number | undefined, parent: unknown, path: readonly (string | number)[]) => {
    const isInList = Array.isArray(parent) && path.at(-2) === 'values' && typeof key === 'number';
    if (isDropped || !(optional.has(node.kind) || isInList)) return undefined;
    index += 1;
    if (index !== wanted) return undefined;
    isDropped = true;
    return null;
  };
  const smaller = visit(document, { enter: drop }) as DocumentNode;
  if (!isDropped) return undefined;
  return withoutUnused(withEmptyRemoved(smaller));
}

/** A valid query has no fragment that is not used. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const spread = new Set<string>();
  visit(document, { FragmentSpread: ({ name }) => void spread.add(name.value) });
  const definitions = document.definitions.filter(
    (definition) => definition.kind !== Kind.FRAGMENT_DEFINITION || spread.has(definition.name.value),
  );
  return definitions.length === document.definitions.length ? document : withoutUnused({ ...document, definitions });
}

/** A selection must not be empty. */
function withEmptyRemoved(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: {
      leave: (node) =>
        node.selections.length === 0
          ? { ...node, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] }
          : undefined,
    },
  }) as DocumentNode;
}
