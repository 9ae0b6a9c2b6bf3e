// The SQLite engine: one file, written in the main thread and read in worker threads. Other folders import only this file of the folder.
import type { GraphStore, ReadOptions, StoreStats } from '../graph-store.js';
import type { RenewalOptions } from '../renewal/renewal-options.js';
import { resolveFilters } from '../resolve-filters.js';
import { storeClosed } from '../store-closed.js';
import type { WriteBatch, WriteSummary } from '../write-batch.js';
import { applyWriteBatch } from '../write/apply-write-batch.js';
import { createSqliteReader } from './sqlite-reader.js';
import { openWritingSession, type SqliteSession } from './sqlite-session.js';
import type { SqliteRow, SqliteStatement } from './sqlite-statement.js';
import * as statements from './sqlite-statements.js';
import { createSqliteThreads, type SqliteThreads } from './sqlite-threads.js';
import { createSqliteTransaction } from './sqlite-transaction.js';

export interface SqliteStoreOptions extends RenewalOptions {
  /** Path of the database file. The file and its folder are created if they are missing. */
  readonly file: string;
  /** The clock for the recording time of nodes and for the time of the last write. */
  readonly now?: () => Date;
}

/** Time limit for reads that do not belong to a request. */
const statsTimeoutMs = 10_000;

/** Opens the file and updates its tables. Throws STORE_UNAVAILABLE or STORE_TOO_NEW. */
export function openSqliteGraphStore({ file, now = () => new Date(), ...renewal }: SqliteStoreOptions): GraphStore {
  // During a write on this connection, readers see the last commit.
  let connections: Connections | undefined = { writing: openWritingSession(file, renewal), reading: createSqliteThreads(file) };
  let lastWrite: Promise<unknown> = Promise.resolve();
  const open = () => {
    if (!connections) throw storeClosed();
    return connections;
  };
  const readOne = async (statement: SqliteStatement) => (await open().reading.all([statement], Date.now() + statsTimeoutMs))[0]!;

  return {
    engine: 'sqlite',
    reader: ({ deadlineAt }: ReadOptions) => resolveFilters(createSqliteReader(async (all) => open().reading.all(all, deadlineAt))),
    write(batch) {
      const next = lastWrite.then(() => write(open().writing, batch, now().toISOString()));
      lastWrite = next.catch(() => undefined);
      return next;
    },
    async stats() {
      return decodeStats(await readOne(statements.stats()));
    },
    async ping() {
      await readOne(statements.ping());
    },
    async close() {
      await lastWrite;
      const closing = connections;
      connections = undefined;
      await closing?.reading.close();
      try {
        closing?.writing.checkpoint();
      } finally {
        closing?.writing.close();
      }
    },
  };
}

interface Connections {
  readonly writing: SqliteSession;
  readonly reading: SqliteThreads;
}

async function write(session: SqliteSession, batch: WriteBatch, recordedAt: string): Promise<WriteSummary> {
  session.begin();
  try {
    const summary = await applyWriteBatch(createSqliteTransaction(session), batch, recordedAt);
    session.commit();
    return summary;
  } catch (error) {
    session.rollBack();
    throw error;
  }
}

function decodeStats(rows: readonly SqliteRow[]): StoreStats {
  const count = (family: string) => Number(rows.find((row) => row['family'] === family)?.['total'] ?? 0);
  return {
    articles: count('article'),
    entities: count('entity'),
    events: count('event'),
    claims: count('claim'),
    evidence: count('evidence'),
    updatedAt: (rows[0]?.['updated_at'] ?? null) as string | null,
  };
}
