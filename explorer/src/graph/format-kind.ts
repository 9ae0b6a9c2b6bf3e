// Formats the kind of a node after a number: `1 person`, `2 people`.
import { kindRow, subjectKinds } from '../../../src/domain/ontology/kinds.js';
import type { NodeKind } from '../answer/answer-graph';

/** Names of the kinds of entities; all events are drawn alike, so that they share one name. */
const names: ReadonlyMap<string, readonly [singular: string, plural: string]> = new Map(
  subjectKinds
    .map(kindRow)
    .filter(({ family }) => family === 'entity')
    .map(({ shape, name }) => [shape, name]),
);

export function formatKind(kind: NodeKind, count: number): string {
  const [singular, plural] = names.get(kind) ?? [kind, kind === 'other' ? kind : `${kind}s`];
  return count === 1 ? singular : plural;
}
