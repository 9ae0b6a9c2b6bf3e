// The measurements, one per line, each written as soon as it is known: a run that is interrupted loses only the question it was measuring.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Measurement {
  readonly question: string;
  readonly entity: string;
  readonly engine: string;
  readonly requests: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly calls: number;
  readonly heldUpMs: number;
}

export interface Results {
  has(measurement: Pick<Measurement, 'question' | 'entity' | 'engine'>): boolean;
  add(measurement: Measurement): void;
  all(): readonly Measurement[];
}

const keyOf = ({ question, entity, engine }: Pick<Measurement, 'question' | 'entity' | 'engine'>) => `${question}|${entity}|${engine}`;

/** The results belong to one build of the program and one set of news. */
export function openResults(folder: string, newsFingerprint: string): Results {
  const file = `${folder}/results-${newsFingerprint}-${fingerprintOf('dist')}.jsonl`;
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  const found = new Map(lines.map((line) => JSON.parse(line) as Measurement).map((measurement) => [keyOf(measurement), measurement]));
  return {
    has: (measurement) => found.has(keyOf(measurement)),
    add(measurement) {
      found.set(keyOf(measurement), measurement);
      appendFileSync(file, `${JSON.stringify(measurement)}\n`);
    },
    all: () => [...found.values()],
  };
}

function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.js') && !file.startsWith('page'),
  );
  for (const file of files.sort()) hash.update(file).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

export const tableHead =
  '| question | entity | engine | requests | median ms | p99 ms | store calls | longest event-loop delay ms |\n| --- | --- | --- | --- | --- | --- | --- | --- |';

/** With fewer than 100 requests there is no 99th percentile; the longest request is shown instead and marked. */
export function tableRow({ question, entity, engine, requests, medianMs, p99Ms, calls, heldUpMs }: Measurement): string {
  const p99 = requests < 100 ? `at most ${p99Ms.toFixed(1)}` : p99Ms.toFixed(1);
  return `| ${question} | ${entity} | ${engine} | ${requests} | ${medianMs.toFixed(1)} | ${p99} | ${calls} | ${heldUpMs.toFixed(0)} |`;
}
