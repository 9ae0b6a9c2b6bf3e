// Merges lists that are sorted in the same way. Each list is read only as far as it is needed.

export interface Sorted {
  /** The position in its list. Items of several lists with equal keys are one item. */
  readonly sortKey: string;
}

/** Returns the next item of a list in the direction of the merge, or undefined at the end of the list. */
export type Pull<Item> = () => Promise<Item | undefined>;

/**
 * Up to `limit` items of all lists together. With `fromEnd`, the lists are pulled from their ends and the items are in descending order of
 * their keys.
 */
export async function mergeSorted<Item extends Sorted>(
  pulls: readonly Pull<Item>[],
  { limit, fromEnd, combine }: { limit: number; fromEnd: boolean; combine: (one: Item, other: Item) => Item },
): Promise<Item[]> {
  const heads: (Item | undefined)[] = await Promise.all(pulls.map((pull) => pull()));
  const merged: Item[] = [];
  for (;;) {
    const keys = heads.flatMap((head) => (head ? [head.sortKey] : []));
    if (keys.length === 0) return merged;
    const next = keys.reduce((best, key) => ((fromEnd ? key > best : key < best) ? key : best));
    if (merged.length >= limit && merged.at(-1)!.sortKey !== next) return merged;
    const at = heads.findIndex((head) => head?.sortKey === next);
    const item = heads[at]!;
    heads[at] = await pulls[at]!();
    const last = merged.at(-1);
    if (last?.sortKey === next) merged[merged.length - 1] = combine(last, item);
    else merged.push(item);
  }
}
