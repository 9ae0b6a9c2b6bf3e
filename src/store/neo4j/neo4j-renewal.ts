// What follows the tables and rules of the program that opens a database, and not the version of its data. Runs after the migrations.
import { derivedVersions, findOutdated, type DerivedName } from '../renewal/derived-data.js';
import type { RenewalOptions } from '../renewal/renewal-options.js';
import { deriveAgain } from './neo4j-derived-data.js';
import { neo4jSchemaVersion, type Transact } from './neo4j-migrations.js';
import { awaitIndexes, createSchemaState, readSchemaVersion, schemaObjects, storedSchemaObjects } from './neo4j-statements-schema.js';

const derivedNames = ['searchEntries', 'contentHashes', 'attributes'] as const satisfies readonly DerivedName[];

/**
 * Creates constraints and indexes that are missing, replaces those that are on other properties, and derives again what was derived by other
 * rules. Can be broken off and run again, and run by two at once. The vocabulary needs nothing here: Neo4j does not check it.
 */
export async function renewNeo4j(transact: Transact, { versions = derivedVersions, onProgress }: RenewalOptions): Promise<void> {
  await renewSchemaObjects(transact);
  const [state] = await transact((run) => run(readSchemaVersion));
  if (!state) {
    await transact((run) => run(createSchemaState(neo4jSchemaVersion, versions)));
    return;
  }
  const outdated = findOutdated(derivedNames, versions, (name) => state[name]);
  if (outdated.length > 0) await deriveAgain(transact, outdated, versions, onProgress);
}

async function renewSchemaObjects(transact: Transact): Promise<void> {
  const rows = await transact((run) => run(storedSchemaObjects));
  const stored = new Map(rows.map((row) => [row['name'], row]));
  const statements = schemaObjects().flatMap(({ name, isSame, create, drop }) => {
    const row = stored.get(name);
    if (!row) return [create];
    return isSame(row) ? [] : [drop, create];
  });
  if (statements.length === 0) return;
  await transact(async (run) => {
    for (const statement of statements) await run(statement);
  });
  await transact((run) => run(awaitIndexes));
}
