// The line of an edge from box to box; edges between the same two nodes bend apart.
import type { Point } from './lay-out';

export interface EdgeLine {
  readonly path: string;
  /** Where its label stands. */
  readonly middle: Point;
}

export function edgeLine(from: Point, to: Point, bend: number): EdgeLine {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const control = { x: (from.x + to.x) / 2 - (dy / length) * bend * 2, y: (from.y + to.y) / 2 + (dx / length) * bend * 2 };
  return {
    path: `M${round(from.x)},${round(from.y)}Q${round(control.x)},${round(control.y)} ${round(to.x)},${round(to.y)}`,
    middle: { x: (from.x + to.x) / 4 + control.x / 2, y: (from.y + to.y) / 4 + control.y / 2 },
  };
}

/** How far each edge bends: none where it is the only one between its ends. */
export function bendsOf(edges: readonly { readonly id: string; readonly source: string; readonly target: string }[]): Map<string, number> {
  const siblings = new Map<string, { readonly id: string; readonly turn: number }[]>();
  for (const { id, source, target } of edges) {
    const pair = [source, target].sort().join(' ');
    // A line that runs the other way bends to its other side.
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
