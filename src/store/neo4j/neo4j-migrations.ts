// Brings data of an older shape to the shape that this program writes; a newer shape is refused. Migrations are literal Cypher that never
// changes once it is released. What follows the program's vocabulary and rules is neo4j-renewal.ts.
import { DossierError } from '../../errors.js';
import type { Neo4jMigration, Neo4jMigrationStep } from './migrations/neo4j-migration.js';
import { neo4jMigration1 } from './migrations/neo4j-migration-1.js';
import { neo4jMigration2 } from './migrations/neo4j-migration-2.js';
import { neo4jMigration3 } from './migrations/neo4j-migration-3.js';
import { neo4jMigration4 } from './migrations/neo4j-migration-4.js';
import type { RunStatement } from './neo4j-statement.js';
import { readSchemaVersion, writeSchemaVersion } from './neo4j-statements-schema.js';
import { takeTurn } from './neo4j-statements-write.js';

/** Does the work in a transaction of its own. Neo4j does not mix changes of schema and of data in one. */
export type Transact = <Result>(work: (run: RunStatement) => Promise<Result>) => Promise<Result>;

/** Each entry brings the data from the version of its index to the next. */
const migrations: readonly Neo4jMigration[] = [neo4jMigration1, neo4jMigration2, neo4jMigration3, neo4jMigration4];

/** The version that this program writes. */
export const neo4jSchemaVersion = migrations.length;

/**
 * Migrates the data that is there; a new database has none, and no version. Can be broken off and run again, and run by two at once.
 * Throws STORE_TOO_NEW.
 */
export async function migrateNeo4j(transact: Transact): Promise<void> {
  // Read again after each: another process may be doing the same.
  for (let version = await readVersion(transact); version > 0 && version < neo4jSchemaVersion; version = await readVersion(transact)) {
    for (const step of migrations[version]!) await runStep(transact, step);
    const next = version + 1;
    await transact((run) => run(writeSchemaVersion(next)));
  }
}

async function readVersion(transact: Transact): Promise<number> {
  const version = Number((await transact((run) => run(readSchemaVersion)))[0]?.['version'] ?? 0);
  if (version <= neo4jSchemaVersion) return version;
  throw new DossierError(
    'STORE_TOO_NEW',
    `The Neo4j database was written by a newer Dossier: its schema version is ${version}, this program knows up to ${neo4jSchemaVersion}.`,
  );
}

async function runStep(transact: Transact, { changes, text }: Neo4jMigrationStep): Promise<void> {
  const statement = { name: 'migrate', text, parameters: {} };
  if (changes === 'schema') {
    await transact((run) => run(statement));
    return;
  }
  const runOnce = async (run: RunStatement) => {
    await run(takeTurn);
    return (await run(statement))[0]?.['changed'] ?? 0;
  };
  while ((await transact(runOnce)) !== 0) {
    // Until the step finds no more to change.
  }
}
