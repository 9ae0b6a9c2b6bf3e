#!/usr/bin/env node
// `npx dossier` in a checkout. npm links the commands of workspaces, and not those of the package itself, so this is a workspace of its own.
// Builds what is out of date first, as `npm start` does.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = spawnSync(process.execPath, ['--import', 'tsx', 'tools/build.ts'], { cwd: root, stdio: ['ignore', 2, 2] });
if (build.status === 0) await import('../dist/cli/main.js');
else process.exitCode = 1;
