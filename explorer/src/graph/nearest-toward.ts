// Finds the nearest node in the direction of an arrow key.
import type { Point } from './force-layout';

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Undefined for other keys, and if there is no node in that direction. */
export function nearestToward(key: string, from: string, positions: ReadonlyMap<string, Point>): string | undefined {
  const [direction, start] = [directions[key], positions.get(from)];
  if (!direction || !start) return undefined;
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const [id, { x, y }] of positions) {
    const [dx, dy] = [x - start.x, y - start.y];
    const along = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    // Within 60 degrees of the direction; sideways distance counts double.
    if (id === from || along <= 0 || aside > along * 1.75) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
