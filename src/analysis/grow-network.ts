// Chooses the entities that a graph view shows around some seeds, level by level: first those most often mentioned with the previous level.

export interface NetworkNode {
  readonly id: string;
  /** The number of steps from the nearest seed. */
  readonly distance: number;
}

export interface GrownNetwork {
  readonly nodes: readonly NetworkNode[];
  /**
   * The number of entities that were found and exceed the limit. Only this call reads what is mentioned together with the outermost nodes.
   */
  readonly countHidden: () => Promise<number>;
}

/** An entity that is mentioned together with a node, and the number of articles that mention both. */
export interface CoMentioned {
  readonly id: string;
  readonly articleCount: number;
}

/**
 * At most `limit` nodes, including the seeds. `readCoMentioned` gives the entities that are mentioned together with each node; it is called
 * once per level.
 */
export async function growNetwork(
  seedIds: readonly string[],
  { depth, limit }: { readonly depth: number; readonly limit: number },
  readCoMentioned: (ids: readonly string[]) => Promise<readonly (readonly CoMentioned[])[]>,
): Promise<GrownNetwork> {
  const shown = new Map(seedIds.slice(0, limit).map((id) => [id, 0]));
  const met = new Set(seedIds);
  let level = [...shown.keys()];
  let distance = 0;
  const grow = async () => {
    distance += 1;
    const strongest = new Map<string, number>();
    for (const list of await readCoMentioned(level)) {
      for (const { id, articleCount } of list) if (!shown.has(id)) strongest.set(id, Math.max(strongest.get(id) ?? 0, articleCount));
    }
    const sorted = [...strongest].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1)).map(([id]) => id);
    for (const id of sorted) met.add(id);
    level = sorted.slice(0, limit - shown.size);
    for (const id of level) shown.set(id, distance);
  };
  const canGrow = () => distance < depth && level.length > 0;
  while (canGrow() && shown.size < limit) await grow();
  let hidden: Promise<number> | undefined;
  const readHidden = async () => {
    while (canGrow()) await grow();
    return met.size - shown.size;
  };
  return { nodes: [...shown].map(([id, steps]) => ({ id, distance: steps })), countHidden: () => (hidden ??= readHidden()) };
}
