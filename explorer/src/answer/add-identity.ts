// Adds to a query the fields that the views need of each object: `__typename`, `id`, the name of a node, the speech act of a claim, and
// dates as EDTF. All are leaf fields, so they do not bring the query closer to the limits of the server. restore-selection.ts hides them
// again from views that show only what the user asked for.
import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { parseQuery, type Fragments } from './parse-query';

/** Without the last two, a denied claim would read as if it were affirmed. */
const saying = ['proposition', 'speechAct', 'polarity'];
/** One of these fields holds the name of a node. */
const naming = ['label', 'title'];

/** Returns the text unchanged if no field is missing or if it cannot be parsed. */
export function addIdentity(text: string, schema: GraphQLSchema): string {
  const query = parseQuery(text);
  if (!query) return text;
  const { document, fragments } = query;
  let isChanged = false;
  const types = new TypeInfo(schema);
  const changed = visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(set, _key, parent) {
        // Selections in an inline fragment end up in the same object as the fields that are added to its parent.
        if (parent && 'kind' in parent && (parent.kind === Kind.OPERATION_DEFINITION || parent.kind === Kind.INLINE_FRAGMENT))
          return undefined;
        const type = getNamedType(types.getParentType());
        if (!type) return undefined;
        const taken = takenNames(set, fragments);
        const asked = new Set(set.selections.flatMap((one) => (one.kind === Kind.FIELD && !one.alias ? [one.name.value] : [])));
        const missing = additionsTo(type, schema, (name) => !asked.has(name) && (taken.get(name) ?? name) === name);
        if (missing.length === 0) return undefined;
        isChanged = true;
        return { ...set, selections: [...missing, ...set.selections] };
      },
    }),
  );
  return isChanged ? print(changed) : text;
}

function additionsTo(type: GraphQLNamedType, schema: GraphQLSchema, isMissing: (name: string) => boolean): SelectionNode[] {
  if (!isObjectType(type) && !isAbstractType(type)) return [];
  const fields = isUnionType(type) ? {} : type.getFields();
  const has = (name: string) => name in fields;
  const isNode = has('id');
  if (!isNode && !isAbstractType(type)) return ['edtf'].filter((name) => has(name) && isMissing(name)).map(fieldNamed);
  const own = ['__typename', ...(isNode ? ['id', ...naming, ...saying].filter(has) : [])];
  return [...own.filter(isMissing).map(fieldNamed), ...(isAbstractType(type) ? namesByType(type, schema, isMissing) : [])];
}

/** Requests the name separately for each type if the types do not share a name field. */
function namesByType(type: GraphQLNamedType, schema: GraphQLSchema, isMissing: (name: string) => boolean): SelectionNode[] {
  const isShared = (name: string) => isInterfaceType(type) && name in type.getFields();
  return [['Node', ['id']] as const, ['Subject', ['label']] as const, ['Article', ['title']] as const, ['Claim', saying] as const].flatMap(
    ([condition, names]): SelectionNode[] => {
      const part = schema.getType(condition);
      if (!part || !mayBe(type, part, schema)) return [];
      const missing = names.filter((name) => isMissing(name) && !isShared(name));
      if (missing.length === 0) return [];
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: condition } },
          selectionSet: { kind: Kind.SELECTION_SET, selections: missing.map(fieldNamed) },
        },
      ];
    },
  );
}

function mayBe(type: GraphQLNamedType, part: GraphQLNamedType, schema: GraphQLSchema): boolean {
  const typesOf = (one: GraphQLNamedType) => (isAbstractType(one) ? schema.getPossibleTypes(one) : isObjectType(one) ? [one] : []);
  return typesOf(type).some((one) => typesOf(part).includes(one));
}

/** The response keys of a selection set, fragments included, each with its field; an empty string if a key is used for several fields. */
function takenNames(set: SelectionSetNode, fragments: Fragments): Map<string, string> {
  const taken = new Map<string, string>();
  const seen = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const [key, name] = [(selection.alias ?? selection.name).value, selection.name.value];
        taken.set(key, (taken.get(key) ?? name) === name ? name : '');
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  collect(set);
  return taken;
}

function fieldNamed(name: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}
