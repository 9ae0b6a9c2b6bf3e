// Converts results of the database to domain records. Records are transferred as lists of values in the order of the field table, which are
// several times cheaper to read than maps.
import { emptyFields } from '../../domain/empty-fields.js';
import type { EdgeFacts, StoredEdge } from '../../domain/edge.js';
import type { NodeFamily } from '../../domain/ids.js';
import type { DerivedStatus, StoredNode } from '../../domain/records.js';
import type { RelationName } from '../../domain/relations.js';
import { edgeFactFields, nodeFields, type FieldForms } from './neo4j-fields.js';
import { familyLabels } from './neo4j-labels.js';

export type Values = readonly unknown[];

const derivedNodeFields = ['articleCount', 'recordedAt', 'status', 'statusRule', 'statusClaimIds'];
const edgeFields = ['sourceId', 'targetId', 'key', 'outPosition', 'inPosition', 'evidenceIds', 'status', 'statusRule', 'statusClaimIds'];

/** Cypher for the values of a node of one of these families. The text of an article is never included. */
export function nodeProjection(variable: string, families: readonly NodeFamily[]): string {
  const [only, ...others] = families;
  if (only && others.length === 0) return familyProjection(variable, only);
  const cases = families.map((family) => `WHEN ${variable}:${familyLabels[family]} THEN ${familyProjection(variable, family)}`);
  return `CASE ${cases.join(' ')} END`;
}

function familyProjection(variable: string, family: NodeFamily): string {
  return `['${family}'] + ${valuesOf(variable, ['id', ...Object.keys(nodeFields[family]), ...derivedNodeFields])}`;
}

/** Cypher for the values of an edge. */
export function edgeProjection(variable: string): string {
  return valuesOf(variable, [...edgeFields, ...Object.keys(edgeFactFields)]);
}

/** Listing each property would be equivalent, but takes the planner four times as long whenever it plans a new statement. */
function valuesOf(variable: string, names: readonly string[]): string {
  return `[name IN [${names.map((name) => `'${name}'`).join(', ')}] | ${variable}[name]]`;
}

export function decodeNode([family, id, ...values]: Values): StoredNode {
  const forms: FieldForms = nodeFields[family as NodeFamily];
  const names = Object.keys(forms);
  const [articleCount, recordedAt, ...status] = values.slice(names.length);
  const record: Record<string, unknown> = { family, id };
  const empty = emptyFields(family as NodeFamily);
  names.forEach((name, index) => {
    record[name] = decodeValue(values[index], forms[name] === 'json') ?? empty[name] ?? null;
  });
  return { ...record, articleCount, recordedAt, derivedStatus: decodeStatus(status) } as StoredNode;
}

export function decodeEdge(relation: RelationName, values: Values): StoredEdge {
  const [fromId, toId, key, outPosition, inPosition, evidenceIds, ...status] = values.slice(0, edgeFields.length);
  return {
    relation,
    fromId,
    toId,
    key,
    outPosition,
    inPosition,
    evidenceIds,
    facts: decodeFacts(values.slice(edgeFields.length)),
    derivedStatus: decodeStatus(status),
  } as StoredEdge;
}

/** Facts that an edge does not have are absent, as they were when it was written. */
function decodeFacts(values: Values): EdgeFacts {
  const facts: Record<string, unknown> = {};
  Object.entries(edgeFactFields).forEach(([name, form], index) => {
    const value = decodeValue(values[index], form === 'json');
    if (value !== null) facts[name] = value;
  });
  return facts;
}

function decodeStatus([status, rule, claimIds]: Values): DerivedStatus | null {
  return status === null || status === undefined ? null : ({ status, rule, claimIds } as DerivedStatus);
}

function decodeValue(value: unknown, isJson: boolean): unknown {
  return isJson && typeof value === 'string' ? JSON.parse(value) : (value ?? null);
}
