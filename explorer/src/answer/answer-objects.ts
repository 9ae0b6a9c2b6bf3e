// Classifies the objects of an answer by their members alone, because the answer may belong to any query.
import { kindRow, subjectKinds } from '../../../src/domain/ontology/kinds.js';
import type { NodeKind } from './answer-graph';
import { formatClaim } from './format-claim';

export type AnswerObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is AnswerObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nodes of the graph have an id. Evidence also has an id, but it supports facts and is not a node. */
export function isNode(value: unknown): value is AnswerObject & { readonly id: string } {
  return isObject(value) && typeof value['id'] === 'string' && !isEvidence(value);
}

export function isEvidence(value: unknown): value is AnswerObject {
  return (
    isObject(value) && (value['__typename'] === 'Evidence' || (isObject(value['quote']) && typeof value['quote']['exact'] === 'string'))
  );
}

export function isFuzzyDate(value: unknown): value is AnswerObject & { readonly edtf: string } {
  return isObject(value) && typeof value['edtf'] === 'string';
}

/** The name of a node, from the fields that were requested. For a claim, it shows whether the speaker affirms the proposition. */
export function labelOf(node: AnswerObject): string {
  if (typeof node['proposition'] === 'string') return formatClaim(node);
  for (const name of ['label', 'title', 'name']) {
    if (typeof node[name] === 'string' && node[name] !== '') return node[name];
  }
  if (typeof node['slug'] === 'string') return node['slug'];
  return String(node['__typename'] ?? node['id'] ?? '');
}

/** The value as a scalar; dates as EDTF. Undefined for anything else. */
export function scalarOf(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isFuzzyDate(value) ? value.edtf : undefined;
}

/** Whether a list contains only scalars and is not empty. */
export function isListOfScalars(value: unknown): value is readonly (string | number | boolean)[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => scalarOf(item) !== undefined && !isObject(item));
}

/** The scalar values of an object by name; values of nested objects without an id get dotted names. */
export function factsOf(object: AnswerObject, leftOut: ReadonlySet<string>, prefix = ''): [string, string | number | boolean][] {
  return Object.entries(object).flatMap(([name, value]): [string, string | number | boolean][] => {
    if (name.startsWith('__') || leftOut.has(name)) return [];
    const scalar = scalarOf(value);
    if (scalar !== undefined) return [[prefix + name, scalar]];
    if (isListOfScalars(value)) return [[prefix + name, value.join(', ')]];
    const isPart = isObject(value) && !isNode(value) && !isEvidence(value) && !isConnection(value);
    return isPart && Object.values(value).every((member) => scalarOf(member) !== undefined || member === null)
      ? factsOf(value, leftOut, `${prefix}${name}.`)
      : [];
  });
}

export function isConnection(value: unknown): value is AnswerObject {
  return isObject(value) && (Array.isArray(value['edges']) || Array.isArray(value['nodes']));
}

/** The evidence in a list or connection, or a single piece of evidence; empty if the value contains anything else. */
export function evidenceIn(value: unknown): AnswerObject[] {
  const items = isConnection(value) ? (value['nodes'] ?? value['edges']) : value;
  const found = (Array.isArray(items) ? items : [items]).map((item) => (isObject(item) && isObject(item['node']) ? item['node'] : item));
  return found.every(isEvidence) ? found : [];
}

export function isOnlyEvidence(value: unknown): boolean {
  return evidenceIn(value).length > 0;
}

/** Whether a value contains a node at any depth. */
export function holdsNode(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsNode);
  return isObject(value) && (isNode(value) || Object.values(value).some(holdsNode));
}

/** The types of the API with the shapes in which the page draws them: entities and events as the ontology has them. */
const shapes: Readonly<Record<string, NodeKind>> = {
  ...Object.fromEntries(subjectKinds.map((kind) => [kindRow(kind).typeName, kindRow(kind).shape])),
  Article: 'article',
  Claim: 'claim',
};

/** Unknown types are recognized by their fields. */
export function kindOf(node: AnswerObject): NodeKind {
  const known = shapes[String(node['__typename'])];
  if (known) return known;
  if (typeof node['proposition'] === 'string') return 'claim';
  return typeof node['title'] === 'string' ? 'article' : 'other';
}
