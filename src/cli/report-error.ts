// Turns an error of a command into a message on stderr and an exit code. It prints no stack traces, which do not help at a terminal.
import { CommanderError } from 'commander';
import { DossierError } from '../errors.js';
import { exitCodes, type ExitCode } from './exit-codes.js';

/** Prints the error on stderr and returns the exit code. */
export function reportError(error: unknown): ExitCode {
  // Commander has already printed its message, also for --help and --version.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof DossierError) {
    console.error(error.message);
    return error.code === 'INVALID_CONFIG' ? exitCodes.usage : exitCodes.refused;
  }
  console.error(`Unexpected error: ${error instanceof Error ? error.message : String(error)}`);
  return exitCodes.refused;
}
