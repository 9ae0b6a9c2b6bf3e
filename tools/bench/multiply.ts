// `npm run multiply`: makes many rows of news from few, with the skew of the real news. Rows that are not in the input are marked as synthetic.
import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Command, InvalidArgumentError } from 'commander';
import { currentEventsSchema, mapCurrentEvent } from '../../src/ingest/import/current-events.js';
import type { ImportRow } from '../../src/ingest/import/import-row.js';
import { linkRows } from '../../src/ingest/import/link-rows.js';
import type { EntityKind } from '../../src/domain/ontology/kinds.js';
import { createRandom } from '../../tests/support/random.js';

/** This many of the most frequent names are the same name in all copies, as a capital or a president is in years of news. */
const lastingNames = 1_500;

/**
 * Reads items of the format current-events and writes `articles` rows of `dossier import`: the items themselves, then copies of them, later by a
 * year each. In a copy a name that occurs seldom is mostly another one of the same kind, so that most names still occur once and few in much;
 * which, the seed decides. The same seed gives the same file. A copy says in its slug, its title, its rights and its other names that it is synthetic.
 */
export async function multiplyNews(
  input: string,
  output: string,
  articles: number,
  seed: number,
  lastingCount = lastingNames,
): Promise<number> {
  const names = await readNames(input, lastingCount);
  const random = createRandom(seed);
  const stream = createWriteStream(output);
  let written = 0;
  for (let copy = 0; written < articles; copy += 1) {
    const before = written;
    for await (const row of readRows(input)) {
      if (written >= articles) break;
      const copied =
        copy === 0 ? row : copyRow(row, copy, (name) => (names.lasting.has(name) || random.once(10) ? undefined : names.kinds.get(name)));
      if (!stream.write(`${JSON.stringify(copied)}\n`)) await once(stream, 'drain');
      written += 1;
    }
    if (written === before) throw new Error(`${input}: expected rows of news, but there are none.`);
  }
  stream.end();
  await once(stream, 'finish');
  return written;
}

async function* readRows(file: string): AsyncGenerator<ImportRow> {
  for await (const line of createInterface({ input: createReadStream(file) }))
    yield mapCurrentEvent(currentEventsSchema.parse(JSON.parse(line)));
}

/** `otherKind`: of a name that is another one in this copy, what it stands for. The rules cannot tell it from a name that says it is synthetic. */
function copyRow(row: ImportRow, copy: number, otherKind: (name: string) => EntityKind | undefined): ImportRow {
  const mark = `synthetic ${copy}`;
  return {
    ...row,
    slug: `synthetic-${copy}-${row.slug}`.slice(0, 120).replace(/-$/, ''),
    title: `${row.title} (${mark})`,
    publishedOn: row.publishedOn && later(row.publishedOn, copy),
    rights: {
      ...row.rights,
      attribution: `${row.rights.attribution ?? 'unknown'}; ${mark}: a copy made for measuring, with another date and other names, no news`,
    },
    mentions: row.mentions.map((mention) => {
      const title = mention.wikipedia ?? mention.name;
      const kind = otherKind(title);
      return kind ? { ...mention, kind, name: `${mention.name} (${mark})`, wikipedia: `${title} (${mark})` } : mention;
    }),
  };
}

function later(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4).replace('-02-29', '-02-28')}`;
}

/** The names that occur most, and what each name stands for by all that the input says of it. */
async function readNames(
  input: string,
  lastingCount: number,
): Promise<{ lasting: ReadonlySet<string>; kinds: ReadonlyMap<string, EntityKind> }> {
  const rows: ImportRow[] = [];
  for await (const row of readRows(input)) rows.push(row);
  const counts = new Map<string, number>();
  for (const { mentions } of rows)
    for (const { name, wikipedia = name } of mentions) counts.set(wikipedia, (counts.get(wikipedia) ?? 0) + 1);
  const sorted = [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1));
  const { newEntities } = linkRows(rows, { idsByTitle: new Map(), byId: new Map() }, new Map());
  return {
    lasting: new Set(sorted.slice(0, lastingCount).map(([name]) => name)),
    kinds: new Map(newEntities.flatMap(({ kind, externalIds }) => externalIds.map(({ value }) => [value, kind] as const))),
  };
}

export function readNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`Expected a whole number from 1, got ${JSON.stringify(text)}.`);
}

if (process.argv[1]?.endsWith('multiply.ts')) {
  const options = new Command('npm run multiply --')
    .description('Makes rows for `dossier import` of news (format current-events), with the skew of the real one, for measuring.')
    .requiredOption('--input <file>', 'news to multiply')
    .requiredOption('--output <file>', 'where the rows go')
    .option('--articles <number>', 'how many rows', readNumber, 100_000)
    .option('--seed <number>', 'decides which names are others in a copy', readNumber, 1)
    .parse()
    .opts<{ input: string; output: string; articles: number; seed: number }>();
  console.log(`${await multiplyNews(options.input, options.output, options.articles, options.seed)} rows written to ${options.output}.`);
}
