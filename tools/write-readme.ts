// `npm run readme`: writes the parts of README.md that are made from the program, on a throw-away graph with the seeds in it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServer, ingestArticleFiles, openConfiguredStore } from '../src/compose.js';
import { readConfig, settings } from '../src/config.js';
import { listArticleFiles, readArticleInputs } from '../src/cli/read-article-inputs.js';
import { fillReadme, withoutComment } from './readme/fill-readme.js';

const operation = readFileSync('operations/who-disputes-what.graphql', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'dossier-readme-'));
const config = readConfig({ PORT: '0', SQLITE_FILE: join(folder, 'readme.sqlite') });
const store = await openConfiguredStore(config);
await ingestArticleFiles(readArticleInputs(listArticleFiles('seeds')), store);
const server = await composeServer(config, store);
const address = await server.listen('127.0.0.1', 0);
const response = await fetch(`${address}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: operation }),
});
const { data } = (await response.json()) as { data: unknown };
await server.stop();
await store.close();
rmSync(folder, { recursive: true });
writeFileSync('README.md', fillReadme(readFileSync('README.md', 'utf8'), { operation: withoutComment(operation), answer: data, settings }));
console.log('README.md is up to date.');
