// The hub rule: a page of an entity with 20,000 articles costs what a page of one with 20 costs. Counted by the engines, not timed.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Slice } from '../../src/domain/page.js';
import type { EdgeList, GraphReader, GraphStore } from '../../src/store/graph-store.js';
import type { StoreSettings } from '../../src/store/open-store.js';
import { edgePage, nodePage } from '../../src/store/sqlite/sqlite-statements.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { profileEdgePages } from '../support/neo4j-profile.js';
import { shareOf } from '../support/random-share.js';
import { explainQueryPlan, findCostlySteps } from '../support/sqlite-plan.js';
import { article, batch, entity, mention } from '../support/synthetic.js';

const batchSize = 4_000;
/** 20,000 in CI, 4,000 by default. */
const articleCount = batchSize * shareOf(5);
const articlesOfSmall = 20;
const hub = entity('hub', 'ORGANIZATION');
const small = Array.from({ length: 10 }, (_, index) => entity(`small-${index}`));
const list: EdgeList = {
  relation: 'MENTIONS',
  direction: 'in',
  filter: { kind: 'and', parts: [] },
  order: { by: 'date', direction: 'DESC' },
};

function day(index: number): string {
  return new Date(Date.UTC(2000, 0, 1 + (index % 9_000))).toISOString().slice(0, 10);
}

/** The articles all mention the hub; each of the small ones is mentioned in twenty of them. */
async function writeHub(store: GraphStore): Promise<void> {
  await store.write(batch([hub, ...small]));
  for (let start = 0; start < articleCount; start += batchSize) {
    const numbers = Array.from({ length: batchSize }, (_, index) => start + index);
    const isSmall = (number: number) => number % (articleCount / articlesOfSmall) < small.length;
    await store.write(
      batch(
        numbers.map((number) => article(`n-${number}`, day(number))),
        numbers.flatMap((number) => [
          mention(`article:n-${number}`, hub.id),
          ...(isSmall(number) ? [mention(`article:n-${number}`, small[number % (articleCount / articlesOfSmall)]!.id, 1)] : []),
        ]),
      ),
    );
  }
}

describeEngines('A page of a hub', (engine) => {
  let settings: StoreSettings;
  let store: GraphStore;
  let reader: GraphReader;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, settings, close } = await openTestStore(engine));
    reader = store.reader(noDeadline);
    await writeHub(store);
  }, 180_000);
  afterAll(() => close());

  /** The four pages that differ in how the index is walked: from both ends, and on from a key in the middle in both directions. */
  const slicesOf = async (ownerId: string): Promise<Slice[]> => {
    const first: Slice = { after: null, before: null, limit: 20, fromEnd: false };
    const { pages } = await reader.edgePages(list, [{ ...first, ownerId }]);
    const middle = pages.get(ownerId)!.items[9]!.sortKey;
    return [
      { ...first, limit: 10 },
      { ...first, limit: 10, fromEnd: true },
      { ...first, limit: 10, after: middle },
      { ...first, limit: 10, before: middle, fromEnd: true },
    ];
  };

  it('has all its articles behind it, and the small ones theirs', async () => {
    const counts = await reader.edgeCounts({ relation: 'MENTIONS', direction: 'in', filter: { kind: 'and', parts: [] } }, [
      hub.id,
      small[3]!.id,
    ]);
    expect([...counts.values()]).toEqual([articleCount, articlesOfSmall]);
    expect((await reader.nodesByIds([hub.id])).get(hub.id)!.articleCount).toBe(articleCount);
  });

  if (engine.name === 'sqlite') {
    it('is one range of one index: no scan, no sort', async () => {
      const file = (settings as { file: string }).file;
      for (const by of ['date', 'label'] as const) {
        for (const direction of ['ASC', 'DESC'] as const) {
          for (const slice of await slicesOf(hub.id)) {
            const plan = explainQueryPlan(file, edgePage({ ...list, order: { by, direction } }, { ...slice, ownerId: hub.id }));
            expect(plan).toContainEqual(expect.stringContaining('SEARCH o USING PRIMARY KEY (list=? AND owner=?'));
            expect(findCostlySteps(plan)).toEqual([]);
          }
        }
      }
    });

    it('of the whole list is one range of one index too', async () => {
      const file = (settings as { file: string }).file;
      for (const [family, by] of [
        ['article', 'date'],
        ['article', 'label'],
        ['entity', 'label'],
        ['entity', 'count'],
        ['event', 'date'],
        ['claim', 'date'],
      ] as const) {
        const plan = explainQueryPlan(
          file,
          nodePage(
            { family, filter: { kind: 'and', parts: [] }, order: { by, direction: 'DESC' } },
            { after: '2', before: null, limit: 10, fromEnd: false },
          ),
        );
        expect(findCostlySteps(plan)).toEqual([]);
      }
    });

    it('would be found out if it scanned or sorted', () => {
      const file = (settings as { file: string }).file;
      expect(findCostlySteps(explainQueryPlan(file, { sql: 'SELECT * FROM edge ORDER BY facts', parameters: [] }))).toHaveLength(2);
    });
  } else {
    it('takes as many database hits as a page of an entity with twenty articles', async () => {
      const address = settings as { uri: string; username: string | null; password: string | null };
      const ofHub = await slicesOf(hub.id);
      const ofSmall = await slicesOf(small[0]!.id);
      for (const [index, slice] of ofHub.entries()) {
        const hubCost = await profileEdgePages(address, list, [{ ...slice, ownerId: hub.id }]);
        const smallCost = await profileEdgePages(address, list, [{ ...ofSmall[index]!, ownerId: small[0]!.id }]);
        // The small one may have fewer than one past the limit left; per edge that is read the cost is the same.
        expect(hubCost.databaseHits / hubCost.edges).toBeLessThanOrEqual((smallCost.databaseHits / smallCost.edges) * 1.1);
        expect(hubCost.operators).not.toContain('Sort');
        expect(hubCost.operators.filter((operator) => operator.startsWith('Expand'))).toEqual([]);
      }
    });

    it('costs no more in a batch with others', async () => {
      const address = settings as { uri: string; username: string | null; password: string | null };
      const slice: Slice = { after: null, before: null, limit: 10, fromEnd: false };
      const slices = (ids: readonly string[]) => ids.map((ownerId) => ({ ...slice, ownerId }));
      const withHub = await profileEdgePages(address, list, slices([hub.id, ...small.slice(1).map(({ id }) => id)]));
      const without = await profileEdgePages(address, list, slices(small.map(({ id }) => id)));
      expect(withHub.edges).toBe(without.edges);
      expect(withHub.databaseHits).toBeLessThanOrEqual(without.databaseHits * 1.05);
    });
  }
});
