// Computes several layouts of a graph from different starting positions and keeps the most readable one. The result is deterministic.
import type { GraphEdge, GraphNode } from '../answer/answer-graph';
import { boundsOf, forceLayout, type Point } from './force-layout';
import { nodeBox } from './node-box';

/** The number of attempts: small graphs take a few milliseconds each, large ones too long for more than one. */
function attemptsFor(nodes: number): number {
  if (nodes <= 25) return 12;
  return nodes <= 50 ? 3 : 1;
}

export function bestLayout(nodes: readonly GraphNode[], edges: readonly GraphEdge[], aspect: number): Map<string, Point> {
  let best: { readonly positions: Map<string, Point>; readonly faults: number } | undefined;
  for (let attempt = 0; attempt < attemptsFor(nodes.length); attempt += 1) {
    const positions = forceLayout(nodes, edges, new Map(), aspect, attempt);
    const faults = countFaults(nodes, edges, positions, aspect);
    if (!best || faults < best.faults) best = { positions, faults };
  }
  return best?.positions ?? new Map();
}

/** A line behind a box misleads and counts most; crossing lines confuse; a large drawing has to be scaled down and is hard to read. */
function countFaults(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  positions: ReadonlyMap<string, Point>,
  aspect: number,
): number {
  const lines = edges.map(({ source, target }) => ({ source, target, from: positions.get(source)!, to: positions.get(target)! }));
  let faults = 0;
  for (const [index, line] of lines.entries()) {
    for (const node of nodes) {
      if (
        node.id !== line.source &&
        node.id !== line.target &&
        runsBehind(line.from, line.to, positions.get(node.id)!, nodeBox(node.label))
      )
        faults += 4;
    }
    for (const other of lines.slice(index + 1)) {
      const shareEnd = [other.source, other.target].some((end) => end === line.source || end === line.target);
      if (!shareEnd && cross(line.from, line.to, other.from, other.to)) faults += 1;
    }
  }
  const { width, height } = boundsOf(nodes, positions);
  return faults + Math.max(width / aspect, height) / 60;
}

/** Whether a line passes through a box, checked at points along the line. */
function runsBehind(from: Point, to: Point, at: Point, { width, height }: { readonly width: number; readonly height: number }): boolean {
  for (let step = 1; step < 20; step += 1) {
    const x = from.x + ((to.x - from.x) * step) / 20;
    const y = from.y + ((to.y - from.y) * step) / 20;
    if (Math.abs(x - at.x) < width / 2 && Math.abs(y - at.y) < height / 2) return true;
  }
  return false;
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
