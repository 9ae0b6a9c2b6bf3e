// Statements that write many rows: one for all rows of one text, in chunks, in an order that is the same for every writer.
import type { CypherValue, Statement } from './neo4j-statement.js';

/** Rows that one statement writes; more make the database hold more in memory and no faster. */
const chunkSize = 1000;

/** One statement for all items of one text, in chunks; the rows stand in the order of the items. */
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
