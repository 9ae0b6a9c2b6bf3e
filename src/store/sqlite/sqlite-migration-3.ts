// Version 3: search entries by the rules of today for all that is stored, and content hashes that leave aliases out.
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { reindexNode } from '../write/reindex-node.js';
import { createPreparedStatements } from './sqlite-prepared-statements.js';
import { decodeNode, encodeRecord, nodeColumns } from './sqlite-records.js';
import { insertSearchEntry, searchTables } from './sqlite-search-entries.js';
import type { SqliteRow, SqliteStatement } from './sqlite-statement.js';

/** Nodes that are in memory at once: an article may have a text of a megabyte. */
const chunkSize = 100;

/** Drops those of version 2, where there are any. */
export function renewSearchEntries(database: DatabaseSyncInstance): void {
  for (const table of ['search_name', 'search_spelling', 'search_text', 'search_entry']) database.exec(`DROP TABLE IF EXISTS ${table}`);
  database.exec(searchTables);
  const prepared = createPreparedStatements((sql) => database.prepare(sql), 10);
  const run = ({ sql, parameters }: SqliteStatement) => prepared.get(sql).all(...parameters) as SqliteRow[];
  for (let rows = run(nodesAfter(0)); rows.length > 0; rows = run(nodesAfter(Number(rows.at(-1)?.['number'])))) {
    for (const row of rows) {
      const { node, contentHash, searchEntries } = reindexNode(decodeNode(row, ''), row['text'] as string | null);
      run({
        sql: 'UPDATE node SET record = ?, content_hash = ? WHERE number = ?',
        parameters: [encodeRecord(node), contentHash, row['number'] as number],
      });
      for (const statement of searchEntries.flatMap(insertSearchEntry)) run(statement);
    }
  }
}

function nodesAfter(number: number): SqliteStatement {
  return {
    sql:
      `SELECT n.number, t.text, ${nodeColumns('n', '')} FROM node n LEFT JOIN article_text t ON t.article = n.number` +
      ' WHERE n.number > ? ORDER BY n.number LIMIT ?',
    parameters: [number, chunkSize],
  };
}
