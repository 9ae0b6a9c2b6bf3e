// `dossier schema`: prints the schema of the API.
import type { Command } from 'commander';
import { helpAfter } from './exit-codes.js';

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('print the schema of the API in the GraphQL schema definition language, sorted')
    .addHelpText(
      'after',
      helpAfter({ refused: 'the schema cannot be read', examples: ['dossier schema', 'dossier schema > schema.graphql'] }),
    )
    .action(async () => {
      const { printConfiguredSchema } = await import('../compose.js');
      console.log(printConfiguredSchema());
    });
}
