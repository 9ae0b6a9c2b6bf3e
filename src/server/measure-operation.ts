// Measures an operation before it runs. Fragments, variables with their defaults, @skip and @include are taken into account.
// Each fragment is measured once, so the work grows with the size of the document and not with the size of its expanded fragments.
import {
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { defaultFacetSize, defaultPageSize, maxPageSize } from '../domain/page-size.js';
import type { OperationSize, WrongFilter, WrongPageSize } from './limits.js';
import { maxFilterDepth, measureFilter, type FilterSize } from './measure-filter.js';

/**
 * The assumed size of a list without paging arguments: such lists are normally short (the speakers of a claim, the places of an event).
 * If one is long, the node counter notices it while it is read.
 */
const unpagedListSize = 5;

/** `nodesOfList`: nodes that belong to a list as a whole, so that they are not multiplied by its page size. */
type PartSize = OperationSize & { readonly nodesOfList: number };

const nothing: PartSize = { nodes: 0, nodesOfList: 0, depth: 0, aliases: 0, conditions: 0 };

/**
 * The size of an operation with these (coerced) variables, the first page size outside 1 to 100, and the first filter that is nested too
 * deeply or has a list that is too long.
 * Nodes are counted as follows: a connection counts its page size, whatever is selected; a list without paging counts `unpagedListSize`; a
 * list by `ids` counts the number of ids; facets count their maximum number of buckets, once for each list; a single object counts 1 if it
 * has an id. The nodes below are multiplied by that number. Selections that the answer merges into one count twice, so that the number is
 * an upper bound.
 */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): { size: OperationSize; wrongPageSize: WrongPageSize | undefined; wrongFilter: WrongFilter | undefined } {
  const rootType = schema.getRootType(operation.operation);
  const meter = new Meter(schema, document, variables);
  const size = rootType ? meter.selectionSet(operation.selectionSet, rootType) : nothing;
  return {
    size: { depth: size.depth, nodes: capped(size.nodes), aliases: capped(size.aliases), conditions: capped(size.conditions) },
    wrongPageSize: meter.wrongPageSize,
    wrongFilter: meter.wrongFilter,
  };
}

function capped(count: number): number {
  return Math.min(count, Number.MAX_SAFE_INTEGER);
}

