// `dossier dump`: prints the whole graph as lines, or a hash of these lines.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { helpAfter } from './exit-codes.js';
import { createRenewalReport } from './renewal-report.js';

export function addDumpCommand(program: Command): void {
  program
    .command('dump')
    .description(
      'print the whole graph, one line of JSON for each node and edge, sorted by id; equal graphs have equal output on both engines',
    )
    .option('--hash', 'print only the SHA-256 hash of these lines')
    .addHelpText(
      'after',
      helpAfter({
        refused: 'the graph cannot be opened or read',
        examples: ['dossier dump --hash', 'dossier dump > graph.jsonl'],
      }),
    )
    .action(({ hash }: { hash?: true }) => dump(hash === true));
}

async function dump(isHash: boolean): Promise<void> {
  const { dumpGraph, openConfiguredStore } = await import('../compose.js');
  const store = await openConfiguredStore(readConfig(), createRenewalReport());
  try {
    const lines = dumpGraph(store);
    if (isHash) console.log(await hashLines(lines));
    else await printLines(lines);
  } finally {
    await store.close();
  }
}

async function hashLines(lines: AsyncIterable<string>): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex');
}

/** Writes as fast as the reader of a pipe reads. A reader such as head may close the pipe before the end. */
async function printLines(lines: AsyncIterable<string>): Promise<void> {
  let isGone = false;
  process.stdout.on('error', () => (isGone = true));
  for await (const line of lines) {
    if (isGone) return;
    if (!process.stdout.write(`${line}\n`))
      await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(() => undefined);
  }
}
