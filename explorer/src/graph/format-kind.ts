// Formats the kind of a node after a number: `1 person`, `2 people`.
import type { NodeKind } from '../answer/answer-graph';

export function formatKind(kind: NodeKind, count: number): string {
  if (kind === 'person') return count === 1 ? 'person' : 'people';
  return count === 1 || kind === 'other' ? kind : `${kind}s`;
}
