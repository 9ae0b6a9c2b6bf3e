// Walking a list to its end while others write to it: what was there all the time is met, and nothing is met twice.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Order, Slice } from '../../src/domain/page.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { createRandom } from '../support/random.js';
import { article, batch, entity, mention } from '../support/synthetic.js';

const early = Array.from({ length: 40 }, (_, n) => `early-${String(n).padStart(2, '0')}`);
const dayOf = (n: number) => `2024-${String(1 + (n % 12)).padStart(2, '0')}-15`;
const laterDays = ['2023-12-31', '2024-01-15', '2024-03-20', '2024-06-15', '2024-09-01', '2024-12-15', '2025-01-01'];

/** Articles that mention the hub, on days before, between and after those that are there. */
function later(round: number, count: number) {
  const random = createRandom(round);
  const articles = Array.from({ length: count }, (_, n) => article(`later-${round}-${n}`, random.pick(laterDays)));
  return batch(
    [...articles, entity('hub')],
    articles.map(({ id }) => mention(id, 'entity:hub')),
  );
}

describeEngines('A walk to the end', (engine) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ store, close } = await openTestStore(engine));
    const articles = early.map((slug, n) => article(slug, dayOf(n)));
    await store.write(
      batch(
        [...articles, entity('hub')],
        articles.map(({ id }) => mention(id, 'entity:hub')),
      ),
    );
  });
  afterEach(() => close());

  const readPage = async (kind: 'nodes' | 'edges', order: Order, slice: Slice) => {
    if (kind === 'nodes') {
      const page = await store.reader(noDeadline).nodePage({ family: 'article', filter: { kind: 'and', parts: [] }, order }, slice);
      return { hasMore: page.hasMore, items: page.items.map(({ item, sortKey }) => ({ id: item.id, sortKey })) };
    }
    const list = { relation: 'MENTIONS', direction: 'in', filter: { kind: 'and', parts: [] }, order } as const;
    const page = (await store.reader(noDeadline).edgePages(list, [{ ...slice, ownerId: 'entity:hub' }])).pages.get('entity:hub')!;
    return { hasMore: page.hasMore, items: page.items.map(({ item, sortKey }) => ({ id: item.fromId, sortKey })) };
  };

  it.each(
    (['nodes', 'edges'] as const).flatMap((kind) =>
      (['ASC', 'DESC'] as const).flatMap((direction) => [false, true].map((fromEnd) => ({ kind, direction, fromEnd }))),
    ),
  )('over $kind, $direction, from the end: $fromEnd, misses no survivor and meets none twice', async ({ kind, direction, fromEnd }) => {
    const met: string[] = [];
    const writes: Promise<unknown>[] = [];
    let slice: Slice = { after: null, before: null, limit: 4, fromEnd };
    for (let round = 1, hasMore = true; hasMore && round < 200; round += 1) {
      const page = await readPage(kind, { by: 'date', direction }, slice);
      met.push(...page.items.map(({ id }) => id));
      const bound = (fromEnd ? page.items[0] : page.items.at(-1))?.sortKey ?? null;
      slice = fromEnd ? { ...slice, before: bound } : { ...slice, after: bound };
      hasMore = page.hasMore;
      // Every other write is under way while the next page is read.
      const write = round <= 8 ? store.write(later(round, 5)) : Promise.resolve();
      if (round % 2 === 0) await write;
      else writes.push(write);
    }
    await Promise.all(writes);
    expect(met).toEqual([...new Set(met)]);
    expect(early.filter((slug) => !met.includes(`article:${slug}`))).toEqual([]);
    expect(met.length).toBeGreaterThan(early.length);
  });
});
