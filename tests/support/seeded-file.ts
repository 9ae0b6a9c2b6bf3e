// One SQLite file with the shipped seeds in it, made once and copied by the suites that want the seeds.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatProblem } from '../../src/problem.js';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import type { ArticleFileInput } from '../../src/ingest/read-article-file.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openGraphStore } from '../../src/store/open-store.js';

/** What decides the content of the file: the seeds, and the program that reads and writes them. */
const inputs = ['seeds', 'src', 'package-lock.json'];
const folder = '.cache/seeded';

export function readSeedFiles(): ArticleFileInput[] {
  return readdirSync('seeds')
    .filter((name) => name.endsWith('.json') && name !== 'article.schema.json')
    .sort()
    .map((name) => ({ path: `seeds/${name}`, text: readFileSync(`seeds/${name}`, 'utf8') }));
}

export async function writeSeeds(store: GraphStore): Promise<void> {
  const result = await ingestArticleFiles(readSeedFiles(), store);
  if (!result.isWritten) throw new Error(result.problems.map(formatProblem).join('\n'));
}

/** The path of the file, which must be copied and not opened. If the seeds or the program changed, it is made again, and old ones are removed. */
export async function seededFile(): Promise<string> {
  const file = join(folder, `${hashOfInputs()}.sqlite`);
  if (!existsSync(file)) await makeSeededFile(file);
  return file;
}

/** Writes in a folder of its own and moves the finished file, because several workers may make it at the same time. */
async function makeSeededFile(file: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const unfinished = mkdtempSync(join(folder, 'unfinished-'));
  const store = await openGraphStore({ engine: 'sqlite', file: join(unfinished, 'seeded.sqlite') });
  await writeSeeds(store);
  await store.close();
  const outdated = readdirSync(folder).filter((name) => name.endsWith('.sqlite') && name !== basename(file));
  for (const name of outdated) rmSync(join(folder, name), { force: true });
  renameSync(join(unfinished, 'seeded.sqlite'), file);
  rmSync(unfinished, { recursive: true });
}

function hashOfInputs(): string {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const names = input.includes('.')
      ? ['']
      : readdirSync(input, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.includes('.'))
          .sort();
    for (const name of names)
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(input, name)))
        .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
