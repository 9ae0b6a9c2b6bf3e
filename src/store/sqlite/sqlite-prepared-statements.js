// A bounded cache of prepared statements, so that a repeated statement is not planned again.
// Plain JavaScript, since threads load it without compilation: see sqlite-thread.js.

/**
 * @template Statement
 * @typedef {{ get(sql: string): Statement, clear(): void }} PreparedStatements
 */

/**
 * Keeps at most `most` statements. Beyond that, the least recently used statement is dropped and prepared again when it is next needed.
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
      // Moves the statement to the end, so that the least recently used one is first.
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
