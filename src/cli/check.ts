// `dossier check`: validates article files. It writes nothing.
import type { Command } from 'commander';
import { readConfig } from '../config.js';
import type { KnownGraph } from '../ingest/known-graph.js';
import { formatProblem, mismatch } from '../problem.js';
import type { GraphStore } from '../store/graph-store.js';
import { exitCodes, helpAfter } from './exit-codes.js';
import { listArticleFiles, readArticleInputs } from './read-article-inputs.js';
import { createRenewalReport } from './renewal-report.js';

export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .argument('[files...]', 'article files; defaults to those that come with the program')
    .description(
      'check article files and report all errors, each with its place, the expected and the actual value; files may refer to those that come with the program',
    )
    .option('--store', 'also use the graph: files may refer to its content, and every status in it is derived again and compared')
    .addHelpText(
      'after',
      helpAfter({
        refused: 'there are errors, a file cannot be read, or a status in the graph differs from the derived one',
        examples: ['dossier check', 'dossier check my-article.json', 'dossier check --store'],
      }),
    )
    .action((files: string[], { store }: { store?: true }) => (store ? checkWithStore(files) : check(files)));
}

/** Maximum time for the reads of one check. */
const checkTimeoutMs = 600_000;

async function checkWithStore(files: string[]): Promise<void> {
  const { createKnownGraph, openConfiguredStore } = await import('../compose.js');
  const store = await openConfiguredStore(readConfig(), createRenewalReport());
  try {
    await check(files, createKnownGraph(store.reader({ deadlineAt: Date.now() + checkTimeoutMs })));
    await checkStore(store);
  } finally {
    await store.close();
  }
}

async function checkStore(store: GraphStore): Promise<void> {
  const { checkStatuses } = await import('../compose.js');
  const { compared, mismatches } = await checkStatuses(store.reader({ deadlineAt: Date.now() + checkTimeoutMs }));
  for (const { fact, stored, derived } of mismatches) {
    const expected = `${derived?.status ?? 'no status'} by ${derived?.claimIds.length ?? 0} claims`;
    console.error(formatProblem({ place: { subject: fact }, ...mismatch(expected, stored?.status ?? 'no status') }));
  }
  console.log(`${compared} statuses derived again, ${mismatches.length} differ.`);
  if (mismatches.length > 0) process.exitCode = exitCodes.refused;
}

async function check(named: string[], graph?: KnownGraph): Promise<void> {
  const { checkArticleFiles, seedFolder } = await import('../compose.js');
  const shipped = listArticleFiles(seedFolder);
  const inputs = readArticleInputs(named.length > 0 ? named : shipped);
  const { problems } = await checkArticleFiles(inputs, { context: readArticleInputs(shipped), ...(graph && { graph }) });
  if (problems.length === 0) {
    console.log(inputs.length === 1 ? '1 file has no errors.' : `${inputs.length} files have no errors.`);
    return;
  }
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(problems.length === 1 ? '1 error.' : `${problems.length} errors.`);
  process.exitCode = exitCodes.refused;
}
