// A process whose output is printed line by line with its name in front.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface PrefixedProcess {
  readonly name: string;
  /** The exit code, or the signal that ended it. */
  readonly exited: Promise<number | NodeJS.Signals>;
  /** Ends it and all processes that it started. Resolves when it has ended. */
  end(): Promise<void>;
}

const timeoutMs = 5_000;

/** Runs a file with Node. `leaveOut` matches lines that are not printed; empty lines are not either. */
export function startProcess(
  name: string,
  command: readonly string[],
  { environment = {}, leaveOut }: { readonly environment?: NodeJS.ProcessEnv; readonly leaveOut?: RegExp } = {},
): PrefixedProcess {
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: one signal ends it with all that it started.
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      if (line.trim() !== '' && !leaveOut?.test(line)) console.log(`${name} | ${line}`);
    });
  const exited = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on('error', () => resolve(-1));
    child.on('exit', (code, signal) => resolve(code ?? signal ?? -1));
  });
  const signalGroup = (signal: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, signal);
    } catch {
      // All of them have ended.
    }
  };
  return {
    name,
    exited,
    async end() {
      signalGroup('SIGTERM');
      const timer = setTimeout(() => signalGroup('SIGKILL'), timeoutMs);
      await exited;
      clearTimeout(timer);
      // What the process left behind, if it ended without its own children.
      signalGroup('SIGKILL');
    },
  };
}
