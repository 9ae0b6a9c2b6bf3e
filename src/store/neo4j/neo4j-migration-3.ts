// Version 3: spelling keys by the rules of today. In steps, each of which may be done again.
import { nameKeys } from '../../domain/spelling-keys.js';
import type { Row, Statement } from './neo4j-statement.js';

/** Names of one step. */
const chunkSize = 1_000;

export async function renewSpellingKeys(transact: (statements: readonly Statement[]) => Promise<Row[]>): Promise<void> {
  for (let after = ''; ; ) {
    const rows = (await transact([spelledEntriesAfter(after)])).map(({ id, folded }) => ({ id: String(id), folded: String(folded) }));
    if (rows.length === 0) return;
    await transact([setSpelling(rows.map(({ id, folded }) => ({ id, spelling: nameKeys(folded.split(' ')).join(' ') })))]);
    after = rows.at(-1)!.id;
  }
}

/** Rows { id, folded }. Titles of articles are found as they are written. */
function spelledEntriesAfter(after: string): Statement {
  return {
    name: 'spelledEntriesAfter',
    text: `MATCH (entry:SearchEntry) WHERE entry.id > $after AND entry.field IN ['label', 'alias']
WITH entry ORDER BY entry.id LIMIT ${chunkSize}
RETURN entry.id AS id, entry.folded AS folded`,
    parameters: { after },
  };
}

function setSpelling(rows: { id: string; spelling: string }[]): Statement {
  return {
    name: 'setSpelling',
    text: 'UNWIND $rows AS row MATCH (entry:SearchEntry {id: row.id}) SET entry.spelling = row.spelling',
    parameters: { rows },
  };
}