class Meter {
  wrongPageSize: WrongPageSize | undefined;
  wrongFilter: WrongFilter | undefined;
  /** A large variable may be used in many arguments. */
  private readonly filterSizes = new WeakMap<object, FilterSize>();
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly fragmentSizes = new Map<string, PartSize>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
  }

  selectionSet(set: SelectionSetNode, parent: GraphQLCompositeType): PartSize {
    let size = nothing;
    for (const selection of set.selections) {
      if (this.isLeftOut(selection)) continue;
      const part = this.selection(selection, parent);
      size = {
        nodes: size.nodes + part.nodes,
        nodesOfList: size.nodesOfList + part.nodesOfList,
        depth: Math.max(size.depth, part.depth),
        aliases: size.aliases + part.aliases,
        conditions: size.conditions + part.conditions,
      };
    }
    return size;
  }

  private selection(selection: SelectionNode, parent: GraphQLCompositeType): PartSize {
    if (selection.kind === Kind.FIELD) return this.field(selection, parent);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
    return this.selectionSet(selection.selectionSet, this.compositeType(selection.typeCondition?.name.value) ?? parent);
  }

  private fragment(name: string): PartSize {
    const known = this.fragmentSizes.get(name);
    if (known) return known;
    const fragment = this.fragments.get(name);
    const type = this.compositeType(fragment?.typeCondition.name.value);
    const size = fragment && type ? this.selectionSet(fragment.selectionSet, type) : nothing;
    this.fragmentSizes.set(name, size);
    return size;
  }

  private field(node: FieldNode, parent: GraphQLCompositeType): PartSize {
    const aliases = node.alias ? 1 : 0;
    const field = this.definition(node, parent);
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type) || !node.selectionSet) return { ...nothing, depth: 1, aliases };
    const inner = this.selectionSet(node.selectionSet, type);
    const count = this.count(node, field, parent);
    const isList = isConnection(type) || isFacet(type) || (isEdge(type) && !isConnection(parent));
    const own = isList || (hasId(type) && !isCountedByConnection(node, parent)) ? count : 0;
    const nodes = own + count * inner.nodes + inner.nodesOfList;
    return {
      ...(isFacet(type) ? { nodes: 0, nodesOfList: nodes } : { nodes, nodesOfList: 0 }),
      depth: 1 + inner.depth,
      aliases: aliases + inner.aliases,
      conditions: this.conditions(node, field, parent) + inner.conditions,
    };
  }

  /** The number of conditions in the filters of a field. */
  private conditions(node: FieldNode, field: GraphQLField<unknown, unknown>, parent: GraphQLCompositeType): number {
    let conditions = 0;
    for (const { name, type } of field.args) {
      const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
      const value: unknown = given && name !== 'ids' ? valueFromAST(given, type, this.variables) : null;
      if (typeof value !== 'object' || value === null) continue;
      const size = this.filterSizes.get(value) ?? measureFilter(type, value, name);
      this.filterSizes.set(value, size);
      conditions += size.conditions;
      const place = { field: `${parent.name}.${field.name}`, argument: name };
      if (size.depth > maxFilterDepth) this.wrongFilter ??= { ...place, what: 'depth', asked: size.depth, limit: maxFilterDepth };
      if (size.longList) this.wrongFilter ??= { ...place, what: 'list', ...size.longList };
    }
    return conditions;
  }

  /** The maximum number of objects that a field returns. */
  private count(node: FieldNode, field: GraphQLField<unknown, unknown>, parent: GraphQLCompositeType): number {
    if (isFacet(getNamedType(field.type)))
      return (this.argument(node, field, 'by', parent) ?? 1) * (this.argument(node, field, 'first', parent) ?? defaultFacetSize);
    if (isConnection(parent) || isFacet(parent) || isIntrospection(parent)) return 1;
    const pagedBy = (['first', 'last'] as const).filter((name) => field.args.some((argument) => argument.name === name));
    if (pagedBy.length > 0) {
      const asked = pagedBy.map((name) => this.argument(node, field, name, parent)).filter((size) => size !== undefined);
      return asked.length > 0 ? Math.max(...asked) : defaultPageSize;
    }
    if (!isListType(getNullableType(field.type))) return 1;
    return this.argument(node, field, 'ids', parent) ?? unpagedListSize;
  }

  /** The value of `first` or `last`, or the length of `ids` or `by`; undefined if the argument is not given. */
  private argument(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    name: 'first' | 'last' | 'ids' | 'by',
    parent: GraphQLCompositeType,
  ): number | undefined {
    const definition = field.args.find((argument) => argument.name === name);
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
    if (!definition) return undefined;
    const value: unknown = (given && valueFromAST(given, definition.type, this.variables)) ?? definition.defaultValue;
    const isList = name === 'ids' || name === 'by';
    const asked = isList && Array.isArray(value) ? value.length : value;
    if (typeof asked !== 'number') return undefined;
    if (asked > maxPageSize || (!isList && asked < 1))
      this.wrongPageSize ??= { field: `${parent.name}.${field.name}`, argument: name, asked };
    return Math.max(asked, 0);
  }

  private definition(node: FieldNode, parent: GraphQLCompositeType): GraphQLField<unknown, unknown> | undefined {
    if (isUnionType(parent)) return undefined;
    const name = node.name.value;
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    return name === TypeMetaFieldDef.name ? TypeMetaFieldDef : parent.getFields()[name];
  }

  private compositeType(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  private isLeftOut(node: SelectionNode): boolean {
    const values = this.variables;
    return (
      getDirectiveValues(GraphQLSkipDirective, node, values)?.if === true ||
      getDirectiveValues(GraphQLIncludeDirective, node, values)?.if === false
    );
  }
}

function isConnection(type: GraphQLCompositeType): boolean {
  return type.name.endsWith('Connection');
}

function isEdge(type: GraphQLCompositeType): boolean {
  return type.name.endsWith('Edge');
}

/** The buckets of a facet are counted with the facet. */
function isFacet(type: unknown): boolean {
  return isObjectType(type) && type.name === 'Facet';
}

function isIntrospection(type: GraphQLCompositeType): boolean {
  return type.name.startsWith('__');
}

/** The nodes of a connection or a list of edges are counted with its page, and those of buckets with their facet. */
function isCountedByConnection(node: FieldNode, parent: GraphQLCompositeType): boolean {
  return isConnection(parent) || parent.name === 'FacetBucket' || (isEdge(parent) && node.name.value === 'node');
}

function hasId(type: GraphQLCompositeType): boolean {
  if (isUnionType(type)) return type.getTypes().some(hasId);
  return type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');
}
