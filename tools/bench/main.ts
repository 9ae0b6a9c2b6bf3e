// `npm run bench`: how long the questions take over much news, on both engines side by side in one run. See docs/performance.md.
import { fork, type ChildProcess } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { Command, Option } from 'commander';
import { createImportGraph } from '../../src/ingest/import/import-graph.js';
import { runImport } from '../../src/ingest/import/run-import.js';
import { openGraphStore, type StoreSettings } from '../../src/store/open-store.js';
import { startNeo4jServer } from '../neo4j/open-neo4j-server.js';
import { multiplyNews, readNumber } from './multiply.js';
import { questions, type Subject } from './questions.js';

const folder = '.cache/bench';
const options = new Command('npm run bench --')
  .description('Imports news, multiplied to a number of articles, and asks every question of a small, a large and the largest entity.')
  .requiredOption('--file <file>', 'news of the format current-events')
  .option('--articles <number>', 'how many, multiplied where the file has fewer', readNumber, 100_000)
  .option('--requests <number>', 'how often each question is asked', readNumber, 20)
  .option('--only <words>', 'only questions that have these words in their name')
  .addOption(new Option('--engine <engine>', 'one engine alone').choices(['sqlite', 'neo4j']))
  .parse()
  .opts<{ file: string; articles: number; requests: number; only?: string; engine?: 'sqlite' | 'neo4j' }>();

interface Engine {
  readonly name: string;
  readonly settings: StoreSettings;
  readonly environment: Readonly<Record<string, string>>;
}

mkdirSync(folder, { recursive: true });
const news = `${folder}/news-${options.articles}.jsonl`;
if (!existsSync(news)) await multiplyNews(options.file, news, options.articles, 1);
const closing: (() => Promise<void>)[] = [];
const engines = [...(options.engine === 'neo4j' ? [] : openSqlite()), ...(options.engine === 'sqlite' ? [] : await openNeo4j())];
for (const engine of engines) await fill(engine);
const servers = new Map<string, Server>();
for (const engine of engines) servers.set(engine.name, await startServer(engine));
await askAll(servers);
for (const server of servers.values()) server.process.send('stop');
for (const close of closing) await close();

function openSqlite(): Engine[] {
  const file = `${folder}/news-${options.articles}.sqlite`;
  return [{ name: 'sqlite', settings: { engine: 'sqlite', file }, environment: { SQLITE_FILE: file } }];
}

async function openNeo4j(): Promise<Engine[]> {
  const server = await startNeo4jServer({ dataFolder: `${folder}/neo4j-${options.articles}` });
  if ('unavailable' in server) {
    console.error(`Neo4j is left out: ${server.unavailable}`);
    return [];
  }
  closing.push(() => server.close());
  return [
    {
      name: 'neo4j',
      settings: { engine: 'neo4j', uri: server.uri, username: null, password: null, database: null },
      environment: { NEO4J_URI: server.uri },
    },
  ];
}

/** Imports what is not there yet. */
async function fill({ name, settings }: Engine): Promise<void> {
  const store = await openGraphStore(settings);
  const { articles } = await store.stats();
  if (articles < options.articles) {
    const startedAt = performance.now();
    const totals = await runImport([{ name: news, open: () => createReadStream(news) }], {
      format: 'current-events',
      graph: createImportGraph(store),
      declared: new Map(),
    });
    const seconds = (performance.now() - startedAt) / 1_000;
    console.log(
      `${name}: ${totals.articles} articles imported in ${seconds.toFixed(0)} s, ${Math.round(totals.rows / seconds)} rows a second.`,
    );
  }
  await store.close();
}

interface Server {
  readonly process: ChildProcess;
  readonly address: string;
}

async function startServer({ environment }: Engine): Promise<Server> {
  const process_ = fork('tools/bench/measured-server.ts', {
    env: { ...process.env, ...environment, NODE_ENV: 'production' },
    execArgv: ['--import', 'tsx'],
  });
  const [{ address }] = (await once(process_, 'message')) as [{ address: string }];
  return { process: process_, address };
}

async function ask({ address }: Server, query: string): Promise<{ data?: unknown; errors?: unknown }> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: unknown; errors?: unknown };
}

async function findSubjects(server: Server): Promise<Subject[]> {
  const find = async (most: number) => {
    const query = `{ entities(first: 2, filter: { kind: { in: [PERSON, PLACE, ORGANIZATION] }, articleCount: { lte: ${most} } }, orderBy: { field: ARTICLE_COUNT, direction: DESC }) { nodes { id slug label articleCount } } }`;
    return ((await ask(server, query)).data as { entities: { nodes: Subject[] } }).entities.nodes;
  };
  return [(await find(10))[0]!, (await find(Math.ceil(options.articles / 200)))[0]!, ...(await find(1_000_000))];
}

/** Each question is asked of every engine in turn, so that what else the machine does falls on all of them. */
async function askAll(all: ReadonlyMap<string, Server>): Promise<void> {
  const [small, large, largest, other] = await findSubjects([...all.values()][0]!);
  console.log(
    `Small: ${small!.label} (${small!.articleCount} articles), large: ${large!.label} (${large!.articleCount}), largest: ${largest!.label} (${largest!.articleCount}).\n`,
  );
  const sizes = [
    ['small', small!],
    ['large', large!],
    ['largest', largest!],
  ] as const;
  console.log('| question | entity | engine | median ms | p99 ms | store calls | event loop held up at most ms |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const { name, isAboutEntity, query } of questions) {
    if (options.only !== undefined && !name.includes(options.only)) continue;
    for (const [size, subject] of isAboutEntity ? sizes : sizes.slice(0, 1)) {
      const text = query(subject, other!);
      const times = new Map([...all.keys()].map((engine) => [engine, [] as number[]]));
      for (const server of all.values()) {
        const { errors } = await ask(server, text);
        if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
        await tell(server, 'reset');
      }
      for (let count = 0; count < options.requests; count += 1) {
        for (const [engine, server] of all) {
          const startedAt = performance.now();
          await ask(server, text);
          times.get(engine)!.push(performance.now() - startedAt);
        }
      }
      for (const [engine, server] of all) {
        const { heldUpMs, calls } = await tell(server, 'read');
        const sorted = times.get(engine)!.sort((a, b) => a - b);
        const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
        console.log(
          `| ${name} | ${isAboutEntity ? size : ''} | ${engine} | ${at(0.5)} | ${at(0.99)} | ${Math.round(calls / options.requests)} | ${heldUpMs.toFixed(0)} |`,
        );
      }
    }
  }
}

async function tell({ process: process_ }: Server, message: 'reset' | 'read'): Promise<{ heldUpMs: number; calls: number }> {
  process_.send(message);
  const [answer] = (await once(process_, 'message')) as [{ heldUpMs: number; calls: number }];
  return answer;
}
