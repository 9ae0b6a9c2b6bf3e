// Reading happens beside the event loop: it turns while a statement takes long, and a statement past its deadline holds nobody up.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openWritingSession } from '../../src/store/sqlite/sqlite-session.js';
import type { SqliteStatement } from '../../src/store/sqlite/sqlite-statement.js';
import { createSqliteThreads, type SqliteThreads } from '../../src/store/sqlite/sqlite-threads.js';

const noDeadline = Number.MAX_SAFE_INTEGER;

/** Counts to a number: some ten million a second. */
function countTo(most: number): SqliteStatement {
  return {
    sql: 'WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ?) SELECT max(n) AS total FROM counted',
    parameters: [most],
  };
}

const one: SqliteStatement = { sql: 'SELECT ? AS answer', parameters: [1] };

describe('The threads that read', () => {
  let folder: string;
  let file: string;
  let threads: SqliteThreads;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dossier-threads-'));
    file = join(folder, 'threads.sqlite');
    openWritingSession(file).close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    threads = createSqliteThreads(file);
  });
  afterEach(() => threads.close());

  it('give the rows of each statement in order', async () => {
    const answers = await threads.all([one, countTo(3), { sql: 'SELECT 1 AS a WHERE 0', parameters: [] }], noDeadline);
    expect(answers).toEqual([[{ answer: 1 }], [{ total: 3 }], []]);
  });

  it('let the event loop turn while a statement takes long, and answer others meanwhile', async () => {
    await threads.all([one], noDeadline);
    const tries: { heldUpMs: number; answeredAfterMs: number; tookMs: number }[] = [];
    // A machine that is busy with other work holds up any loop: the quietest of three tries tells of this one.
    for (let count = 0; count < 3; count += 1) {
      const delay = monitorEventLoopDelay({ resolution: 10 });
      delay.enable();
      const startedAt = performance.now();
      const long = threads.all([countTo(8_000_000)], noDeadline);
      await threads.all([one], noDeadline);
      const answeredAfterMs = performance.now() - startedAt;
      await long;
      delay.disable();
      tries.push({ heldUpMs: delay.max / 1e6, answeredAfterMs, tookMs: performance.now() - startedAt });
    }
    const quietest = tries.reduce((best, one) => (one.heldUpMs < best.heldUpMs ? one : best));
    expect(quietest.tookMs).toBeGreaterThan(300);
    expect(quietest.answeredAfterMs).toBeLessThan(quietest.tookMs / 2);
    expect(quietest.heldUpMs).toBeLessThan(100);
  });

  it('give up what is past its deadline, and do what waits behind it', async () => {
    const late = Array.from({ length: 2 }, () => threads.all([countTo(60_000_000)], Date.now() + 200));
    const behind = threads.all([one], noDeadline);
    const results = await Promise.allSettled(late);
    expect(results.map((result) => result.status === 'rejected' && (result.reason as { code: string }).code)).toEqual([
      'DEADLINE_EXCEEDED',
      'DEADLINE_EXCEEDED',
    ]);
    expect(await behind).toEqual([[{ answer: 1 }]]);
    await expect(threads.all([one], Date.now() - 1)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });

  it('tell an error of the one statement, and go on', async () => {
    await expect(threads.all([{ sql: 'SELECT missing', parameters: [] }], noDeadline)).rejects.toThrow('no such column: missing');
    expect(await threads.all([one], noDeadline)).toEqual([[{ answer: 1 }]]);
  });

  it('answer what runs when they are closed, and refuse what waits and what comes later', async () => {
    const running = Array.from({ length: 2 }, () => threads.all([countTo(3_000_000)], noDeadline));
    const waiting = threads.all([one], noDeadline);
    const closing = threads.close();
    await expect(waiting).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    await expect(threads.all([one], noDeadline)).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    expect(await Promise.all(running)).toEqual([[[{ total: 3_000_000 }]], [[{ total: 3_000_000 }]]]);
    await closing;
    await expect(threads.all([one], noDeadline)).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    await threads.close();
  });

  it('give nothing more to a thread that broke', async () => {
    const script = join(folder, 'breaks.mjs');
    writeFileSync(
      script,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', () => { throw new Error('broken'); });`,
    );
    const breaking = createSqliteThreads(file, pathToFileURL(script));
    const first = breaking.all([one], noDeadline);
    // Asked between the error of the thread and its end.
    const second = first.catch(() => breaking.all([one], noDeadline));
    await expect(first).rejects.toThrow('broken');
    await expect(second).rejects.toThrow('broken');
    await breaking.close();
  });

  it('read, and do not create a file that is gone', async () => {
    const gone = join(folder, 'gone.sqlite');
    const reading = createSqliteThreads(gone);
    await expect(reading.all([one], noDeadline)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await reading.close();
    expect(existsSync(gone)).toBe(false);
    await expect(threads.all([{ sql: 'CREATE TABLE t (a)', parameters: [] }], noDeadline)).rejects.toThrow('it is read-only');
  });

  it('tell a file that cannot be opened as the database that cannot be had', async () => {
    const missing = createSqliteThreads(join(folder, 'missing', 'file.sqlite'));
    await expect(missing.all([one], noDeadline)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await missing.close();
  });
});
