// Finds the shortest paths between two nodes, from both ends at once, level by level. It only reads pages, so that the result is the same
// on every engine.
import type { StoredNode } from '../domain/records.js';
import { pathRelations } from '../domain/relations.js';
import { maxEdgesOfNode, PathExpansion, type PathReads } from './path-expansion.js';
import {
  backingArticleIds,
  brokenRule,
  compareStrength,
  createHop,
  weakestHop,
  type Hop,
  type PathRules,
  type RawHop,
} from './path-hop.js';

export interface FoundPaths {
  /** Shortest first; paths of one length by the strength of their weakest hop, strongest first, then by the ids of their nodes. */
  readonly paths: readonly (readonly Hop[])[];
  readonly explored: number;
  readonly isPartial: boolean;
  readonly nodes: ReadonlyMap<string, StoredNode>;
}

export interface NearMiss {
  readonly hops: readonly Hop[];
  readonly hop: Hop;
  readonly failedRule: string;
}

/** The maximum number of paths that are compared; further ones are left out. */
const maxCandidates = 200;

/** All shortest paths from one node to another that keep the rules, among the edges within the limits. Both nodes are in the graph. */
export async function findPaths(reads: PathReads, fromId: string, toId: string, rules: PathRules): Promise<FoundPaths> {
  const expansion = new PathExpansion(reads, rules.relations);
  for (const [id, node] of await reads.nodesByIds([fromId, toId])) expansion.nodes.set(id, node);
  const search = new Search(expansion, reads, rules, fromId, toId);
  const candidates = await search.run();
  if (candidates.length > maxCandidates) expansion.isPartial = true;
  const paths = await search.describe(candidates.slice(0, maxCandidates));
  const { explored, isPartial, nodes } = expansion;
  return { paths: paths.sort(comparePaths), explored, isPartial, nodes };
}

/** The shortest path that breaks the rules, and the first rule that one of its hops breaks. */
export async function findNearMiss(
  reads: PathReads,
  fromId: string,
  toId: string,
  rules: PathRules,
  maxHops: number,
): Promise<NearMiss | undefined> {
  const free: PathRules = { maxHops, relations: pathRelations, avoid: [], status: null, minIndependentSources: 0, publishedOn: null };
  const [hops] = (await findPaths(reads, fromId, toId, free)).paths;
  if (!hops) return undefined;
  for (const hop of hops) {
    const failedRule = brokenRule(hop, rules);
    if (failedRule !== undefined) return { hops, hop, failedRule };
  }
  const beyond = hops[rules.maxHops];
  return beyond && { hops, hop: beyond, failedRule: `maxHops: expected at most ${rules.maxHops}, got ${hops.length}` };
}

function comparePaths(one: readonly Hop[], other: readonly Hop[]): number {
  if (one.length !== other.length) return one.length - other.length;
  const [ids, otherIds] = [one, other].map((hops) => hops.map(({ toId, edge }) => `${toId} ${edge.relation} ${edge.key}`).join('\n'));
  return (one.length > 0 && compareStrength(weakestHop(other), weakestHop(one))) || (ids! < otherIds! ? -1 : 1);
}

/** How far the search has come from one end: the distance of each node, and the hops that lead to it from nodes one step nearer. */
interface Front {
  depth: number;
  nodes: string[];
  readonly distance: Map<string, number>;
  readonly arrivals: Map<string, RawHop[]>;
}

class Search {
  readonly #expansion: PathExpansion;
  readonly #reads: PathReads;
  readonly #rules: PathRules;
  readonly #start: Front;
  readonly #end: Front;
  readonly #articles = new Map<string, StoredNode>();

  constructor(expansion: PathExpansion, reads: PathReads, rules: PathRules, fromId: string, toId: string) {
    this.#expansion = expansion;
    this.#reads = reads;
    this.#rules = rules;
    this.#start = createFront(fromId);
    this.#end = createFront(toId);
  }

