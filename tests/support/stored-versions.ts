// Stores that the programs of past storage versions wrote: see tests/stores/README.md. Each call gives a fresh copy.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import neo4j, { type Session } from 'neo4j-driver';
import type { ArticleFileInput } from '../../src/ingest/read-article-file.js';
import type { StoreSettings } from '../../src/store/open-store.js';
import { emptyNeo4j, type Neo4jAddress } from './empty-neo4j.js';
import { testNeo4jSettings, type TestEngine } from './engines.js';

/** Every storage version of which there is a stored file. */
export const storedVersions = [1, 2, 3] as const;
export type StoredVersion = (typeof storedVersions)[number];

/** The file of a version as its program left it, in a temporary folder of its own. */
export function openStoredSqlite(version: StoredVersion): { readonly file: string; cleanUp(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'));
  const file = join(folder, `version-${version}.sqlite`);
  writeFileSync(file, gunzipSync(readFileSync(pathOf(version, 'sqlite.db.gz'))));
  return { file, cleanUp: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A fresh copy of a version's store in an engine of the tests, ready to be opened. */
export async function prepareStoredVersion(
  version: StoredVersion,
  engine: TestEngine,
): Promise<{ readonly settings: StoreSettings; cleanUp(): Promise<void> }> {
  if (engine.name === 'sqlite') {
    const { file, cleanUp } = openStoredSqlite(version);
    return { settings: { engine: 'sqlite', file }, cleanUp: async () => cleanUp() };
  }
  const settings = testNeo4jSettings();
  if (!settings) throw new Error('No Neo4j to test on.');
  await loadStoredNeo4j(version, settings);
  // Indexes of a past version must not be what the next suite finds.
  return { settings, cleanUp: () => dropNeo4jSchema(settings) };
}

/** The article files that the version's program was given, in the order in which it seeded them. */
export function readStoredArticles(version: StoredVersion): ArticleFileInput[] {
  return ['article.json', 'article-two.json'].map((name) => {
    const path = pathOf(version, name);
    return { path, text: readFileSync(path, 'utf8') };
  });
}

/** The rows that it imported after that. */
export function readStoredRows(version: StoredVersion): string {
  return readFileSync(pathOf(version, 'rows.jsonl'), 'utf8');
}

/** The graph as the version's own program described it, in the lines of `dossier dump`. */
export function readStoredDump(version: StoredVersion): string[] {
  return readLines(version, 'dump.jsonl');
}

/** Everything in the Neo4j database that its program wrote, a line for each schema object, node and relationship. */
export function readStoredNeo4j(version: StoredVersion): string[] {
  return readLines(version, 'neo4j.jsonl');
}

type Encoded = string | number | boolean | { readonly integer: string } | readonly Encoded[];
type Properties = Readonly<Record<string, Encoded>>;
type Line =
  | { readonly constraint: string; readonly create: string }
  | { readonly index: string; readonly type: string; readonly owningConstraint: string | null; readonly create: string }
  | { readonly node: number; readonly labels: readonly string[]; readonly properties: Properties }
  | { readonly relationship: string; readonly from: number; readonly to: number; readonly properties: Properties };

/** Makes the test database what the version's program left: schema objects, nodes and relationships, and nothing else except the tests' marker. */
export async function loadStoredNeo4j(version: StoredVersion, address: Neo4jAddress): Promise<void> {
  await dropNeo4jSchema(address);
  await emptyNeo4j(address);
  const lines = readStoredNeo4j(version).map((line) => JSON.parse(line) as Line);
  await withSession(address, async (session) => {
    await runAll(
      session,
      lines.filter(isSchemaToCreate).map(({ create }) => create),
    );
    await session.run('CALL db.awaitIndexes(300)');
    const ids = await createNodes(session, lines);
    await createRelationships(session, lines, ids);
  });
}

/** A constraint creates the index that it owns, and every database has the lookup indexes. */
function isSchemaToCreate(line: Line): line is Line & { readonly create: string } {
  return 'constraint' in line || ('index' in line && line.owningConstraint === null && line.type !== 'LOOKUP');
}

/** Drops all constraints and indexes, so that the next program that opens the database creates its own. */
export async function dropNeo4jSchema(address: Neo4jAddress): Promise<void> {
  await emptyNeo4j(address);
  await withSession(address, async (session) => {
    for (const [what, list] of [
      ['CONSTRAINT', 'SHOW CONSTRAINTS YIELD name'],
      ['INDEX', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"],
    ]) {
      const { records } = await session.run(list!);
      await runAll(
        session,
        records.map((record) => `DROP ${what} \`${record.get('name') as string}\``),
      );
    }
  });
}

/** In one transaction: a hundred of them take seconds otherwise. */
async function runAll(session: Session, texts: readonly string[]): Promise<void> {
  await session.executeWrite(async (transaction) => {
    for (const text of texts) await transaction.run(text);
  });
}

/** The element id of each node, by its number in the file. */
async function createNodes(session: Session, lines: readonly Line[]): Promise<Map<number, string>> {
  const nodes = lines.filter((line) => 'node' in line);
  const ids = new Map<number, string>();
  for (const [labels, group] of groupBy(nodes, ({ labels }) => labels.map((label) => `:\`${label}\``).join(''))) {
    const { records } = await session.run(
      `UNWIND $rows AS row CREATE (node${labels}) SET node = row.properties RETURN row.number AS number, elementId(node) AS id`,
      { rows: group.map(({ node, properties }) => ({ number: node, properties: decode(properties) })) },
    );
    for (const record of records) ids.set(record.get('number') as number, record.get('id') as string);
  }
  return ids;
}

async function createRelationships(session: Session, lines: readonly Line[], ids: ReadonlyMap<number, string>): Promise<void> {
  const relationships = lines.filter((line) => 'relationship' in line);
  for (const [type, group] of groupBy(relationships, ({ relationship }) => relationship)) {
    await session.run(
      `UNWIND $rows AS row MATCH (source) WHERE elementId(source) = row.from MATCH (target) WHERE elementId(target) = row.to
CREATE (source)-[relationship:\`${type}\`]->(target) SET relationship = row.properties`,
      { rows: group.map(({ from, to, properties }) => ({ from: ids.get(from)!, to: ids.get(to)!, properties: decode(properties) })) },
    );
  }
}

function decode(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, decodeValue(value)]));
}

function decodeValue(value: Encoded): unknown {
  if (Array.isArray(value)) return value.map(decodeValue);
  return typeof value === 'object' && 'integer' in value ? neo4j.int(value.integer) : value;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function readLines(version: StoredVersion, name: string): string[] {
  return readFileSync(pathOf(version, name), 'utf8').trimEnd().split('\n');
}

function pathOf(version: StoredVersion, name: string): string {
  return `tests/stores/version-${version}/${name}`;
}

async function withSession({ uri, username, password }: Neo4jAddress, work: (session: Session) => Promise<void>): Promise<void> {
  const driver = neo4j.driver(uri, username ? neo4j.auth.basic(username, password ?? '') : undefined);
  const session = driver.session();
  try {
    await work(session);
  } finally {
    await session.close();
    await driver.close();
  }
}
