// The SQLite engine: one file, in process. The only file of this folder that others import.
import { DossierError } from '../../errors.js';
import type { GraphStore, ReadOptions, StoreStats } from '../graph-store.js';
import type { WriteBatch, WriteSummary } from '../write-batch.js';
import { applyWriteBatch } from '../write/apply-write-batch.js';
import { createSqliteReader } from './sqlite-reader.js';
import { openReadingSession, openWritingSession, type SqliteSession } from './sqlite-session.js';
import * as statements from './sqlite-statements.js';
import { createSqliteTransaction } from './sqlite-transaction.js';
import { createTurns } from './sqlite-turns.js';

export interface SqliteStoreOptions {
  /** Path of the database file; it and its folder are created where they are missing. */
  readonly file: string;
  /** The clock that says when the graph learned something. */
  readonly now?: () => Date;
}

/** Opens the file and brings its tables up to date. Throws STORE_UNAVAILABLE or STORE_TOO_NEW. */
export function openSqliteGraphStore({ file, now = () => new Date() }: SqliteStoreOptions): GraphStore {
  let sessions: Sessions | undefined = openSessions(file);
  let lastWrite: Promise<unknown> = Promise.resolve();
  const open = () => {
    if (!sessions) throw new DossierError('STORE_CLOSED', 'The store was used after it was closed.');
    return sessions;
  };
  const reading = () => open().reading;
  const turn = createTurns();

  return {
    engine: 'sqlite',
    reader: ({ deadlineAt }: ReadOptions) => createSqliteReader(reading, turn, deadlineAt),
    write(batch) {
      const next = lastWrite.then(() => write(open().writing, batch, now().toISOString()));
      lastWrite = next.catch(() => undefined);
      return next;
    },
    async stats() {
      return readStats(reading());
    },
    async ping() {
      reading().all(statements.ping());
    },
    async close() {
      await lastWrite;
      const closing = sessions;
      sessions = undefined;
      closing?.reading.close();
      try {
        closing?.writing.checkpoint();
      } finally {
        closing?.writing.close();
      }
    },
  };
}

/** Two connections: readers see the last commit while a write is under way on the other. */
interface Sessions {
  readonly reading: SqliteSession;
  readonly writing: SqliteSession;
}

function openSessions(file: string): Sessions {
  const writing = openWritingSession(file);
  try {
    return { writing, reading: openReadingSession(file) };
  } catch (error) {
    writing.close();
    throw error;
  }
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

function readStats(session: SqliteSession): StoreStats {
  const rows = session.all(statements.stats());
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
