// Restores the answer to the original query. Fields that were added for the views become non-enumerable: the views can still read them by
// name, but JSON, tables and facts do not list them. Aliased fields become readable by their field name in the same way.
import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { nameAliases } from './alias-names';
import { parseQuery, type Fragments } from './parse-query';

type Members = Record<string, unknown>;

interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
}

/** `data` is the answer to `text` plus the added fields; `text` is the query as the user wrote it. */
export function restoreSelection(data: unknown, text: string, schema: GraphQLSchema): unknown {
  const query = parseQuery(text);
  const operation = query?.document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!query || !operation) return data;
  const reading = { schema, fragments: query.fragments };
  return read(data, schema.getRootType(operation.operation) ?? undefined, [operation.selectionSet], reading);
}

function read(value: unknown, declared: GraphQLNamedType | undefined, sets: readonly SelectionSetNode[], reading: Reading): unknown {
  if (Array.isArray(value)) return value.map((item) => read(item, declared, sets, reading));
  if (typeof value !== 'object' || value === null) return value;
  const members = value as Members;
  const type = reading.schema.getType(String(members['__typename'])) ?? declared;
  const asked = collect(sets, type, reading);
  const result: Members = {};
  for (const [key, fields] of asked) {
    if (!(key in members)) continue;
    const inner = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
    result[key] = read(members[key], typeOf(type, fields[0]!.name.value), inner, reading);
  }
  for (const [key, member] of Object.entries(members)) if (!asked.has(key)) hide(result, key, member);
  const aliases = [...asked].flatMap(([key, [field]]) => (field!.name.value !== key && key in result ? [[key, field!.name.value]] : []));
  for (const [key, name] of aliases as [string, string][]) if (!(name in result)) hide(result, name, result[key]);
  if (aliases.length > 0) nameAliases(result, new Map(aliases as [string, string][]));
  return result;
}

function hide(object: Members, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: false });
}

/** The fields that the query selects on an object of this type, by response key. */
function collect(sets: readonly SelectionSetNode[], type: GraphQLNamedType | undefined, reading: Reading): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const add = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        found.set(key, [...(found.get(key) ?? []), selection]);
        continue;
      }
      const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : reading.fragments.get(selection.name.value);
      if (part && applies(part.typeCondition?.name.value, type, reading.schema)) add(part.selectionSet);
    }
  };
  sets.forEach(add);
  return found;
}

function applies(condition: string | undefined, type: GraphQLNamedType | undefined, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type?.name || !isObjectType(type)) return true;
  const part = schema.getType(condition);
  return part !== undefined && isAbstractType(part) && schema.isSubType(part, type);
}

function typeOf(type: GraphQLNamedType | undefined, field: string): GraphQLNamedType | undefined {
  return isObjectType(type) || isInterfaceType(type) ? getNamedType(type.getFields()[field]?.type) : undefined;
}
