// `npm start` as a person meets it: the built program in a process of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer as createHttpServer, get } from 'node:http';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { buildProgram } from '../support/build-program.js';
import { startNode, type ChildProcess } from '../support/child-process.js';

let folder: string;
let program: ChildProcess | undefined;

beforeAll(async () => {
  await buildProgram();
  folder = mkdtempSync(join(tmpdir(), 'dossier-serve-'));
}, 120_000);
afterEach(async () => {
  program?.kill('SIGKILL');
  await program?.exited;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts in a folder that is not the package, with a free port. */
function serve(environment: Record<string, string> = {}): ChildProcess {
  program = startNode('dist/cli/main.js', ['serve', '--seed'], {
    environment: { PORT: '0', SQLITE_FILE: 'graph/news.sqlite', ...environment },
    folder,
  });
  return program;
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

const threeLines =
  /^Page {3}(http:\/\/\S+:\d+)\/\nAPI {4}\1\/graphql\nGraph {2}SQLite, graph\/news\.sqlite: 2 articles, \d+ entities, \d+ events, \d+ claims\n$/;

describe('serve --seed', () => {
  it('prints three lines and answers, from any folder; a second start changes nothing', async () => {
    const seen: { counts: string; dataset: unknown; file: number; notes: string }[] = [];
    for (let start = 0; start < 2; start += 1) {
      const { output, printed, exited, kill } = serve();
      const [text, url] = await printed(threeLines);
      const dataset = await ask(url!, '{ dataset { articles entities events claims evidence updatedAt } }');
      kill('SIGTERM');
      expect(await exited).toBe(0);
      expect(output.stdout).toBe(text);
      seen.push({ counts: text.split('Graph')[1]!, dataset, file: statSync(join(folder, 'graph/news.sqlite')).size, notes: output.stderr });
    }
    expect(seen[1]).toEqual({ ...seen[0], notes: expect.not.stringContaining('Written') });
    expect(seen[0]!.notes).toMatch(/^Written: 2 articles, /);
  });

  it('serves the page, with a policy that lets it ask no other machine', async () => {
    const [, url] = await serve().printed(threeLines);
    const page = await fetch(url!);
    const text = await page.text();
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self'; style-src 'self' 'unsafe-inline';/);
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(text)![1]!;
    expect((await fetch(url + script)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect((await fetch(`${url}/assets/nothing.js`)).status).toBe(404);
    expect((await fetch(`${url}/assets/..%2f..%2fcli%2fmain.js`)).status).toBeGreaterThanOrEqual(400);
  });
});

describe('The page on its way', () => {
  /** As `fetch` does not show it: the size and the coding that travel. */
  const travel = (address: string, acceptEncoding: string) =>
    new Promise<{ coding: string | undefined; type: string | undefined; vary: string | undefined; bytes: Buffer }>((resolve, reject) => {
      get(address, { headers: { 'accept-encoding': acceptEncoding } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { 'content-encoding': coding, 'content-type': type, vary } = response.headers;
          resolve({ coding, type, vary, bytes: Buffer.concat(chunks) });
        });
      }).on('error', reject);
    });

  it('is compressed: what has to be loaded first is less than 350 kB', async () => {
    const [, url] = await serve().printed(threeLines);
    const plain = await travel(`${url}/`, 'identity');
    const first = [...plain.bytes.toString('utf8').matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file]) => url + file!);
    expect(first.length).toBeGreaterThanOrEqual(2);
    for (const coding of ['br', 'gzip']) {
      const files = await Promise.all(first.map((file) => travel(file, coding === 'br' ? 'gzip, deflate, br' : coding)));
      expect(files.map((file) => file.coding)).toEqual(files.map(() => coding));
      expect(files.map((file) => file.vary)).toEqual(files.map(() => 'accept-encoding'));
      expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(350_000);
    }
  });

  it('is the same, compressed or not', async () => {
    const [, url] = await serve().printed(threeLines);
    const plain = await travel(`${url}/`, 'identity');
    const script = url! + /src="(\/assets\/[^"]+\.js)"/.exec(plain.bytes.toString('utf8'))![1]!;
    for (const address of [`${url}/`, script]) {
      const [identity, br, gzip] = await Promise.all(['identity', 'br', 'gzip'].map((coding) => travel(address, coding)));
      expect(identity!.coding).toBeUndefined();
      expect([br!.coding, gzip!.coding]).toEqual(['br', 'gzip']);
      expect(br!.type).toBe(identity!.type);
      expect(brotliDecompressSync(br!.bytes).equals(identity!.bytes)).toBe(true);
      expect(gunzipSync(gzip!.bytes).equals(identity!.bytes)).toBe(true);
    }
  });
});

