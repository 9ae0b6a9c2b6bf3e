// Runs work in one transaction, for code that runs before a session is open.
import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/** `BEGIN` takes no lock that a writer needs. `BEGIN IMMEDIATE` waits for the write lock. */
export function inTransaction<Result>(database: DatabaseSyncInstance, begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => Result): Result {
  database.exec(begin);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite may have rolled back already, for example because the disk is full.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
