// Everything that a store holds in its engine's own terms, as lines: to see whether something changed that readers do not show.
import { DatabaseSync } from '@photostructure/sqlite';
import neo4j from 'neo4j-driver';
import type { StoreSettings } from '../../src/store/open-store.js';
import { readNeo4jLines } from '../../tools/stores/read-neo4j-lines.js';
import { testMarker } from './empty-neo4j.js';

export async function readWholeStore(settings: StoreSettings): Promise<string[]> {
  if (settings.engine === 'sqlite') return readSqliteLines(settings.file);
  const { uri, username, password } = settings;
  return readNeo4jLines(uri, username ? neo4j.auth.basic(username, password ?? '') : undefined, testMarker);
}

/** The pragmas that Dossier sets, the tables and indexes, and every row. The tables in which FTS5 keeps its indexes are among them. */
function readSqliteLines(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const all = (text: string) => database.prepare(text).all() as Record<string, unknown>[];
    const pragmas = ['user_version', 'application_id'].flatMap((name) => all(`PRAGMA ${name}`));
    const schema = all('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name');
    // A virtual table shows what its own tables hold.
    const tables = schema.filter(({ type, sql }) => type === 'table' && !String(sql).startsWith('CREATE VIRTUAL'));
    const rows = tables.flatMap(({ name }) => all(`SELECT '${String(name)}' AS "table", * FROM "${String(name)}"`));
    return [...pragmas, ...schema, ...rows].map((row) => JSON.stringify(row));
  } finally {
    database.close();
  }
}
