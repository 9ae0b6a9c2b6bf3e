// `npm run bench`: measures an import and the questions over many articles, on both engines in one run. See docs/performance.md.
import { mkdirSync } from 'node:fs';
import { buildProgram } from '../../tests/support/build-program.js';
import { askAll } from './ask-all.js';
import { readBenchOptions } from './bench-options.js';
import { describeImportCost, openBenchStore, type BenchStore } from './bench-store.js';
import { makeNewsFile } from './news-file.js';
import { openResults, tableHead, tableRow } from './results.js';
import { startServerProcess, type ServerProcess } from './server-process.js';

const options = readBenchOptions();
mkdirSync(options.folder, { recursive: true });
await buildProgram();
const news = await makeNewsFile(options.folder, options.articles, options.file);
const stores = await openStores();
const servers = new Map<string, ServerProcess>();
try {
  if (!options.importOnly) await measureQuestions();
} finally {
  for (const server of servers.values()) await server.stop();
  for (const store of stores) await store.close();
}

async function openStores(): Promise<BenchStore[]> {
  const opened: BenchStore[] = [];
  for (const name of options.engine === undefined ? (['sqlite', 'neo4j'] as const) : [options.engine]) {
    const store = await openBenchStore(name, options.folder, news);
    if (typeof store === 'string') console.error(`${name} is not measured: ${store}`);
    else {
      opened.push(store);
      console.log(`${name}: ${describeImportCost(store.imported)}.`);
    }
  }
  return opened;
}

async function measureQuestions(): Promise<void> {
  for (const { name, environment } of stores) servers.set(name, await startServerProcess(environment));
  if (servers.size === 0) return;
  const results = openResults(options.folder, news.print);
  await askAll(servers, options, results);
  console.log(`\nAll results for this build and this news:\n\n${tableHead}\n${results.all().map(tableRow).join('\n')}`);
}
