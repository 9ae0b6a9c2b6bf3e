// `npm run test:differential`: sends random queries over the seeds and news to both engines and to the plain model of the tests.
// If answers differ, it prints the smallest query that shows the first difference, and exits with 1.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { listArticleFiles, readArticleInputs } from '../src/cli/read-article-inputs.js';
import { ingestArticleFiles } from '../src/ingest/ingest-article-files.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { openGraphStore } from '../src/store/open-store.js';
import { emptyNeo4j } from '../tests/support/empty-neo4j.js';
import { readModelGraph } from '../tests/support/model/model-graph.js';
import { createModelStore } from '../tests/support/model/model-store.js';
import { compareAnswers } from '../tests/support/queries/compare-answers.js';
import { readKnownValues } from '../tests/support/queries/known-values.js';
import { importInto } from '../tests/support/queries/news-store.js';
import { syntheticNews } from '../tests/support/synthetic-news.js';
import { syntheticOddities } from '../tests/support/synthetic-oddities.js';
import { openNeo4jServer } from './neo4j/open-neo4j-server.js';

const { count, seed, file, rows, model } = new Command('npm run test:differential --')
  .description('Sends the same random queries to both engines and to a plain model, and reports the first query with different answers.')
  .option('--count <number>', 'number of queries', readNumber, 1_000)
  .option('--seed <number>', 'seed of the random numbers', readNumber, Date.now() % 1_000_000)
  .option('--file <file>', 'news in the format current-events; synthetic news by default')
  .option('--rows <number>', 'number of rows to read from the news', readNumber, 2_000)
  .option('--no-model', 'compare only the engines; the model is slow with many rows')
  .parse()
  .opts<{ count: number; seed: number; file?: string; rows: number; model: boolean }>();

function readNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`Expected a whole number, got ${JSON.stringify(text)}.`);
}

function readNews(): string {
  if (file === undefined)
    return syntheticNews(rows, 1)
      .map((item) => JSON.stringify(item))
      .join('\n');
  if (!existsSync(file)) throw new Error(`${file}: expected a file of news, but it does not exist.`);
  return readFileSync(file, 'utf8').split('\n').slice(0, rows).join('\n');
}

async function fill(store: GraphStore, news: string): Promise<GraphStore> {
  const { isWritten } = await ingestArticleFiles(readArticleInputs(listArticleFiles('seeds')), store);
  if (!isWritten) throw new Error('The seeds were refused.');
  await store.write(syntheticOddities(60, 1));
  await importInto(store, news);
  return store;
}

const news = readNews();
const folder = mkdtempSync(join(tmpdir(), 'dossier-differential-'));
const server = await openNeo4jServer({ runsLong: true });
if ('unavailable' in server) console.error(`Neo4j is not compared: ${server.unavailable}`);
const sqlite = await fill(await openGraphStore({ engine: 'sqlite', file: join(folder, 'graph.sqlite') }), news);
const respondents = [{ name: 'sqlite', store: sqlite }];
if (!('unavailable' in server)) {
  const { uri, username = null, password = null } = server;
  await emptyNeo4j({ uri, username, password });
  const store = await fill(await openGraphStore({ engine: 'neo4j', uri, username, password, database: null }), news);
  respondents.push({ name: 'neo4j', store });
}
const graph = await readModelGraph(sqlite);
if (model) respondents.push({ name: 'model', store: createModelStore(graph, () => sqlite.stats()) });

console.log(`${count} queries from seed ${seed} to ${respondents.map(({ name }) => name).join(', ')}, over ${graph.nodes.size} nodes.`);
let nextAt = 0;
const { asked, telling, mismatches } = await compareAnswers(respondents, readKnownValues(graph), {
  count,
  seed,
  onProgress(done) {
    if (Date.now() < nextAt) return;
    nextAt = Date.now() + 5_000;
    console.log(`${done} sent`);
  },
});
for (const mismatch of mismatches) console.log(`\nSeed ${mismatch.seed} differs at ${mismatch.difference}\n\n${mismatch.query}`);
console.log(`${asked} queries sent, ${telling} with a non-empty answer, ${mismatches.length} with different answers.`);
for (const { store } of respondents.slice(0, 2)) await store.close();
if (!('unavailable' in server)) await server.close();
rmSync(folder, { recursive: true });
process.exitCode = mismatches.length > 0 ? 1 : 0;
