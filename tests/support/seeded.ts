// An engine with the shipped seeds in it, and GraphQL on top.
import { readFileSync, readdirSync } from 'node:fs';
import { formatProblem } from '../../src/problem.js';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import type { ArticleFileInput } from '../../src/ingest/read-article-file.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { StoreSettings } from '../../src/store/open-store.js';
import { openTestStore, type TestEngine } from './engines.js';
import { createExecute, executeData, type Answer, type Execute } from './execute.js';

export interface Seeded {
  readonly store: GraphStore;
  readonly settings: StoreSettings;
  readonly execute: Execute;
  /** The data of a query that must succeed. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer['data']>;
  close(): Promise<void>;
}

export function readSeedFiles(): ArticleFileInput[] {
  return readdirSync('seeds')
    .filter((name) => name.endsWith('.json') && name !== 'article.schema.json')
    .sort()
    .map((name) => ({ path: `seeds/${name}`, text: readFileSync(`seeds/${name}`, 'utf8') }));
}

export async function openSeeded(engine: TestEngine): Promise<Seeded> {
  const { store, settings, close } = await openTestStore(engine);
  const result = await ingestArticleFiles(readSeedFiles(), store);
  if (!result.isWritten) throw new Error(result.problems.map(formatProblem).join('\n'));
  const execute = createExecute(store);
  return { store, settings, execute, ask: (query, variables) => executeData(execute, query, variables), close };
}
