// An answer as a graph: drawing, what is drawn of it, legend, the same as a list, and its image to take along.
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { AnswerGraph, NodeKind } from '../answer/answer-graph';
import { GraphDrawing, type Selection } from './graph-drawing';
import { GraphLegend } from './graph-legend';
import { GraphList } from './graph-list';
import { formatKind } from './format-kind';
import { saveAsPng, saveAsSvg } from './save-image';
import { boundsOf } from './force-layout';
import { usePositions } from './use-positions';
import { useZoom } from './use-zoom';
import { firstLimit, fittingKinds, nodeKinds, visibleGraph } from './visible-graph';
import './graph.css';

interface Graph {
  readonly graph: AnswerGraph;
  readonly expanded: readonly string[];
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
}

export function GraphView({ graph, expanded, selection, onSelect }: Graph) {
  const [limit, setLimit] = useState(firstLimit);
  const [chosen, setChosen] = useState<ReadonlySet<NodeKind>>();
  const kept = useMemo(() => keptIds(graph, expanded), [graph, expanded]);
  const shown = useMemo(() => chosen ?? fittingKinds(graph, limit), [chosen, graph, limit]);
  // What was added by expanding comes on top of the limit.
  const visible = useMemo(() => visibleGraph(graph, shown, limit + kept.size, kept), [graph, shown, limit, kept]);
  const svg = useRef<SVGSVGElement>(null);
  const aspect = useAspect(svg);
  const { positions, move } = usePositions(visible.nodes, visible.edges, aspect);
  const { transform, by, fit } = useZoom(svg);
  const bounds = () => boundsOf(visible.nodes, positions);
  // Fitted when other nodes are drawn, and not while one is moved.
  useEffect(() => {
    if (aspect !== undefined && visible.nodes.length > 0) fit(bounds());
  }, [visible, aspect, fit]);

  if (graph.nodes.length === 0) {
    return <p className="empty">Nothing in this answer has an id, so there is nothing to draw. Ask for nodes, such as people or events.</p>;
  }
  const toggle = (kind: NodeKind) => {
    const next = new Set(shown);
    if (!next.delete(kind)) next.add(kind);
    setChosen(next);
  };
  return (
    <div className="graph">
      <div className="graph-tools">
        <p className="small" role="status">
          {visible.nodes.length} of {graph.nodes.length} nodes drawn
          {visible.hiddenCount > 0 && `, ${visible.hiddenCount} hidden: ${formatHidden(visible.hidden)}`}.{' '}
          {visible.hiddenCount > 0 && (
            <button
              type="button"
              className="link-button"
              onClick={() => {
                setLimit(graph.nodes.length);
                setChosen(new Set(nodeKinds));
              }}
            >
              Show all
            </button>
          )}
        </p>
        <span className="graph-buttons">
          <button type="button" className="button" onClick={() => by(1.3)} aria-label="Larger">
            +
          </button>
          <button type="button" className="button" onClick={() => by(1 / 1.3)} aria-label="Smaller">
            −
          </button>
          <button type="button" className="button" onClick={() => fit(bounds())}>
            Fit
          </button>
          <button type="button" className="button" onClick={() => saveAsSvg(svg.current!, bounds())}>
            SVG
          </button>
          <button type="button" className="button" onClick={() => void saveAsPng(svg.current!, bounds())}>
            PNG
          </button>
        </span>
      </div>
      <GraphDrawing
        svg={svg}
        nodes={aspect === undefined ? [] : visible.nodes}
        edges={aspect === undefined ? [] : visible.edges}
        positions={positions}
        transform={transform}
        selection={selection}
        onSelect={onSelect}
        onMove={move}
      />
      <GraphLegend kinds={visible.kinds} shown={shown} edges={graph.edges} onToggle={toggle} />
      <GraphList nodes={visible.nodes} edges={visible.edges} selection={selection} onSelect={onSelect} />
    </div>
  );
}

/** What was expanded, with what came with it. */
function keptIds({ edges }: AnswerGraph, expanded: readonly string[]): ReadonlySet<string> {
  const kept = new Set(expanded);
  for (const { source, target } of edges) {
    if (expanded.includes(source)) kept.add(target);
    if (expanded.includes(target)) kept.add(source);
  }
  return kept;
}

function formatHidden(hidden: ReadonlyMap<NodeKind, number>): string {
  return nodeKinds
    .filter((kind) => hidden.has(kind))
    .map((kind) => `${hidden.get(kind)} ${formatKind(kind, hidden.get(kind)!)}`)
    .join(', ');
}

/** Width by height of the drawing, in steps, so that a small change of the window does not move everything; undefined until it is measured. */
function useAspect(svg: RefObject<SVGSVGElement | null>): number | undefined {
  const [aspect, setAspect] = useState<number>();
  useLayoutEffect(() => {
    const element = svg.current;
    if (!element) return;
    const measure = () => {
      if (element.clientHeight > 0) setAspect(Math.round((element.clientWidth / element.clientHeight) * 2) / 2 || 0.5);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [svg]);
  return aspect;
}
