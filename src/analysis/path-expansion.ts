// Reads the edges around nodes for a search of paths: level by level, one call per relation and direction, each node once, within limits.
import { neighborIdOf } from '../domain/edge.js';
import { familyOf } from '../domain/ids.js';
import { isCountry, kindOf } from '../domain/node-kind.js';
import type { StoredNode } from '../domain/records.js';
import { fitsEnd, relationRow, type Direction, type RelationName } from '../domain/relations.js';
import { everything, type EdgeFilter } from '../domain/filter.js';
import type { GraphReader } from '../store/graph-store.js';
import type { PathRelation } from '../domain/relations.js';
import type { RawHop } from './path-hop.js';

export type PathReads = Pick<GraphReader, 'edgePages' | 'nodesByIds'>;

/** The maximum number of edges of one relation that are read of one node: the latest, if they have dates. */
export const maxEdgesOfNode = 300;

/** The maximum number of edges that one search reads. */
const maxEdges = 30_000;

export class PathExpansion {
  /** The number of edges that were read. */
  explored = 0;
  /** Whether a limit left edges out. */
  isPartial = false;
  readonly nodes = new Map<string, StoredNode>();
  readonly #known = new Map<string, RawHop[]>();
  readonly #reads: PathReads;
  readonly #relations: readonly PathRelation[];

  constructor(reads: PathReads, relations: readonly PathRelation[]) {
    this.#reads = reads;
    this.#relations = relations;
  }

  /** The hops from each of these nodes, whose records are known. */
  async around(ids: readonly string[]): Promise<RawHop[]> {
    const open = ids.filter((id) => !this.#known.has(id));
    for (const id of open) this.#known.set(id, []);
    const lists = this.#relations.flatMap((relation) =>
      (['out', 'in'] as const).map((direction) => ({
        relation,
        direction,
        ids: open.filter((id) => this.#isEnd(id, relation, direction)),
      })),
    );
    await Promise.all(lists.map(({ relation, direction, ids: owners }) => this.#read(relation, direction, owners)));
    return ids.flatMap((id) => this.#known.get(id)!);
  }

  /** The articles that mention both of two subjects of many articles, latest first. They are read from the subject with fewer articles. */
  async shared(one: string, other: string): Promise<RawHop[]> {
    const [few, many] = [one, other].sort((a, b) => this.nodes.get(a)!.articleCount - this.nodes.get(b)!.articleCount);
    const mentions = (id: string): EdgeFilter => ({
      kind: 'node',
      node: { kind: 'related', relation: 'MENTIONS', direction: 'out', where: { kind: 'attribute', attribute: 'toId', in: [id] } },
    });
    const fromFew = await this.#page('MENTIONS', 'in', [few!], mentions(many!));
    const articles = fromFew.map(({ toId }) => toId);
    const toMany = await this.#page('MENTIONS', 'out', articles, { kind: 'attribute', attribute: 'toId', in: [many!] });
    return [...fromFew, ...toMany.map((hop) => ({ ...hop, fromId: hop.toId, toId: hop.fromId, neighbor: this.nodes.get(hop.fromId)! }))];
  }

  #isEnd(id: string, relation: RelationName, direction: Direction): boolean {
    const node = this.nodes.get(id)!;
    const { from, to } = relationRow(relation);
    return fitsEnd({ kind: kindOf(node), isCountry: isCountry(node) }, direction === 'out' ? from : to);
  }

  async #read(relation: PathRelation, direction: Direction, ids: readonly string[]): Promise<void> {
    for (const hop of await this.#page(relation, direction, ids, everything)) this.#known.get(hop.fromId)!.push(hop);
  }

  async #page(relation: RelationName, direction: Direction, ids: readonly string[], filter: EdgeFilter): Promise<RawHop[]> {
    const room = Math.max(0, maxEdges - this.explored);
    const limit = Math.min(maxEdgesOfNode, room);
    if (ids.length === 0) return [];
    if (limit === 0) {
      this.isPartial = true;
      return [];
    }
    const orders = relationRow(relation)[direction];
    const order = orders.includes('date') ? ({ by: 'date', direction: 'DESC' } as const) : ({ by: orders[0]!, direction: 'ASC' } as const);
    const slices = ids.map((ownerId) => ({ ownerId, after: null, before: null, limit, fromEnd: false }));
    const { pages, nodes } = await this.#reads.edgePages({ relation, direction, filter, order }, slices);
    for (const [id, node] of nodes) this.nodes.set(id, node);
    const hops: RawHop[] = [];
    for (const ownerId of ids) {
      const page = pages.get(ownerId)!;
      this.isPartial ||= page.hasMore;
      this.explored += page.items.length;
      for (const { item: edge } of page.items) {
        const toId = neighborIdOf(edge, direction);
        // No path goes through evidence, steps and accusations: they are parts of other nodes.
        if (!passable.has(familyOf(toId))) continue;
        hops.push({ fromId: ownerId, toId, edge, neighbor: nodes.get(toId)! });
      }
    }
    return hops;
  }
}

const passable: ReadonlySet<string> = new Set(['article', 'entity', 'event', 'claim']);
