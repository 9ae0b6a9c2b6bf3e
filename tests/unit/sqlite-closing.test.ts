// After closing, the SQLite file alone holds the graph: copying it is a backup.
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, it } from '@jest/globals';
import { openSqliteGraphStore } from '../../src/store/sqlite/sqlite-store.js';
import { noDeadline } from '../support/no-deadline.js';
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

it('A process that closes its store while reads run ends well, with all closed', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-closing-'));
  const file = path.join(folder, 'graph.sqlite');
  const script = path.join(folder, 'close-while-reading.mts');
  const module = pathToFileURL(path.resolve('src/store/sqlite/sqlite-store.ts')).href;
  writeFileSync(
    script,
    `import { openSqliteGraphStore } from ${JSON.stringify(module)};
     const store = openSqliteGraphStore({ file: ${JSON.stringify(file)} });
     const reads = Array.from({ length: 6 }, () => store.reader({ deadlineAt: Date.now() + 60_000 }).nodesByIds(['article:news']));
     const outcomes = Promise.allSettled(reads);
     await store.close();
     const ends = (await outcomes).map((read) => (read.status === 'fulfilled' ? 'answered' : read.reason.code));
     console.log([...new Set(ends)].sort().join());`,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8', timeout: 60_000 });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.trim()).toMatch(/^(STORE_CLOSED,answered|STORE_CLOSED|answered)$/);
  expect(existsSync(`${file}-wal`)).toBe(false);
  rmSync(folder, { recursive: true });
});
