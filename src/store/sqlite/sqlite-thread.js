// The script of a reading thread: runs the statements that sqlite-threads.ts sends, on its own connection, and sends back the rows.
// Plain JavaScript, because Node must be able to load a thread's script directly, both from the sources and from the build.
import { parentPort, workerData } from 'node:worker_threads';
import { DatabaseSync } from '@photostructure/sqlite';
import { createPreparedStatements } from './sqlite-prepared-statements.js';

/** @type {{ file: string, busyTimeoutMs: number, maxPrepared: number }} */
const { file, busyTimeoutMs, maxPrepared } = workerData;

/** @type {InstanceType<typeof DatabaseSync> | undefined} */
let database;
const prepared = createPreparedStatements((sql) => open().prepare(sql), maxPrepared);

/** Opened with the first statement, so that a failure to open the file is reported as the error of that statement. */
function open() {
  if (!database) {
    const opened = new DatabaseSync(file, { timeout: busyTimeoutMs, readOnly: true });
    opened.exec('PRAGMA trusted_schema = OFF');
    database = opened;
  }
  return database;
}

parentPort?.on('message', (/** @type {{ sql: string, parameters: (string | number | null)[] }[] | 'close'} */ message) => {
  if (message === 'close') {
    prepared.clear();
    database?.close();
    parentPort?.close();
    return;
  }
  try {
    parentPort?.postMessage({ rows: message.map(({ sql, parameters }) => prepared.get(sql).all(...parameters)) });
  } catch (error) {
    // Errors lose their own fields when they are sent, so the code, which identifies the error, is sent separately.
    const { message: text, code, errcode } = /** @type {{ message?: unknown, code?: unknown, errcode?: unknown }} */ (error);
    parentPort?.postMessage({ error: { message: String(text), code, errcode } });
  }
});
