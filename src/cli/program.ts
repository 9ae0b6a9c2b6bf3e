// All commands of the program. Each command has its own file and loads its dependencies only when it runs.
import { Command } from 'commander';
import { packageVersion } from '../package-version.js';
import { addCheckCommand } from './check.js';
import { addConfigCommand } from './config.js';
import { addDumpCommand } from './dump.js';
import { addImportCommand } from './import.js';
import { addOperationsCommand } from './operations.js';
import { addSchemaCommand } from './schema.js';
import { addSeedCommand } from './seed.js';
import { addServeCommand } from './serve.js';

/** The command line. For wrong usage it prints the error with the nearest valid name, then throws CommanderError. */
export function createProgram(): Command {
  const program = new Command('dossier')
    .description(
      'A graph of news with a GraphQL API: who is named in which arrest warrants or talks, who says so, in which words, and who disputes it.',
    )
    .version(packageVersion, '-V, --version', 'print the version')
    .exitOverride()
    .showHelpAfterError('Try: dossier --help')
    .helpCommand(false)
    .addHelpText('after', '\nSettings are environment variables; "dossier config" lists them. Each command has its own --help.');
  addServeCommand(program);
  addSeedCommand(program);
  addImportCommand(program);
  addCheckCommand(program);
  addDumpCommand(program);
  addConfigCommand(program);
  addSchemaCommand(program);
  addOperationsCommand(program);
  return program;
}
