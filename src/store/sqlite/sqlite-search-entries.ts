// Search entries in SQLite: their tables, and how one is stored. Words are normalized before they get here, so that the indexes only split at spaces.
import { nameFields, searchFields, type SearchEntry } from '../../domain/search-entry.js';
import type { SqliteStatement } from './sqlite-statement.js';

/**
 * An entry is found equal to or beginning with something through `search_entry_by_key`; by words, phrases and starts of words through the
 * indexes `search_name` (label, alias, title) and `search_text` (text, proposition), and by spelling keys through `search_spelling`, whose
 * rows have its number. Keys are no phrases and hardly ever sought by their starts: their index needs no places and no prefixes.
 */
export const searchTables = `
  CREATE TABLE search_entry (
    number INTEGER PRIMARY KEY,
    node INTEGER NOT NULL REFERENCES node (number),
    field TEXT NOT NULL CHECK (field IN (${searchFields.map((field) => `'${field}'`).join(', ')})),
    ordinal INTEGER NOT NULL,
    key TEXT NOT NULL,
    normalized TEXT NOT NULL,
    UNIQUE (node, field, ordinal)
  ) STRICT;
  CREATE INDEX search_entry_by_key ON search_entry (field, key);
  CREATE VIRTUAL TABLE search_name USING fts5 (words, content = '', tokenize = 'ascii', prefix = '1 2 3');
  CREATE VIRTUAL TABLE search_spelling USING fts5 (keys, content = '', tokenize = 'ascii', detail = none);
  CREATE VIRTUAL TABLE search_text USING fts5 (words, content = '', tokenize = 'ascii');
`;

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
