// Paths from one node to several: the shortest of all targets, or, if no path keeps the rules, the shortest that breaks one.
import type { StoredNode } from '../domain/records.js';
import { findNearMiss, findPaths, type NearMiss } from './find-paths.js';
import type { PathReads } from './path-expansion.js';
import type { Hop, PathRules } from './path-hop.js';

export interface FoundPath {
  readonly hops: readonly Hop[];
}

export interface PathSearch {
  readonly paths: readonly FoundPath[];
  /** Null if a path was found, or if no path would be found without the rules either. */
  readonly nearMiss: NearMiss | null;
  readonly explored: number;
  readonly isPartial: boolean;
  /** The nodes that the search read. */
  readonly nodes: ReadonlyMap<string, StoredNode>;
}

/** The largest `maxHops` of a search, and how far it looks for a near miss. */
export const mostHops = 6;

/** At most `limit` paths, the shortest first. All of the nodes are in the graph. */
export async function searchPaths(
  reads: PathReads,
  fromId: string,
  toIds: readonly string[],
  rules: PathRules,
  limit: number,
): Promise<PathSearch> {
  const found: FoundPath[] = [];
  const nodes = new Map<string, StoredNode>();
  let [explored, isPartial] = [0, false];
  for (const toId of toIds) {
    const one = await findPaths(reads, fromId, toId, rules);
    explored += one.explored;
    isPartial ||= one.isPartial;
    found.push(...one.paths.map((hops) => ({ hops })));
    for (const [id, node] of one.nodes) nodes.set(id, node);
  }
  // The paths to one target are in order already, and sorting is stable: paths of one length keep that order.
  const paths = found.sort((a, b) => a.hops.length - b.hops.length).slice(0, limit);
  const nearMiss = paths.length > 0 ? null : await findNearestMiss(reads, fromId, toIds, rules);
  return { paths, nearMiss, explored, isPartial, nodes };
}

/** The shortest of the near misses of all targets. */
async function findNearestMiss(reads: PathReads, fromId: string, toIds: readonly string[], rules: PathRules): Promise<NearMiss | null> {
  let best: NearMiss | null = null;
  for (const toId of toIds) {
    const miss = await findNearMiss(reads, fromId, toId, rules, mostHops);
    if (miss && (best === null || miss.hops.length < best.hops.length)) best = miss;
  }
  return best;
}
