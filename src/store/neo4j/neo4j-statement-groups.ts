// Statements that write many rows. Rows with the same statement text share one statement, in chunks, in the same order for every writer.
import type { CypherValue, Statement } from './neo4j-statement.js';

/** Maximum number of rows per statement. More rows need more memory in the database and are not faster. */
const chunkSize = 1000;

/** One statement for all items with the same text, in chunks. The rows are in the order of the items. */
export function eachGroup<Item>(
  name: string,
  items: readonly Item[],
  textOf: (item: Item) => string,
  rowOf: (item: Item) => CypherValue,
): Statement[] {
  const groups = new Map<string, CypherValue[]>();
  for (const item of items) {
    const text = textOf(item);
    const rows = groups.get(text);
    if (rows) rows.push(rowOf(item));
    else groups.set(text, [rowOf(item)]);
  }
  return [...groups].flatMap(([text, rows]) =>
    Array.from({ length: Math.ceil(rows.length / chunkSize) }, (_, chunk) => ({
      name,
      text: `UNWIND $rows AS row\n${text}`,
      parameters: { rows: rows.slice(chunk * chunkSize, (chunk + 1) * chunkSize) },
    })),
  );
}

export function byId<Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}
