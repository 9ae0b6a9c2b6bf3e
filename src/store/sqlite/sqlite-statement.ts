// A statement as data, and what it answers: built purely, run by sessions and threads only.

export type SqliteValue = string | number | null;
export type SqliteRow = Record<string, SqliteValue>;

/** A statement as text with its parameters, bound by position. */
export interface SqliteStatement {
  readonly sql: string;
  readonly parameters: readonly SqliteValue[];
}
