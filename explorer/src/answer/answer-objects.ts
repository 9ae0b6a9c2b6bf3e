// What an object of an answer is, told by its members alone: the answer may be that of any query.
import type { NodeKind } from './answer-graph';
import { formatClaim } from './format-claim';

export type AnswerObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is AnswerObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A node of the graph: it has an id. Evidence has one too, and is what carries a fact rather than a node. */
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

/** The name of a node, from whatever of it was asked for. A claim says whether its speaker holds it. */
export function labelOf(node: AnswerObject): string {
  if (typeof node['proposition'] === 'string') return formatClaim(node);
  for (const name of ['label', 'title', 'name']) {
    if (typeof node[name] === 'string' && node[name] !== '') return node[name];
  }
  if (typeof node['slug'] === 'string') return node['slug'];
  return String(node['__typename'] ?? node['id'] ?? '');
}

/** What an answer says in one value: scalars as they are, dates as written. Undefined for all else. */
export function scalarOf(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isFuzzyDate(value) ? value.edtf : undefined;
}

/** Whether all of a list are single values. */
export function isListOfScalars(value: unknown): value is readonly (string | number | boolean)[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => scalarOf(item) !== undefined && !isObject(item));
}

/** The single values of an object under readable names, those of objects without an id under dotted ones. */
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

/** The evidence that a list or connection is of, or that stands alone; none where there is anything else in it. */
export function evidenceIn(value: unknown): AnswerObject[] {
  const items = isConnection(value) ? (value['nodes'] ?? value['edges']) : value;
  const found = (Array.isArray(items) ? items : [items]).map((item) => (isObject(item) && isObject(item['node']) ? item['node'] : item));
  return found.every(isEvidence) ? found : [];
}

export function isOnlyEvidence(value: unknown): boolean {
  return evidenceIn(value).length > 0;
}

/** Whether there is a node in it, however deep. */
export function holdsNode(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsNode);
  return isObject(value) && (isNode(value) || Object.values(value).some(holdsNode));
}

const kinds: Readonly<Record<string, NodeKind>> = {
  Person: 'person',
  Organization: 'organization',
  Place: 'place',
  Topic: 'topic',
  ArrestWarrant: 'event',
  Talks: 'event',
  Attack: 'event',
  Conflict: 'event',
  OtherEvent: 'event',
  Article: 'article',
  Claim: 'claim',
};

/** Types that are not known here are told by what was asked of them. */
export function kindOf(node: AnswerObject): NodeKind {
  const known = kinds[String(node['__typename'])];
  if (known) return known;
  if (typeof node['proposition'] === 'string') return 'claim';
  return typeof node['title'] === 'string' ? 'article' : 'other';
}
