// Turns what a command threw into plain words on stderr and an exit code. No stack traces: they help nobody at a terminal.
import { CommanderError } from 'commander';
import { DossierError } from '../errors.js';
import { exitCodes, type ExitCode } from './exit-codes.js';

/** Says on stderr what went wrong and gives the exit code. */
export function reportError(error: unknown): ExitCode {
  // Commander has said it already, help and version included.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof DossierError) {
    console.error(error.message);
    return error.code === 'INVALID_CONFIG' ? exitCodes.usage : exitCodes.refused;
  }
  console.error(`Unexpected: ${error instanceof Error ? error.message : String(error)}`);
  return exitCodes.refused;
}
