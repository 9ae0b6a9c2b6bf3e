// All commands of the program. Each has a file of its own and loads what it needs only when it runs.
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

/** The command line. Throws CommanderError for wrong usage, after it has said what is wrong and what comes nearest. */
export function createProgram(): Command {
  const program = new Command('dossier')
    .description(
      'A graph of news behind a GraphQL API: who is named in which warrant or talk, who says so, in which words, who disputes it.',
    )
    .version(packageVersion, '-V, --version', 'print the version')
    .exitOverride()
    .showHelpAfterError('Try: dossier --help')
    .helpCommand(false)
    .addHelpText('after', '\nSettings come from the environment; "dossier config" lists them all. Each command has its own --help.');
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
