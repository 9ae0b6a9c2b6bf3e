// A store of version 1 becomes one of the newest version when it is opened.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import { openGraphStore, type StoreSettings } from '../../src/store/open-store.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { breakOffVersionTwo, makeVersionOne, readSearchEntries } from '../support/older-stores.js';
import { readSeedFiles } from '../support/seeded.js';

describeEngines('A store of version 1', (engine) => {
  let settings: StoreSettings;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const opened = await openTestStore(engine);
    ({ settings, close } = opened);
    await ingestArticleFiles(readSeedFiles(), opened.store);
    await opened.store.close();
  });
  afterAll(() => close());

  it('gets the search entries of all its nodes, and takes the seeds again without a difference', async () => {
    const entries = await readSearchEntries(settings);
    expect(entries.length).toBeGreaterThan(50);
    await makeVersionOne(settings);
    await expect(openAndSeed()).resolves.toMatchObject({ isWritten: true, summary: { edges: 0, factsWithNewEvidence: 0 } });
    expect(await readSearchEntries(settings)).toEqual(entries);
  });

  it('is brought up again where that was broken off, and gets nothing twice', async () => {
    const entries = await readSearchEntries(settings);
    await breakOffVersionTwo(settings);
    await expect(openAndSeed()).resolves.toMatchObject({ isWritten: true, summary: { edges: 0, factsWithNewEvidence: 0 } });
    expect(await readSearchEntries(settings)).toEqual(entries);
  });

  async function openAndSeed() {
    const store = await openGraphStore(settings);
    const result = await ingestArticleFiles(readSeedFiles(), store);
    await store.close();
    return result;
  }
});
