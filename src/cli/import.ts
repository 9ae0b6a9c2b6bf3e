// `dossier import`: many articles from JSON lines into the graph.
import { Option, type Command } from 'commander';
import { readConfig } from '../config.js';
import { DossierError } from '../errors.js';
import type { ImportInput, ImportOptions, ImportSummary } from '../ingest/import/import-articles.js';
import type { GraphStore } from '../store/graph-store.js';
import { describeImport } from './describe-import.js';
import { exitCodes, helpAfter } from './exit-codes.js';
import { createImportProgress } from './import-progress.js';
import { openImportInputs } from './open-import-inputs.js';

interface Choices {
  readonly format: ImportOptions['format'];
  readonly strict?: true;
  readonly dryRun?: true;
}

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .argument('[files...]', 'files of JSON lines, one article a line; standard input if left out, or for -')
    .description(
      'write many articles into the graph, a thousand in one transaction; what is there already is left as it is, so that a run that was broken off is run again',
    )
    .addOption(
      new Option('--format <format>', 'what a line holds: docs/import.md describes both')
        .choices(['dossier', 'current-events'])
        .default('dossier'),
    )
    .option('--strict', 'write nothing at all if one row is refused: everything is read and checked first')
    .option('--dry-run', 'say what would be written, and write nothing')
    .addHelpText(
      'after',
      helpAfter({
        refused: 'rows were refused (the others are written, without --strict), or the graph cannot be opened',
        examples: [
          'dossier import articles.jsonl',
          'dossier import --format current-events current-events.jsonl',
          'zcat articles.jsonl.gz | dossier import --dry-run',
        ],
      }),
    )
    .action(importFiles);
}

async function importFiles(files: string[], choices: Choices): Promise<void> {
  const { openConfiguredStore } = await import('../compose.js');
  const inputs = openImportInputs(files, { isReadTwice: choices.strict === true && choices.dryRun !== true });
  try {
    const store = await openConfiguredStore(readConfig());
    try {
      await runImport(store, inputs.all, choices);
    } finally {
      await store.close();
    }
  } finally {
    inputs.close();
  }
}

async function runImport(store: GraphStore, inputs: readonly ImportInput[], { format, strict, dryRun }: Choices): Promise<void> {
  const isDry = dryRun === true;
  if (strict === true && !isDry) {
    const checked = await run(store, inputs, format, 'check', 'checked');
    if (checked.refused > 0 || checked.isStopped) {
      throw new DossierError('INVALID_BATCH', `${checked.refused} of ${checked.rows} rows refused. Nothing was written, as --strict asks.`);
    }
  }
  const startedAt = performance.now();
  const summary = await run(store, inputs, format, isDry ? 'check' : 'write', isDry ? 'checked' : 'imported');
  console.log(describeImport(summary, (performance.now() - startedAt) / 1_000, isDry ? 'would be' : 'were'));
  if (summary.refused > 0 || summary.isStopped) process.exitCode = exitCodes.refused;
}

async function run(
  store: GraphStore,
  inputs: readonly ImportInput[],
  format: ImportOptions['format'],
  mode: ImportOptions['mode'],
  done: string,
): Promise<ImportSummary> {
  const { formatRefusedRow, importArticles } = await import('../compose.js');
  const progress = createImportProgress(done);
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    progress.say('Stopping after this batch. Run the same command again to go on.');
  };
  process.once('SIGINT', stop);
  try {
    return await importArticles({
      inputs,
      format,
      store,
      mode,
      onRefused: (row) => formatRefusedRow(row).forEach((line) => progress.say(line)),
      onProgress: ({ rows }) => progress.show(rows),
      isStopped: () => isStopped,
    });
  } finally {
    process.off('SIGINT', stop);
    progress.close();
  }
}
