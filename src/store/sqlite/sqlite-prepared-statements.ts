// Statements that stay prepared, so that a text that comes again is not planned again; their number is bounded.

export interface PreparedStatements<Statement> {
  get(sql: string): Statement;
  clear(): void;
}

/** Keeps at most this many; past that, the one that was not used for longest is prepared anew when it comes again. */
export function createPreparedStatements<Statement>(prepare: (sql: string) => Statement, most: number): PreparedStatements<Statement> {
  const kept = new Map<string, Statement>();
  return {
    get(sql) {
      const statement = kept.get(sql) ?? prepare(sql);
      // Moves to the end: what was not used for longest stands first.
      kept.delete(sql);
      kept.set(sql, statement);
      if (kept.size > most) kept.delete(kept.keys().next().value!);
      return statement;
    },
    clear() {
      kept.clear();
    },
  };
}
