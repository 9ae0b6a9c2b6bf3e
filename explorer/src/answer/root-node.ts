// The single node at the root of an answer, if there is exactly one, with its own fields formatted for the facts view.
import { formatName } from '../formatting/format-name';
import { formatValue } from '../formatting/format-value';
import type { Citation } from './answer-citations';
import { citationOf } from './citation-of';
import {
  evidenceIn,
  isConnection,
  isEvidence,
  isNode,
  isObject,
  isOnlyEvidence,
  labelOf,
  scalarOf,
  type AnswerObject,
} from './answer-objects';

export interface RootNode {
  readonly id: string;
  /** Scalar values, and lists of small objects (aliases, ids) as one line each. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Lists of objects that are not nodes but have their own evidence: steps of a warrant, accusations. */
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  /** The total number of items of each connection. */
  readonly totals: ReadonlyMap<string, number>;
}

export interface Part {
  readonly text: string;
  readonly citations: readonly Citation[];
  /** The fields that contain nodes. Their connections are shown here and need no section of their own. */
  readonly nodeFields: readonly string[];
}

const elsewhere = new Set(['id', 'label', 'title', 'proposition', 'status']);

/** Undefined if the answer has no node at its root, or several. */
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
  const parts = Object.entries(root).flatMap(([name, value]) => {
    const found = Array.isArray(value) ? value.filter((item) => isObject(item) && isPart(item)).map(partOf) : [];
    return found.length > 0 ? [[name, found] as const] : [];
  });
  return { id: root.id, facts, parts: new Map(parts), totals: new Map(totals) };
}

function factLines(name: string, value: unknown): (readonly [string, string])[] {
  const scalar = scalarOf(value);
  if (scalar !== undefined) return [[name, formatValue(scalar, name)]];
  if (Array.isArray(value)) {
    const lines = value
      .filter((item) => !isObject(item) || !holdsEvidence(item))
      .map((item) => formatPart(item, name))
      .filter((line) => line !== '');
    return lines.length > 0 ? [[name, lines.join(' · ')]] : [];
  }
  const part = formatPart(value, name);
  return part === '' ? [] : [[name, part]];
}

/** An object that contains no nodes, as `value (value, value)`; an empty string for anything else. */
function formatPart(value: unknown, name: string): string {
  const scalar = scalarOf(value);
  if (scalar !== undefined) return formatValue(scalar, name);
  if (!isObject(value) || isNode(value) || isConnection(value) || holdsNodes(value)) return '';
  const [first, ...others] = Object.entries(value).flatMap(([key, member]) => {
    const single = key.startsWith('__') ? undefined : scalarOf(member);
    if (single === undefined) return [];
    // `yes` alone would not say what is true.
    return [typeof single === 'boolean' ? `${formatName(key)}: ${formatValue(single, key)}` : formatValue(single, key)];
  });
  return others.length > 0 ? `${first} (${others.join(', ')})` : (first ?? '');
}

function partOf(part: AnswerObject): Part {
  const values = Object.entries(part).flatMap(([name, value]) => {
    const scalar = name.startsWith('__') ? undefined : isNode(value) ? labelOf(value) : scalarOf(value);
    return scalar === undefined ? [] : [formatValue(scalar, name)];
  });
  return {
    text: values.join(' · '),
    citations: Object.values(part).flatMap(evidenceIn).map(citationOf),
    nodeFields: Object.keys(part).filter((name) => isNode(part[name])),
  };
}

/** Whether an object has its own text and evidence. Objects that only connect a node to this one are shown with that node. */
function isPart(item: AnswerObject): boolean {
  return !isNode(item) && holdsEvidence(item) && (typeof item['label'] === 'string' || typeof item['state'] === 'string');
}

function holdsEvidence(object: AnswerObject): boolean {
  return Object.values(object).some(isOnlyEvidence);
}

function holdsNodes(object: AnswerObject): boolean {
  return Object.values(object).some((value) => isNode(value) || isEvidence(value) || (Array.isArray(value) && value.some(isNode)));
}
