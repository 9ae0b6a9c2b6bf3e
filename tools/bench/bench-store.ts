// A store of an engine that holds the news. The built program fills it, as users do, and it is kept for the next run.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { neo4jSchemaVersion } from '../../src/store/neo4j/neo4j-migrations.js';
import { sqliteSchemaVersion } from '../../src/store/sqlite/sqlite-migrations.js';
import { startNode } from '../../tests/support/child-process.js';
import { startNeo4jServer } from '../neo4j/open-neo4j-server.js';
import type { NewsFile } from './news-file.js';

export interface BenchStore {
  readonly name: 'sqlite' | 'neo4j';
  readonly environment: Readonly<Record<string, string>>;
  readonly imported: ImportCost;
  close(): Promise<void>;
}

export interface ImportCost {
  readonly articles: number;
  /** Null if the import was interrupted and continued. */
  readonly seconds: number | null;
  /** The peak memory of the program, without that of a database server. */
  readonly memoryMiB: number;
}

/** If the engine is unavailable, the result is the reason. */
export async function openBenchStore(name: BenchStore['name'], folder: string, news: NewsFile): Promise<BenchStore | string> {
  // A store belongs to the news and to the shape in which this program stores it. Absolute: the program runs in a folder of its own choice.
  const home = `${resolve(folder)}/${name}-v${name === 'sqlite' ? sqliteSchemaVersion : neo4jSchemaVersion}-${news.print}`;
  mkdirSync(home, { recursive: true });
  if (name === 'sqlite') {
    const environment = { SQLITE_FILE: `${home}/dossier.sqlite` };
    return { name, environment, imported: await fill(home, environment, news), close: async () => undefined };
  }
  const server = await startNeo4jServer({ dataFolder: `${home}/data`, isForMeasuring: true });
  if ('unavailable' in server) return server.unavailable;
  const environment = { NEO4J_URI: server.uri };
  return { name, environment, imported: await fill(home, environment, news), close: () => server.close() };
}

async function fill(home: string, environment: BenchStore['environment'], news: NewsFile): Promise<ImportCost> {
  const done = `${home}/imported.json`;
  if (existsSync(done)) return JSON.parse(readFileSync(done, 'utf8')) as ImportCost;
  const begun = `${home}/import-begun`;
  const isResumed = existsSync(begun);
  writeFileSync(begun, '');
  const memory = resolve(home, 'memory.txt');
  const { exited, output } = startNode('dist/cli/main.js', ['import', '--format', 'dossier', resolve(news.file)], {
    environment: {
      ...environment,
      BENCH_MEMORY_FILE: memory,
      NODE_OPTIONS: `--import ${new URL('report-memory.js', import.meta.url).href}`,
    },
  });
  if ((await exited) !== 0) throw new Error(`The import failed:\n${output.stderr}`);
  const [, seconds] = /^Time: ([\d.]+) seconds/m.exec(output.stdout) ?? [];
  const [, articles] = /^Rows: (\d+) read/m.exec(output.stdout) ?? [];
  const cost = {
    articles: Number(articles),
    seconds: isResumed || seconds === undefined ? null : Number(seconds),
    memoryMiB: Math.round(Number(readFileSync(memory, 'utf8')) / 1024),
  };
  writeFileSync(done, JSON.stringify(cost));
  return cost;
}

/** A sentence for people. */
export function describeImportCost({ articles, seconds, memoryMiB }: ImportCost): string {
  const rate =
    seconds === null
      ? 'in several runs, of which the rate is not known'
      : `in ${seconds.toFixed(0)} s, ${Math.round(articles / seconds)} a second`;
  return `${articles} articles imported ${rate}, with ${memoryMiB} MiB of memory at most`;
}
