// Random queries that the schema allows. They are built from the schema, so that they include new fields and filters without further changes.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../random.js';

/** Values in the graph that a query may ask for. */
export interface KnownValues {
  /** Global ids and slugs by family: article, entity, event, claim. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly slugs: Readonly<Record<string, readonly string[]>>;
  readonly words: readonly string[];
  readonly days: readonly string[];
}

/** Fields that always differ between stores: the time of writing, the engine and its version. */
const unstable = new Set(['recordedAt', 'updatedAt', 'engine', 'version']);

/** Fields whose answer differs between engines and that other tests cover. */
const leftOut = new Set(['Query.dataset']);

export class QueryBuilder {
  readonly #fragments: string[] = [];
  #aliasCount = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly known: KnownValues,
    private readonly random: Random,
  ) {}

  /** A query with one root field. It may exceed the limits of the server. */
  build(): string {
    const fields = Object.values(this.schema.getQueryType()!.getFields()).filter(({ name }) => !leftOut.has(`Query.${name}`));
    return [`{ ${this.field(this.random.pick(fields), 4, new Set())} }`, ...this.#fragments].join(' ');
  }

  /** A value of an input type, as a query writes it. */
  input(type: GraphQLInputType): string {
    return this.value(type, '', '', 3);
  }

  /** Has an alias if a field of the same selection has its name, because that field may have other arguments or another type; otherwise sometimes. */
  private field(field: GraphQLField<unknown, unknown>, depth: number, taken: Set<string>): string {
    const type = getNamedType(field.type);
    const args = field.args.flatMap((argument) => this.argument(argument, field.name));
    const hasAlias = taken.has(field.name) || (!isLeafType(type) && this.random.once(6));
    taken.add(field.name);
    const name = hasAlias ? `a${++this.#aliasCount}: ${field.name}` : field.name;
    const head = `${name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
    if (isLeafType(type)) return head;
    const selection = this.selection(type, depth - 1, new Set());
    if (!this.random.once(10)) return `${head} ${selection}`;
    const fragment = `F${this.#fragments.length + 1}`;
    this.#fragments.push(`fragment ${fragment} on ${type.name} ${selection}`);
    return `${head} { ...${fragment} }`;
  }

  private selection(type: GraphQLNamedType, depth: number, taken: Set<string>): string {
    if (isUnionType(type))
      return `{ __typename ${type
        .getTypes()
        .map((member) => `... on ${member.name} ${this.selection(member, depth - 1, taken)}`)
        .join(' ')} }`;
    if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${type.name} has no fields to select.`);
    const fields = Object.values(type.getFields()).filter(({ name }) => !unstable.has(name));
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)) && !this.random.once(3));
    const inner = depth > 0 ? fields.filter((field) => !isLeafType(getNamedType(field.type)) && this.isWanted(type.name, field.name)) : [];
    const chosen = [
      '__typename',
      ...leaves.map((field) => this.field(field, 0, taken)),
      ...inner.map((field) => this.field(field, depth, taken)),
    ];
    if (isInterfaceType(type) && depth > 0 && this.random.once(2)) {
      const member = this.random.pick(this.schema.getPossibleTypes(type));
      chosen.push(`... on ${member.name} ${this.selection(member, depth - 1, taken)}`);
    }
    return `{ ${chosen.join(' ')} }`;
  }

  /** The items of lists are always selected, because otherwise there would be little to compare. */
  private isWanted(typeName: string, fieldName: string): boolean {
    if (typeName.endsWith('Connection')) return fieldName === 'edges' || fieldName === 'pageInfo' || this.random.once(4);
    if (typeName.endsWith('Edge') && fieldName === 'node') return true;
    return this.random.once(5);
  }

  /** The argument with its value; empty if it is left out. */
  private argument({ name, type }: GraphQLArgument, fieldName: string): string[] {
    const isNeeded = isNonNullType(type);
    // Cursors are taken from answers: see next-pages.ts.
    if (name === 'after' || name === 'before') return [];
    if (name === 'last' && !this.random.once(6)) return [];
    if (!isNeeded && this.random.once(name === 'filter' ? 4 : 2)) return [];
    return [`${name}: ${this.value(type, fieldName, name, 3)}`];
  }

  private value(type: GraphQLInputType, owner: string, name: string, depth: number): string {
    if (isNonNullType(type)) return this.value(type.ofType, owner, name, depth);
    if (isListType(type)) {
      const item = type.ofType as GraphQLInputType;
      const length = name === 'and' || name === 'or' ? this.random.below(3) : 1 + this.random.below(3);
      return `[${Array.from({ length }, () => this.value(item, owner, name, depth - 1)).join(', ')}]`;
    }
    if (isEnumType(type)) return this.random.pick(type.getValues()).name;
    if (isInputObjectType(type)) return this.object(type, depth);
    return this.scalar(getNamedType(type).name, owner, name);
  }

  private object(type: Extract<GraphQLInputType, { getFields: unknown }>, depth: number): string {
    const all = Object.values(type.getFields());
    const isFilter = (field: (typeof all)[number]) =>
      isInputObjectType(getNamedType(field.type)) && getNamedType(field.type).name.endsWith('Filter');
    const possible = all.filter((field) => depth > 0 || !isFilter(field));
    if (type.isOneOf) {
      const field = this.random.pick(possible);
      return `{ ${field.name}: ${this.value(field.type, type.name, field.name, depth - 1)} }`;
    }
    const needed = all.filter((field) => isNonNullType(field.type));
    const wanted = [0, 1].slice(this.random.below(2)).map(() => this.random.pick(possible));
    const fields = [...new Set([...needed, ...wanted])];
    return `{ ${fields.map((field) => `${field.name}: ${this.value(field.type, type.name, field.name, depth - 1)}`).join(', ')} }`;
  }

  private scalar(typeName: string, owner: string, name: string): string {
    const { random, known } = this;
    const families = Object.keys(known.ids);
    switch (typeName) {
      case 'ID':
        return JSON.stringify(random.pick(known.ids[this.familyFor(owner, name)] ?? known.ids[random.pick(families)]!));
      case 'Int':
      case 'Float':
        return String(name === 'first' || name === 'last' || name === 'limit' ? 1 + random.below(5) : random.below(4));
      case 'Boolean':
        return random.once(2) ? 'true' : 'false';
      case 'Date':
        return JSON.stringify(random.pick(known.days));
      case 'Edtf':
        return JSON.stringify(this.period(random.pick(known.days), random.pick(known.days)));
      case 'LanguageCode':
        return random.once(3) ? '"ar"' : '"en"';
      default:
        return JSON.stringify(name === 'slug' ? random.pick(known.slugs[owner] ?? known.words) : random.pick(known.words));
    }
  }

  /** A day, its month, its year, or a period that one or two days bound. */
  private period(one: string, other: string): string {
    const [from, to] = [one, other].sort();
    return this.random.pick([one, one.slice(0, 7), one.slice(0, 4), `${from}/${to}`, `${one}/..`, `../${one}`]);
  }

  private familyFor(owner: string, name: string): string {
    if (['outlet', 'seeds', 'speaker', 'place'].includes(name) || owner === 'PlaceMatch' || owner === 'network' || owner === 'EntityFilter')
      return 'entity';
    return '';
  }
}
