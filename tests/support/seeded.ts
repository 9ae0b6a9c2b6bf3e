// An engine that holds the shipped seeds, and GraphQL on top.
import { copyFileSync } from 'node:fs';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openGraphStore, type StoreSettings } from '../../src/store/open-store.js';
import type { TestEngine } from './engines.js';
import { createExecute, executeData, type Answer, type Execute } from './execute.js';
import { seededFile, writeSeeds } from './seeded-file.js';

export { readSeedFiles } from './seeded-file.js';

export interface Seeded {
  readonly store: GraphStore;
  readonly settings: StoreSettings;
  readonly execute: Execute;
  /** The data of a query that must succeed. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer['data']>;
  close(): Promise<void>;
}

export async function openSeeded(engine: TestEngine): Promise<Seeded> {
  const { settings, cleanUp } = await engine.prepare();
  if (settings.engine === 'sqlite') copyFileSync(await seededFile(), settings.file);
  const store = await openGraphStore(settings);
  if (settings.engine === 'neo4j') await writeSeeds(store);
  const execute = createExecute(store);
  return {
    store,
    settings,
    execute,
    ask: (query, variables) => executeData(execute, query, variables),
    async close() {
      await store.close();
      await cleanUp();
    },
  };
}
