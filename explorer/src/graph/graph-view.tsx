// An answer as a graph: drawing, counts of shown and hidden nodes, legend, list, and download as an image.
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
  // Expanded nodes do not count toward the limit.
  const visible = useMemo(() => visibleGraph(graph, shown, limit + kept.size, kept), [graph, shown, limit, kept]);
  const svg = useRef<SVGSVGElement>(null);
  const aspect = useAspect(svg);
  const { positions, move } = usePositions(visible.nodes, visible.edges, aspect);
  const { transform, by, fit } = useZoom(svg);
  const bounds = () => boundsOf(visible.nodes, positions);
  // Fits the drawing to the view when the visible nodes change, but not while one is moved.
  useEffect(() => {
    if (aspect !== undefined && visible.nodes.length > 0) fit(bounds());
  }, [visible, aspect, fit]);

  if (graph.nodes.length === 0) {
    return <p className="empty">This answer has no nodes to draw. Request nodes with IDs, such as people or events.</p>;
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
          {visible.nodes.length} of {graph.nodes.length} nodes shown
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
          <button type="button" className="button" onClick={() => by(1.3)} aria-label="Zoom in">
            +
          </button>
          <button type="button" className="button" onClick={() => by(1 / 1.3)} aria-label="Zoom out">
            −
          </button>
          <button type="button" className="button" aria-label="Fit to view" onClick={() => fit(bounds())}>
            Fit
          </button>
          <button type="button" className="button" aria-label="Download SVG" onClick={() => saveAsSvg(svg.current!, bounds())}>
            SVG
          </button>
          <button type="button" className="button" aria-label="Download PNG" onClick={() => void saveAsPng(svg.current!, bounds())}>
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

/** The ids of expanded nodes and of the neighbors that they brought in. */
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

/** The aspect ratio of the drawing, rounded so that small changes of the window do not move everything; undefined until measured. */
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
