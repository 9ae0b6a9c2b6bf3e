// Updates that depend on the model and rules of the program that opens a database, and not on the version of its data. They run after the
// migrations.
import { derivedVersions, findOutdated, type DerivedName } from '../renewal/derived-data.js';
import type { RenewalOptions } from '../renewal/renewal-options.js';
import { deriveAgain } from './neo4j-derived-data.js';
import { neo4jSchemaVersion, type Transact } from './neo4j-migrations.js';
import type { Statement } from './neo4j-statement.js';
import {
  awaitIndexes,
  createSchemaState,
  dropSchemaObject,
  readSchemaVersion,
  schemaObjects,
  storedSchemaObjects,
} from './neo4j-statements-schema.js';

const derivedNames = ['searchEntries', 'contentHashes', 'attributes'] as const satisfies readonly DerivedName[];

/**
 * Creates missing constraints and indexes, replaces those that are on other properties, and derives data again that was derived by other
 * rules. Can be interrupted and repeated, and two processes may run it at the same time. Neo4j does not check the vocabulary, so it needs no
 * update.
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
  const work = await findSchemaWork(transact);
  if (work.length === 0) return;
  try {
    await runAll(transact, work);
  } catch (error) {
    // Despite IF NOT EXISTS, this fails if another program creates the same full-text index at the same time. Then less is left to do.
    const left = await findSchemaWork(transact);
    if (left.length >= work.length) throw error;
    await runAll(transact, left);
  }
  await transact((run) => run(awaitIndexes));
}

async function runAll(transact: Transact, statements: readonly Statement[]): Promise<void> {
  await transact(async (run) => {
    for (const statement of statements) await run(statement);
  });
}

/** Statements that drop constraints and indexes on other properties, and create missing ones. */
async function findSchemaWork(transact: Transact): Promise<Statement[]> {
  const rows = await transact((run) => run(storedSchemaObjects));
  const stored = new Map(rows.map((row) => [row['name'], row]));
  return schemaObjects().flatMap(({ name, isSame, create }) => {
    const row = stored.get(name);
    if (!row) return [create];
    return isSame(row) ? [] : [dropSchemaObject(row), create];
  });
}
