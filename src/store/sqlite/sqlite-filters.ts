// Compiles filters to SQL conditions. Every value is a bound parameter, and column names come from the tables below.
import type { DayRange, EdgeAttribute, EdgeFilter, NodeFilter, NumberRange, RelatedCondition, TextCondition } from '../../domain/filter.js';
import { attributePath, type NodeAttribute, type TextAttribute } from '../../domain/ontology/attributes.js';
import { relationRow, type Direction } from '../../domain/relations.js';
import { unreachable } from '../../domain/unreachable.js';
import { externalIdKey } from '../graph-store.js';
import type { SqliteValue } from './sqlite-statement.js';

export interface SqliteCondition {
  readonly sql: string;
  readonly parameters: readonly SqliteValue[];
}

/** The columns of values that are not only in the record. */
const columns: Partial<Readonly<Record<NodeAttribute, string>>> = { speechAct: 'speech_act', articleCount: 'article_count' };

/** SQL for the value of a node, or for all values as rows { value } if a node may have several. */
export function nodeValue(attribute: TextAttribute, alias: string): { readonly one: string } | { readonly all: string } {
  if (attribute !== 'outletId') return { one: oneValue(attribute, alias) };
  const ofSources = `SELECT s.value ->> '$.outletId' AS outlet FROM json_each(${alias}.record, '$.sources') s`;
  return { all: `SELECT outlet AS value FROM (SELECT ${alias}.outlet_id AS outlet UNION ${ofSources}) WHERE outlet IS NOT NULL` };
}

function oneValue(attribute: NodeAttribute, alias: string): string {
  const path = attributePath(attribute);
  return path ? `(${alias}.record ->> '$.${path.join('.')}')` : `${alias}.${columns[attribute] ?? attribute}`;
}

/** A condition on the row of `node` with this alias in the statement. `depth` keeps the aliases of nested conditions apart. */
export function compileNodeFilter(filter: NodeFilter, alias: string, depth = 0): SqliteCondition {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return joinParts(
        filter.kind,
        filter.parts.map((part) => compileNodeFilter(part, alias, depth)),
      );
    case 'not':
      return negate(compileNodeFilter(filter.part, alias, depth));
    case 'attribute':
      return compileNodeAttribute(filter.attribute, filter.in, alias);
    case 'overlaps':
      return overlaps(alias, filter.range.from, filter.range.to);
    case 'sortDay':
      return isBetween(sortDay(alias), filter.range);
    case 'range':
      return isBetween(oneValue(filter.attribute, alias), filter.range);
    case 'externalIds':
      return hasExternalId(alias, filter.in.map(externalIdKey));
    case 'text':
      return hasText(alias, filter, depth + 1);
    case 'related':
      return related(filter, alias, depth + 1);
    default:
      return unreachable(filter);
  }
}

/** A condition on a row of `edge`, whose neighbor has the alias `neighbor` in the statement. */
export function compileEdgeFilter(filter: EdgeFilter, edge: string, neighbor: string, depth = 0): SqliteCondition {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return joinParts(
        filter.kind,
        filter.parts.map((part) => compileEdgeFilter(part, edge, neighbor, depth)),
      );
    case 'not':
      return negate(compileEdgeFilter(filter.part, edge, neighbor, depth));
    case 'attribute':
      return compileEdgeAttribute(filter.attribute, filter.in, edge);
    case 'node':
      return compileNodeFilter(filter.node, neighbor, depth);
    case 'holdsOn':
      return overlaps(edge, filter.day, filter.day);
    default:
      return unreachable(filter);
  }
}

function compileNodeAttribute(attribute: TextAttribute, values: readonly string[], alias: string): SqliteCondition {
  const value = nodeValue(attribute, alias);
  if (attribute === 'id' && 'one' in value) return isOneId(value.one, values);
  if ('one' in value) return isOneOf(value.one, values);
  return { sql: `EXISTS (${value.all} AND outlet IN (SELECT value FROM json_each(?)))`, parameters: [JSON.stringify(values)] };
}

function compileEdgeAttribute(attribute: EdgeAttribute, values: readonly string[], edge: string): SqliteCondition {
  if (attribute === 'role' || attribute === 'status') return isOneOf(`${edge}.${attribute}`, values);
  const end = attribute === 'fromId' ? 'source' : 'target';
  const ids = isOneId('id', values);
  return { sql: `${edge}.${end} IN (SELECT number FROM node WHERE ${ids.sql})`, parameters: ids.parameters };
}

function related(wanted: RelatedCondition, alias: string, depth: number): SqliteCondition {
  const walk = walkRelated(wanted, alias, depth);
  return { sql: `EXISTS (SELECT 1 FROM ${walk.tables} WHERE ${walk.condition.sql})`, parameters: walk.condition.parameters };
}

