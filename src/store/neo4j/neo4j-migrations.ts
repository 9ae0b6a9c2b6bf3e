// Migrates data of an older version to the version that this program writes, and refuses newer data. Migrations are literal Cypher that
// never changes after its release. Data that depends on the program's vocabulary and rules is updated in neo4j-renewal.ts.
import { DossierError } from '../../errors.js';
import type { Neo4jMigration, Neo4jMigrationStep } from './migrations/neo4j-migration.js';
import { neo4jMigration1 } from './migrations/neo4j-migration-1.js';
import { neo4jMigration2 } from './migrations/neo4j-migration-2.js';
import { neo4jMigration3 } from './migrations/neo4j-migration-3.js';
import { neo4jMigration4 } from './migrations/neo4j-migration-4.js';
import type { RunStatement } from './neo4j-statement.js';
import { readSchemaVersion, writeSchemaVersion } from './neo4j-statements-schema.js';
import { takeTurn } from './neo4j-statements-write.js';

/** Runs the work in its own transaction. Neo4j does not allow schema and data changes in the same transaction. */
export type Transact = <Result>(work: (run: RunStatement) => Promise<Result>) => Promise<Result>;

/** Each entry migrates the data from the version equal to its index to the next version. */
const migrations: readonly Neo4jMigration[] = [neo4jMigration1, neo4jMigration2, neo4jMigration3, neo4jMigration4];

/** The version that this program writes. */
export const neo4jSchemaVersion = migrations.length;

/**
 * Migrates existing data. A new database has no data and no version. The migration can be interrupted and repeated, and two processes may
 * run it at the same time. Throws STORE_TOO_NEW.
 */
export async function migrateNeo4j(transact: Transact): Promise<void> {
  // The version is read again after each migration, since another process may be migrating too.
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
    `The Neo4j database was written by a newer version of Dossier: its schema version is ${version}, and this program supports up to ${neo4jSchemaVersion}.`,
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
    // Repeats until the step has nothing left to change.
  }
}
