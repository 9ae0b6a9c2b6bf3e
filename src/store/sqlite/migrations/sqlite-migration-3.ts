// Version 3 of the SQLite tables: spelling keys have their own index. Released: this text never changes.
// The tables are empty at first; the renewal after the migrations fills them (sqlite-renewal.ts).

export const sqliteMigration3 = `
  DROP TABLE IF EXISTS search_name;
  DROP TABLE IF EXISTS search_spelling;
  DROP TABLE IF EXISTS search_text;
  DROP TABLE IF EXISTS search_entry;
  CREATE TABLE search_entry (
    number INTEGER PRIMARY KEY,
    node INTEGER NOT NULL REFERENCES node (number),
    field TEXT NOT NULL CHECK (field IN ('label', 'alias', 'title', 'text', 'proposition')),
    ordinal INTEGER NOT NULL,
    key TEXT NOT NULL,
    folded TEXT NOT NULL,
    UNIQUE (node, field, ordinal)
  ) STRICT;
  CREATE INDEX search_entry_by_key ON search_entry (field, key);
  CREATE VIRTUAL TABLE search_name USING fts5 (words, content = '', tokenize = 'ascii', prefix = '1 2 3');
  CREATE VIRTUAL TABLE search_spelling USING fts5 (keys, content = '', tokenize = 'ascii', detail = none);
  CREATE VIRTUAL TABLE search_text USING fts5 (words, content = '', tokenize = 'ascii');
  INSERT INTO store_state (name, value) VALUES ('searchEntries', 'none');
`;
