// Search entries in SQLite. An entry is found equal to or beginning with something through `search_entry_by_key`; by words, phrases and starts
// of words through the indexes `search_name` (label, alias, title) and `search_text` (text, proposition), and by spelling keys through
// `search_spelling`, whose rows have its number. Words are normalized before they get here, so that the indexes only split at spaces. Keys are
// no phrases and hardly ever sought by their starts: their index needs no places and no prefixes.
import { nameFields, type SearchEntry } from '../../domain/search-entry.js';
import type { SqliteStatement } from './sqlite-statement.js';

/** Deletes all entries. An index without contents of its own cannot delete single rows. */
export const deleteSearchEntries: readonly SqliteStatement[] = [
  { sql: 'DELETE FROM search_entry', parameters: [] },
  ...['search_name', 'search_spelling', 'search_text'].map((table) => ({
    sql: `INSERT INTO ${table} (${table}) VALUES ('delete-all')`,
    parameters: [],
  })),
];

export function insertSearchEntry({ nodeId, field, ordinal, key, normalized, spelling }: SearchEntry): SqliteStatement[] {
  const isName = (nameFields as readonly string[]).includes(field);
  // An index gives the row that it takes the same number, so that the number stays the last one.
  const index = (table: string, column: string, text: string): SqliteStatement => ({
    sql: `INSERT INTO ${table} (rowid, ${column}) VALUES (last_insert_rowid(), ?)`,
    parameters: [text],
  });
  return [
    {
      sql: 'INSERT INTO search_entry (node, field, ordinal, key, normalized) VALUES ((SELECT number FROM node WHERE id = ?), ?, ?, ?, ?)',
      parameters: [nodeId, field, ordinal, key, normalized],
    },
    index(isName ? 'search_name' : 'search_text', 'words', normalized),
    ...(spelling === '' ? [] : [index('search_spelling', 'keys', spelling)]),
  ];
}
