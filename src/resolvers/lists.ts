// The lists that fields page: edges of a node, through the loaders, and nodes of a family, for root fields.
import { neighborIdOf, type StoredEdge } from '../domain/edge.js';
import { everything, type EdgeFilter, type NodeFilter } from '../domain/filter.js';
import type { Order } from '../domain/page.js';
import type { StoredNode } from '../domain/records.js';
import type { Direction, RelationName, SortBy } from '../domain/relations.js';
import { relationRow } from '../domain/relations.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import type { NodeList } from '../store/graph-store.js';
import { connectEdges, connectList, mapPage, type GroupedConnection, type PageArguments } from './connection.js';

export interface RelationList {
  readonly relation: RelationName;
  readonly direction: Direction;
  readonly filter?: EdgeFilter;
  /** Defaults to the relation's first order, ascending. */
  readonly order?: Order;
}

/** One page of the edges of a node, with the neighbors. Any field may use it: all owners on a level share one store call. */
export async function pageEdges<Neighbor extends StoredNode>(
  { loaders, nodesRead }: GraphQLContext,
  ownerId: string,
  { relation, direction, filter = everything, order }: RelationList,
  args: PageArguments,
): Promise<GroupedConnection<Neighbor, StoredEdge>> {
  const counted = { relation, direction, filter };
  const list = { ...counted, order: order ?? ({ by: relationRow(relation)[direction][0]!, direction: 'ASC' } as const) };
  return connectEdges<Neighbor, StoredEdge>(
    args,
    { ownerId, ...list },
    {
      readPage: async (slice) => {
        // The page brings its nodes: reading them with nodeById would put fields of one level into different batches.
        const { page, nodes } = await loaders.edgePageBySlice(list).load({ ownerId, ...slice });
        nodesRead.add(page.items.length);
        return mapPage(page, (edge) => ({ edge, node: nodes.get(neighborIdOf(edge, direction)) as Neighbor }));
      },
      count: () => loaders.edgeCountByOwner(counted).load(ownerId),
      groups: (grouping) => loaders.edgeGroupsByOwner(counted, grouping).load(ownerId),
    },
  );
}

/** One page of all nodes of a family. Only root fields may use it, since each call is a store call of its own. */
export async function pageNodes<Item extends StoredNode>(
  { reader, nodesRead }: GraphQLContext,
  list: { readonly family: NodeList['family']; readonly filter: NodeFilter; readonly order: Order },
  args: PageArguments,
): Promise<GroupedConnection<Item, null>> {
  return connectList<Item>(
    args,
    { ...list },
    {
      readPage: async (slice) => {
        const page = await reader.nodePage(list, slice);
        nodesRead.add(page.items.length);
        return mapPage(page, (node) => node as Item);
      },
      count: () => reader.nodeCount(list),
      groups: (grouping) => reader.nodeGroups(list, grouping),
    },
  );
}

/** The order that an orderBy argument asks for, or the default order of the field. */
export function readOrder<Field extends string>(
  orderBy: { readonly field: Field; readonly direction: Order['direction'] } | null | undefined,
  fields: Readonly<Record<Field, SortBy>>,
  byDefault: Order,
): Order {
  return orderBy ? { by: fields[orderBy.field], direction: orderBy.direction } : byDefault;
}
