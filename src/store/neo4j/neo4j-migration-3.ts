// Version 3: search entries by the rules of today. In steps, each of which may be done again.
import { addSearchEntries } from './neo4j-migration-2.js';
import type { Row, Statement } from './neo4j-statement.js';

export async function renewSearchEntries(transact: (statements: readonly Statement[]) => Promise<Row[]>): Promise<void> {
  while ((await transact([deleteSomeEntries]))[0]?.['deleted'] !== 0) {
    // Until none is left.
  }
  await addSearchEntries(transact);
}

/** One row { deleted }. So many at once as a transaction holds well. */
const deleteSomeEntries: Statement = {
  name: 'deleteSomeEntries',
  text: 'MATCH (entry:SearchEntry) WITH entry LIMIT 5000 DETACH DELETE entry RETURN count(*) AS deleted',
  parameters: {},
};
