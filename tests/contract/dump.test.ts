// A dump is the same text for the same graph: whichever engine it is on, and in whatever order it was written.
import { expect, it } from '@jest/globals';
import { dumpGraph } from '../../src/store/dump-graph.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { importText, lines, syntheticItem, syntheticRow } from '../ingest/import/synthetic-rows.js';
import { readDeclaredEntities } from '../../src/ingest/import/declared-entities.js';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import { describeBothEngines, describeEngines, openTestStore } from '../support/engines.js';
import { openSeeded, readSeedFiles } from '../support/seeded.js';
import { article, batch, entity, mention } from '../support/synthetic.js';

async function dumpOf(store: GraphStore): Promise<string[]> {
  const found: string[] = [];
  for await (const line of dumpGraph(store)) found.push(line);
  return found;
}

const items = Array.from({ length: 30 }, (_, index) => syntheticItem(`item-${index}`, { date: `2024-01-${10 + (index % 9)}` }));

describeBothEngines('a dump', (engines) => {
  it('of the seeds and an import is the same on both engines', async () => {
    const dumps = [];
    for (const engine of engines) {
      const { store, close } = await openSeeded(engine);
      await importText(store, lines(...items), { format: 'current-events' });
      dumps.push(await dumpOf(store));
      await close();
    }
    expect(dumps[0]!.length).toBeGreaterThan(500);
    expect(dumps[1]).toEqual(dumps[0]);
  });
});

describeEngines('a dump', (engine) => {
  it('has every node with its edges, in order of id, and nothing of when it was written', async () => {
    const { store, close } = await openTestStore(engine);
    const nodes = [article('one'), article('two'), entity('person-one'), entity('person-two')];
    const edges = [mention('article:two', 'entity:person-two', 1), mention('article:two', 'entity:person-one')];
    await store.write(batch(nodes, edges));
    const read = (await dumpOf(store)).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(read.map(({ id, toId }) => id ?? `-> ${String(toId)}`)).toEqual([
      'article:one',
      'article:two',
      '-> entity:person-one',
      '-> entity:person-two',
      'entity:person-one',
      'entity:person-two',
    ]);
    expect(read[0]).toMatchObject({ text: expect.stringContaining('Synthetic text') });
    expect(read[4]).toMatchObject({ articleCount: 1 });
    expect(JSON.stringify(read)).not.toContain('recordedAt');
    await close();
  });

  it('is the same whether the seeds or an import that names their entities came first', async () => {
    const row = syntheticRow('row-1', {
      text: 'Synthetic text: Iraq and the IAEA.',
      sources: [{ outlet: 'Reuters' }],
      mentions: [{ name: 'Iraq', wikipedia: 'Iraq', surfaceForms: ['Iraq'] }],
    });
    const declared = await readDeclaredEntities(readSeedFiles());
    const seedsFirst = await openSeeded(engine);
    await importText(seedsFirst.store, lines(row), { declared });
    const one = await dumpOf(seedsFirst.store);
    await seedsFirst.close();
    const { store, close } = await openTestStore(engine);
    await importText(store, lines(row), { declared });
    expect(await ingestArticleFiles(readSeedFiles(), store)).toMatchObject({ isWritten: true });
    expect(await dumpOf(store)).toEqual(one);
    await close();
  });
});
