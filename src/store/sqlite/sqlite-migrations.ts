// The tables, in versions. A file is brought up to the newest version when it is opened; one that is newer is refused.
// Migrations are literal text that never changes once it is released. What follows the program's vocabulary and rules is sqlite-renewal.ts.
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { DossierError } from '../../errors.js';
import { sqliteMigration1 } from './migrations/sqlite-migration-1.js';
import { sqliteMigration2 } from './migrations/sqlite-migration-2.js';
import { sqliteMigration3 } from './migrations/sqlite-migration-3.js';
import { sqliteMigration4 } from './migrations/sqlite-migration-4.js';
import { isBusy } from './sqlite-errors.js';
import { inTransaction } from './sqlite-in-transaction.js';

/** Marks a file as ours: "DSSR". */
const applicationId = 0x44535352;

/** Each text brings a file from the version of its index to the next. */
const migrations: readonly string[] = [sqliteMigration1, sqliteMigration2, sqliteMigration3, sqliteMigration4];

/** The version that this program writes. */
export const sqliteSchemaVersion = migrations.length;

/**
 * Creates or updates the tables. Takes the lock of writers only where there is something to do, so that a file that is up to date opens
 * while another process writes. Throws STORE_TOO_NEW for a newer file, STORE_UNAVAILABLE for a file of another program.
 */
export function migrateSqlite(database: DatabaseSyncInstance, file: string): void {
  if (inTransaction(database, 'BEGIN', () => readVersion(database, file)) === sqliteSchemaVersion) return;
  useWriteAheadLog(database);
  // A table to which others refer can only be replaced while SQLite does not check these references, which no transaction can change.
  database.exec('PRAGMA foreign_keys = OFF');
  try {
    inTransaction(database, 'BEGIN IMMEDIATE', () => {
      // Read again: another process may have done it since.
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
      `${String(broken['parent'])} that does not exist. The file was left as it was.`,
  );
}

/** How long to wait for another process that opens the same new file, and how long between two tries. */
const switchTimeoutMs = 5_000;
const switchPauseMs = 10;

/**
 * Readers then go on while a write is under way. The file keeps the mode, so this happens once in its life. SQLite refuses the switch at
 * once when somebody else has the file in hand, whatever the busy timeout: hence the tries.
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

/** The version of the tables; 0 for a file without any. To be read in a transaction, since it takes more than one statement. */
function readVersion(database: DatabaseSyncInstance, file: string): number {
  const version = readPragma(database, 'user_version');
  const isForeign = version > 0 ? readPragma(database, 'application_id') !== applicationId : hasTables(database);
  if (isForeign) {
    throw new DossierError('STORE_UNAVAILABLE', `Expected a Dossier database or no file at ${file}, got the database of another program.`);
  }
  if (version > sqliteSchemaVersion) {
    throw new DossierError(
      'STORE_TOO_NEW',
      `${file} was written by a newer Dossier: its schema version is ${version}, this program knows up to ${sqliteSchemaVersion}.`,
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
