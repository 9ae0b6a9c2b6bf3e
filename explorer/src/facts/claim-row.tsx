// One claim: who says it and how, in which words, and who says otherwise.
import type { AnswerGraph, GraphNode } from '../answer/answer-graph';
import { withoutPrefix } from '../answer/format-claim';
import { QuoteList } from '../components/quote-list';
import { formatName } from '../formatting/format-name';
import { StatusBadge } from '../components/status-badge';

interface Row {
  readonly claim: GraphNode;
  readonly graph: AnswerGraph;
  readonly onOpen: (node: GraphNode) => void;
}

export function ClaimRow({ claim, graph, onOpen }: Row) {
  const ties = graph.edges.filter(({ source }) => source === claim.id);
  const to = (id: string) => graph.nodes.find((node) => node.id === id)!;
  const speakers = ties.filter(({ field }) => field === 'speakers');
  const against = ties.filter(({ field }) => field === 'contradictedBy');
  return (
    <>
      <p>
        {speakers.map((tie, index) => (
          <span key={tie.id}>
            {index > 0 && ', '}
            <button type="button" className="link-button" onClick={() => onOpen(to(tie.target))}>
              {to(tie.target).label}
            </button>{' '}
            {formatName(tie.label)}
          </span>
        ))}
        {speakers.length > 0 && ': '}
        <button type="button" className="link-button" onClick={() => onOpen(claim)}>
          {speakers.length > 0 ? withoutPrefix(claim.label) : claim.label}
        </button>{' '}
        <StatusBadge status={claim.status} />
      </p>
      <QuoteList citations={claim.citations} />
      {against.length > 0 && (
        <p className="small">
          <span className="soft">Against it: </span>
          {against.map((tie, index) => (
            <span key={tie.id}>
              {index > 0 && '; '}
              <button type="button" className="link-button" onClick={() => onOpen(to(tie.target))}>
                {to(tie.target).label}
              </button>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
