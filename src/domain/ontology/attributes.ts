// The values by which nodes can be filtered and counted. Both engines and the plain model in the tests compile conditions on them from this
// table, so that a value that records already have becomes an attribute with one more row.

export interface AttributeRow {
  /** `texts`: a node may have several values, and matches if one of them does. */
  readonly type: 'text' | 'texts' | 'number';
  /** The path of the value in the record, for values that are stored only there. All others have their own column or property. */
  readonly path?: readonly [string, ...string[]];
}

// biome-ignore format: a table with one row per attribute
const attributes = {
  id: { type: 'text' },
  kind: { type: 'text' },
  status: { type: 'text' },
  speechAct: { type: 'text' },
  language: { type: 'text' },
  category: { type: 'text', path: ['category'] },
  /** Every outlet in which an article can be read. */
  outletId: { type: 'texts' },
  /** How many articles mention the node. */
  articleCount: { type: 'number' },
  /** The number that a claim gives, what it counts, and whether it is exact. */
  quantityValue: { type: 'number', path: ['quantity', 'value'] },
  quantityUnit: { type: 'text', path: ['quantity', 'unit'] },
  quantityBound: { type: 'text', path: ['quantity', 'bound'] },
} as const satisfies Record<string, AttributeRow>;

type Attributes = typeof attributes;
type AttributeOf<Type extends AttributeRow['type']> = {
  [Name in keyof Attributes]: Attributes[Name]['type'] extends Type ? Name : never;
}[keyof Attributes];

/** Attributes that conditions compare with texts, and attributes that conditions compare with bounds of numbers. */
export type TextAttribute = AttributeOf<'text' | 'texts'>;
export type NumberAttribute = AttributeOf<'number'>;
export type NodeAttribute = keyof Attributes;

export const nodeAttributes = Object.keys(attributes) as readonly NodeAttribute[];
export const textAttributes = nodeAttributes.filter((name): name is TextAttribute => attributes[name].type !== 'number');
export const numberAttributes = nodeAttributes.filter((name): name is NumberAttribute => attributes[name].type === 'number');

/** The path of an attribute's value in the record; undefined for attributes with their own column or property. */
export function attributePath(name: NodeAttribute): AttributeRow['path'] {
  return (attributes[name] as AttributeRow).path;
}

/** Attributes inside a nested field, with their paths. Neo4j stores these fields as JSON, so each attribute also has its own property. */
export const nestedAttributes: readonly (readonly [NodeAttribute, readonly string[]])[] = nodeAttributes.flatMap((name) => {
  const path = attributePath(name);
  return path && path.length > 1 ? [[name, path] as const] : [];
});

/** The value that a record has at a path; undefined if there is no value. */
export function valueAt(record: object, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | null | undefined)?.[key], record);
}
