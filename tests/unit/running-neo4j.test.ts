// What `npm run neo4j` knows of a server that runs already on the same data.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findRunningNeo4j, noteRunningNeo4j } from '../../tools/neo4j/running-neo4j.js';

let folder: string;
let server: Server;
let uri: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-running-'));
  server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

describe('A Neo4j that runs on a data folder', () => {
  it('is found with its address until it says that it is gone', async () => {
    expect(await findRunningNeo4j(folder)).toBeUndefined();
    const forget = noteRunningNeo4j(folder, { pid: process.pid, uri });
    expect(await findRunningNeo4j(folder)).toEqual({ pid: process.pid, uri });
    forget();
    expect(await findRunningNeo4j(folder)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not found when its process has ended, though another program listens there now', async () => {
    const { pid } = spawnSync(process.execPath, ['--eval', '']);
    const forget = noteRunningNeo4j(folder, { pid, uri });
    expect(await findRunningNeo4j(folder)).toBeUndefined();
    forget();
  });

  it('is not found when nobody listens, though another process has its number now', async () => {
    const forget = noteRunningNeo4j(folder, { pid: process.pid, uri: 'bolt://127.0.0.1:1' });
    expect(await findRunningNeo4j(folder)).toBeUndefined();
    forget();
  });

  it.each(['', '{}', 'null', '{"pid":1.5,"uri":"bolt://127.0.0.1:7687"}', '{"pid":1,"uri":"nowhere"}'])(
    'is not found by a note that is damaged: %j',
    async (note) => {
      writeFileSync(join(folder, 'running.json'), note);
      expect(await findRunningNeo4j(folder)).toBeUndefined();
    },
  );
});
