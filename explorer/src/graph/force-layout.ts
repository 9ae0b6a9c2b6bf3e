// Computes node positions with a force simulation. It is deterministic, and nodes with known positions keep them when others are added.
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import type { GraphEdge, GraphNode } from '../answer/answer-graph';
import { edgeText } from './describe-graph';
import { nodeBox } from './node-box';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

interface Link extends SimulationLinkDatum<Body> {
  /** The length that its label needs. */
  readonly room: number;
}

/** The minimum distance between two boxes. */
const margin = 16;
/** First the links arrange the nodes, which may overlap; then the boxes are moved apart. */
const steps = { untangle: 300, makeRoom: 200 };

/** A position for each node. `aspect` is the width of the drawing divided by its height; each `attempt` starts from other positions. */
export function forceLayout(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  known: ReadonlyMap<string, Point>,
  aspect: number,
  attempt = 0,
): Map<string, Point> {
  const bodies = nodes.map((node, index) => bodyOf(node, (index + attempt * 7) % nodes.length, known, edges));
  const links: Link[] = edges.map((edge) => ({
    source: edge.source,
    target: edge.target,
    room: Math.max(76, 30 + 6.5 * edgeText(edge).length),
  }));
  const spread = Math.min(Math.max(aspect, 0.5), 2.2);
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, Link>(links)
        .id(({ id }) => id)
        .distance(({ source, target, room }) => room + 0.8 * ((source as Body).halfWidth + (target as Body).halfWidth)),
    )
    .force('charge', forceManyBody().strength(-900).distanceMax(900))
    .force('x', forceX(0).strength(0.06 / spread))
    .force('y', forceY(0).strength(0.06 * spread))
    .stop()
    .tick(steps.untangle);
  simulation
    .force('boxes', () => separate(bodies))
    .alpha(0.3)
    .tick(steps.makeRoom);
  for (let count = 0; count < 60; count += 1) separate(bodies);
  return new Map(bodies.map(({ id, x, y }) => [id, { x: x!, y: y! }]));
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** A known node stays in place; a new one starts next to a known neighbor. All others start on a spiral. */
function bodyOf(node: GraphNode, position: number, known: ReadonlyMap<string, Point>, edges: readonly GraphEdge[]): Body {
  const { width, height } = nodeBox(node.label);
  const body = { id: node.id, halfWidth: width / 2, halfHeight: height / 2 };
  const at = known.get(node.id);
  if (at) return { ...body, x: at.x, y: at.y, fx: at.x, fy: at.y };
  const edge = edges.find(({ source, target }) => (source === node.id && known.has(target)) || (target === node.id && known.has(source)));
  const neighbor = edge && known.get(edge.source === node.id ? edge.target : edge.source);
  const [radius, angle] = [14 * Math.sqrt(position + 0.5), position * goldenAngle];
  return neighbor
    ? { ...body, x: neighbor.x + 30, y: neighbor.y + 30 }
    : { ...body, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Pushes overlapping boxes apart along the axis that needs the smaller move. */
function separate(bodies: readonly Body[]): void {
  for (const [index, one] of bodies.entries()) {
    for (const other of bodies.slice(index + 1)) {
      const dx = other.x! - one.x! || 0.5;
      const dy = other.y! - one.y! || 0.5;
      const overX = one.halfWidth + other.halfWidth + margin - Math.abs(dx);
      const overY = one.halfHeight + other.halfHeight + margin - Math.abs(dy);
      if (overX <= 0 || overY <= 0) continue;
      const share = one.fx === undefined && other.fx === undefined ? 0.5 : 1;
      const [moveX, moveY] = overX < overY ? [overX * Math.sign(dx) * share, 0] : [0, overY * Math.sign(dy) * share];
      if (one.fx === undefined) {
        one.x! -= moveX;
        one.y! -= moveY;
      }
      if (other.fx === undefined) {
        other.x! += moveX;
        other.y! += moveY;
      }
    }
  }
}

/** The rectangle around all boxes. */
export function boundsOf(nodes: readonly GraphNode[], positions: ReadonlyMap<string, Point>) {
  const boxes = nodes.flatMap((node) => {
    const at = positions.get(node.id);
    return at ? [{ at, ...nodeBox(node.label) }] : [];
  });
  const [left, right] = [
    Math.min(...boxes.map(({ at, width }) => at.x - width / 2)),
    Math.max(...boxes.map(({ at, width }) => at.x + width / 2)),
  ];
  const [top, bottom] = [
    Math.min(...boxes.map(({ at, height }) => at.y - height / 2)),
    Math.max(...boxes.map(({ at, height }) => at.y + height / 2)),
  ];
  return { left, top, width: Math.max(right - left, 1), height: Math.max(bottom - top, 1) };
}
