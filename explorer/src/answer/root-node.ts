// The one node that an answer is about, where it is about one: what its own fields say, in the words of a page.
import { isConnection, isEvidence, isNode, isObject, scalarOf, type AnswerObject } from './answer-objects';

export interface RootNode {
  readonly id: string;
  /** Single values, and lists of small objects (aliases, ids) one line each. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** How many items each connection has in all. */
  readonly totals: ReadonlyMap<string, number>;
}

const elsewhere = new Set(['id', 'label', 'title', 'proposition', 'status']);

/** Undefined where the answer has no node at its root, or several. */
export function rootNodeOf(data: unknown): RootNode | undefined {
  const roots = isObject(data) ? Object.values(data).filter(isNode) : [];
  const [root] = roots;
  if (!root || roots.length > 1) return undefined;
  const facts = Object.entries(root).flatMap(([name, value]) =>
    elsewhere.has(name) || name.startsWith('__') ? [] : factLines(name, value),
  );
  const totals = Object.entries(root).flatMap(([name, value]) =>
    isConnection(value) && typeof value['totalCount'] === 'number' ? [[name, value['totalCount']] as const] : [],
  );
  return { id: root.id, facts, totals: new Map(totals) };
}

function factLines(name: string, value: unknown): (readonly [string, string])[] {
  const scalar = scalarOf(value);
  if (scalar !== undefined) return [[name, inPlainWords(scalar)]];
  if (Array.isArray(value)) {
    const lines = value.map(partInWords).filter((line) => line !== '');
    return lines.length > 0 ? [[name, lines.join(' · ')]] : [];
  }
  const part = partInWords(value);
  return part === '' ? [] : [[name, part]];
}

/** An object without nodes in it, as `value, value`; empty for anything else. */
function partInWords(value: unknown): string {
  const scalar = scalarOf(value);
  if (scalar !== undefined) return inPlainWords(scalar);
  if (!isObject(value) || isNode(value) || isConnection(value) || holdsNodes(value)) return '';
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('__'))
    .flatMap(([, member]) => scalarOf(member) ?? [])
    .map(inPlainWords)
    .join(', ');
}

function holdsNodes(object: AnswerObject): boolean {
  return Object.values(object).some((value) => isNode(value) || isEvidence(value) || (Array.isArray(value) && value.some(isNode)));
}

function inPlainWords(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' && /^[A-Z]{3,}(_[A-Z]+)*$/.test(value) ? value.replaceAll('_', ' ').toLowerCase() : String(value);
}
