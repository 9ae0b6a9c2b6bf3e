// Statements of the search, as text and bound parameters. Match expressions consist of normalized words, which are letters and digits only.
import type { Order, Slice } from '../../domain/page.js';
import { nameFields, searchFields, searchKey } from '../../domain/search-entry.js';
import type { SearchPlan, SearchWay, SoughtWords, WordChoice } from '../../domain/search-plan.js';
import { searchKinds } from '../../domain/ontology/kinds.js';
import { searchMatches } from '../../domain/vocabulary.js';
import { excludedMatch, fieldUnit, largestCount, matchUnit, maxOrdinal } from '../search-rank.js';
import { nodeColumns } from './sqlite-records.js';
import type { SqliteStatement, SqliteValue } from './sqlite-statement.js';
import { compileRange } from './sqlite-statements.js';

const bestFirst: Order = { by: 'position', direction: 'ASC' };
const names = nameFields.map((field) => `'${field}'`).join(', ');
const fieldNumber = `CASE e.field ${searchFields.map((field, index) => `WHEN '${field}' THEN ${index}`).join(' ')} END`;
const pageKey = `(found.rank / ${matchUnit}) || printf('%012d', ${largestCount} - n.article_count) || char(9) || n.id`;

/** Rows of nodes with page_key and rank, one more than the limit. */
export function searchPage(plan: SearchPlan, slice: Slice): SqliteStatement {
  const found = compileFound(plan);
  const range = compileRange(pageKey, bestFirst, slice);
  const sorted = `ORDER BY page_key ${range.direction}`;
  return {
    sql:
      `${found.sql}, page AS (SELECT n.number, found.rank, ${pageKey} AS page_key ${found.from}${range.sql} ${sorted} LIMIT ?)` +
      ` SELECT p.page_key, p.rank, ${nodeColumns('n', '')} FROM page p CROSS JOIN node n ON n.number = p.number ${sorted}`,
    parameters: [...found.parameters, ...range.parameters, slice.limit + 1],
  };
}

/** Rows { kind, total }. */
export function searchCounts(plan: SearchPlan): SqliteStatement {
  const found = compileFound(plan);
  return { sql: `${found.sql} SELECT n.kind, count(*) AS total ${found.from} GROUP BY n.kind`, parameters: found.parameters };
}

/** `found` holds the number of each matching node and the best rank of its entries. */
function compileFound({ ways, excluded, kinds }: SearchPlan): { sql: string; from: string; parameters: SqliteValue[] } {
  const hits = [...ways.map(compileWay), ...(excluded.length === 0 ? [] : [compileExcluded(excluded)])];
  const isOfAnyKind = searchKinds.every((kind) => kinds.includes(kind));
  return {
    sql:
      `WITH hit (number, match) AS (${hits.map(({ sql }) => sql).join(' UNION ALL ') || 'SELECT NULL, NULL WHERE 0'}),` +
      ` found (node, rank) AS MATERIALIZED (SELECT e.node, min(h.match * ${matchUnit} + ${fieldNumber} * ${fieldUnit} + min(e.ordinal, ${maxOrdinal})) AS rank` +
      ` FROM hit h CROSS JOIN search_entry e ON e.number = h.number GROUP BY e.node HAVING rank >= 0)`,
    from:
      'FROM found CROSS JOIN node n ON n.number = found.node' +
      ` WHERE ${isOfAnyKind ? '1' : 'n.kind IN (SELECT value FROM json_each(?))'}`,
    parameters: [...hits.flatMap(({ parameters }) => parameters), ...(isOfAnyKind ? [] : [JSON.stringify(kinds)])],
  };
}

function compileWay(way: SearchWay): SqliteStatement {
  const match = searchMatches.indexOf(way.match);
  if (way.by === 'words') return compileWords(way.of === 'names' ? 'search_name' : 'search_text', way.choices, match);
  const key = searchKey(way.text);
  const start = `SELECT number, ${match} FROM search_entry WHERE field IN (${names})`;
  return way.by === 'equals'
    ? { sql: `${start} AND key = ? AND normalized = ?`, parameters: [key, way.text] }
    : {
        sql: `${start} AND key >= ? AND key < ? AND substr(normalized, 1, length(?)) = ?`,
        parameters: [key, `${key}\u{10FFFF}`, way.text, way.text],
      };
}

function compileExcluded(excluded: readonly SoughtWords[]): SqliteStatement {
  const parts = (['search_name', 'search_text'] as const).map((table) =>
    compileWords(table, [{ among: 'words', anyOf: excluded }], excludedMatch),
  );
  return { sql: parts.map(({ sql }) => sql).join(' UNION ALL '), parameters: parts.flatMap(({ parameters }) => parameters) };
}

/** Combines all choices for an index in one query of that index. */
function compileWords(table: 'search_name' | 'search_text', choices: readonly WordChoice[], match: number): SqliteStatement {
  const lookups = [
    { index: 'search_spelling', sought: choices.filter(({ among }) => among === 'spelling') },
    { index: table, sought: choices.filter(({ among }) => among === 'words') },
  ].filter(({ sought }) => sought.length > 0);
  const [first, ...others] = lookups.map(({ index }) => ({ index, condition: `${index} MATCH ?` }));
  const isFoundToo = others.map(({ index, condition }) => ` AND rowid IN (SELECT rowid FROM ${index} WHERE ${condition})`);
  return {
    sql: `SELECT rowid, ${match} FROM ${first!.index} WHERE ${first!.condition}${isFoundToo.join('')}`,
    parameters: lookups.map(({ sought }) => matchChoices(sought)),
  };
}

/** In FTS5 query syntax, where quoted words are never operators. */
function matchChoices(choices: readonly WordChoice[]): string {
  const matchWords = ({ words, isOpen }: SoughtWords) => `"${words.join(' ')}"${isOpen ? ' *' : ''}`;
  return choices.map(({ anyOf }) => `(${anyOf.map(matchWords).join(' OR ')})`).join(' AND ');
}
