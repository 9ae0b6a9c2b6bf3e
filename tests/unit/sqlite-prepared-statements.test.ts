// Prepared statements: kept while they are used, and never more than a number.
import { describe, expect, it } from '@jest/globals';
import { createPreparedStatements } from '../../src/store/sqlite/sqlite-prepared-statements.js';

/** Which texts are prepared, in order, when these are asked for. */
function preparedFor(asked: readonly string[], most: number): string[] {
  const made: string[] = [];
  const statements = createPreparedStatements((sql) => {
    made.push(sql);
    return sql;
  }, most);
  for (const sql of asked) expect(statements.get(sql)).toBe(sql);
  return made;
}

describe('A prepared statement', () => {
  it('is prepared once while it is kept', () => {
    expect(preparedFor(['a', 'b', 'a', 'b'], 2)).toEqual(['a', 'b']);
  });

  it('is let go when more are asked for than may be kept, the one first that was not used for longest', () => {
    expect(preparedFor(['a', 'b', 'a', 'c', 'a', 'b'], 2)).toEqual(['a', 'b', 'c', 'b']);
  });
});
