// Statements of the reads, as text and bound parameters. They are named after the port's methods and run in sqlite-reader.ts.
import { passesAll, type NodeFilter } from '../../domain/filter.js';
import type { NodeFamily } from '../../domain/ids.js';
import { keyRange, walkDirection, type Order, type Slice } from '../../domain/page.js';
import { relationRow } from '../../domain/relations.js';
import { nodeOrders, type EdgeList, type NodeList, type OwnerSlice } from '../graph-store.js';
import { compileEdgeFilter, compileNodeFilter, edgeListName, neighborColumn, type SqliteCondition } from './sqlite-filters.js';
import { edgeColumns, nodeColumns } from './sqlite-records.js';
import type { SqliteStatement, SqliteValue } from './sqlite-statement.js';

const oneOf = '(SELECT value FROM json_each(?))';

export function nodesByIds(ids: readonly string[]): SqliteStatement {
  return { sql: `SELECT ${nodeColumns('n', '')} FROM node n WHERE n.id IN ${oneOf}`, parameters: [JSON.stringify(ids)] };
}

export function articleTexts(articleIds: readonly string[]): SqliteStatement {
  return {
    sql: `SELECT n.id, t.text FROM node n JOIN article_text t ON t.article = n.number WHERE n.id IN ${oneOf}`,
    parameters: [JSON.stringify(articleIds)],
  };
}

export function entityIdsByExternalIds(keys: readonly string[]): SqliteStatement {
  return {
    sql: `SELECT x.key, n.id FROM external_id x JOIN node n ON n.number = x.entity WHERE x.key IN ${oneOf} ORDER BY x.key, n.id`,
    parameters: [JSON.stringify(keys)],
  };
}

const nodeKeyColumns = { date: 'date_key', label: 'label_key', count: 'count_key' } as const;

/**
 * A page of the nodes of an access path, sorted; without an access path, the next range in the index of the order. A `+` keeps SQLite from
 * using that index.
 */
export function nodePage(list: NodeList, slice: Slice, accessPath?: SqliteCondition): SqliteStatement {
  if (list.order.by === 'position') throw new Error('Lists of nodes cannot be ordered by position.');
  const column = `${accessPath ? '+' : ''}n.${nodeKeyColumns[list.order.by]}`;
  const range = compileRange(column, list.order, slice);
  const from = nodesOf(list, accessPath);
  return {
    sql:
      `SELECT ${column} AS page_key, ${nodeColumns('n', '')} ${from.sql} AND ${column} IS NOT NULL${range.sql}` +
      ` ORDER BY ${column} ${range.direction} LIMIT ?`,
    parameters: [...from.parameters, ...range.parameters, slice.limit + 1],
  };
}

export function nodeIds(family: NodeFamily, filter: NodeFilter, limit: number, accessPath?: SqliteCondition): SqliteStatement {
  const from = nodesOf({ family, filter }, accessPath);
  return { sql: `SELECT n.id ${from.sql} LIMIT ?`, parameters: [...from.parameters, limit] };
}

export function nodeCount(list: Pick<NodeList, 'family' | 'filter'>, accessPath?: SqliteCondition): SqliteStatement {
  const from = nodesOf(list, accessPath);
  return { sql: `SELECT count(*) AS total ${from.sql}`, parameters: from.parameters };
}

/** The nodes of a list with the alias `n`, from FROM to WHERE: from an access path if there is one, or else from the whole family. */
export function nodesOf({ family, filter }: Pick<NodeList, 'family' | 'filter'>, accessPath?: SqliteCondition): SqliteCondition {
  const condition = compileNodeFilter(filter, 'n');
  const sought = accessPath
    ? { sql: ` n.number IN (${accessPath.sql}) AND +`, parameters: accessPath.parameters }
    : { sql: ` ${anyOrder(family)}`, parameters: [] };
  return {
    sql: `FROM node n WHERE${sought.sql}n.family = ? AND ${condition.sql}`,
    parameters: [...sought.parameters, family, ...condition.parameters],
  };
}

/** Every node of a family that can be listed has a key in each of its orders. This condition lets SQLite read the family from an index. */
function anyOrder(family: NodeFamily): string {
  const [order] = (nodeOrders as Partial<Record<NodeFamily, readonly (keyof typeof nodeKeyColumns)[]>>)[family] ?? [];
  return order ? `n.${nodeKeyColumns[order]} IS NOT NULL AND ` : '';
}

