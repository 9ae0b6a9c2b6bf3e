// Opening a SQLite file: beside other processes that have it open, and when it is not ours.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { openWritingSession } from '../../src/store/sqlite/sqlite-session.js';
import { createSqliteThreads } from '../../src/store/sqlite/sqlite-threads.js';
import { openSqliteGraphStore } from '../../src/store/sqlite/sqlite-store.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-opening-'));
  file = join(folder, 'test.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Another connection that runs these statements; it holds what it holds until it is closed. */
function openCoMentioned(statements: string): { close: () => void } {
  const database = new DatabaseSync(file);
  database.exec(statements);
  return database;
}

/** A connection of another thread that has the file in hand for this long; resolves once it has. */
async function holdFor(milliseconds: number): Promise<Worker> {
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { DatabaseSync } = require('@photostructure/sqlite');
    const database = new DatabaseSync(workerData.file);
    database.exec('BEGIN IMMEDIATE');
    parentPort.postMessage('holds');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, workerData.milliseconds);
    database.exec('ROLLBACK');
    database.close();
  `;
  const worker = new Worker(code, { eval: true, workerData: { file, milliseconds } });
  await once(worker, 'message');
  return worker;
}

describe('A SQLite file', () => {
  it('opens and is read while another process writes to it', async () => {
    await openSqliteGraphStore({ file }).close();
    const other = openCoMentioned('BEGIN IMMEDIATE');
    const store = openSqliteGraphStore({ file });
    expect((await store.stats()).articles).toBe(0);
    await store.close();
    other.close();
  });

  it('that is new opens once another process that has it in hand lets go', async () => {
    const worker = await holdFor(300);
    const store = openSqliteGraphStore({ file });
    expect((await store.stats()).articles).toBe(0);
    await store.close();
    await worker.terminate();
  });

  it('that is new can be opened twice at once', async () => {
    const stores = [openSqliteGraphStore({ file }), openSqliteGraphStore({ file })];
    for (const store of stores) expect((await store.stats()).articles).toBe(0);
    for (const store of stores) await store.close();
  });

  it('of another program is refused and left as it was', () => {
    openCoMentioned('CREATE TABLE foreign_table (a)').close();
    expect(() => openSqliteGraphStore({ file })).toThrow('got the database of another program');
    const database = new DatabaseSync(file);
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'delete' });
    database.close();
  });

  it('of a newer version is refused', () => {
    openWritingSession(file).close();
    openCoMentioned('PRAGMA user_version = 99').close();
    expect(() => openSqliteGraphStore({ file })).toThrow('its schema version is 99');
  });

  it('refuses to be written by the threads that read', async () => {
    openWritingSession(file).close();
    const threads = createSqliteThreads(file);
    const write = threads.all([{ sql: "INSERT INTO store_state VALUES ('name', 'value')", parameters: [] }], Number.MAX_SAFE_INTEGER);
    await expect(write).rejects.toThrow('it is read-only');
    await threads.close();
  });
});
