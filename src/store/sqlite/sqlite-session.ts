// The only file that talks to the SQLite library: opens the file, runs statements, translates errors.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { DossierError } from '../../errors.js';
import { migrateSqlite } from './sqlite-migrations.js';

export type SqliteValue = string | number | null;
export type SqliteRow = Record<string, SqliteValue>;

/** A statement as text with its parameters, bound by position. */
export interface SqliteStatement {
  readonly sql: string;
  readonly parameters: readonly SqliteValue[];
}

export interface SqliteSession {
  all(statement: SqliteStatement): SqliteRow[];
  begin(): void;
  commit(): void;
  /** Does nothing where SQLite has rolled back by itself, as it does when the disk is full. */
  rollBack(): void;
  close(): void;
}

/** How long a write waits for another process that writes. */
const busyTimeoutMs = 5_000;

/** How many statements stay prepared. Filters nest as clients like, so that their number has no end. */
const maxPrepared = 500;

/** Opens the file, creating it, its folder and its tables where they are missing. */
export function openSqliteSession(file: string): SqliteSession {
  return translating(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    const database = new DatabaseSync(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
    try {
      // Write-ahead log: readers go on while a write is under way, and a killed process leaves the last commit.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA trusted_schema = OFF;');
      migrateSqlite(database, file);
    } catch (error) {
      database.close();
      throw error;
    }
    return createSession(database, file);
  });
}

function createSession(database: DatabaseSyncInstance, file: string): SqliteSession {
  const prepared = new Map<string, StatementSyncInstance>();
  const prepare = (sql: string) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    // Moves to the end: what was not used for longest goes first.
    prepared.delete(sql);
    prepared.set(sql, statement);
    if (prepared.size > maxPrepared) prepared.delete(prepared.keys().next().value!);
    return statement;
  };
  let isOpen = true;
  return {
    all: ({ sql, parameters }) => translating(file, () => prepare(sql).all(...parameters) as SqliteRow[]),
    begin: () => translating(file, () => database.exec('BEGIN IMMEDIATE')),
    commit: () => translating(file, () => database.exec('COMMIT')),
    rollBack: () => translating(file, () => (database.isTransaction ? database.exec('ROLLBACK') : undefined)),
    close: () => {
      if (isOpen) database.close();
      isOpen = false;
      prepared.clear();
    },
  };
}

/** Codes of SQLite that say that the file cannot be used now: https://sqlite.org/rescode.html */
const unavailable: Readonly<Record<number, string>> = {
  3: 'this process may not use it',
  5: 'another process is writing to it',
  6: 'another process is writing to it',
  8: 'it is read-only',
  10: 'reading or writing the disk failed',
  11: 'it is damaged',
  13: 'the disk is full',
  14: 'it cannot be opened or created',
  26: 'it is not an SQLite database',
};

function translating<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const reason = unavailable[primaryCode(error)] ?? folderFault(error);
    if (!reason) throw error;
    throw new DossierError('STORE_UNAVAILABLE', `The SQLite file ${file} cannot be used: ${reason}.`, {}, { cause: error });
  }
}

function primaryCode(error: unknown): number {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
  return code & 0xff;
}

function folderFault(error: unknown): string | undefined {
  const isFolder = error instanceof Error && 'syscall' in error && error.syscall === 'mkdir';
  return isFolder ? 'its folder cannot be created' : undefined;
}
