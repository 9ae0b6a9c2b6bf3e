// The view that suits an answer when nobody has chosen one.
import type { AnswerGraph } from './answer-graph';
import { timelineOfAnswer } from './answer-timeline';
import { rootNodeOf } from './root-node';

/** Several lists of one node as its facts, what is tied as a graph, what only has dates as a timeline, all else as a table. */
export function defaultView(data: unknown, { nodes, edges }: AnswerGraph): 'facts' | 'graph' | 'timeline' | 'table' {
  const listsOfRoot = rootNodeOf(data)?.totals.size ?? 0;
  if (listsOfRoot > 1) return 'facts';
  if (edges.length > 0) return 'graph';
  return nodes.length === 0 && timelineOfAnswer(data).entries.length > 0 ? 'timeline' : 'table';
}
