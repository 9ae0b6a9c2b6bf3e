// Groups of a list that is worked out in memory, in the form in which the store gives those of stored lists.
import type { Grouping, Groups } from '../domain/grouping.js';

/** Counts items by their one value. */
export function countGroups(values: readonly string[], grouping: Pick<Grouping, 'limit'>): Groups {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return toGroups(counts, grouping);
}

/** The largest group first, those of one size by value; groups without an item are left out. */
export function toGroups(counts: ReadonlyMap<string, number>, { limit }: Pick<Grouping, 'limit'>): Groups {
  const groups = [...counts]
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, count, sourceCount: null }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const shown = groups.slice(0, limit ?? groups.length);
  const sum = (some: readonly { readonly count: number }[]) => some.reduce((total, { count }) => total + count, 0);
  return { groups: shown, groupTotal: groups.length, other: sum(groups) - sum(shown), missing: 0, itemTotal: sum(groups) };
}
