// Groups of a list that is computed in memory, in the form in which the store gives the groups of stored lists.
import type { Grouping, Groups } from '../domain/grouping.js';

/** Counts items by value; each item has one value. */
export function countGroups(values: readonly string[], grouping: Pick<Grouping, 'limit'>): Groups {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return toGroups(counts, grouping);
}

/** The largest group first, groups of one size by value. Empty groups are left out. */
export function toGroups(counts: ReadonlyMap<string, number>, { limit }: Pick<Grouping, 'limit'>): Groups {
  const groups = [...counts]
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, count, sourceCount: null }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const itemTotal = sumCounts(counts);
  const shown = groups.slice(0, limit ?? groups.length);
  const other = shown.reduce((rest, { count }) => rest - count, itemTotal);
  return { groups: shown, groupTotal: groups.length, other, missing: 0, itemTotal };
}

export function sumCounts(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
