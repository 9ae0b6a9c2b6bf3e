// `npm run dev`: page and API answer at one address, a changed source is served at once, and Ctrl-C ends every process.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startNode, type ChildProcess } from '../support/child-process.js';

const startTimeoutMs = 120_000;
let folder: string;
let port: number;
let dev: ChildProcess;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-dev-'));
  port = await freePort();
  dev = startNode('tools/dev.ts', [], { environment: { PORT: String(port), SQLITE_FILE: join(folder, 'dev.sqlite') } });
  await dev.printed(/^Dossier runs at .*$/m);
}, startTimeoutMs);
afterAll(async () => {
  dev.kill('SIGINT');
  await dev.exited;
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.on('listening', resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
}

/** The processes that have a text in their environment, which they inherit. Linux only; elsewhere none are found. */
function processesWith(text: string): string[] {
  const ids = existsSync('/proc') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return ids.filter((id) => {
    try {
      return readFileSync(`/proc/${id}/environ`, 'utf8').includes(text);
    } catch {
      // It has ended in the meantime, or belongs to another user.
      return false;
    }
  });
}

describe('npm run dev', () => {
  const address = () => `http://127.0.0.1:${port}`;

  it('is what the script starts', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(scripts['dev']).toBe('tsx tools/dev.ts');
  });

  it('runs in more than one process', () => {
    if (existsSync('/proc')) expect(processesWith(folder).length).toBeGreaterThan(3);
  });

  it('prints one address, and each process under its name', () => {
    const { stdout, stderr } = dev.output;
    expect(stdout.match(/http:\/\/\S+/g)).toEqual([`${address()}/`, `${address()}/graphql).`]);
    expect(stdout).toMatch(/^api {2}\| Graph {2}SQLite, .*: 2 articles, /m);
    expect(stdout).not.toContain('    at ');
    expect(stderr).toBe('');
  });

  it('serves the page from its sources, with hot reload', async () => {
    const page = await (await fetch(address())).text();
    expect(page).toContain('<script type="module" src="/@vite/client"></script>');
    const main = await fetch(`${address()}/src/main.tsx`);
    expect([main.status, main.headers.get('content-type')]).toEqual([200, expect.stringContaining('javascript')]);
  });

  it('answers queries and health checks at the same address', async () => {
    const response = await fetch(`${address()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ dataset { articles } }' }),
    });
    expect(await response.json()).toMatchObject({ data: { dataset: { articles: 2 } } });
    expect((await fetch(`${address()}/readyz`)).status).toBe(200);
  });

  it('lets the page connect for news of changes', async () => {
    const client = await (await fetch(`${address()}/@vite/client`)).text();
    const token = /wsToken = "([^"]+)"/.exec(client)![1]!;
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
      'sec-websocket-protocol': 'vite-hmr',
    };
    const request = get(`${address()}/?token=${token}`, { headers });
    const [response, socket] = (await once(request, 'upgrade')) as [IncomingMessage, Socket];
    expect(response.statusCode).toBe(101);
    socket.destroy();
  });

  it('ends every process at Ctrl-C, without an error', async () => {
    dev.kill('SIGINT');
    expect(await dev.exited).toBe(0);
    expect(`${dev.output.stdout}${dev.output.stderr}`).not.toMatch(/^(\w+ *\| )?\s+at /m);
    await expect(fetch(address())).rejects.toThrow();
    expect(processesWith(folder)).toEqual([]);
  });
});
