// Which entities a graph view shows around some seeds: level by level, those first that are named together with them most often.

export interface NetworkNode {
  readonly id: string;
  /** How many steps from the nearest seed. */
  readonly distance: number;
}

export interface GrownNetwork {
  readonly nodes: readonly NetworkNode[];
  /** Entities that were met and found no room. */
  readonly hiddenIds: ReadonlySet<string>;
}

/** Somebody beside a node, and how many articles name both. */
export interface Beside {
  readonly id: string;
  readonly articleCount: number;
}

/** `readBeside` gives what stands beside each of some nodes; asked once a level. At most `limit` nodes, the seeds among them. */
export async function growNetwork(
  seedIds: readonly string[],
  { depth, limit }: { readonly depth: number; readonly limit: number },
  readBeside: (ids: readonly string[]) => Promise<readonly (readonly Beside[])[]>,
): Promise<GrownNetwork> {
  const shown = new Map(seedIds.slice(0, limit).map((id) => [id, 0]));
  const hidden = new Set(seedIds.slice(limit));
  let level = [...shown.keys()];
  for (let distance = 1; distance <= depth && level.length > 0; distance += 1) {
    const strongest = new Map<string, number>();
    for (const list of await readBeside(level)) {
      for (const { id, articleCount } of list) if (!shown.has(id)) strongest.set(id, Math.max(strongest.get(id) ?? 0, articleCount));
    }
    const sorted = [...strongest].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1)).map(([id]) => id);
    level = sorted.slice(0, Math.max(0, limit - shown.size));
    for (const id of level) shown.set(id, distance);
    for (const id of sorted) if (!shown.has(id)) hidden.add(id);
  }
  for (const id of shown.keys()) hidden.delete(id);
  return { nodes: [...shown].map(([id, distance]) => ({ id, distance })), hiddenIds: hidden };
}
