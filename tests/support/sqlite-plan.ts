// The plan of a statement on a real file: one line a step, as EXPLAIN QUERY PLAN gives it.
import { DatabaseSync } from '@photostructure/sqlite';
import type { SqliteStatement } from '../../src/store/sqlite/sqlite-statement.js';

export function explainQueryPlan(file: string, { sql, parameters }: SqliteStatement): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...parameters)
      .map((row) => String((row as { detail: unknown }).detail));
  } finally {
    database.close();
  }
}

/** Steps that read a whole table or index, or sort. */
export function findCostlySteps(plan: readonly string[]): string[] {
  // json_each is a list of parameters, not a table.
  return plan.filter((step) => (step.startsWith('SCAN') && !step.startsWith('SCAN json_each')) || step.includes('TEMP B-TREE'));
}

/** What statements make themselves: common table expressions, and the aliases under which these stand. */
const ownLists = /^(item|i|grouped|g|totals|hit|h|found|page|p|k|j|json_each|CONSTANT|\(subquery-\d+\))$/;

/** Steps that read a table of the graph from end to end, by itself or by an index. */
export function findTableScans(plan: readonly string[]): string[] {
  return plan.filter((step) => {
    const [, name] = /^SCAN (\S+)/.exec(step) ?? [];
    return name !== undefined && !ownLists.test(name) && !step.includes('VIRTUAL TABLE');
  });
}
