// Version 3: search entries by the rules of today, spelling keys in an index of their own.
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { addSearchEntries } from './sqlite-migration-2.js';

export function renewSearchEntries(database: DatabaseSyncInstance): void {
  for (const table of ['search_name', 'search_spelling', 'search_text', 'search_entry']) database.exec(`DROP TABLE IF EXISTS ${table}`);
  addSearchEntries(database);
}
