// The engines that tests run on: SQLite always, a real Neo4j where NEO4J_TEST_URI names one (npm test starts it).
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

/** For suites that have nothing to do with the engine. */
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

/** Runs a suite on every engine. Where there is no Neo4j its half is skipped by name; in CI that is a failure. */
export function describeEngines(title: string, suite: (engine: TestEngine) => void): void {
  describe(`${title} on sqlite`, () => suite(sqlite));
  describeWithNeo4j(`${title} on neo4j`, () => suite(neo4j));
}

/** Runs a suite that compares the engines. Skipped by name where there is only one; in CI that is a failure. */
export function describeBothEngines(title: string, suite: (engines: readonly [TestEngine, TestEngine]) => void): void {
  describeWithNeo4j(title, () => suite([sqlite, neo4j]));
}

function describeWithNeo4j(title: string, suite: () => void): void {
  if (process.env['NEO4J_TEST_URI']) {
    describe(title, suite);
    return;
  }
  const reason = process.env['NEO4J_TEST_MISSING'] ?? 'NEO4J_TEST_URI is not set; npm test finds or starts one';
  if (process.env['CI'] === 'true') {
    it(title, () => {
      throw new Error(`A skipped engine is a failure in CI: ${reason}`);
    });
  } else {
    describe.skip(`${title} (skipped: ${reason})`, () => {
      it('runs where a Neo4j can be had', () => undefined);
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

export { noDeadline } from './no-deadline.js';
