// The smallest query that still shows something: drops fields, arguments and parts of filters while it does.
import { Kind, parse, print, validate, visit, type ASTNode, type DocumentNode, type GraphQLSchema } from 'graphql';

/** Parts of a query that can be left out. */
const optional: ReadonlySet<string> = new Set([Kind.FIELD, Kind.INLINE_FRAGMENT, Kind.ARGUMENT, Kind.OBJECT_FIELD]);

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

/** The document without its n-th optional part; undefined where it has not so many. */
function withoutPart(document: DocumentNode, wanted: number): DocumentNode | undefined {
  let index = -1;
  let isDropped = false;
  const drop = (node: ASTNode) => {
    if (isDropped || !optional.has(node.kind)) return undefined;
    index += 1;
    if (index !== wanted) return undefined;
    isDropped = true;
    return null;
  };
  const smaller = visit(document, { enter: drop }) as DocumentNode;
  if (!isDropped) return undefined;
  // A selection of nothing is no selection.
  return JSON.stringify(smaller).includes('"selections":[]') ? withEmptyRemoved(smaller) : smaller;
}

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
