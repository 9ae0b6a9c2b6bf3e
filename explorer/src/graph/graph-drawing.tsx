// The drawing: lines, labels and boxes. It is one tab stop; arrow keys move between nodes, and Enter selects a node.
import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import type { ZoomTransform } from 'd3-zoom';
import type { GraphEdge, GraphNode } from '../answer/answer-graph';
import { statusClass, statusMark } from '../formatting/statuses';
import { bendsOf, edgeLine } from './edge-line';
import { edgesByNode } from '../answer/edges-by-node';
import type { Point } from './force-layout';
import { nearestToward } from './nearest-toward';
import { nodeBox } from './node-box';
import { NodeShape } from './node-shape';
import { describeNode, edgeText } from './describe-graph';

export interface Selection {
  readonly what: 'node' | 'edge';
  readonly id: string;
}

/** With more connections than this, labels would overlap: only those of the selected or hovered connections are shown. */
const denseFrom = 90;

interface Drawing {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly positions: ReadonlyMap<string, Point>;
  readonly transform: ZoomTransform;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onMove: (id: string, to: Point) => void;
}

export function GraphDrawing({ svg, nodes, edges, positions, transform, selection, onSelect, onMove }: Drawing) {
  const [focused, setFocused] = useState<string>();
  const drag = useRef<{ readonly id: string; readonly by: Point; moved: boolean }>(null);
  const bends = useMemo(() => bendsOf(edges), [edges]);
  const ends = useMemo(() => new Map(nodes.map(({ id, label }) => [id, { ...positions.get(id)!, ...nodeBox(label) }])), [nodes, positions]);
  const edgesOf = useMemo(() => edgesByNode(edges), [edges]);
  const near = useMemo(() => (selection ? withNeighbors(selection, edges) : undefined), [selection, edges]);
  const stop = nodes.some(({ id }) => id === focused) ? focused : nodes[0]?.id;

  const pointAt = (event: PointerEvent): Point => {
    const { left, top } = svg.current!.getBoundingClientRect();
    const [x, y] = transform.invert([event.clientX - left, event.clientY - top]);
    return { x, y };
  };
  const startDrag = (event: PointerEvent<SVGGElement>, id: string) => {
    if (event.button !== 0) return;
    const [at, point] = [positions.get(id)!, pointAt(event)];
    drag.current = { id, by: { x: at.x - point.x, y: at.y - point.y }, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const continueDrag = (event: PointerEvent<SVGGElement>) => {
    const moving = drag.current;
    if (!moving) return;
    const point = pointAt(event);
    const to = { x: point.x + moving.by.x, y: point.y + moving.by.y };
    const at = positions.get(moving.id)!;
    moving.moved ||= Math.hypot(to.x - at.x, to.y - at.y) > 3;
    if (moving.moved) onMove(moving.id, to);
  };
  const endDrag = (id: string) => {
    const wasMoved = drag.current?.moved;
    drag.current = null;
    if (!wasMoved) onSelect({ what: 'node', id });
  };
  const onKey = (event: KeyboardEvent<SVGGElement>, id: string) => {
    if (event.key === 'Enter' || event.key === ' ') onSelect({ what: 'node', id });
    else if (event.key === 'Escape') onSelect(null);
    else {
      const next = nearestToward(event.key, id, positions);
      if (!next) return;
      setFocused(next);
      svg.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
    }
    event.preventDefault();
  };

  return (
    <svg
      ref={svg}
      className={edges.length > denseFrom ? 'graph-svg is-dense' : 'graph-svg'}
      role="group"
      aria-label={`Graph of ${nodes.length} nodes and ${edges.length} connections. Use the arrow keys to move between nodes and Enter to select one.`}
      onClick={(event) => {
        if (event.target === event.currentTarget) onSelect(null);
      }}
    >
      <g transform={transform.toString()}>
        {edges.map((edge) => {
          const { path, middle } = edgeLine(ends.get(edge.source)!, ends.get(edge.target)!, bends.get(edge.id) ?? 0);
          const isSelected = selection?.what === 'edge' && selection.id === edge.id;
          const nearness = near ? (near.edges.has(edge.id) ? ' is-near' : ' is-far') : '';
          return (
            <g
              key={edge.id}
              className={`graph-edge ${statusClass(edge.status)}${isSelected ? ' is-selected' : ''}${nearness}`}
              data-edge={edge.id}
              onClick={() => onSelect({ what: 'edge', id: edge.id })}
            >
              <path className="edge-hit-area" d={path} />
              <path className="edge-line" d={path} strokeDasharray={statusMark(edge.status)?.dashes || undefined} />
              <text className="edge-label" x={middle.x} y={middle.y + 3}>
                {edgeText(edge)}
              </text>
            </g>
          );
        })}
        {nodes.map((node) => {
          const [{ x, y }, box] = [positions.get(node.id)!, nodeBox(node.label)];
          const isSelected = selection?.what === 'node' && selection.id === node.id;
          const isFar = near && !near.nodes.has(node.id);
          return (
            <g
              key={node.id}
              className={`graph-node kind-${node.kind} ${statusClass(node.status)}${isSelected ? ' is-selected' : ''}${isFar ? ' is-far' : ''}`}
              transform={`translate(${x},${y})`}
            >
              <g
                data-node={node.id}
                role="button"
                aria-pressed={isSelected}
                aria-label={describeNode(node, edgesOf.get(node.id)?.length ?? 0)}
                tabIndex={node.id === stop ? 0 : -1}
                onFocus={() => setFocused(node.id)}
                onKeyDown={(event) => onKey(event, node.id)}
                onPointerDown={(event) => startDrag(event, node.id)}
                onPointerMove={continueDrag}
                onPointerUp={() => endDrag(node.id)}
              >
                <title>{node.label}</title>
                <NodeShape kind={node.kind} width={box.width} height={box.height} />
              </g>
              {box.lines.map((line, index) => (
                <text key={line + index} className="node-label" aria-hidden="true" y={(index - (box.lines.length - 1) / 2) * 15 + 4.5}>
                  {line}
                </text>
              ))}
            </g>
          );
        })}
      </g>
    </svg>
  );
}

/** The parts that are not dimmed: the selection and its direct neighbors. */
function withNeighbors({ what, id }: Selection, edges: readonly GraphEdge[]) {
  const connected = edges.filter((edge) => (what === 'edge' ? edge.id === id : edge.source === id || edge.target === id));
  const nodes = new Set(connected.flatMap(({ source, target }) => [source, target]));
  if (what === 'node') nodes.add(id);
  return { nodes, edges: new Set(connected.map((edge) => edge.id)) };
}
