// Search entries in SQLite. Entries that equal or begin with a text are looked up in `search_entry_by_key`. Words, phrases and beginnings of
// words are looked up in `search_name` (label, alias, title) and `search_text` (text, proposition), and spelling keys in `search_spelling`.
// The rows of these full-text indexes have the number of their entry. Words are normalized before they are stored, so the indexes only need
// to split at spaces. Spelling keys do not form phrases and are rarely looked up by prefix, so their index has no positions and no prefixes.
import { nameFields, type SearchEntry } from '../../domain/search-entry.js';
import type { SqliteStatement } from './sqlite-statement.js';

/** Deletes all entries. A contentless index cannot delete single rows. */
export const deleteSearchEntries: readonly SqliteStatement[] = [
  { sql: 'DELETE FROM search_entry', parameters: [] },
  ...['search_name', 'search_spelling', 'search_text'].map((table) => ({
    sql: `INSERT INTO ${table} (${table}) VALUES ('delete-all')`,
    parameters: [],
  })),
];

export function insertSearchEntry({ nodeId, field, ordinal, key, normalized, spelling }: SearchEntry): SqliteStatement[] {
  const isName = (nameFields as readonly string[]).includes(field);
  // Each index inserts its row with this number, so last_insert_rowid() remains the number of the entry.
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
