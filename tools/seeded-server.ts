// The program on a temporary graph that holds the seeds, for tools that record its answers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listArticleFiles, readArticleInputs } from '../src/cli/read-article-inputs.js';
import { composeServer, ingestArticleFiles, openConfiguredStore } from '../src/compose.js';
import { readConfig } from '../src/config.js';

export interface SeededServer {
  /** The data of an answer. Throws if the answer has errors. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}

export async function openSeededServer(): Promise<SeededServer> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-seeded-'));
  const config = readConfig({ PORT: '0', SQLITE_FILE: join(folder, 'seeded.sqlite') });
  const store = await openConfiguredStore(config);
  await ingestArticleFiles(readArticleInputs(listArticleFiles('seeds')), store);
  const server = await composeServer(config, store);
  const address = await server.listen('127.0.0.1', 0);
  return {
    async ask(query, variables) {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
    async close() {
      await server.stop();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
