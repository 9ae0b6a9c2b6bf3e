// One fact: the kind of connection, the connected node, the status, and the quotes.
import type { GraphEdge, GraphNode } from '../answer/answer-graph';
import { QuoteList } from '../components/quote-list';
import { formatValue } from '../formatting/format-value';
import { formatName } from '../formatting/format-name';
import { StatusBadge } from '../components/status-badge';

interface Row {
  readonly edge: GraphEdge;
  readonly node: GraphNode;
  readonly onOpen: (node: GraphNode) => void;
}

export function FactRow({ edge, node, onOpen }: Row) {
  const facts = [...edge.facts, ...node.facts].filter(([, value]) => value !== edge.label && value !== node.label);
  return (
    <>
      <p>
        {edge.label !== edge.member && <span className="fact-label">{formatName(edge.label)}: </span>}
        <button type="button" className="link-button" onClick={() => onOpen(node)}>
          {node.label}
        </button>{' '}
        <StatusBadge status={edge.status ?? node.status} />
        {facts.length > 0 && (
          <span className="small soft">
            {' '}
            {facts.map(([name, value]) => `${formatName(name)}: ${formatValue(value, name)}`).join(' · ')}
          </span>
        )}
      </p>
      <QuoteList citations={edge.citations} />
    </>
  );
}
