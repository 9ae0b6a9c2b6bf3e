// Adds `__typename` and `id` to what a query asks of each object, so that any answer can be drawn; names of nodes too where none is asked for.
import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

const naming = ['label', 'title', 'proposition'];
/** Without these a claim that is denied reads as if it were made. */
const saying = ['speechAct', 'polarity'];

/** The same text where nothing is missing, and where it cannot be read: the server says what is wrong with it. */
export function addIdentity(text: string, schema: GraphQLSchema): string {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch {
    return text;
  }
  let isChanged = false;
  const types = new TypeInfo(schema);
  const changed = visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(set, _key, parent) {
        // Fragments lie in a set that is looked at itself, or are its only selections.
        if (parent && 'kind' in parent && (parent.kind === Kind.OPERATION_DEFINITION || parent.kind === Kind.INLINE_FRAGMENT))
          return undefined;
        const type = getNamedType(types.getParentType());
        if (!type || !(isObjectType(type) || isAbstractType(type))) return undefined;
        const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
        if (!('id' in fields) && !isAbstractType(type)) return undefined;
        const missing = [
          '__typename',
          ...('id' in fields ? ['id'] : []),
          ...missingName(set, Object.keys(fields)),
          ...saying.filter((name) => name in fields && 'proposition' in fields),
        ].filter((name) => !hasKey(set, name));
        if (missing.length === 0) return undefined;
        isChanged = true;
        return { ...set, selections: [...missing.map(fieldNamed), ...set.selections] };
      },
    }),
  );
  return isChanged ? print(changed) : text;
}

function missingName(set: SelectionSetNode, fields: readonly string[]): string[] {
  const name = naming.find((one) => fields.includes(one));
  return name && !naming.some((one) => hasKey(set, one)) ? [name] : [];
}

/** Whether something in the answer has this name already, be it the field or an alias. */
function hasKey(set: SelectionSetNode, name: string): boolean {
  return set.selections.some((selection) => selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === name);
}

function fieldNamed(name: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}
