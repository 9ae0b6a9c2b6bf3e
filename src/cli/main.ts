#!/usr/bin/env node
// The command line: `dossier serve | seed | import | check | dump | config | schema | operations`.
import { defaultToProduction } from '../config.js';
import { createProgram } from './program.js';
import { reportError } from './report-error.js';

// This has to run before any command loads the server.
defaultToProduction();

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = reportError(error);
  // Handles that a failed command left open, such as a connection without an answer, must not keep the process running.
  setTimeout(() => process.exit(), 200).unref();
}
