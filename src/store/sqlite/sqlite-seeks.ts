// Seeks: which nodes a condition lets through, read from the indexes that lead to them. A list that asks for something rare is read from
// there, at the cost of what is rare and not of the list. A seek may give more than pass; whoever uses it tries the whole filter on them.
import type { NodeFilter, TextCondition } from '../../domain/filter.js';
import { opposite, relationRow } from '../../domain/relations.js';
import { nameFields, searchKey } from '../../domain/search-entry.js';
import { conjunctsOf, maxSeek, namedFarIds } from '../../domain/seek.js';
import { externalIdKey } from '../graph-store.js';
import { edgeListName, farColumn, type SqliteCondition } from './sqlite-filters.js';
import type { SqliteRow, SqliteStatement } from './sqlite-session.js';

const oneOf = 'IN (SELECT value FROM json_each(?))';

/** For each condition that has to hold and that an index leads to: a SELECT of numbers of nodes, which may repeat. */
export function compileSeeks(filter: NodeFilter): SqliteCondition[] {
  return conjunctsOf(filter).flatMap((condition) => compileSeek(condition) ?? []);
}

function compileSeek(filter: NodeFilter): SqliteCondition | undefined {
  if (filter.and) return filter.and.map(compileSeek).find((seek) => seek !== undefined);
  if (filter.or) return unite(filter.or.map(compileSeek));
  if (filter.attribute === 'id') return { sql: `SELECT number FROM node WHERE id ${oneOf}`, parameters: [JSON.stringify(filter.in ?? [])] };
  if (filter.externalIds) {
    return {
      sql: `SELECT entity FROM external_id WHERE key ${oneOf}`,
      parameters: [JSON.stringify(filter.externalIds.map(externalIdKey))],
    };
  }
  if (filter.text) return seekText(filter.text);
  return filter.related ? seekRelated(filter.related) : undefined;
}

function unite(seeks: readonly (SqliteCondition | undefined)[]): SqliteCondition | undefined {
  const known = seeks.filter((seek) => seek !== undefined);
  if (known.length < seeks.length || known.length === 0) return undefined;
  return {
    sql: known.map(({ sql }) => `SELECT * FROM (${sql})`).join(' UNION ALL '),
    parameters: known.flatMap(({ parameters }) => parameters),
  };
}

/** From the far ends, where they are named, along their lists of the same relation. */
function seekRelated({ relation, direction, where }: NonNullable<NodeFilter['related']>): SqliteCondition | undefined {
  const farIds = namedFarIds(where, direction);
  if (!farIds) return undefined;
  const back = opposite(direction);
  return {
    sql:
      `SELECT e.${farColumn(back)} FROM edge_order o CROSS JOIN edge e ON e.number = o.edge` +
      ` WHERE o.list = ? AND o.owner IN (SELECT number FROM node WHERE id ${oneOf})`,
    parameters: [edgeListName(relation, back, relationRow(relation)[back][0]!), JSON.stringify(farIds)],
  };
}

/** Texts that are equal or begin alike stand together in the index of keys; whole words are in the indexes of words. */
function seekText({ fields, how, folded }: TextCondition): SqliteCondition | undefined {
  if (how === 'contains') return undefined;
  if (how === 'words') return seekWords(fields, folded);
  const start = searchKey(folded);
  const range = how === 'equals' ? { sql: 'key = ?', keys: [start] } : { sql: 'key >= ? AND key < ?', keys: [start, `${start}\u{10ffff}`] };
  return {
    sql: `SELECT node FROM search_entry WHERE field ${oneOf} AND ${range.sql}`,
    parameters: [JSON.stringify(fields), ...range.keys],
  };
}

function seekWords(fields: TextCondition['fields'], folded: string): SqliteCondition | undefined {
  const isName = (field: string) => (nameFields as readonly string[]).includes(field);
  // Folded words are letters and digits: nothing in them has a meaning in a search.
  const words = folded.split(' ').map((word) => `"${word}"`);
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

/** One row { size0, size1, … }, each counted to one past `maxSeek`. */
export function seekSizes(seeks: readonly SqliteCondition[]): SqliteStatement {
  return {
    sql: `SELECT ${seeks.map(({ sql }, index) => `(SELECT count(*) FROM (SELECT 1 FROM (${sql}) LIMIT ?)) AS size${index}`).join(', ')}`,
    parameters: seeks.flatMap(({ parameters }) => [...parameters, maxSeek + 1]),
  };
}

export function decodeSeekSizes(row: SqliteRow, seeks: readonly SqliteCondition[]): number[] {
  return seeks.map((_seek, index) => Number(row[`size${index}`]));
}
