// Runs jest on some of the loops that tests/loops.js lists.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { giveWay } from '../give-way.js';

export interface JestRun {
  /** Names of tests/loops.js. */
  readonly loops: readonly string[];
  /** On which engines the suites run that can run on each: see tests/support/engines.ts. */
  readonly engines: 'sqlite' | 'neo4j';
  readonly args: readonly string[];
  /** How long a test or hook may take unless it says so itself; the default is that of jest.config.js. */
  readonly timeoutMs?: number;
  readonly environment?: NodeJS.ProcessEnv;
  /** See giveWay. */
  readonly priority?: number;
  /** If set, each line of the output starts with it. Without it, jest has the terminal to itself, which watch mode needs. */
  readonly prefix?: string;
}

/** For suites that start processes or wait for Java to load its classes, which takes half a minute on a busy machine. */
export const slowTimeoutMs = 120_000;

/** Tests empty the database they use: they must not see the address of a user's own one. */
const ofUser = { NEO4J_URI: undefined, NEO4J_USERNAME: undefined, NEO4J_PASSWORD: undefined };

/** The exit code of jest. */
export async function runJest({ loops, engines, args, timeoutMs, environment, priority, prefix }: JestRun): Promise<number> {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const child = spawn(
    process.execPath,
    [...flags, 'node_modules/jest/bin/jest.js', ...(timeoutMs === undefined ? [] : [`--testTimeout=${timeoutMs}`]), ...args],
    {
      env: { ...process.env, ...ofUser, TEST_LOOPS: loops.join(','), ENGINES: engines, ...environment },
      stdio: prefix === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    },
  );
  giveWay(child.pid, priority);
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream }).on('line', (line) => console.log(`${prefix}${line}`));
  // Ctrl-C goes to jest as well: it ends, and then this process does what is left to do.
  const ignore = () => undefined;
  process.on('SIGINT', ignore);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  process.off('SIGINT', ignore);
  return code;
}
