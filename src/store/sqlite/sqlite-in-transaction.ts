// Work in one transaction, for what runs before a session is open.
import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/** `BEGIN` locks nothing that a writer needs; `BEGIN IMMEDIATE` waits for the lock of writers. */
export function inTransaction<Result>(database: DatabaseSyncInstance, begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => Result): Result {
  database.exec(begin);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite rolls back by itself when the disk is full, for one.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
