// The SQLite engine: one file, in process; written in its thread, read in threads beside it. The only file of this folder that others import.
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
  /** Path of the database file; it and its folder are created where they are missing. */
  readonly file: string;
  /** The clock that says when the graph learned something. */
  readonly now?: () => Date;
}

/** How long the reads may take that no request waits for. */
const statsTimeoutMs = 10_000;

/** Opens the file and brings its tables up to date. Throws STORE_UNAVAILABLE or STORE_TOO_NEW. */
export function openSqliteGraphStore({ file, now = () => new Date(), ...renewal }: SqliteStoreOptions): GraphStore {
  // Readers see the last commit while a write is under way on the other connection.
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
