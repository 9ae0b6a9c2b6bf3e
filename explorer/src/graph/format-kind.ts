// The kinds of nodes as people count them.
import type { NodeKind } from '../answer/answer-graph';

export function formatKind(kind: NodeKind, count: number): string {
  if (kind === 'person') return count === 1 ? 'person' : 'people';
  return count === 1 || kind === 'other' ? kind : `${kind}s`;
}
