// Opens the file and writes to it. Apart from the reading threads (sqlite-thread.js), only this file opens connections to the file.
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
  /** Has no effect if SQLite has rolled back already, for example because the disk is full. */
  rollBack(): void;
  /** Moves the write-ahead log into the file, unless another connection is reading, so that a copy of the file is complete. */
  checkpoint(): void;
  close(): void;
}

/** Time limit for a write that waits for another process's write. */
export const busyTimeoutMs = 5_000;

/** Maximum number of prepared statements. Clients can nest filters in any way, so the number of statements is unlimited. */
export const maxPrepared = 500;

/** Opens the file for writing. Creates the file, its folder and its tables if they are missing, and updates the tables. */
export function openWritingSession(file: string, renewal: RenewalOptions = {}): SqliteSession {
  return translating(file, () => {
    createFolder(dirname(file));
    return openSession(file, (database) => {
      // With a write-ahead log, NORMAL is enough for commits to survive if the process is killed.
      database.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536');
      migrateSqlite(database, file);
      renewSqlite(database, renewal);
    });
  });
}

/** Node's recursive mkdir never returns under /proc, where no folder can be created: see docs/decisions/0011-kept-work-arounds.md. */
function createFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) createFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // EEXIST means that another process has just created the folder.
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
    // Closing also does this, but only after all prepared statements have been garbage-collected.
    checkpoint: () => translating(file, () => database.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)')),
    close: () => {
      if (isOpen) database.close();
      isOpen = false;
      prepared.clear();
    },
  };
}
