// The few ways in which fields list things. Fields below the root go through the loaders, so that a level is one store call.
import { neighborIdOf, type StoredEdge } from '../domain/edge.js';
import { everything, type EdgeFilter, type NodeFilter } from '../domain/filter.js';
import type { Grouping } from '../domain/grouping.js';
import type { Order, Page } from '../domain/page.js';
import type { StoredNode } from '../domain/records.js';
import type { Direction, RelationName, SortBy } from '../domain/relations.js';
import { relationRow } from '../domain/relations.js';
import type { LoadedEdgePage } from '../loaders/loaders.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import type { NodeList } from '../store/graph-store.js';
import { createConnection, readSlice, type GroupedConnection, type PageArguments } from './connection.js';

export interface RelationList {
  readonly relation: RelationName;
  readonly direction: Direction;
  readonly filter?: EdgeFilter;
  /** The relation's first order, ascending, where it is left out. */
  readonly order?: Order;
}

/** One page of the edges of a node, with the neighbors. */
export async function pageEdges<Neighbor extends StoredNode>(
  context: GraphQLContext,
  ownerId: string,
  relationList: RelationList,
  args: PageArguments,
): Promise<GroupedConnection<Neighbor, StoredEdge>> {
  const list = complete(relationList);
  const identity = { ownerId, ...list };
  const slice = { ownerId, ...readSlice(args, identity) };
  const counted = { relation: list.relation, direction: list.direction, filter: list.filter };
  const connection = createConnection<Neighbor, StoredEdge>({
    args,
    list: identity,
    readPage: async () => {
      // The nodes come with the page: asking nodeById for them would put fields of one level into different batches.
      const { page, nodes } = await context.loaders.edgePageBySlice(list).load(slice);
      context.nodesRead.add(page.items.length);
      return mapPage(page, (edge) => ({ edge, node: nodes.get(neighborIdOf(edge, list.direction)) as Neighbor }));
    },
    count: () => context.loaders.edgeCountByOwner(counted).load(ownerId),
  });
  return Object.assign(connection, { groups: (grouping: Grouping) => context.loaders.edgeGroupsByOwner(counted, grouping).load(ownerId) });
}

/** All edges of a node in a relation that is small by nature, in its first order, with the neighbors. */
export async function readNeighborhood(context: GraphQLContext, ownerId: string, relationList: RelationList) {
  const list = complete(relationList);
  const { direction } = list;
  const found: { edge: StoredEdge; node: StoredNode }[] = [];
  let after: string | null = null;
  for (let hasMore = true; hasMore; ) {
    const loaded: LoadedEdgePage = await context.loaders
      .edgePageBySlice(list)
      .load({ ownerId, after, before: null, limit: 100, fromEnd: false });
    context.nodesRead.add(loaded.page.items.length);
    found.push(...loaded.page.items.map(({ item: edge }) => ({ edge, node: loaded.nodes.get(neighborIdOf(edge, direction))! })));
    after = loaded.page.items.at(-1)?.sortKey ?? null;
    hasMore = loaded.page.hasMore;
  }
  return found;
}

/** The edges of such a relation: the places of an event, the links between events. */
export async function readEdges(
  context: GraphQLContext,
  ownerId: string,
  relation: RelationName,
  direction: Direction,
): Promise<StoredEdge[]> {
  return (await readNeighborhood(context, ownerId, { relation, direction })).map(({ edge }) => edge);
}

/** The nodes at the neighbors of such a relation: the speakers of a claim, the steps of a warrant. */
export async function readNeighbors<Neighbor extends StoredNode>(
  context: GraphQLContext,
  ownerId: string,
  relation: RelationName,
  direction: Direction,
  filter: EdgeFilter = everything,
): Promise<Neighbor[]> {
  return (await readNeighborhood(context, ownerId, { relation, direction, filter })).map(({ node }) => node as Neighbor);
}

/** One page of all nodes of a family: for root fields only. */
export async function pageNodes<Item extends StoredNode>(
  context: GraphQLContext,
  list: { readonly family: NodeList['family']; readonly filter: NodeFilter; readonly order: Order },
  args: PageArguments,
): Promise<GroupedConnection<Item, null>> {
  const slice = readSlice(args, { ...list });
  const connection = createConnection<Item, null>({
    args,
    list: { ...list },
    readPage: async () => {
      const page = await context.reader.nodePage(list, slice);
      context.nodesRead.add(page.items.length);
      return mapPage(page, (node) => ({ node: node as Item, edge: null }));
    },
    count: () => context.reader.nodeCount(list),
  });
  return Object.assign(connection, { groups: (grouping: Grouping) => context.reader.nodeGroups(list, grouping) });
}

/** The order that an orderBy argument asks for, or the one that the field has by itself. */
export function readOrder<Field extends string>(
  orderBy: { readonly field: Field; readonly direction: Order['direction'] } | null | undefined,
  fields: Readonly<Record<Field, SortBy>>,
  byDefault: Order,
): Order {
  return orderBy ? { by: fields[orderBy.field], direction: orderBy.direction } : byDefault;
}

/** The nodes of a list that a record or an index names by id, in that order. */
export async function listNodes<Item extends StoredNode>(context: GraphQLContext, ids: readonly string[]): Promise<Item[]> {
  context.nodesRead.add(ids.length);
  return Promise.all(ids.map((id) => nodeOf<Item>(context, id)));
}

/** A node that an edge or a record names. It is there, since every write checks it. */
export async function nodeOf<Item extends StoredNode>(context: GraphQLContext, id: string): Promise<Item> {
  const node = await context.loaders.nodeById.load(id);
  if (!node) throw new Error(`The graph names ${id} and does not have it.`);
  return node as Item;
}

function mapPage<Item, Mapped>({ items, hasMore }: Page<Item>, map: (item: Item) => Mapped): Page<Mapped> {
  return { items: items.map(({ item, sortKey }) => ({ item: map(item), sortKey })), hasMore };
}

function complete({ relation, direction, filter = everything, order }: RelationList): Required<RelationList> {
  return { relation, direction, filter, order: order ?? { by: relationRow(relation)[direction][0]!, direction: 'ASC' } };
}
