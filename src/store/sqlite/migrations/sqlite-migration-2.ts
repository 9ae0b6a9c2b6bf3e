// Version 2 of the SQLite tables added search entries, whose tables version 3 drops and creates again. Released: this text never changes.

export const sqliteMigration2 = '';
