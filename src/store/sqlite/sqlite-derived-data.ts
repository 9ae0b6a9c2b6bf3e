// Derives search entries and content hashes again from all records, in chunks, in the open transaction.
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { edgeContentHash } from '../write/content-hash.js';
import { findOutdated, type DerivedName, type DerivedVersions } from '../renewal/derived-data.js';
import { renewNode } from '../renewal/renew-node.js';
import { countProgress, type RenewalProgress } from '../renewal/renewal-progress.js';
import { createPreparedStatements } from './sqlite-prepared-statements.js';
import { decodeNode, encodeRecord, nodeColumns } from './sqlite-records.js';
import { deleteSearchEntries, insertSearchEntry } from './sqlite-search-entries.js';
import type { SqliteRow, SqliteStatement } from './sqlite-statement.js';

type Run = (statement: SqliteStatement) => SqliteRow[];

/** Attributes are not written to columns, since SQLite computes them from the record. */
const derivedNames = ['searchEntries', 'contentHashes'] as const satisfies readonly DerivedName[];

/** Number of nodes that are in memory at the same time. The text of an article may have a megabyte. */
const nodesAtOnce = 100;
const edgesAtOnce = 1000;

export function outdatedData(database: DatabaseSyncInstance, versions: DerivedVersions): DerivedName[] {
  const read = database.prepare('SELECT value FROM store_state WHERE name = ?');
  return findOutdated(derivedNames, versions, (name) => (read.get(name) as SqliteRow | undefined)?.['value']);
}

export function deriveAgain(
  database: DatabaseSyncInstance,
  outdated: readonly DerivedName[],
  versions: DerivedVersions,
  onProgress: ((progress: RenewalProgress) => void) | undefined,
): void {
  const prepared = createPreparedStatements((sql) => database.prepare(sql), 20);
  const run: Run = ({ sql, parameters }) => prepared.get(sql).all(...parameters) as SqliteRow[];
  const count = (table: 'node' | 'edge') => Number(run({ sql: `SELECT count(*) AS total FROM ${table}`, parameters: [] })[0]!['total']);
  const needsEdges = outdated.includes('contentHashes');
  const advance = countProgress(outdated, count('node') + (needsEdges ? count('edge') : 0), onProgress);

  deriveNodes(run, outdated.includes('searchEntries'), advance);
  if (needsEdges) deriveEdges(run, advance);
  for (const name of outdated) run(writeVersion(name, versions[name]));
}

function deriveNodes(run: Run, needsSearchEntries: boolean, advance: (added: number) => void): void {
  if (needsSearchEntries) deleteSearchEntries.forEach(run);
  eachChunk(run, nodesAfter, advance, (row) => {
    const { node, contentHash, searchEntries } = renewNode(decodeNode(row, ''), row['text'] as string | null);
    run({
      sql: 'UPDATE node SET record = ?, content_hash = ? WHERE number = ?',
      parameters: [encodeRecord(node), contentHash, row['number'] as number],
    });
    if (needsSearchEntries) searchEntries.flatMap(insertSearchEntry).forEach(run);
  });
}

function deriveEdges(run: Run, advance: (added: number) => void): void {
  eachChunk(run, edgesAfter, advance, (row) =>
    run({
      sql: 'UPDATE edge SET content_hash = ? WHERE number = ?',
      parameters: [edgeContentHash({ facts: JSON.parse(String(row['facts'])) }), row['number'] as number],
    }),
  );
}

function eachChunk(
  run: Run,
  rowsAfter: (number: number) => SqliteStatement,
  advance: (added: number) => void,
  derive: (row: SqliteRow) => void,
): void {
  for (let rows = run(rowsAfter(0)); rows.length > 0; rows = run(rowsAfter(Number(rows.at(-1)!['number'])))) {
    rows.forEach(derive);
    advance(rows.length);
  }
}

function nodesAfter(number: number): SqliteStatement {
  return {
    sql:
      `SELECT n.number, t.text, ${nodeColumns('n', '')} FROM node n LEFT JOIN article_text t ON t.article = n.number` +
      ' WHERE n.number > ? ORDER BY n.number LIMIT ?',
    parameters: [number, nodesAtOnce],
  };
}

function edgesAfter(number: number): SqliteStatement {
  return { sql: 'SELECT number, facts FROM edge WHERE number > ? ORDER BY number LIMIT ?', parameters: [number, edgesAtOnce] };
}

function writeVersion(name: DerivedName, version: string): SqliteStatement {
  return {
    sql: 'INSERT INTO store_state (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    parameters: [name, version],
  };
}
