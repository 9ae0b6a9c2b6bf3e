// The versions of the tables. Opening a file migrates it to the newest version; a file with a newer version is refused.
// Migrations are literal SQL that never changes after its release. Data that depends on the program's vocabulary and rules is updated in
// sqlite-renewal.ts.
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { DossierError } from '../../errors.js';
import { sqliteMigration1 } from './migrations/sqlite-migration-1.js';
import { sqliteMigration2 } from './migrations/sqlite-migration-2.js';
import { sqliteMigration3 } from './migrations/sqlite-migration-3.js';
import { sqliteMigration4 } from './migrations/sqlite-migration-4.js';
import { isBusy } from './sqlite-errors.js';
import { inTransaction } from './sqlite-in-transaction.js';

/** Marks a file as a Dossier database: "DSSR". */
const applicationId = 0x44535352;

/** Each text migrates a file from the version equal to its index to the next version. */
const migrations: readonly string[] = [sqliteMigration1, sqliteMigration2, sqliteMigration3, sqliteMigration4];

/** The version that this program writes. */
export const sqliteSchemaVersion = migrations.length;

/**
 * Creates or updates the tables. Takes the write lock only if there is something to do, so that an up-to-date file can be opened while
 * another process writes. Throws STORE_TOO_NEW for a newer file, and STORE_UNAVAILABLE for a file of another program.
 */
export function migrateSqlite(database: DatabaseSyncInstance, file: string): void {
  if (inTransaction(database, 'BEGIN', () => readVersion(database, file)) === sqliteSchemaVersion) return;
  useWriteAheadLog(database);
  // A table that others refer to can be replaced only while foreign keys are off, and this setting cannot be changed in a transaction.
  database.exec('PRAGMA foreign_keys = OFF');
  try {
    inTransaction(database, 'BEGIN IMMEDIATE', () => {
      // The version is read again, since another process may have migrated the file in the meantime.
      for (const migration of migrations.slice(readVersion(database, file))) database.exec(migration);
      refuseBrokenReferences(database, file);
      database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${sqliteSchemaVersion};`);
    });
  } finally {
    database.exec('PRAGMA foreign_keys = ON');
  }
}

function refuseBrokenReferences(database: DatabaseSyncInstance, file: string): void {
  const broken = database.prepare('PRAGMA foreign_key_check').get() as Record<string, unknown> | undefined;
  if (!broken) return;
  throw new DossierError(
    'STORE_UNAVAILABLE',
    `The SQLite file ${file} cannot be updated: row ${String(broken['rowid'])} of its table ${String(broken['table'])} refers to a row of ` +
      `${String(broken['parent'])} that does not exist. The file was not changed.`,
  );
}

/** Time limit for waiting for another process that opens the same new file, and the pause between attempts. */
const switchTimeoutMs = 5_000;
const switchPauseMs = 10;

/**
 * In this mode, readers can continue during a write. The file keeps the mode, so the switch happens only once per file. If another
 * connection uses the file, SQLite refuses the switch immediately, regardless of the busy timeout, so it is retried.
 */
function useWriteAheadLog(database: DatabaseSyncInstance): void {
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (const giveUpAt = Date.now() + switchTimeoutMs; ; Atomics.wait(sleeper, 0, 0, switchPauseMs)) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() >= giveUpAt) throw error;
    }
  }
}

/** The version of the tables; 0 for a file without tables. Must be called in a transaction, since it runs several statements. */
function readVersion(database: DatabaseSyncInstance, file: string): number {
  const version = readPragma(database, 'user_version');
  const isForeign = version > 0 ? readPragma(database, 'application_id') !== applicationId : hasTables(database);
  if (isForeign) {
    throw new DossierError('STORE_UNAVAILABLE', `Expected a Dossier database or no file at ${file}, got the database of another program.`);
  }
  if (version > sqliteSchemaVersion) {
    throw new DossierError(
      'STORE_TOO_NEW',
      `${file} was written by a newer version of Dossier: its schema version is ${version}, and this program supports up to ${sqliteSchemaVersion}.`,
    );
  }
  return version;
}

function readPragma(database: DatabaseSyncInstance, name: string): number {
  return Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
}

function hasTables(database: DatabaseSyncInstance): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' LIMIT 1").get() !== undefined;
}
