// Claims that contradict each other according to article files, followed from claim to claim: a connected component is one contradiction.
import type { StoredClaim } from '../domain/records.js';
import { isRetraction } from '../domain/retraction.js';
import type { AnalysisReads } from './analysis-reads.js';
import { readNeighborhoods, type Neighbor } from './read-neighborhood.js';

export interface StatedComponents {
  readonly claims: readonly StoredClaim[];
  /** The claims that contradict this one according to an article file, in either direction. */
  readonly opponentsOf: (claimId: string) => readonly string[];
  /** The ids of claims that are linked to each other, directly or through others. */
  readonly components: readonly (readonly string[])[];
}

/** The components that these claims are in, each in full. A claim that retracts another is not a contradiction. */
export async function readStatedComponents(reads: AnalysisReads, claimIds: readonly string[]): Promise<StatedComponents> {
  const found = new Map<string, StoredClaim>();
  const opponents = new Map<string, Set<string>>();
  const asked = new Set<string>();
  let open = [...claimIds];
  while (open.length > 0) {
    for (const id of open) asked.add(id);
    for (const { edge, node } of await readStated(reads, open)) {
      if (isRetraction(node)) continue;
      found.set(node.id, node);
      link(opponents, edge.fromId, edge.toId);
      link(opponents, edge.toId, edge.fromId);
    }
    open = [...found.keys()].filter((id) => !asked.has(id));
  }
  const opponentsOf = (id: string) => [...(opponents.get(id) ?? [])];
  const own = await Promise.all([...opponents.keys()].map((id) => reads.loaders.nodeById.load(id)));
  const claims = own.filter((node): node is StoredClaim => node?.family === 'claim' && !isRetraction(node));
  return {
    claims,
    opponentsOf,
    components: componentsOf(
      claims.map(({ id }) => id),
      opponentsOf,
    ),
  };
}

async function readStated(reads: AnalysisReads, claimIds: readonly string[]): Promise<Neighbor<StoredClaim>[]> {
  const directions = ['in', 'out'] as const;
  const found = await Promise.all(
    directions.map((direction) => readNeighborhoods<StoredClaim>(reads, claimIds, { relation: 'CONTRADICTS', direction })),
  );
  return found.flat();
}

function link(links: Map<string, Set<string>>, from: string, to: string): void {
  links.set(from, (links.get(from) ?? new Set()).add(to));
}

/** The connected components among these ids, in order of their first id. */
export function componentsOf(ids: readonly string[], neighborsOf: (id: string) => readonly string[]): string[][] {
  const seen = new Set<string>();
  return [...ids].sort().flatMap((start) => {
    if (seen.has(start)) return [];
    const component = new Set([start]);
    for (const id of component) for (const next of neighborsOf(id)) if (ids.includes(next)) component.add(next);
    for (const id of component) seen.add(id);
    return [[...component]];
  });
}
