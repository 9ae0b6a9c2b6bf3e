// Runs one command of the checks and says how it went.
import { spawn } from 'node:child_process';

export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  /** What it printed, where that was kept back. */
  readonly output: string;
}

/** `quiet` keeps the output for the case that the step fails; `live` lets it through. */
export async function runStep(
  name: string,
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
  show: 'quiet' | 'live' = 'quiet',
): Promise<StepResult> {
  const startedAt = Date.now();
  const child = spawn(command, args, { env: environment, stdio: show === 'live' ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
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
