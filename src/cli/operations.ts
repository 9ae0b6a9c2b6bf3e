// `dossier operations`: prints the list of operations, after checking that it is valid.
import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { helpAfter } from './exit-codes.js';

export function addOperationsCommand(program: Command): void {
  program
    .command('operations')
    .description('print the list of operations that "serve --operations trusted" runs, with document id and name')
    .option('--json', 'print a JSON object from document id to text, the format that tools for persisted documents read')
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
