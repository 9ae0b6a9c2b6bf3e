// The plan of a statement on a real file: one line per step, as EXPLAIN QUERY PLAN prints it.
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

/** Names of common table expressions in the statements, and their aliases. */
const ownLists = /^(item|i|grouped|g|totals|hit|h|found|page|p|k|j|json_each|CONSTANT|\(subquery-\d+\))$/;

/** Steps that read a whole table of the graph, directly or through an index. */
export function findTableScans(plan: readonly string[]): string[] {
  return plan.filter((step) => {
    const [, name] = /^SCAN (\S+)/.exec(step) ?? [];
    return name !== undefined && !ownLists.test(name) && !step.includes('VIRTUAL TABLE');
  });
}
