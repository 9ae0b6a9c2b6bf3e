// Long reads of SQLite let the process do other work meanwhile, and end at their deadline.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EdgeList, GraphReader, GraphStore } from '../../src/store/graph-store.js';
import { openSqliteGraphStore } from '../../src/store/sqlite/sqlite-store.js';

const list: EdgeList = { relation: 'MENTIONS', direction: 'in', filter: { and: [] }, order: { by: 'date', direction: 'ASC' } };
const ids = Array.from({ length: 20_000 }, (_, index) => `entity:n-${index}`);
const reads: readonly (readonly [string, (reader: GraphReader) => Promise<unknown>])[] = [
  [
    'pages',
    (reader) =>
      reader.edgePages(
        list,
        ids.map((ownerId) => ({ ownerId, after: null, before: null, limit: 1, fromEnd: false })),
      ),
  ],
  ['counts', (reader) => reader.edgeCounts(list, ids)],
  ['counts of sources', (reader) => reader.independentSourceCounts(ids)],
];

describe('A read of 20,000 owners', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-turns-'));
  let store: GraphStore;
  beforeAll(() => {
    store = openSqliteGraphStore({ file: join(folder, 'test.sqlite') });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it.each(reads)('lets timers run meanwhile: %s', async (_what, read) => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await read(store.reader({ deadlineAt: Number.MAX_SAFE_INTEGER }));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });

  it.each(reads)('ends at its deadline: %s', async (_what, read) => {
    await expect(read(store.reader({ deadlineAt: Date.now() + 5 }))).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });
});
