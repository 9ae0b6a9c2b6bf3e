// Runs a command to its end and returns its output.
import { execFile } from 'node:child_process';

export interface CommandResult {
  readonly succeeded: boolean;
  readonly output: string;
}

/** Never throws: a command that does not exist, fails or takes too long counts as failed. */
export function runCommand(command: string, args: readonly string[], timeoutMs: number): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile(command, [...args], { timeout: timeoutMs, maxBuffer: 10_000_000 }, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim();
      resolve({ succeeded: !error, output: output || (error ? error.message : '') });
    });
  });
}
