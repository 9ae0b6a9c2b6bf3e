// A store of an older version becomes one of the newest version when it is opened.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import { planSearch } from '../../src/domain/search-plan.js';
import { readSearchQuery } from '../../src/domain/search-query.js';
import { openGraphStore, type StoreSettings } from '../../src/store/open-store.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { breakOffVersionTwo, makeVersionOne, makeVersionTwo, readSearchEntries } from '../support/older-stores.js';
import { readSeedFiles } from '../support/seeded.js';

describeEngines('An older store', (engine) => {
  let settings: StoreSettings;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const opened = await openTestStore(engine);
    ({ settings, close } = opened);
    await ingestArticleFiles(readSeedFiles(), opened.store);
    await opened.store.close();
  });
  afterAll(() => close());

  it('of version 1 gets the search entries of all its nodes, and takes the seeds again without a difference', async () => {
    const entries = await readSearchEntries(settings);
    expect(entries.length).toBeGreaterThan(50);
    await makeVersionOne(settings);
    await expect(openAndSeed()).resolves.toMatchObject({ isWritten: true, summary: { edges: 0, factsWithNewEvidence: 0 } });
    expect(await readSearchEntries(settings)).toEqual(entries);
  });

  it('of version 1 is brought up again where that was broken off, and gets nothing twice', async () => {
    const entries = await readSearchEntries(settings);
    await breakOffVersionTwo(settings);
    await expect(openAndSeed()).resolves.toMatchObject({ isWritten: true, summary: { edges: 0, factsWithNewEvidence: 0 } });
    expect(await readSearchEntries(settings)).toEqual(entries);
  });

  it('of version 2 finds names in other spellings, by the rules of today', async () => {
    const entries = await readSearchEntries(settings);
    await makeVersionTwo(settings);
    const store = await openGraphStore(settings);
    const search = async (text: string) => {
      const plan = planSearch(readSearchQuery(text, 'query'), ['PERSON'], 'names');
      const { items } = await store.reader(noDeadline).searchPage(plan, { after: null, before: null, limit: 5, fromEnd: false });
      return items.map(({ item }) => [item.node.id, item.match]);
    };
    expect(await search('Kassem Sulaymani')).toEqual([['entity:qassem-soleimani', 'NEAR_SPELLING']]);
    expect(await search('Qassem Soleimani')).toEqual([['entity:qassem-soleimani', 'EXACT']]);
    expect(await search('9older')).toEqual([]);
    await store.close();
    expect(await readSearchEntries(settings)).toEqual(entries);
  });

  async function openAndSeed() {
    const store = await openGraphStore(settings);
    const result = await ingestArticleFiles(readSeedFiles(), store);
    await store.close();
    return result;
  }
});
