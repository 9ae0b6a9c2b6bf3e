// Runs one command of the checks and prints whether it succeeded.
import { spawn } from 'node:child_process';
import { giveWay } from '../give-way.js';

export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  /** What the command printed. */
  readonly output: string;
}

/** Keeps the output for the case that the step fails. For `priority` see giveWay. */
export async function runStep(name: string, command: string, args: readonly string[], priority?: number): Promise<StepResult> {
  const startedAt = Date.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  giveWay(child.pid, priority);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ok = await new Promise<boolean>((settle) => {
    child.on('error', (error) => {
      output += error.message;
      settle(false);
    });
    child.on('close', (code) => settle(code === 0));
  });
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  return { name, ok, output };
}
