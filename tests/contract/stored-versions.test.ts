// A store that the released program of a past storage version wrote opens with today's program, and holds what today's program would have written.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { planSearch } from '../../src/domain/search-plan.js';
import { readSearchQuery } from '../../src/domain/search-query.js';
import { searchKinds } from '../../src/domain/ontology/kinds.js';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import { dumpGraph } from '../../src/store/dump-graph.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openGraphStore, type StoreSettings } from '../../src/store/open-store.js';
import { checkStatuses } from '../../src/store/write/check-statuses.js';
import { importText } from '../ingest/import/synthetic-rows.js';
import { readDumpedRecords } from '../support/dumped-records.js';
import { describeEngines, openTestStore, sqlite } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import {
  prepareStoredVersion,
  readStoredArticles,
  readStoredDump,
  readStoredNeo4j,
  readStoredRows,
  storedVersions,
  type StoredVersion,
} from '../support/stored-versions.js';
import { readWholeStore } from '../support/whole-store.js';

/** Filling and indexing a database takes longer than a test, and so does the first opening, which migrates it. */
const prepareTimeoutMs = 180_000;
const migrateTimeoutMs = 90_000;

/** Names and words in each of the ways in which a search finds something, and a question that finds nothing. */
const questions = [
  'Person One',
  'Persn Ohne',
  'Organisation',
  'شخص واحد',
  'Person Uno',
  'Fifth Person',
  'meeting of person',
  'wounded people',
  'المحادثات',
  'synthetic article two',
  '"theft of a bicycle"',
  'Place -Two',
  'nowhere to be found',
];

describeEngines('A stored version', (engine) => {
  describe.each(storedVersions)('%i', (version) => {
    let settings: StoreSettings;
    let cleanUp: () => Promise<void>;
    let today: Described;
    beforeAll(async () => {
      ({ settings, cleanUp } = await prepareStoredVersion(version, engine));
      today = await describeToday(version);
    }, prepareTimeoutMs);
    afterAll(() => cleanUp(), prepareTimeoutMs);

    it('is in the engine as its program left it', async () => {
      const lines = await readWholeStore(settings);
      if (engine.name === 'neo4j') expect(lines).toEqual(readStoredNeo4j(version));
      else expect(lines[0]).toBe(JSON.stringify({ user_version: version }));
    });

    it(
      'holds the graph that its own program described',
      async () => {
        const own = readStoredDump(version);
        expect(own.length).toBeGreaterThan(400);
        expect((await withStore(describeStore)).graph.map(withoutAbsent)).toEqual(own.map(withoutAbsent));
      },
      migrateTimeoutMs,
    );

    it('holds the graph that the same files and rows make today, and gives the same answers to searches', async () => {
      const migrated = await withStore(describeStore);
      expect(migrated.graph).toEqual(today.graph);
      expect(migrated.answers).toEqual(today.answers);
      expect(today.answers.filter(({ found }) => found.length === 0).map(({ question }) => question)).toEqual(['nowhere to be found']);
    });

    it('has the statuses that the rule gives', async () => {
      const { compared, mismatches } = await withStore((store) => checkStatuses(store.reader(noDeadline)));
      expect(mismatches).toEqual([]);
      expect(compared).toBeGreaterThan(80);
    });

    it('is left as it is by a second opening', async () => {
      await withStore((store) => store.ping());
      const first = await readWholeStore(settings);
      await withStore((store) => store.ping());
      expect(await readWholeStore(settings)).toEqual(first);
    });

    it('takes its article files and rows again without a difference', async () => {
      const seeded = await withStore((store) => ingestArticleFiles(readStoredArticles(version), store));
      const nothing = { edges: 0, factsWithNewEvidence: 0, entitiesWithNewAliases: 0 };
      expect(seeded).toMatchObject({ isWritten: true, summary: nothing });
      if (!seeded.isWritten) return;
      expect(Object.values(seeded.summary.nodesByFamily).every((count) => count === 0)).toBe(true);
      expect(seeded.summary.unchanged).toBeGreaterThan(390);
      expect(await withStore((store) => writeRows(version, store))).toEqual({ written: 0, unchanged: true });
      expect((await withStore(describeStore)).graph).toEqual(today.graph);
    });

    async function withStore<Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result> {
      const store = await openGraphStore(settings);
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    }
  });
});

interface Described {
  readonly graph: readonly string[];
  readonly answers: readonly { readonly question: string; readonly found: readonly unknown[] }[];
}

async function describeStore(store: GraphStore): Promise<Described> {
  const graph: string[] = [];
  for await (const line of dumpGraph(store)) graph.push(line);
  const answers = [];
  for (const question of questions) {
    const plan = planSearch(readSearchQuery(question, 'query'), searchKinds, 'all');
    const { items } = await store.reader(noDeadline).searchPage(plan, { after: null, before: null, limit: 100, fromEnd: false });
    answers.push({ question, found: items.map(({ item }) => [item.node.id, item.match]) });
  }
  return { graph, answers };
}

/** What today's program makes of the same files and rows, on the engine that needs no server. */
async function describeToday(version: StoredVersion): Promise<Described> {
  const { store, close } = await openTestStore(sqlite);
  try {
    for (const file of readStoredArticles(version)) expect(await ingestArticleFiles([file], store)).toMatchObject({ isWritten: true });
    await writeRows(version, store);
    return await describeStore(store);
  } finally {
    await close();
  }
}

/**
 * Imports the rows. Rows of version 1 were imported by other rules, which are no matter of storage: of that version the records that its program
 * made of them are written instead.
 */
async function writeRows(version: StoredVersion, store: GraphStore): Promise<{ written: number; unchanged: boolean }> {
  if (version === 1) {
    const { nodesByFamily, edges, entitiesWithNewAliases } = await store.write(readDumpedRecords(readStoredDump(version)));
    const written = Object.values(nodesByFamily).reduce((sum, count) => sum + count, edges + entitiesWithNewAliases);
    return { written, unchanged: written === 0 };
  }
  const { totals, told } = await importText(store, readStoredRows(version));
  expect(told).toEqual([]);
  return { written: totals.articles + totals.mentions, unchanged: totals.repeated === totals.rows };
}

/** A line of a dump without members that are null or empty: later versions may have more of these. */
function withoutAbsent(line: string): unknown {
  return JSON.parse(line, (_key, value: unknown) => (value === null || (Array.isArray(value) && value.length === 0) ? undefined : value));
}
