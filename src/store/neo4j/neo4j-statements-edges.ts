// Statements that read edges. They keep the hub rule: a page is one range of one index, regardless of the degree of its owner. For this,
// the index must be named, ORDER BY must have both its columns, and nothing may precede the MATCH in its scope.
import { passesAll } from '../../domain/filter.js';
import { keyRange, walkDirection, type Order } from '../../domain/page.js';
import { relationRow, type Direction, type RelationName } from '../../domain/relations.js';
import type { EdgeList, OwnerSlice } from '../graph-store.js';
import { compileEdgeFilter } from './neo4j-filters.js';
import { familiesAt } from '../../domain/relation-families.js';
import { familyLabels } from './neo4j-labels.js';
import { edgeProjection, nodeProjection } from './neo4j-records.js';
import { eachFamily } from './neo4j-statements-nodes.js';
import { ownerProperty, rangeConditions, sortKeyProperty } from './neo4j-sort-keys.js';
import type { Statement } from './neo4j-statement.js';

/**
 * Statements that together read the pages of all slices. Slices of the same shape share one statement; in practice there is one shape.
 * Each statement returns one row { edges, nodes }. `edges` holds [ownerId, sortKey, edge] by owner, one more than the limit, read from the
 * end of the list that the slice requests. `nodes` holds every neighbor once.
 */
export function edgePages(list: EdgeList, slices: readonly OwnerSlice[]): Statement[] {
  const shapes = new Map<string, OwnerSlice[]>();
  for (const slice of slices) {
    const shape = JSON.stringify([slice.fromEnd, slice.limit, slice.after !== null, slice.before !== null]);
    shapes.set(shape, [...(shapes.get(shape) ?? []), slice]);
  }
  return [...shapes.values()].map((group) => edgePagesOfOneShape(list, group));
}

function edgePagesOfOneShape(list: EdgeList, slices: readonly OwnerSlice[]): Statement {
  const { relation, direction, filter, order } = list;
  const shape = slices[0]!;
  const neighbor = neighborEnd(direction);
  const owner = ownerProperty(direction);
  const key = `edge.${sortKeyProperty(order.by, direction)}`;
  const range = rangeConditions(key, order, shape, 'row.');
  const walk = walkDirection(order, shape);
  const { conditions, parameters } = compileEdgeFilter(filter, 'edge', neighbor);
  return {
    name: 'edgePages',
    text: `UNWIND $rows AS row
CALL (row) {
  ${matchOwned(relation, direction, order.by)}
  WHERE edge.${owner} = row.ownerId AND ${[...range, ...conditions].join(' AND ')}
  RETURN edge, ${neighbor} AS neighbor
  ORDER BY edge.${owner} ${walk}, ${key} ${walk}
  LIMIT $limit
}
WITH collect([row.ownerId, ${key}, ${edgeProjection('edge')}]) AS edges, collect(DISTINCT neighbor) AS nodes
RETURN edges, [node IN nodes | ${nodeProjection('node', familiesAt('neighbor', relation, direction))}] AS nodes`,
    parameters: {
      ...parameters,
      rows: slices.map((slice) => ({ ownerId: slice.ownerId, ...keyRange(order, slice) })),
      limit: BigInt(shape.limit + 1),
    },
  };
}

/** Rows { id, total }, without rows for owners without edges. Without a filter, the database reads the degree from the node. */
export function edgeCounts({ relation, direction, filter }: Omit<EdgeList, 'order'>, ownerIds: readonly string[]): Statement {
  if (passesAll(filter)) {
    const [left, right] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
    return eachFamily(
      'edgeCounts',
      ownerIds,
      familiesAt('owner', relation, direction),
      (family) => `MATCH (owner:${familyLabels[family]} {id: id}) RETURN id, COUNT { (owner)${left}[:${relation}]${right}() } AS total`,
    );
  }
  const { conditions, parameters } = compileEdgeFilter(filter, 'edge', neighborEnd(direction));
  return {
    name: 'edgeCounts',
    text: `UNWIND $ids AS id
CALL (id) {
  ${matchOwnedBy('id', relation, direction, conditions)}
  RETURN count(edge) AS total
}
RETURN id, total`,
    parameters: { ...parameters, ids: [...new Set(ownerIds)] },
  };
}

/** Rows { edge }, in order of edge id. */
export function edgesOf(relation: RelationName, direction: Direction, ownerIds: readonly string[]): Statement {
  return {
    name: 'edgesOf',
    text: `UNWIND $ids AS id
CALL (id) {
  ${matchOwnedBy('id', relation, direction, [])}
  RETURN edge
}
WITH edge ORDER BY edge.id
RETURN ${edgeProjection('edge')} AS edge`,
    parameters: { ids: [...new Set(ownerIds)] },
  };
}

/** Matches every `edge` of the owner in this variable, in no particular order. */
export function matchOwnedBy(ownerId: string, relation: RelationName, direction: Direction, conditions: readonly string[]): string {
  const owned = [`edge.${ownerProperty(direction)} = ${ownerId}`, `edge.${anyKey(relation, direction)} IS NOT NULL`];
  return `${matchOwned(relation, direction)}
  WHERE ${[...owned, ...conditions].join(' AND ')}`;
}

/** Matches every `edge` of the owners in this list of ids, in no particular order. */
export function matchOwnedByAny(ownerIds: string, relation: RelationName, direction: Direction): string {
  return `${matchOwned(relation, direction)}
  WHERE edge.${ownerProperty(direction)} IN ${ownerIds} AND edge.${anyKey(relation, direction)} IS NOT NULL`;
}

function matchOwned(relation: RelationName, direction: Direction, by: Order['by'] = relationRow(relation)[direction][0]!): string {
  return `MATCH (source)-[edge:${relation}]->(target)
  USING INDEX edge:${relation}(${ownerProperty(direction)}, ${sortKeyProperty(by, direction)})`;
}

/** A condition on any sort key is needed, since an index on two properties is used only if conditions on both are present. */
function anyKey(relation: RelationName, direction: Direction): string {
  return sortKeyProperty(relationRow(relation)[direction][0]!, direction);
}

export function neighborEnd(direction: Direction): 'source' | 'target' {
  return direction === 'out' ? 'target' : 'source';
}
