// One claim: its speakers, quotes, and the claims that contradict it.
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
  const edges = graph.edges.filter(({ source }) => source === claim.id);
  const nodeOf = (id: string) => graph.nodes.find((node) => node.id === id)!;
  const speakers = edges.filter(({ field }) => field === 'speakers');
  const contradicting = edges.filter(({ field }) => field === 'contradictedBy');
  return (
    <>
      <p>
        {speakers.map((edge, index) => (
          <span key={edge.id}>
            {index > 0 && ', '}
            <button type="button" className="link-button" onClick={() => onOpen(nodeOf(edge.target))}>
              {nodeOf(edge.target).label}
            </button>{' '}
            {formatName(edge.label)}
          </span>
        ))}
        {speakers.length > 0 && ': '}
        <button type="button" className="link-button" onClick={() => onOpen(claim)}>
          {speakers.length > 0 ? withoutPrefix(claim.label) : claim.label}
        </button>{' '}
        <StatusBadge status={claim.status} />
      </p>
      <QuoteList citations={claim.citations} />
      {contradicting.length > 0 && (
        <p className="small">
          <span className="soft">Contradicted by: </span>
          {contradicting.map((edge, index) => (
            <span key={edge.id}>
              {index > 0 && '; '}
              <button type="button" className="link-button" onClick={() => onOpen(nodeOf(edge.target))}>
                {nodeOf(edge.target).label}
              </button>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
