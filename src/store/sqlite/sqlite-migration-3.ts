// Version 3: spelling keys in an index of their own, by the rules of today.
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { nameFields } from '../../domain/search-entry.js';
import { nameKeys } from '../../domain/spelling-keys.js';
import { nameIndexes } from './sqlite-search-entries.js';

export function rebuildNameIndexes(database: DatabaseSyncInstance): void {
  const fields = nameFields.map((field) => `'${field}'`).join(', ');
  database.exec(`DROP TABLE IF EXISTS search_name; DROP TABLE IF EXISTS search_spelling; ${nameIndexes}
    INSERT INTO search_name (rowid, words) SELECT number, folded FROM search_entry WHERE field IN (${fields});`);
  const insert = database.prepare('INSERT INTO search_spelling (rowid, keys) VALUES (?, ?)');
  for (const { number, folded } of database.prepare(spelledEntries).iterate() as Iterable<{ number: number; folded: string }>)
    insert.run(number, nameKeys(folded.split(' ')).join(' '));
}

/** Titles of articles are found as they are written. */
const spelledEntries = "SELECT number, folded FROM search_entry WHERE field IN ('label', 'alias')";
