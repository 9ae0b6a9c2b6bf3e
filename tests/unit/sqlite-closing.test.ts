// After closing, the SQLite file alone holds the graph: copying it is a backup.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { openSqliteGraphStore } from '../../src/store/sqlite/sqlite-store.js';
import { noDeadline } from '../support/engines.js';
import { batch, reported } from '../support/synthetic.js';

it('A closed store leaves everything in its one file', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-closing-'));
  const [file, copy] = [path.join(folder, 'graph.sqlite'), path.join(folder, 'copy.sqlite')];
  const store = openSqliteGraphStore({ file });
  const news = reported('news');
  await store.write(batch(news.nodes, news.edges));
  await store.reader(noDeadline).nodesByIds(['article:news']);
  await store.close();
  copyFileSync(file, copy);
  const copied = openSqliteGraphStore({ file: copy });
  expect(await copied.stats()).toMatchObject({ articles: 1, evidence: 1 });
  await copied.close();
  rmSync(folder, { recursive: true });
});