/** Ids begin with their family, so a family is a range in the index of ids. */
export function nodesInOrderOfId(family: NodeFamily, after: string | null, limit: number): SqliteStatement {
  return {
    sql: `SELECT ${nodeColumns('n', '')} FROM node n WHERE n.id > ? AND n.id < ? ORDER BY n.id LIMIT ?`,
    parameters: [after ?? `${family}:`, `${family};`, limit],
  };
}

/** The page of one owner. */
export function edgePage(list: EdgeList, slice: OwnerSlice): SqliteStatement {
  const range = compileRange('o.sort_key', list.order, slice);
  const from = edgesOfOwner(list, slice.ownerId, list.order.by);
  return {
    sql:
      `SELECT o.sort_key AS page_key, ${edgeColumns}, ${nodeColumns('f', 'neighbor_')} ${from.sql}${range.sql}` +
      ` ORDER BY o.sort_key ${range.direction} LIMIT ?`,
    parameters: [...from.parameters, ...range.parameters, slice.limit + 1],
  };
}

/** The count of one owner. Without a filter, only its index range is read. */
export function edgeCount(list: Omit<EdgeList, 'order'>, ownerId: string): SqliteStatement {
  const from = passesAll(list.filter) ? ownedRange(list, ownerId) : edgesOfOwner(list, ownerId);
  return { sql: `SELECT count(*) AS total ${from.sql}`, parameters: from.parameters };
}

/** The edges of one owner with the alias `e`, and their neighbors with the alias `f`, from FROM to WHERE. */
export function edgesOfOwner(list: Omit<EdgeList, 'order'>, ownerId: string, by?: Order['by']): SqliteCondition {
  const condition = compileEdgeFilter(list.filter, 'e', 'f');
  // CROSS JOIN fixes the join order: first the index range, then the edges and nodes that it points to.
  const joined = ` CROSS JOIN edge e ON e.number = o.edge CROSS JOIN node f ON f.number = e.${neighborColumn(list.direction)}`;
  const range = ownedRange(list, ownerId, by, joined);
  return { sql: `${range.sql} AND ${condition.sql}`, parameters: [...range.parameters, ...condition.parameters] };
}

/** The range of one owner in the index of an order. Without a requested order, any order can be used. */
function ownedRange(
  { relation, direction }: Pick<EdgeList, 'relation' | 'direction'>,
  ownerId: string,
  by: Order['by'] = relationRow(relation)[direction][0]!,
  joined = '',
): SqliteCondition {
  return {
    sql: `FROM edge_order o${joined} WHERE o.list = ? AND o.owner = (SELECT number FROM node WHERE id = ?)`,
    parameters: [edgeListName(relation, direction, by), ownerId],
  };
}

export function independentSourceCount(subjectId: string): SqliteStatement {
  return {
    sql:
      'SELECT count(DISTINCT a.source_id) AS total FROM edge_order o JOIN edge e ON e.number = o.edge JOIN node a ON a.number = e.source' +
      ' WHERE o.list = ? AND o.owner = (SELECT number FROM node WHERE id = ?)',
    parameters: [edgeListName('MENTIONS', 'in', 'date'), subjectId],
  };
}

export function stats(): SqliteStatement {
  return {
    sql: 'SELECT family, count(*) AS total, (SELECT value FROM store_state WHERE name = ?) AS updated_at FROM node GROUP BY family',
    parameters: ['updated_at'],
  };
}

export function ping(): SqliteStatement {
  return { sql: 'SELECT 1 AS answer', parameters: [] };
}

/** Open bounds are left out, so that each shape of a page has its own statement, with a plan of one range. */
export function compileRange(
  column: string,
  order: Order,
  slice: Slice,
): { sql: string; parameters: SqliteValue[]; direction: 'ASC' | 'DESC' } {
  const { above, below } = keyRange(order, slice);
  return {
    sql: `${above === null ? '' : ` AND ${column} > ?`}${below === null ? '' : ` AND ${column} < ?`}`,
    parameters: [above, below].filter((bound) => bound !== null),
    direction: walkDirection(order, slice),
  };
}
