// `dossier operations`: the list of operations, and whether it can be used.
import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { helpAfter } from './exit-codes.js';

export function addOperationsCommand(program: Command): void {
  program
    .command('operations')
    .description('print the list of operations that "serve --operations trusted" runs: document id and name of each')
    .option('--json', 'print an object of document id and text, as tools for persisted documents read it')
    .addHelpText(
      'after',
      helpAfter({
        refused: 'not used',
        examples: ['dossier operations', 'dossier operations --json > persisted-documents.json'],
      }),
    )
    .action(async ({ json }: { json?: true }) => {
      const { readConfiguredOperations } = await import('../compose.js');
      const operations = readConfiguredOperations(readConfig());
      if (json) console.log(JSON.stringify(Object.fromEntries(operations.map(({ documentId, text }) => [documentId, text])), null, 2));
      else for (const { documentId, name } of operations) console.log(`${documentId}  ${name}`);
    });
}
