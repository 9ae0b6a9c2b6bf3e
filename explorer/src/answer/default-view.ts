// The view in which an answer opens unless the user has chosen one.
import type { AnswerGraph } from './answer-graph';
import { timelineOfAnswer } from './answer-timeline';
import { rootNodeOf } from './root-node';

/** Facts for one node with several lists, a graph if nodes are connected, a timeline if there are only dates, otherwise a table. */
export function defaultView(data: unknown, { nodes, edges }: AnswerGraph): 'facts' | 'graph' | 'timeline' | 'table' {
  const listsOfRoot = rootNodeOf(data)?.totals.size ?? 0;
  if (listsOfRoot > 1) return 'facts';
  if (edges.length > 0) return 'graph';
  return nodes.length === 0 && timelineOfAnswer(data).entries.length > 0 ? 'timeline' : 'table';
}
