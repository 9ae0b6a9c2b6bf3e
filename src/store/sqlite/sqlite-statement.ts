// A statement and its rows as data. Pure functions build statements, and only sessions and threads run them.

export type SqliteValue = string | number | null;
export type SqliteRow = Record<string, SqliteValue>;

/** A statement as SQL text, with its parameters, which are bound by position. */
export interface SqliteStatement {
  readonly sql: string;
  readonly parameters: readonly SqliteValue[];
}
