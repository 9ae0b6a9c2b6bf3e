// Access paths: which nodes a condition lets through, read from the indexes that lead to them. A list that asks for something rare is read from
// there, at the cost of what is rare and not of the list. An access path may give more than pass; whoever uses it tries the whole filter on them.
import type { NodeFilter, RelatedCondition, TextCondition } from '../../domain/filter.js';
import { opposite, relationRow } from '../../domain/relations.js';
import { nameFields, searchKey } from '../../domain/search-entry.js';
import { conjunctsOf, maxAccessPathNodes, namedNeighborIds } from '../../domain/access-path.js';
import { externalIdKey } from '../graph-store.js';
import { edgeListName, neighborColumn, type SqliteCondition } from './sqlite-filters.js';
import type { SqliteRow, SqliteStatement } from './sqlite-statement.js';

const oneOf = 'IN (SELECT value FROM json_each(?))';

/** For each condition that has to hold and that an index leads to: a SELECT of numbers of nodes, which may repeat. */
export function compileAccessPaths(filter: NodeFilter): SqliteCondition[] {
  return conjunctsOf(filter).flatMap((condition) => compileAccessPath(condition) ?? []);
}

function compileAccessPath(filter: NodeFilter): SqliteCondition | undefined {
  switch (filter.kind) {
    case 'and':
      return filter.parts.map(compileAccessPath).find((path) => path !== undefined);
    case 'or':
      return unite(filter.parts.map(compileAccessPath));
    case 'attribute':
      if (filter.attribute !== 'id') return undefined;
      return { sql: `SELECT number FROM node WHERE id ${oneOf}`, parameters: [JSON.stringify(filter.in)] };
    case 'externalIds':
      return { sql: `SELECT entity FROM external_id WHERE key ${oneOf}`, parameters: [JSON.stringify(filter.in.map(externalIdKey))] };
    case 'text':
      return textAccessPath(filter);
    case 'related':
      return relatedAccessPath(filter);
    default:
      // No index leads to what passes any other condition: the list is walked.
      return undefined;
  }
}

function unite(accessPaths: readonly (SqliteCondition | undefined)[]): SqliteCondition | undefined {
  const known = accessPaths.filter((accessPath) => accessPath !== undefined);
  if (known.length < accessPaths.length || known.length === 0) return undefined;
  return {
    sql: known.map(({ sql }) => `SELECT * FROM (${sql})`).join(' UNION ALL '),
    parameters: known.flatMap(({ parameters }) => parameters),
  };
}

/** From the neighbors, where they are named, along their lists of the same relation. */
function relatedAccessPath({ relation, direction, where }: RelatedCondition): SqliteCondition | undefined {
  const neighborIds = namedNeighborIds(where, direction);
  if (!neighborIds) return undefined;
  const back = opposite(direction);
  return {
    sql:
      `SELECT e.${neighborColumn(back)} FROM edge_order o CROSS JOIN edge e ON e.number = o.edge` +
      ` WHERE o.list = ? AND o.owner IN (SELECT number FROM node WHERE id ${oneOf})`,
    parameters: [edgeListName(relation, back, relationRow(relation)[back][0]!), JSON.stringify(neighborIds)],
  };
}

/** Texts that are equal or begin alike stand together in the index of keys; whole words are in the indexes of words. */
function textAccessPath({ fields, how, normalized }: TextCondition): SqliteCondition | undefined {
  if (how === 'contains') return undefined;
  if (how === 'words') return wordsAccessPath(fields, normalized);
  const start = searchKey(normalized);
  const range = how === 'equals' ? { sql: 'key = ?', keys: [start] } : { sql: 'key >= ? AND key < ?', keys: [start, `${start}\u{10ffff}`] };
  return {
    sql: `SELECT node FROM search_entry WHERE field ${oneOf} AND ${range.sql}`,
    parameters: [JSON.stringify(fields), ...range.keys],
  };
}

function wordsAccessPath(fields: TextCondition['fields'], normalized: string): SqliteCondition | undefined {
  const isName = (field: string) => (nameFields as readonly string[]).includes(field);
  // Normalized words are letters and digits: nothing in them has a meaning in a search.
  const words = normalized.split(' ').map((word) => `"${word}"`);
  const inIndex = (index: 'search_name' | 'search_text', some: readonly string[]): SqliteCondition => ({
    sql: `SELECT t.node FROM ${index} i CROSS JOIN search_entry t ON t.number = i.rowid WHERE i.${index} MATCH ? AND t.field ${oneOf}`,
    parameters: [`words : (${words.join(' AND ')})`, JSON.stringify(some)],
  });
  const [names, texts] = [fields.filter(isName), fields.filter((field) => !isName(field))];
  return unite([
    ...(names.length > 0 ? [inIndex('search_name', names)] : []),
    ...(texts.length > 0 ? [inIndex('search_text', texts)] : []),
  ]);
}

/** One row { size0, size1, … }, each counted to one past `maxAccessPathNodes`. */
export function accessPathSizes(accessPaths: readonly SqliteCondition[]): SqliteStatement {
  return {
    sql: `SELECT ${accessPaths.map(({ sql }, index) => `(SELECT count(*) FROM (SELECT 1 FROM (${sql}) LIMIT ?)) AS size${index}`).join(', ')}`,
    parameters: accessPaths.flatMap(({ parameters }) => [...parameters, maxAccessPathNodes + 1]),
  };
}

export function decodeAccessPathSizes(row: SqliteRow, accessPaths: readonly SqliteCondition[]): number[] {
  return accessPaths.map((_accessPath, index) => Number(row[`size${index}`]));
}
