// Merges lists that are sorted in the same way, each read only as far as it is needed.

export interface Sorted {
  /** Where it stands in its list; equal keys are one item, told by several lists. */
  readonly sortKey: string;
}

/** Gives the next item of a list, in the order in which the lists are walked; undefined once it is at its end. */
export type Pull<Item> = () => Promise<Item | undefined>;

/** Up to `limit` items of all lists together, against the order of their keys where they are walked from the end. */
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
