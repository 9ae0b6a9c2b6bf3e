// Access paths: the nodes that match a condition, looked up in an index. A list with a selective condition is read from an access path, so
// that the cost depends on the few matching nodes and not on the list. An access path may include nodes that do not match the filter, so
// its users apply the complete filter to them.
import type { NodeFilter, RelatedCondition, TextCondition } from '../../domain/filter.js';
import { opposite, relationRow } from '../../domain/relations.js';
import { nameFields, searchKey } from '../../domain/search-entry.js';
import { conjunctsOf, maxAccessPathNodes, namedNeighborIds } from '../../domain/access-path.js';
import { externalIdKey } from '../graph-store.js';
import { edgeListName, neighborColumn, type SqliteCondition } from './sqlite-filters.js';
import type { SqliteRow, SqliteStatement } from './sqlite-statement.js';

const oneOf = 'IN (SELECT value FROM json_each(?))';

/** For each required condition that has an index: a SELECT of node numbers, which may repeat. */
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
      // Other conditions have no index, so the list is walked.
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

/** If the condition names neighbors by id, looks up the nodes linked to them, in the neighbors' lists of the same relation. */
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

/** Equal texts and beginnings of texts are looked up in the index of keys, and whole words in the word indexes. */
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
  // Normalized words contain only letters and digits, so nothing needs to be escaped.
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

/** One row { size0, size1, … }. Each size is counted up to one more than `maxAccessPathNodes`. */
export function accessPathSizes(accessPaths: readonly SqliteCondition[]): SqliteStatement {
  return {
    sql: `SELECT ${accessPaths.map(({ sql }, index) => `(SELECT count(*) FROM (SELECT 1 FROM (${sql}) LIMIT ?)) AS size${index}`).join(', ')}`,
    parameters: accessPaths.flatMap(({ parameters }) => [...parameters, maxAccessPathNodes + 1]),
  };
}

export function decodeAccessPathSizes(row: SqliteRow, accessPaths: readonly SqliteCondition[]): number[] {
  return accessPaths.map((_accessPath, index) => Number(row[`size${index}`]));
}
