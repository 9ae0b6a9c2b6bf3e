// Builds what is older than its sources: the program with tsc into dist/, the client package with tsc into packages/client/dist/, and the
// page with Vite into dist/page, together with compressed copies. If everything is up to date, it does nothing. Arguments name the parts to
// build; without arguments, all parts are built.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './with-lock.js';

interface Part {
  readonly name: string;
  /** Files and folders from which the result is made. */
  readonly inputs: readonly string[];
  /** The module to run with Node, and its arguments. */
  readonly command: readonly string[];
  /** A file next to the result whose time is the start of the build, so that a source edited during the build is built the next time. */
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
const wanted = parts.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (wanted.some(isOutdated)) {
  await withLock('build', () => {
    // One by one: a part that is built may be the input of the next one.
    for (const part of wanted) if (isOutdated(part)) build(part);
  });
}

function isOutdated({ inputs, stamp }: Part): boolean {
  return changedAt(path.join(root, stamp)) < Math.max(...inputs.map((input) => changedAt(path.join(root, input))));
}

function build({ name, command, stamp }: Part): void {
  const startedAt = Date.now();
  console.error(`Building the ${name} ...`);
  const { status, error } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`The ${name} could not be built: ${error?.message ?? 'see above'}.`);
    process.exit(1);
  }
  const file = path.join(root, stamp);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, startedAt / 1_000, startedAt / 1_000);
}

/** When a file, or anything in a folder, last changed; 0 if it does not exist. Folders count as well, because deleting a file changes them. */
function changedAt(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((name) => changedAt(path.join(file, name))));
}
