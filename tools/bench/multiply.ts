// `npm run multiply`: makes a larger file of news out of one, with the skew of the real one. Its rows are synthetic and say so.
import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Command, InvalidArgumentError } from 'commander';
import { createRandom } from '../../tests/support/random.js';

interface Item {
  readonly id: string;
  readonly date: string;
  readonly entities: readonly { readonly title: string; readonly surface: string }[];
}

/** So many of the names that occur most stay one name in all copies, as a capital or a president does in years of news. */
const lastingNames = 1_500;

/**
 * Writes `articles` rows: the rows themselves, then copies of them, later by a year each. In a copy a name that occurs seldom is mostly
 * another one, so that most names still occur once and few in much; which, the seed decides. The same seed gives the same file.
 */
export async function multiplyNews(input: string, output: string, articles: number, seed: number): Promise<number> {
  const lasting = await findLastingNames(input);
  const random = createRandom(seed);
  const stream = createWriteStream(output);
  let written = 0;
  for (let copy = 0; written < articles; copy += 1) {
    const before = written;
    for await (const line of createInterface({ input: createReadStream(input) })) {
      if (written >= articles) break;
      const item = JSON.parse(line) as Item;
      const row = copy === 0 ? item : copyItem(item, copy, (title) => !lasting.has(title) && !random.once(10));
      if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, 'drain');
      written += 1;
    }
    if (written === before) throw new Error(`${input}: expected rows of news, got none.`);
  }
  stream.end();
  await once(stream, 'finish');
  return written;
}

function copyItem(item: Item, copy: number, isOther: (title: string) => boolean): Item {
  return {
    ...item,
    id: `synthetic-${copy}-${item.id}`,
    date: `${Number(item.date.slice(0, 4)) + copy}${item.date.slice(4).replace('-02-29', '-02-28')}`,
    entities: item.entities.map(({ title, surface }) => ({ title: isOther(title) ? `${title} (synthetic ${copy})` : title, surface })),
  };
}

async function findLastingNames(input: string): Promise<Set<string>> {
  const counts = new Map<string, number>();
  for await (const line of createInterface({ input: createReadStream(input) })) {
    for (const { title } of (JSON.parse(line) as Item).entities) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1));
  return new Set(sorted.slice(0, lastingNames).map(([title]) => title));
}

export function readNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`Expected a whole number from 1, got ${JSON.stringify(text)}.`);
}

if (process.argv[1]?.endsWith('multiply.ts')) {
  const options = new Command('npm run multiply --')
    .description('Makes a larger file of news (format current-events) with the skew of a real one, for measuring.')
    .requiredOption('--input <file>', 'news to multiply')
    .requiredOption('--output <file>', 'where the rows go')
    .option('--articles <number>', 'how many rows', readNumber, 100_000)
    .option('--seed <number>', 'decides which names are others in a copy', readNumber, 1)
    .parse()
    .opts<{ input: string; output: string; articles: number; seed: number }>();
  console.log(`${await multiplyNews(options.input, options.output, options.articles, options.seed)} rows written to ${options.output}.`);
}
