// `dossier seed`: writes article files into the graph, either all of them or none.
import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { DossierError } from '../errors.js';
import { formatProblem } from '../problem.js';
import type { GraphStore } from '../store/graph-store.js';
import type { WriteSummary } from '../store/write-batch.js';
import { describeWrite } from './describe-write.js';
import { helpAfter } from './exit-codes.js';
import { listArticleFiles, readArticleInputs } from './read-article-inputs.js';
import { createRenewalReport } from './renewal-report.js';

export function addSeedCommand(program: Command): void {
  program
    .command('seed')
    .argument('[files...]', 'article files; defaults to those that come with the program')
    .description(
      'write article files into the graph in one transaction; existing content is not changed, so that a second run writes nothing',
    )
    .addHelpText(
      'after',
      helpAfter({
        refused: 'there are errors, a file cannot be read, or the graph cannot be opened; nothing was written',
        examples: ['dossier seed', 'dossier seed my-article.json', 'NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=... dossier seed'],
      }),
    )
    .action(seed);
}

async function seed(files: string[]): Promise<void> {
  const { openConfiguredStore } = await import('../compose.js');
  const store = await openConfiguredStore(readConfig(), createRenewalReport());
  try {
    console.log(describeWrite(await loadArticles(store, files)));
  } finally {
    await store.close();
  }
}

/** Loads the named article files, or those that come with the program. Throws INVALID_BATCH with all errors; then nothing is written. */
export async function loadArticles(store: GraphStore, named: readonly string[]): Promise<WriteSummary> {
  const { ingestArticleFiles, seedFolder } = await import('../compose.js');
  const result = await ingestArticleFiles(readArticleInputs(named.length > 0 ? named : listArticleFiles(seedFolder)), store);
  if (result.isWritten) return result.summary;
  const count = result.problems.length === 1 ? '1 error.' : `${result.problems.length} errors.`;
  throw new DossierError('INVALID_BATCH', [...result.problems.map(formatProblem), count].join('\n'));
}
