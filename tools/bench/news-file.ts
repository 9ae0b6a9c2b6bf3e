// The news for the measurements. A different input, number of articles or way to multiply gives a different file.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { syntheticNews } from '../../tests/support/synthetic-news.js';
import { multiplyNews } from './multiply.js';

export interface NewsFile {
  readonly file: string;
  /** Identifies the news. */
  readonly print: string;
}

const seed = 1;
/** Synthetic news is generated up to this number of articles; larger numbers are multiplied from it. */
const syntheticItems = 5_000;

/** Made from the input file, or from synthetic news if there is no input file. */
export async function makeNewsFile(folder: string, articles: number, input?: string): Promise<NewsFile> {
  const items = input ?? writeSyntheticItems(folder);
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(new URL('multiply.ts', import.meta.url))));
  for await (const chunk of createReadStream(items)) hash.update(chunk as Buffer);
  const print = `${hash.digest('hex').slice(0, 12)}-${articles}`;
  const file = `${folder}/news-${print}.jsonl`;
  if (!existsSync(file)) {
    await multiplyNews(items, `${file}.part`, articles, seed);
    renameSync(`${file}.part`, file);
  }
  return { file, print };
}

function writeSyntheticItems(folder: string): string {
  const file = `${folder}/synthetic-items.jsonl`;
  writeFileSync(
    file,
    `${syntheticNews(syntheticItems, seed)
      .map((item) => JSON.stringify(item))
      .join('\n')}\n`,
  );
  return file;
}
