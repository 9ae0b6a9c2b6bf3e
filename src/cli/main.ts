#!/usr/bin/env node
// The command line: `dossier serve | seed | import | check | dump | config | schema`.
import { defaultToProduction } from '../config.js';
import { createProgram } from './program.js';
import { reportError } from './report-error.js';

// Before any command loads the server: see the function.
defaultToProduction();

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = reportError(error);
  // What a failed command left open, such as a connection that nobody answers, does not keep the process.
  setTimeout(() => process.exit(), 200).unref();
}
