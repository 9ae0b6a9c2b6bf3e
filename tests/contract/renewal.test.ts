// Opening a store derives again what another version of the rules derived, in one pass over all records.
import { describe, expect, it } from '@jest/globals';
import { derivedVersions } from '../../src/store/renewal/derived-data.js';
import type { RenewalOptions } from '../../src/store/renewal/renewal-options.js';
import type { RenewalProgress } from '../../src/store/renewal/renewal-progress.js';
import { openGraphStore, type StoreSettings } from '../../src/store/open-store.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { prepareStoredVersion } from '../support/stored-versions.js';
import { batch, reported } from '../support/synthetic.js';
import { readWholeStore } from '../support/whole-store.js';

/** Loading a stored version into Neo4j, and opening it, takes longer than a test. */
const timeoutMs = 240_000;

const otherVersions = { searchEntries: 'other', contentHashes: 'other', attributes: 'other' };

async function open(settings: StoreSettings, renewal: RenewalOptions = {}): Promise<RenewalProgress[]> {
  const progress: RenewalProgress[] = [];
  const store = await openGraphStore(settings, { onProgress: (step) => void progress.push(step), ...renewal });
  await store.close();
  return progress;
}

describeEngines('The renewal', (engine) => {
  describe('of a store that this program wrote', () => {
    it('does nothing and reports nothing, and derives all again if the version of a rule is another one', async () => {
      const { store, settings, close } = await openTestStore(engine);
      const news = reported('news');
      await store.write(batch(news.nodes, news.edges));
      await store.close();
      const before = await readWholeStore(settings);
      expect(await open(settings)).toEqual([]);
      expect(await readWholeStore(settings)).toEqual(before);

      const [nodes, all] = [news.nodes.length, news.nodes.length + news.edges.length];
      const progress = await open(settings, { versions: otherVersions });
      expect(progress.at(-1)).toEqual({ what: expect.stringMatching(/^search entries, content hashes/), done: all, total: all });
      expect(progress.map(({ done }) => done)).toEqual(progress.map(({ done }) => done).sort((a, b) => a - b));

      const withoutHashes = await open(settings, { versions: { ...derivedVersions, contentHashes: 'other' } });
      expect(withoutHashes.at(-1)).toEqual({ what: expect.stringMatching(/^search entries/), done: nodes, total: nodes });
      expect(await open(settings)).not.toEqual([]);
      expect(withoutPages(await readWholeStore(settings))).toEqual(withoutPages(before));
      await close();
    });
  });

  it(
    'of version 2 is done again if it was broken off, and nothing is there twice',
    async () => {
      const [brokenOff, clean] = [await openVersionTwo(true), await openVersionTwo(false)];
      expect(withoutPages(brokenOff)).toEqual(withoutPages(clean));
    },
    timeoutMs,
  );

  async function openVersionTwo(isBrokenOff: boolean): Promise<string[]> {
    const { settings, cleanUp } = await prepareStoredVersion(2, engine);
    const breakOff = (step: RenewalProgress) => {
      if (step.done > 100) throw new Error('broken off');
    };
    if (isBrokenOff) await expect(open(settings, { onProgress: breakOff })).rejects.toThrow('broken off');
    await open(settings);
    const lines = await readWholeStore(settings);
    await cleanUp();
    return lines;
  }
});

/** Without the tables in which FTS5 keeps its indexes: how their pages are divided depends on the order of writes. */
function withoutPages(lines: readonly string[]): string[] {
  return lines.filter((line) => !/"table":"search_\w+_(data|idx)"/.test(line)).sort();
}
