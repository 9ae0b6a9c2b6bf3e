// The line of an edge from box to box. Several edges between the same two nodes are drawn as separate curves.
import type { Point } from './force-layout';

export interface EdgeLine {
  readonly path: string;
  /** The position of the label: the middle of the visible part of the line. */
  readonly middle: Point;
}

export interface End extends Point {
  /** The size of the box at this end. */
  readonly width: number;
  readonly height: number;
}

export function edgeLine(from: End, to: End, bend: number): EdgeLine {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const control = { x: (from.x + to.x) / 2 - (dy / length) * bend * 2, y: (from.y + to.y) / 2 + (dx / length) * bend * 2 };
  return {
    path: `M${round(from.x)},${round(from.y)}Q${round(control.x)},${round(control.y)} ${round(to.x)},${round(to.y)}`,
    middle: pointAt(from, control, to, (insideFraction(from, dx, dy) + 1 - insideFraction(to, dx, dy)) / 2),
  };
}

/** The fraction of the line that is inside the box where it starts, at most 0.9. */
function insideFraction({ width, height }: End, dx: number, dy: number): number {
  return Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9), 0.9);
}

function pointAt(from: Point, control: Point, to: Point, t: number): Point {
  const along = (one: number, middle: number, other: number) => (1 - t) ** 2 * one + 2 * t * (1 - t) * middle + t ** 2 * other;
  return { x: along(from.x, control.x, to.x), y: along(from.y, control.y, to.y) };
}

/** How far each edge is bent; 0 for the only edge between two nodes. */
export function bendsOf(edges: readonly { readonly id: string; readonly source: string; readonly target: string }[]): Map<string, number> {
  const siblings = new Map<string, { readonly id: string; readonly turn: number }[]>();
  for (const { id, source, target } of edges) {
    const pair = [source, target].sort().join(' ');
    // An edge in the opposite direction bends to its other side.
    siblings.set(pair, [...(siblings.get(pair) ?? []), { id, turn: source < target ? 1 : -1 }]);
  }
  return new Map(
    [...siblings.values()].flatMap((lines) =>
      lines.map(({ id, turn }, index) => [id, turn * (index - (lines.length - 1) / 2) * 26] as const),
    ),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
