// Opens the file and writes to it. Only this and the threads that read (sqlite-thread.js) talk to the SQLite library.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { RenewalOptions } from '../renewal/renewal-options.js';
import { translating } from './sqlite-errors.js';
import { migrateSqlite } from './sqlite-migrations.js';
import { createPreparedStatements } from './sqlite-prepared-statements.js';
import { renewSqlite } from './sqlite-renewal.js';
import type { SqliteRow, SqliteStatement } from './sqlite-statement.js';

export interface SqliteSession {
  all(statement: SqliteStatement): SqliteRow[];
  begin(): void;
  commit(): void;
  /** Does nothing where SQLite has rolled back by itself, as it does when the disk is full. */
  rollBack(): void;
  /** Brings what the write-ahead log holds into the file itself, as far as nobody else is reading: a copy of the file is then whole. */
  checkpoint(): void;
  close(): void;
}

/** How long a write waits for another process that writes. */
export const busyTimeoutMs = 5_000;

/** How many statements stay prepared. Filters nest as clients like, so that their number has no end. */
export const maxPrepared = 500;

/** Opens the file for writing, creating it, its folder and its tables where they are missing, and brings them up to date. */
export function openWritingSession(file: string, renewal: RenewalOptions = {}): SqliteSession {
  return translating(file, () => {
    createFolder(dirname(file));
    return openSession(file, (database) => {
      // A killed process leaves the last commit; the write-ahead log needs no more than this for it.
      database.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536');
      migrateSqlite(database, file);
      renewSqlite(database, renewal);
    });
  });
}

/** Node's recursive mkdir never returns under /proc, where no folder can be created: see docs/decisions/0011-kept-work-arounds.md. */
function createFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) createFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process that starts now has created it.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function openSession(file: string, prepareDatabase: (database: DatabaseSyncInstance) => void): SqliteSession {
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
  try {
    database.exec('PRAGMA trusted_schema = OFF');
    prepareDatabase(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return createSession(database, file);
}

function createSession(database: DatabaseSyncInstance, file: string): SqliteSession {
  const prepared = createPreparedStatements((sql) => database.prepare(sql), maxPrepared);
  let isOpen = true;
  return {
    all: ({ sql, parameters }) => translating(file, () => prepared.get(sql).all(...parameters) as SqliteRow[]),
    begin: () => translating(file, () => database.exec('BEGIN IMMEDIATE')),
    commit: () => translating(file, () => database.exec('COMMIT')),
    rollBack: () => translating(file, () => (database.isTransaction ? database.exec('ROLLBACK') : undefined)),
    // Closing does it too, but only once every prepared statement has been collected as garbage.
    checkpoint: () => translating(file, () => database.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)')),
    close: () => {
      if (isOpen) database.close();
      isOpen = false;
      prepared.clear();
    },
  };
}
