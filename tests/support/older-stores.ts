// Makes a store one of version 1 again: its shape, its content hashes, and without the fields that records got later. Or one that was on its
// way to version 2, on an engine whose ways there are several transactions. Or one of version 2.
import { DatabaseSync } from '@photostructure/sqlite';
import neo4j from 'neo4j-driver';
import type { StoreSettings } from '../../src/store/open-store.js';

type Row = Record<string, unknown>;

/** The search entries of a store, the same for both engines. */
export async function readSearchEntries(settings: StoreSettings): Promise<Row[]> {
  if (settings.engine === 'sqlite') {
    return withSqlite(settings.file, (database) =>
      database
        .prepare(
          'SELECT n.id AS nodeId, s.field, s.ordinal, s.key, s.normalized FROM search_entry s JOIN node n ON n.number = s.node ORDER BY n.id, s.field, s.ordinal',
        )
        .all()
        .map((row) => ({ ...row })),
    );
  }
  return withNeo4j(settings, async (run) =>
    run(`MATCH (entry:SearchEntry)-[:ENTRY_OF]->(node)
RETURN node.id AS nodeId, entry.field AS field, entry.ordinal AS ordinal, entry.key AS key, entry.normalized AS normalized ORDER BY nodeId, field, ordinal`),
  );
}

export async function makeVersionOne(settings: StoreSettings): Promise<void> {
  if (settings.engine === 'sqlite') {
    withSqlite(settings.file, (database) =>
      database.exec(`DROP TABLE search_name; DROP TABLE search_spelling; DROP TABLE search_text; DROP TABLE search_entry;
UPDATE node SET content_hash = 'of version 1', record = json_remove(record, '$.category', '$.sources', '$.kindBasis') WHERE family IN ('article', 'entity');
PRAGMA user_version = 1;`),
    );
    return;
  }
  await withNeo4j(settings, async (run) => {
    for (const index of ['dossier_search_name', 'dossier_search_text', 'dossier_search_entry_key']) await run(`DROP INDEX ${index}`);
    await run('DROP CONSTRAINT dossier_search_entry_id');
    await run('MATCH (entry:SearchEntry) DETACH DELETE entry');
    await run("MATCH (node) WHERE node:Article OR node:Entity SET node.contentHash = 'of version 1' REMOVE node.sources");
    await run('MATCH (schema:SchemaVersion) SET schema.version = toInteger(1)');
    return [];
  });
}

export async function breakOffVersionTwo(settings: StoreSettings): Promise<void> {
  if (settings.engine === 'sqlite') return makeVersionOne(settings);
  await withNeo4j(settings, async (run) => {
    await run('MATCH (entry:SearchEntry) WITH entry ORDER BY entry.id DESC LIMIT 40 DETACH DELETE entry');
    return run(
      "MATCH (schema:SchemaVersion), (node:Article) SET schema.version = toInteger(1), node.contentHash = 'of version 1' RETURN 1",
    );
  });
}

/** Spelling keys stood in the index of names, and words were normalized and keys made by other rules. */
export async function makeVersionTwo(settings: StoreSettings): Promise<void> {
  if (settings.engine === 'sqlite') {
    withSqlite(settings.file, (database) =>
      database.exec(`DROP TABLE search_name; DROP TABLE search_spelling;
CREATE VIRTUAL TABLE search_name USING fts5 (words, spelling, content = '', tokenize = 'ascii', prefix = '1 2 3');
INSERT INTO search_name (rowid, words, spelling) SELECT number, normalized, '9older' FROM search_entry WHERE field IN ('label', 'alias', 'title');
UPDATE search_entry SET normalized = '9older' WHERE field = 'text';
PRAGMA user_version = 2;`),
    );
    return;
  }
  await withNeo4j(settings, async (run) => {
    await run("MATCH (entry:SearchName) WHERE entry.spelling IS NOT NULL SET entry.spelling = '9older'");
    await run("MATCH (entry:SearchText) WHERE entry.field = 'text' SET entry.normalized = '9older'");
    return run('MATCH (schema:SchemaVersion) SET schema.version = toInteger(2) RETURN 1');
  });
}

function withSqlite<Result>(file: string, work: (database: InstanceType<typeof DatabaseSync>) => Result): Result {
  const database = new DatabaseSync(file);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

async function withNeo4j(
  { uri, username, password }: StoreSettings & { engine: 'neo4j' },
  work: (run: (text: string) => Promise<Row[]>) => Promise<Row[]>,
): Promise<Row[]> {
  const driver = neo4j.driver(uri, username ? neo4j.auth.basic(username, password ?? '') : undefined, { disableLosslessIntegers: true });
  const session = driver.session();
  try {
    return await work(async (text) => (await session.run(text)).records.map((record) => record.toObject()));
  } finally {
    await session.close();
    await driver.close();
  }
}
