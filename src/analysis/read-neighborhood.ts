// All edges of a node in a relation that has few edges per node, such as the places of an event or the speakers of a claim.
import { neighborIdOf, type StoredEdge } from '../domain/edge.js';
import { everything, type EdgeFilter } from '../domain/filter.js';
import type { StoredNode } from '../domain/records.js';
import { relationRow, type Direction, type RelationName } from '../domain/relations.js';
import type { AnalysisReads, EdgePage } from './analysis-reads.js';

/** Which edges of a node to read. */
export interface Relation {
  readonly relation: RelationName;
  readonly direction: Direction;
  readonly filter?: EdgeFilter;
}

/** An edge with the node at its other end. */
export interface Neighbor<Node> {
  readonly edge: StoredEdge;
  readonly node: Node;
}

/** Edges that one call reads of one node. */
const pageSize = 100;

/** All edges of a node in a relation, in the relation's first order, with the neighbors. The type of the neighbors is up to the caller. */
export async function readNeighborhood<Node extends StoredNode>(
  { loaders, nodesRead }: AnalysisReads,
  ownerId: string,
  { relation, direction, filter = everything }: Relation,
): Promise<Neighbor<Node>[]> {
  const order = { by: relationRow(relation)[direction][0]!, direction: 'ASC' } as const;
  const loader = loaders.edgePageBySlice({ relation, direction, filter, order });
  const found: Neighbor<Node>[] = [];
  let after: string | null = null;
  for (let hasMore = true; hasMore; ) {
    const { page, nodes }: EdgePage = await loader.load({ ownerId, after, before: null, limit: pageSize, fromEnd: false });
    nodesRead.add(page.items.length);
    found.push(...page.items.map(({ item: edge }) => ({ edge, node: nodes.get(neighborIdOf(edge, direction))! as Node })));
    after = page.items.at(-1)?.sortKey ?? null;
    hasMore = page.hasMore;
  }
  return found;
}

/** The same for several nodes at once. */
export async function readNeighborhoods<Node extends StoredNode>(
  reads: AnalysisReads,
  ownerIds: readonly string[],
  relation: Relation,
): Promise<Neighbor<Node>[]> {
  return (await Promise.all(ownerIds.map((id) => readNeighborhood<Node>(reads, id, relation)))).flat();
}

export async function readEdges(
  reads: AnalysisReads,
  ownerId: string,
  relation: RelationName,
  direction: Direction,
): Promise<StoredEdge[]> {
  return (await readNeighborhood(reads, ownerId, { relation, direction })).map(({ edge }) => edge);
}

export async function readNeighbors<Node extends StoredNode>(
  reads: AnalysisReads,
  ownerId: string,
  relation: RelationName,
  direction: Direction,
  filter: EdgeFilter = everything,
): Promise<Node[]> {
  return (await readNeighborhood<Node>(reads, ownerId, { relation, direction, filter })).map(({ node }) => node);
}