/** The tables from the node with this alias to its neighbors, and the condition that joins and filters them. */
export function walkRelated(
  { relation, direction, where }: RelatedCondition,
  alias: string,
  depth: number,
): { readonly tables: string; readonly condition: SqliteCondition; readonly neighbor: string } {
  const [order, edge, neighbor] = [`o${depth}`, `e${depth}`, `n${depth}`];
  const condition = compileEdgeFilter(where, edge, neighbor, depth);
  const list = edgeListName(relation, direction, relationRow(relation)[direction][0]!);
  return {
    neighbor,
    // CROSS JOIN fixes the join order: first the edges of this node, then the edges' neighbors.
    tables:
      `edge_order ${order} CROSS JOIN edge ${edge} ON ${edge}.number = ${order}.edge` +
      ` CROSS JOIN node ${neighbor} ON ${neighbor}.number = ${edge}.${neighborColumn(direction)}`,
    condition: {
      sql: `${order}.list = ? AND ${order}.owner = ${alias}.number AND ${condition.sql}`,
      parameters: [list, ...condition.parameters],
    },
  };
}

/** The column of an edge that holds the neighbor, in a list with this direction. */
export function neighborColumn(direction: Direction): 'source' | 'target' {
  return direction === 'out' ? 'target' : 'source';
}

/** The name of the list of a relation's edges in one direction and one order. */
export function edgeListName(relation: string, direction: string, by: string): string {
  return `${relation}.${direction}.${by}`;
}

/** Ids are never null, so no `coalesce` is needed, which would keep the index from being used. */
function isOneId(column: string, ids: readonly string[]): SqliteCondition {
  return { sql: `${column} IN (SELECT value FROM json_each(?))`, parameters: [JSON.stringify(ids)] };
}

/** The SQL text does not depend on the number of values, so that the statement is prepared only once. */
function isOneOf(column: string, values: readonly string[]): SqliteCondition {
  return { sql: `coalesce(${column} IN (SELECT value FROM json_each(?)), 0)`, parameters: [JSON.stringify(values)] };
}

/** A row without a date never matches. Missing bounds and open ends do not limit the range. */
function overlaps(alias: string, from: string | null, to: string | null): SqliteCondition {
  return {
    sql: `(${alias}.is_dated = 1 AND coalesce(${alias}.latest >= ?, 1) AND coalesce(${alias}.earliest <= ?, 1))`,
    parameters: [from, to],
  };
}

/** SQL for the sort day of a node's date, or NULL. It is the beginning of the date key, which is in an index. */
export function sortDay(alias: string): string {
  return `CASE WHEN ${alias}.date_key >= '0' THEN substr(${alias}.date_key, 1, 10) END`;
}

/** False if the value is null. */
function isBetween(value: string, { from, to }: DayRange | NumberRange): SqliteCondition {
  const bounds = [
    ...(from === null ? [] : [{ sql: `${value} >= ?`, parameters: [from] }]),
    ...(to === null ? [] : [{ sql: `${value} <= ?`, parameters: [to] }]),
  ];
  const between = join(bounds, ' AND ', '1');
  return { sql: `(${value} IS NOT NULL AND ${between.sql})`, parameters: between.parameters };
}

function hasExternalId(alias: string, keys: readonly string[]): SqliteCondition {
  return {
    sql: `EXISTS (SELECT 1 FROM json_each(?) k CROSS JOIN external_id x ON x.key = k.value AND x.entity = ${alias}.number)`,
    parameters: [JSON.stringify(keys)],
  };
}

function hasText(alias: string, { fields, how, normalized }: TextCondition, depth: number): SqliteCondition {
  const entry = `t${depth}`;
  const matches = textConditions[how](`${entry}.normalized`, normalized);
  return {
    sql:
      `EXISTS (SELECT 1 FROM search_entry ${entry} WHERE ${entry}.node = ${alias}.number` +
      ` AND ${entry}.field IN (SELECT value FROM json_each(?)) AND ${matches.sql})`,
    parameters: [JSON.stringify(fields), ...matches.parameters],
  };
}

/** Words in the normalized text are separated by single spaces, so a word between two spaces is a whole word. */
const textConditions: Readonly<Record<TextCondition['how'], (column: string, normalized: string) => SqliteCondition>> = {
  equals: (column, normalized) => ({ sql: `${column} = ?`, parameters: [normalized] }),
  contains: (column, normalized) => ({ sql: `instr(${column}, ?) > 0`, parameters: [normalized] }),
  startsWith: (column, normalized) => ({ sql: `instr(${column}, ?) = 1`, parameters: [normalized] }),
  words: (column, normalized) =>
    join(
      normalized.split(' ').map((word) => ({ sql: `instr(' ' || ${column} || ' ', ?) > 0`, parameters: [` ${word} `] })),
      ' AND ',
      '1',
    ),
};

/** An `and` without parts is true, an `or` without parts is false. */
function joinParts(kind: 'and' | 'or', parts: readonly SqliteCondition[]): SqliteCondition {
  return kind === 'and' ? join(parts, ' AND ', '1') : join(parts, ' OR ', '0');
}

function negate({ sql, parameters }: SqliteCondition): SqliteCondition {
  return { sql: `NOT ${sql}`, parameters };
}

function join(conditions: readonly SqliteCondition[], operator: string, none: string): SqliteCondition {
  if (conditions.length === 0) return { sql: `(${none})`, parameters: [] };
  return {
    sql: `(${conditions.map((condition) => condition.sql).join(operator)})`,
    parameters: conditions.flatMap((condition) => condition.parameters),
  };
}
