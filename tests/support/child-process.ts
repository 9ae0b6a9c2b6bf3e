// Starts a process and keeps its output.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ChildProcess {
  readonly output: { stdout: string; stderr: string };
  /** The exit code, or the signal that ended it. */
  readonly exited: Promise<number | NodeJS.Signals>;
  /** Resolves to the first match in the output on stdout; rejects if the process exits before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  kill(signal: NodeJS.Signals): void;
}

/** Runs a file of this repository with Node, TypeScript included. Of this environment it gets only PATH and HOME. */
export function startNode(
  file: string,
  args: readonly string[] = [],
  { environment = {}, folder = root }: { environment?: Readonly<Record<string, string>>; folder?: string } = {},
): ChildProcess {
  const loader = file.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
  const child = spawn(process.execPath, [...loader, `${root}${file}`, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
      for (const check of waiting) check();
    });
  }
  const exited = new Promise<number | NodeJS.Signals>((resolve) => child.on('close', (code, signal) => resolve(code ?? signal ?? -1)));
  return {
    output,
    exited,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const check = () => {
          const match = pattern.exec(output.stdout);
          if (match) resolve(match);
        };
        waiting.add(check);
        check();
        void exited.then((code) => reject(new Error(`Exited with ${code} before it printed ${pattern}: ${output.stdout}${output.stderr}`)));
      }),
    kill: (signal) => child.kill(signal),
  };
}