  /** All shortest paths, as hops from the start; empty if there is no path. */
  async run(): Promise<RawHop[][]> {
    const [start, end] = [this.#start, this.#end];
    const [fromId, toId] = [start.nodes[0]!, end.nodes[0]!];
    if (this.#rules.avoid.includes(fromId) || this.#rules.avoid.includes(toId)) return [];
    if (fromId === toId) return [[]];
    while (start.depth + end.depth < this.#rules.maxHops) {
      const side = this.#cheaper();
      if (side.nodes.length === 0) return [];
      const isSecondStep = start.depth + end.depth === 1;
      const hops = [...(await this.#expansion.around(side.nodes)), ...(isSecondStep ? await this.#sharedOfHubs(fromId, toId) : [])];
      await this.#advance(side, hops);
      const met = [...start.distance.keys()].filter((id) => start.distance.get(id) === start.depth && end.distance.get(id) === end.depth);
      if (met.length > 0)
        return met
          .sort()
          .flatMap((id) => this.#through(id))
          .slice(0, maxCandidates + 1);
    }
    return [];
  }

  /** The end with fewer edges to read. If both ends are hubs, each takes its first step before either takes a second: see #sharedOfHubs. */
  #cheaper(): Front {
    const cost = ({ nodes }: Front) =>
      nodes.reduce((sum, id) => sum + 1 + Math.min(this.#expansion.nodes.get(id)!.articleCount, maxEdgesOfNode), 0);
    const [start, end] = [this.#start, this.#end];
    if (start.nodes.length === 0 || end.nodes.length === 0) return start.nodes.length === 0 ? start : end;
    if (start.depth + end.depth === 1 && this.#areHubs()) return start.depth === 0 ? start : end;
    return cost(start) <= cost(end) ? start : end;
  }

  /** Whether each of the two ends is mentioned in so many articles that only the latest are read. */
  #areHubs(): boolean {
    const ends = [...this.#start.distance, ...this.#end.distance].filter(([, distance]) => distance === 0);
    return ends.every(([id]) => this.#expansion.nodes.get(id)!.articleCount > maxEdgesOfNode);
  }

  /** Two subjects of many articles may share articles that are not among the latest of either. The shared articles are read separately. */
  async #sharedOfHubs(fromId: string, toId: string): Promise<RawHop[]> {
    if (!this.#areHubs() || !this.#rules.relations.includes('MENTIONS')) return [];
    const hops = await this.#expansion.shared(fromId, toId);
    // Both ends get the hops: the one that has taken its step already, and the one that takes it now.
    for (const front of [this.#start, this.#end]) {
      const own = hops.filter(({ fromId: id }) => front.distance.get(id) === 0);
      if (front.depth === 1) this.#arrive(front, await this.#passing(own), 1);
    }
    return hops;
  }

  async #advance(front: Front, hops: readonly RawHop[]): Promise<void> {
    const from = front.depth;
    front.depth += 1;
    front.nodes = this.#arrive(front, await this.#passing(hops.filter(({ fromId }) => front.distance.get(fromId) === from)), front.depth);
  }

  /** Records hops that lead one step further, and returns the nodes that were not reached before. */
  #arrive(front: Front, hops: readonly RawHop[], depth: number): string[] {
    const found = new Set<string>();
    for (const hop of hops) {
      const distance = front.distance.get(hop.toId);
      if (distance !== undefined && distance < depth) continue;
      if (distance === undefined) found.add(hop.toId);
      front.distance.set(hop.toId, depth);
      const arrivals = front.arrivals.get(hop.toId) ?? [];
      if (!arrivals.some(({ edge, fromId }) => edge === hop.edge || (fromId === hop.fromId && sameEdge(edge, hop.edge))))
        arrivals.push(hop);
      front.arrivals.set(hop.toId, arrivals);
    }
    return [...found].sort();
  }

  /** The hops that keep the rules. */
  async #passing(hops: readonly RawHop[]): Promise<RawHop[]> {
    const { status, minIndependentSources, publishedOn, avoid } = this.#rules;
    const allowed = hops.filter(({ toId }) => !avoid.includes(toId));
    if (!status && minIndependentSources <= 0 && !publishedOn) return allowed;
    const described = await this.#createHops(allowed);
    return allowed.filter((_, index) => brokenRule(described[index]!, this.#rules) === undefined);
  }

  /** Every shortest path through a node that both ends have reached. */
  #through(id: string): RawHop[][] {
    const before = this.#trails(this.#start, id);
    const after = this.#trails(this.#end, id);
    return before
      .flatMap((first) => after.map((second) => [...[...first].reverse(), ...second.map(turnRound)]))
      .slice(0, maxCandidates + 1);

    function turnRound({ fromId, toId, edge, neighbor }: RawHop): RawHop {
      return { fromId: toId, toId: fromId, edge, neighbor };
    }
  }

  /** The ways from a node back to the end that its front started from, nearest hop first. */
  #trails(front: Front, id: string): RawHop[][] {
    if (front.distance.get(id) === 0) return [[]];
    const arrivals = front.arrivals.get(id) ?? [];
    return arrivals.flatMap((hop) => this.#trails(front, hop.fromId).map((rest) => [hop, ...rest])).slice(0, maxCandidates + 1);
  }

  async describe(paths: readonly RawHop[][]): Promise<Hop[][]> {
    const described = await this.#createHops(paths.flat());
    let next = 0;
    return paths.map((path) => path.map(() => described[next++]!));
  }

  async #createHops(hops: readonly Omit<RawHop, 'neighbor'>[]): Promise<Hop[]> {
    const nodeOf = (id: string) => this.#expansion.nodes.get(id) ?? this.#articles.get(id);
    const missing = new Set(hops.flatMap(({ edge }) => backingArticleIds(edge)).filter((id) => !nodeOf(id)));
    if (missing.size > 0) for (const [id, node] of await this.#reads.nodesByIds([...missing])) this.#articles.set(id, node);
    return hops.map((hop) => createHop(hop, nodeOf));
  }
}

function createFront(id: string): Front {
  return { depth: 0, nodes: [id], distance: new Map([[id, 0]]), arrivals: new Map() };
}

function sameEdge(one: RawHop['edge'], other: RawHop['edge']): boolean {
  return one.relation === other.relation && one.fromId === other.fromId && one.toId === other.toId && one.key === other.key;
}
