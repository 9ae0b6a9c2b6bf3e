// Explains shapes and line styles, and toggles the kinds of nodes that are shown.
import type { GraphEdge, NodeKind } from '../answer/answer-graph';
import { statusClass, statusMarks } from '../formatting/statuses';
import { formatKind } from './format-kind';
import { NodeShape } from './node-shape';
import { nodeKinds } from './visible-graph';

interface Legend {
  readonly kinds: ReadonlyMap<NodeKind, number>;
  readonly shown: ReadonlySet<NodeKind>;
  readonly edges: readonly GraphEdge[];
  readonly onToggle: (kind: NodeKind) => void;
}

export function GraphLegend({ kinds, shown, edges, onToggle }: Legend) {
  const present = nodeKinds.filter((kind) => kinds.has(kind));
  const used = Object.keys(statusMarks).filter((status) => edges.some((edge) => edge.status === status));
  return (
    <div className="graph-legend">
      <fieldset>
        <legend className="visually-hidden">Kinds of nodes to show</legend>
        {present.map((kind) => (
          <label key={kind} className="legend-kind">
            <input type="checkbox" checked={shown.has(kind)} onChange={() => onToggle(kind)} />
            <svg width="30" height="20" viewBox="-17 -12 34 26" className={`kind-${kind}`} aria-hidden="true">
              <NodeShape kind={kind} width={kind === 'event' ? 24 : 30} height={kind === 'event' ? 14 : 18} />
            </svg>
            {kinds.get(kind)} {formatKind(kind, kinds.get(kind)!)}
          </label>
        ))}
      </fieldset>
      {used.length > 0 && (
        <ul className="legend-statuses" aria-label="Line styles">
          {used.map((status) => {
            const { sign, word, meaning, dashes } = statusMarks[status]!;
            return (
              <li key={status} className={statusClass(status)} title={meaning}>
                <svg width="34" height="8" aria-hidden="true">
                  <line className="legend-line" x1="0" y1="4" x2="34" y2="4" strokeDasharray={dashes || undefined} />
                </svg>
                {sign} {word}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
