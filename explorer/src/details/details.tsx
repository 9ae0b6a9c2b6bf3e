// The panel next to the answer: details of the selected node or connection, or the quotes of the whole answer if there is no selection.
import type { AnswerGraph, Fact, GraphEdge, GraphNode } from '../answer/answer-graph';
import type { Citation } from '../answer/answer-citations';
import { edgesByNode, otherEnd } from '../answer/edges-by-node';
import type { Selection } from '../graph/graph-drawing';
import { formatValue } from '../formatting/format-value';
import { formatName, formatTypeName } from '../formatting/format-name';
import { StatusBadge } from '../components/status-badge';
import { statusMark } from '../formatting/statuses';
import { QuoteList } from '../components/quote-list';
import './details.css';

interface Details {
  readonly graph: AnswerGraph;
  readonly citations: readonly Citation[];
  readonly expanded: readonly string[];
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onOpen: (node: GraphNode) => void;
  readonly onExpand: (id: string, isExpanded: boolean) => void;
  readonly onShowExpansion: (id: string) => void;
}

export function DetailsPanel(props: Details) {
  const { graph, selection, citations, onSelect } = props;
  const node = selection?.what === 'node' ? graph.nodes.find(({ id }) => id === selection.id) : undefined;
  const edge = selection?.what === 'edge' ? graph.edges.find(({ id }) => id === selection.id) : undefined;
  return (
    <aside className="details" aria-label="Details" tabIndex={0}>
      {node || edge ? (
        <button type="button" className="link-button small" onClick={() => onSelect(null)}>
          ← All quotes
        </button>
      ) : (
        <>
          <h2>Quotes</h2>
          <p className="small soft">Select a node or a connection to see its evidence.</p>
          <QuoteList citations={citations} />
        </>
      )}
      {node && <NodeDetails {...props} node={node} />}
      {edge && <EdgeDetails {...props} edge={edge} />}
    </aside>
  );
}

function NodeDetails({ node, graph, expanded, onSelect, onOpen, onExpand, onShowExpansion }: Details & { readonly node: GraphNode }) {
  const edges = edgesByNode(graph.edges).get(node.id) ?? [];
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const isExpanded = expanded.includes(node.id);
  return (
    <section aria-live="polite">
      <p className="small soft">{formatTypeName(node.typename)}</p>
      <h2>{node.label}</h2>
      <StatusLine status={node.status} />
      <p className="details-actions">
        <button type="button" className="button" onClick={() => onOpen(node)}>
          Open page
        </button>
        <button type="button" className="button" aria-pressed={isExpanded} onClick={() => onExpand(node.id, !isExpanded)}>
          {isExpanded ? 'Collapse' : 'Expand'}
        </button>
        {isExpanded && (
          <button type="button" className="link-button small" onClick={() => onShowExpansion(node.id)}>
            Show the query for these nodes
          </button>
        )}
      </p>
      <Facts facts={node.facts} />
      {edges.length > 0 && (
        <>
          <h3>Connections</h3>
          <ul className="details-edges">
            {edges.map((edge) => (
              <li key={edge.id}>
                <button type="button" className="link-button" onClick={() => onSelect({ what: 'edge', id: edge.id })}>
                  {formatName(edge.label)}: {labels.get(otherEnd(edge, node.id))}
                </button>{' '}
                <StatusBadge status={edge.status} />
              </li>
            ))}
          </ul>
        </>
      )}
      <QuoteList citations={node.citations} heading="Quotes" />
    </section>
  );
}

function EdgeDetails({ edge, graph, onSelect }: Details & { readonly edge: GraphEdge }) {
  const [source, target] = [edge.source, edge.target].map((end) => graph.nodes.find(({ id }) => id === end)!);
  return (
    <section aria-live="polite">
      <p className="small soft">Connection</p>
      <h2>{formatName(edge.label)}</h2>
      <p>
        {[source!, target!].map((end, index) => (
          <span key={end.id}>
            {index > 0 && ' — '}
            <button type="button" className="link-button" onClick={() => onSelect({ what: 'node', id: end.id })}>
              {end.label}
            </button>
          </span>
        ))}
      </p>
      <StatusLine status={edge.status} />
      <Facts facts={edge.facts} />
      <QuoteList citations={edge.citations} heading="Quotes" />
      {edge.citations.length === 0 && (
        <p className="small soft">
          The query does not request the evidence for this connection. Add{' '}
          <code>{'evidence { nodes { quote { exact } article { title } } }'}</code> to the connection in the query.
        </p>
      )}
    </section>
  );
}

function StatusLine({ status }: { readonly status: string | null }) {
  const mark = statusMark(status);
  return mark ? (
    <p className="small">
      <StatusBadge status={status} /> {mark.meaning}
    </p>
  ) : null;
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="facts-list">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{formatName(name)}</dt>
          <dd>{formatValue(value, name)}</dd>
        </div>
      ))}
    </dl>
  );
}
