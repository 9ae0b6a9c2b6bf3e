// Builds what is older than its sources: the program with tsc into dist/, the client package with tsc into packages/client/dist/, the page
// with Vite into dist/page, compressed beside it. Nothing to do takes no time. Names of parts as arguments build only these.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

interface Part {
  readonly name: string;
  /** Files and folders that the result is made of. */
  readonly inputs: readonly string[];
  /** Module that is run with Node, and its arguments. */
  readonly command: readonly string[];
  /** A file beside the result that holds when its build began, so that what is edited meanwhile is built the next time. */
  readonly stamp: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = ['package.json', 'package-lock.json', 'tsconfig.json', 'tools/build.ts'];
const client = ['packages/client/package.json', 'packages/client/tsconfig.json', 'packages/client/src'];

const parts: readonly Part[] = [
  {
    name: 'program',
    inputs: [...shared, 'src'],
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
    stamp: 'dist/.built-program',
  },
  {
    name: 'client',
    inputs: [...shared, ...client],
    command: ['node_modules/typescript/bin/tsc', '-p', 'packages/client'],
    stamp: 'packages/client/dist/.built',
  },
  {
    name: 'page',
    inputs: [
      ...shared,
      ...client,
      'packages/client/schema.graphql',
      'operations',
      'explorer/index.html',
      'explorer/package.json',
      'explorer/vite.config.ts',
      'explorer/public',
      'explorer/src',
    ],
    command: ['node_modules/vite/bin/vite.js', 'build', 'explorer', '--logLevel', 'error'],
    stamp: 'dist/.built-page',
  },
  {
    name: 'compressed page',
    inputs: ['tools/compress-page.ts', 'dist/.built-page'],
    command: ['--import', 'tsx', 'tools/compress-page.ts'],
    stamp: 'dist/.compressed-page',
  },
];

const asked = process.argv.slice(2);
for (const part of parts) {
  if (asked.length > 0 && !asked.includes(part.name)) continue;
  const stamp = path.join(root, part.stamp);
  if (changedAt(stamp) >= Math.max(...part.inputs.map((input) => changedAt(path.join(root, input))))) continue;
  const startedAt = Date.now();
  console.error(`Building the ${part.name} ...`);
  const { status, error } = spawnSync(process.execPath, part.command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`The ${part.name} could not be built: ${error?.message ?? 'see above'}.`);
    process.exit(1);
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt / 1_000, startedAt / 1_000);
}

/** When a file, or anything in a folder, last changed; 0 when it is not there. Folders count themselves: deleting a file changes them. */
function changedAt(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((name) => changedAt(path.join(file, name))));
}
