// The engines that tests run on: SQLite, and a real Neo4j at NEO4J_TEST_URI, which `npm test` and `npm run test:neo4j` start.
// ENGINES, which only this file reads, chooses: sqlite, neo4j, or both, which is the default.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { openGraphStore, type StoreSettings } from '../../src/store/open-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { emptyNeo4j } from './empty-neo4j.js';

export interface TestEngine {
  readonly name: GraphStore['engine'];
  /** The settings of an empty store that is this suite's own. */
  prepare(): Promise<{ settings: StoreSettings; cleanUp: () => Promise<void> }>;
}

/** The engine of suites whose subject does not depend on the engine. */
export const sqlite: TestEngine = {
  name: 'sqlite',
  async prepare() {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'));
    return {
      settings: { engine: 'sqlite', file: join(folder, 'test.sqlite') },
      cleanUp: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

/** The database of the tests: never the one that NEO4J_URI names. */
export function testNeo4jSettings(): (StoreSettings & { engine: 'neo4j' }) | undefined {
  const { NEO4J_TEST_URI, NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD, NEO4J_URI } = process.env;
  if (!NEO4J_TEST_URI) return undefined;
  if (NEO4J_TEST_URI === NEO4J_URI)
    throw new Error('NEO4J_TEST_URI names the database of NEO4J_URI; tests empty theirs, so it must be another.');
  return {
    engine: 'neo4j',
    uri: NEO4J_TEST_URI,
    username: NEO4J_TEST_USERNAME ?? null,
    password: NEO4J_TEST_PASSWORD ?? null,
    database: null,
  };
}

const neo4j: TestEngine = {
  name: 'neo4j',
  async prepare() {
    const settings = testNeo4jSettings();
    if (!settings) throw new Error('No Neo4j to test on.');
    await emptyNeo4j(settings);
    return { settings, cleanUp: async () => undefined };
  },
};

/** Runs a suite on each of the chosen engines. If Neo4j is unavailable, its half is skipped by name; in CI that is a failure. */
export function describeEngines(title: string, suite: (engine: TestEngine) => void): void {
  if (isChosen('sqlite')) describe(`${title} on sqlite`, () => suite(sqlite));
  if (isChosen('neo4j')) describeWithNeo4j(`${title} on neo4j`, () => suite(neo4j));
}

/** Runs a suite that compares the engines, together with the suites on Neo4j. */
export function describeBothEngines(title: string, suite: (engines: readonly [TestEngine, TestEngine]) => void): void {
  if (isChosen('neo4j')) describeWithNeo4j(title, () => suite([sqlite, neo4j]));
}

/** Runs a suite that does not need Neo4j but is in a file with suites that do, so that it runs in one loop and not in two. */
export function describeWithoutNeo4j(title: string, suite: () => void): void {
  if (isChosen('sqlite')) describe(title, suite);
}

function isChosen(engine: GraphStore['engine']): boolean {
  const chosen = process.env['ENGINES'] || 'both';
  if (!['sqlite', 'neo4j', 'both'].includes(chosen))
    throw new Error(`Expected ENGINES to be sqlite, neo4j or both, got ${JSON.stringify(chosen)}.`);
  return chosen === 'both' || chosen === engine;
}

/** Runs a suite that needs the real Neo4j of testNeo4jSettings(). */
export function describeWithNeo4j(title: string, suite: () => void): void {
  if (process.env['NEO4J_TEST_URI']) {
    describe(title, suite);
    return;
  }
  const reason = process.env['NEO4J_TEST_MISSING'] ?? 'NEO4J_TEST_URI is not set; npm run test:neo4j finds or starts one';
  if (process.env['CI'] === 'true') {
    it(title, () => {
      throw new Error(`A skipped engine is a failure in CI: ${reason}`);
    });
  } else {
    describe.skip(`${title} (skipped: ${reason})`, () => {
      it('runs if a Neo4j is available', () => undefined);
    });
  }
}

/** An open, empty store of an engine, for one suite. */
export async function openTestStore(
  engine: TestEngine,
): Promise<{ store: GraphStore; settings: StoreSettings; close: () => Promise<void> }> {
  const { settings, cleanUp } = await engine.prepare();
  const store = await openGraphStore(settings);
  return {
    store,
    settings,
    close: async () => {
      await store.close();
      await cleanUp();
    },
  };
}
