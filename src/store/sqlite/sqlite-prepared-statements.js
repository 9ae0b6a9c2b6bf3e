// Statements that stay prepared, so that a text that comes again is not planned again; their number is bounded.
// Plain JavaScript, since threads read it as it stands: see sqlite-thread.js.

/**
 * @template Statement
 * @typedef {{ get(sql: string): Statement, clear(): void }} PreparedStatements
 */

/**
 * Keeps at most this many; past that, the one that was not used for longest is prepared anew when it comes again.
 * @template Statement
 * @param {(sql: string) => Statement} prepare
 * @param {number} most
 * @returns {PreparedStatements<Statement>}
 */
export function createPreparedStatements(prepare, most) {
  /** @type {Map<string, Statement>} */
  const kept = new Map();
  return {
    get(sql) {
      const statement = kept.get(sql) ?? prepare(sql);
      // Moves to the end: what was not used for longest stands first.
      kept.delete(sql);
      kept.set(sql, statement);
      const oldest = kept.keys().next().value;
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
    clear() {
      kept.clear();
    },
  };
}
