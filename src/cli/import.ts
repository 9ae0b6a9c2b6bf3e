// `dossier import`: writes many articles, one for each line of input, into the graph.
import { Option, type Command } from 'commander';
import { readConfig } from '../config.js';
import { DossierError } from '../errors.js';
import type { ImportFormat } from '../ingest/import/read-row.js';
import type { ImportTotals } from '../ingest/import/run-import.js';
import { createMemoryBound } from './bound-memory.js';
import { describeImport } from './describe-import.js';
import { exitCodes, helpAfter } from './exit-codes.js';
import { openImportInputs } from './import-inputs.js';
import { createImportProgress } from './import-progress.js';
import { listArticleFiles, readArticleInputs } from './read-article-inputs.js';
import { createRenewalReport } from './renewal-report.js';

interface ImportCommandOptions {
  readonly format: ImportFormat;
  readonly strict?: true;
  readonly dryRun?: true;
}

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .argument('[files...]', 'files with one article as JSON on each line; - or no file means standard input')
    .description(
      'write many articles into the graph, one transaction for each batch; existing articles are not changed, and invalid rows are reported and skipped',
    )
    .addOption(
      new Option('--format <format>', 'format of the rows; see docs/import.md').choices(['dossier', 'current-events']).default('dossier'),
    )
    .option('--strict', 'check all rows first, and write nothing if one is invalid')
    .option('--dry-run', 'report what would be written, and write nothing')
    .addHelpText(
      'after',
      helpAfter({
        refused:
          'rows were refused, a file cannot be read, the graph cannot be opened, or the import was stopped; without --strict or --dry-run, the valid rows so far are written',
        examples: [
          'dossier import articles.jsonl',
          'dossier import --format current-events --dry-run items.jsonl',
          'zcat articles.jsonl.gz | dossier import --strict -',
        ],
      }),
    )
    .action((files: string[], options: ImportCommandOptions) => importFiles(files, options));
}

/** If the process uses more than this, garbage is collected between two batches. */
const maxMemoryBytes = 300 * 1024 * 1024;

async function importFiles(files: readonly string[], { format, strict, dryRun }: ImportCommandOptions): Promise<void> {
  const compose = await import('../compose.js');
  const inputs = await openImportInputs(files, { isReadTwice: strict === true && dryRun !== true });
  try {
    const declared = await compose.readDeclaredEntities(readArticleInputs(listArticleFiles(compose.seedFolder)));
    const store = await compose.openConfiguredStore(readConfig(), createRenewalReport());
    try {
      const graph = compose.createImportGraph(store);
      const boundMemory = createMemoryBound(maxMemoryBytes);
      const stop = stopOnInterrupt();
      const run = async (title: string, target: typeof graph): Promise<ImportTotals> => {
        const progress = createImportProgress(title, inputs.bytes);
        const totals = await compose.runImport(inputs.inputs, {
          format,
          declared,
          graph: target,
          isStopped: stop.isAsked,
          onRefused: (row) => progress.say(compose.formatRefusedRow(row).join('\n')),
          onRetry: ({ message }) => progress.say(`${message} Trying again ...`),
          onProgress(totals) {
            progress.show(totals);
            boundMemory();
          },
        });
        progress.end();
        return totals;
      };
      if (strict === true && dryRun !== true) {
        const checked = await run('Checking', compose.createPlannedGraph(graph, { keepsEntities: false }));
        if (checked.refused > 0 || checked.isStopped) return finish(checked, 'Nothing was written', 0);
      }
      const startedAt = performance.now();
      const totals = await run(
        dryRun ? 'Dry run' : 'Importing',
        dryRun ? compose.createPlannedGraph(graph, { keepsEntities: true }) : graph,
      );
      finish(totals, dryRun ? 'Would be written' : 'Written', performance.now() - startedAt);
    } finally {
      await store.close();
    }
  } finally {
    inputs.close();
  }
}

function finish(totals: ImportTotals, title: string, tookMs: number): void {
  console.log(describeImport(totals, title, tookMs));
  if (totals.isStopped) {
    throw new DossierError(
      'BAD_USER_INPUT',
      'Stopped after a complete batch. Run the same command again to continue; existing articles are skipped.',
    );
  }
  if (totals.refused > 0) process.exitCode = exitCodes.refused;
}

/** The first Ctrl-C ends the import after the current batch; a second one ends the process at once. */
function stopOnInterrupt(): { readonly isAsked: () => boolean } {
  let isAsked = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      isAsked = true;
      console.error('Stopping after this batch ...');
    });
  }
  return { isAsked: () => isAsked };
}
