// Converts domain records to properties.
import { edgeId, validRange } from '../../domain/edge.js';
import { dateOf, kindOf, sourceOutletIds } from '../../domain/node-kind.js';
import { nestedAttributes, valueAt } from '../../domain/ontology/attributes.js';
import type { NodeRecord, StoredNode } from '../../domain/records.js';
import type { SortBy } from '../../domain/relations.js';
import type { EdgeRow, NodeRow } from '../graph-transaction.js';
import { edgeFactFields, nodeFields, type FieldForm, type FieldForms } from './neo4j-fields.js';
import { sortKeyProperty } from './neo4j-sort-keys.js';
import { cypherNumber, type CypherValue } from './neo4j-statement.js';

type Properties = Record<string, CypherValue>;

/** All properties of a new node. */
export function nodeProperties({ node, contentHash, sortKeys, text, recordedAt }: NodeRow): Properties {
  return {
    ...encodeFields(node, nodeFields[node.family]),
    ...attributeProperties(node),
    ...dateRange(dateOf(node) ?? undefined),
    ...encodeSortKeys(sortKeys),
    ...(text === null ? {} : { text }),
    articleCount: 0n,
    contentHash,
    recordedAt,
  };
}

/** Properties that filters read but that are not fields of the record: see `attributes` in renewal/derived-data.ts. */
export function attributeProperties(node: NodeRecord): Properties {
  return {
    kind: kindOf(node),
    // Conditions cannot read the JSON of the sources.
    ...(node.family === 'article' ? { sourceOutletIds: sourceOutletIds(node) } : {}),
    ...nestedProperties(node),
  };
}

/** The fields that a record has but its stored form lacks. */
export function addedProperties(stored: StoredNode, node: NodeRecord): Properties {
  const before = encodeFields(stored, nodeFields[node.family]);
  return Object.fromEntries(Object.entries(encodeFields(node, nodeFields[node.family])).filter(([name]) => !(name in before)));
}

/** Attributes whose value is inside a field that is stored as JSON, which conditions cannot read. */
function nestedProperties(node: NodeRecord): Properties {
  const found: Properties = {};
  for (const [name, path] of nestedAttributes) {
    const value = valueAt(node, path);
    if (typeof value === 'string') found[name] = value;
    if (typeof value === 'number') found[name] = cypherNumber(value);
  }
  return found;
}

/** All properties of a new edge. */
export function edgeProperties({ edge, contentHash, outKeys, inKeys }: EdgeRow): Properties {
  return {
    id: edgeId(edge),
    sourceId: edge.fromId,
    targetId: edge.toId,
    key: edge.key,
    outPosition: BigInt(edge.outPosition),
    inPosition: BigInt(edge.inPosition),
    evidenceIds: edge.evidenceIds,
    ...encodeFields(edge.facts, edgeFactFields),
    ...dateRange(validRange(edge.facts)),
    ...encodeSortKeys(outKeys, 'out'),
    ...encodeSortKeys(inKeys, 'in'),
    contentHash,
  };
}

/** Properties that date filters read. `dated` distinguishes an open end from an unknown date. */
function dateRange(range: { readonly earliest: string | null; readonly latest: string | null } | undefined): Properties {
  return range ? { dated: true, earliest: range.earliest, latest: range.latest } : {};
}

function encodeSortKeys(keys: Readonly<Partial<Record<SortBy, string>>>, direction?: 'out' | 'in'): Properties {
  return Object.fromEntries(Object.entries(keys).map(([by, key]) => [sortKeyProperty(by as SortBy, direction), key]));
}

function encodeFields(values: object, forms: FieldForms): Properties {
  const properties: Properties = {};
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    const form = forms[name];
    if (form && value !== null && value !== undefined) properties[name] = encodeValue(value, form);
  }
  return properties;
}

function encodeValue(value: unknown, form: FieldForm): CypherValue {
  switch (form) {
    case 'plain':
      return value as CypherValue;
    case 'whole':
      return BigInt(value as number);
    case 'json':
      return JSON.stringify(value);
  }
}