describe('npm start', () => {
  it('stops when npm is told to, though npm passes that on to its shell only', async () => {
    const npm = spawn('npm', ['start'], {
      env: { ...process.env, NODE_OPTIONS: '', PORT: '0', SQLITE_FILE: join(folder, 'npm.sqlite') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const url = await new Promise<string>((resolve) =>
      npm.stdout.on('data', (text: Buffer) => {
        output += text.toString('utf8');
        const match = /^Graph.*\n/m.test(output) && /^Page {3}(\S+)$/m.exec(output);
        if (match) resolve(match[1]!);
      }),
    );
    expect((await fetch(`${url}healthz`)).status).toBe(200);
    npm.kill('SIGTERM');
    // The pipe closes when the last process that holds it has ended.
    await new Promise((resolve) => npm.on('close', resolve));
    await expect(fetch(`${url}healthz`)).rejects.toThrow();
  });
});

describe('what stops a start is said in plain words', () => {
  let other: Server | undefined;
  afterEach(() => {
    other?.close();
  });

  const stopped = async (environment: Record<string, string>) => {
    const startedAt = Date.now();
    const { exited, output } = serve(environment);
    const code = await exited;
    expect(output.stdout).toBe('');
    expect(output.stderr).not.toMatch(/^\s+at /m);
    return { code, says: output.stderr, tookMs: Date.now() - startedAt };
  };

  it('a port that is taken', async () => {
    other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other!.on('listening', resolve));
    const { port } = other.address() as { port: number };
    expect(await stopped({ PORT: String(port) })).toMatchObject({
      code: 2,
      says: expect.stringContaining(
        `The server cannot listen on 127.0.0.1, port ${port}: another program is using this port. Set PORT to another port, or to 0 for a free one.`,
      ),
    });
  });

  (process.platform === 'linux' ? it : it.skip)('a SQLite file in a folder that cannot be created', async () => {
    expect(await stopped({ SQLITE_FILE: '/proc/x/y/news.sqlite' })).toMatchObject({
      code: 1,
      says: 'The SQLite file /proc/x/y/news.sqlite cannot be used: its folder cannot be created.\n',
    });
  });

  it('an address that others can reach', async () => {
    expect(await stopped({ HOST: '0.0.0.0' })).toMatchObject({ code: 2, says: expect.stringContaining('ALLOW_PUBLIC=true') });
  });

  it('a Neo4j address where something listens and says nothing, within five seconds', async () => {
    other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other!.on('listening', resolve));
    const result = await stopped({ NEO4J_URI: `bolt://127.0.0.1:${(other.address() as { port: number }).port}` });
    expect(result).toMatchObject({ code: 1, says: expect.stringContaining('NEO4J_URI') });
    expect(result.tookMs).toBeLessThan(5_000);
  });

  it('a Neo4j that is not there, within five seconds, with the setting to look at and no password', async () => {
    const result = await stopped({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'hunter2hunter2' });
    expect(result).toMatchObject({
      code: 1,
      says:
        'The Neo4j database at 127.0.0.1:1 cannot be reached. ' +
        'Check that NEO4J_URI, bolt://127.0.0.1:1, is its address and that the server is running.\n',
    });
    expect(result.tookMs).toBeLessThan(5_000);
    expect(result.says).not.toContain('hunter2');
  });

  it('a Neo4j with TLS that is not there, or speaks no TLS', async () => {
    expect(await stopped({ NEO4J_URI: 'bolt+s://127.0.0.1:1' })).toMatchObject({
      code: 1,
      says: expect.stringContaining('that the server is running, and that it supports TLS.'),
    });
  });

  it('the HTTP port of a Neo4j, with the port to take instead and no other advice', async () => {
    other = createHttpServer((_, response) => response.end()).listen(0, '127.0.0.1');
    await new Promise((resolve) => other!.on('listening', resolve));
    const { port } = other.address() as { port: number };
    expect(await stopped({ NEO4J_URI: `bolt://127.0.0.1:${port}` })).toMatchObject({
      code: 1,
      says: `The server at 127.0.0.1:${port} answers in HTTP. NEO4J_URI expects the Bolt port, which is 7687 by default.\n`,
    });
  });
});
