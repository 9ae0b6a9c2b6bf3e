// Brings a database to the shape that this program writes, when it is opened; a newer shape is refused.
import { DossierError } from '../../errors.js';
import { renewSearchEntries } from './neo4j-migration-3.js';
import type { Row, Statement } from './neo4j-statement.js';
import { awaitIndexes, indexNames, readSchemaVersion, schemaObjects, writeSchemaVersion } from './neo4j-statements-schema.js';

type Transact = (statements: readonly Statement[]) => Promise<Row[]>;

/** Each entry brings the data from the version of its index to the next. An empty database has every shape. */
const migrations: readonly ((transact: Transact) => Promise<void>)[] = [
  async () => undefined,
  // Version 2 brought search entries, all of which version 3 makes anew.
  async () => undefined,
  renewSearchEntries,
];

/** The version that this program writes. */
export const neo4jSchemaVersion = migrations.length;

/**
 * Creates the constraints and indexes that are missing and changes data of older shapes. Can be broken off and run again, and run by two at once.
 * `transact` runs statements in a transaction of their own: Neo4j does not mix changes of schema and of data in one.
 */
export async function migrateNeo4j(transact: Transact): Promise<void> {
  const version = Number((await transact([readSchemaVersion]))[0]?.['version'] ?? 0);
  if (version > neo4jSchemaVersion) {
    throw new DossierError(
      'STORE_TOO_NEW',
      `The Neo4j database was written by a newer Dossier: its schema version is ${version}, this program knows up to ${neo4jSchemaVersion}.`,
    );
  }
  const names = new Set((await transact([indexNames])).map((row) => row['name']));
  const missing = schemaObjects().filter(({ name }) => !names.has(name));
  if (missing.length > 0) {
    await transact(missing.map(({ create }) => create));
    await transact([awaitIndexes]);
  }
  for (const [index, migrate] of migrations.entries()) {
    if (index < version) continue;
    if (version > 0) await migrate(transact);
    await transact([writeSchemaVersion(index + 1)]);
  }
}
