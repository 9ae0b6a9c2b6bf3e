// The graph as a list with the same nodes and connections, for screen readers and for people who prefer text.
import { memo, useMemo } from 'react';
import type { GraphEdge, GraphNode } from '../answer/answer-graph';
import { formatName, formatTypeName } from '../formatting/format-name';
import { StatusBadge } from '../components/status-badge';
import { edgesByNode, otherEnd } from '../answer/edges-by-node';
import type { Selection } from './graph-drawing';

interface List {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection) => void;
}

/** Memoized, so that moving nodes does not render it again: it contains every connection twice. */
export const GraphList = memo(function GraphList({ nodes, edges, selection, onSelect }: List) {
  const edgesOf = useMemo(() => edgesByNode(edges), [edges]);
  const labels = useMemo(() => new Map(nodes.map(({ id, label }) => [id, label])), [nodes]);
  return (
    <details className="graph-list">
      <summary>Graph as a list</summary>
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <button
              type="button"
              className="link-button"
              aria-pressed={selection?.what === 'node' && selection.id === node.id}
              onClick={() => onSelect({ what: 'node', id: node.id })}
            >
              {node.label}
            </button>{' '}
            <span className="soft small">{formatTypeName(node.typename)}</span> <StatusBadge status={node.status} />
            <ul>
              {edgesOf.get(node.id)?.map((edge) => (
                <li key={edge.id} className="small">
                  <button
                    type="button"
                    className="link-button"
                    aria-pressed={selection?.what === 'edge' && selection.id === edge.id}
                    onClick={() => onSelect({ what: 'edge', id: edge.id })}
                  >
                    {formatName(edge.label)}: {labels.get(otherEnd(edge, node.id))}
                  </button>{' '}
                  <StatusBadge status={edge.status} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
});
