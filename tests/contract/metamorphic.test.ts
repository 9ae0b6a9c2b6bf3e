// What must hold between answers, whatever the right answer is: parts and wholes, a filter and its opposite, groups and totals.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NodeFilter } from '../../src/domain/filter.js';
import type { GroupKey } from '../../src/domain/grouping.js';
import type { Order, Page } from '../../src/domain/page.js';
import type { StoredNode } from '../../src/domain/records.js';
import { nodeOrders, type GraphReader } from '../../src/store/graph-store.js';
import { describeEngines } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { importInto } from '../support/queries/news-store.js';
import { createRandom, type Random } from '../support/random.js';
import { randomNodeFilter } from '../support/random-lists.js';
import { openSeeded, type Seeded } from '../support/seeded.js';
import { syntheticNews } from '../support/synthetic-news.js';

const families = ['article', 'entity', 'event', 'claim'] as const;
const whole = { after: null, before: null, limit: 5_000, fromEnd: false };
const rounds = 25;

describeEngines('Answers', (engine) => {
  let seeded: Seeded;
  let reader: GraphReader;
  let ids: string[];
  beforeAll(async () => {
    seeded = await openSeeded(engine);
    await importInto(
      seeded.store,
      syntheticNews(120, 3)
        .map((item) => JSON.stringify(item))
        .join('\n'),
    );
    reader = seeded.store.reader(noDeadline);
    const all = await Promise.all(
      families.map((family) => list(family, { kind: 'and', parts: [] }, { by: nodeOrders[family][0], direction: 'ASC' })),
    );
    ids = all.flat();
  }, 120_000);
  afterAll(() => seeded.close());

  const idsOf = (page: Page<StoredNode>) => page.items.map(({ item }) => item.id);
  const list = async (family: (typeof families)[number], filter: NodeFilter, order: Order) =>
    idsOf(await reader.nodePage({ family, filter, order }, whole));
  const count = (family: (typeof families)[number], filter: NodeFilter) => reader.nodeCount({ family, filter });

  /** Tries it with random filters on every family. */
  const each = async (
    seed: number,
    check: (family: (typeof families)[number], a: NodeFilter, b: NodeFilter, random: Random) => Promise<void>,
  ) => {
    const random = createRandom(seed);
    for (let round = 0; round < rounds; round += 1) {
      await check(families[round % 4]!, randomNodeFilter(random, ids, 2), randomNodeFilter(random, ids, 2), random);
    }
  };

  it('of a filter and of its opposite make the whole, and what is not not so is so', () =>
    each(1, async (family, a) => {
      const total = await count(family, { kind: 'and', parts: [] });
      expect((await count(family, a)) + (await count(family, { kind: 'not', part: a }))).toBe(total);
      expect(await count(family, { kind: 'not', part: { kind: 'not', part: a } })).toBe(await count(family, a));
    }));

  it('of two filters together lie in those of each, and of either hold those of both', () =>
    each(2, async (family, a, b) => {
      const order = { by: nodeOrders[family][0], direction: 'ASC' } as const;
      const [onlyA, onlyB, both, either] = await Promise.all(
        ([a, b, { kind: 'and', parts: [a, b] }, { kind: 'or', parts: [a, b] }] as const).map((filter) => list(family, filter, order)),
      );
      expect(both).toEqual(onlyA!.filter((id) => onlyB!.includes(id)));
      expect(new Set(either)).toEqual(new Set([...onlyA!, ...onlyB!]));
    }));

  it('put together from pages are the answer in one, and turned round are the answer in the other direction', () =>
    each(3, async (family, a, _b, random) => {
      const by = random.pick(nodeOrders[family]);
      const [up, down] = await Promise.all((['ASC', 'DESC'] as const).map((direction) => list(family, a, { by, direction })));
      expect(down!.reverse()).toEqual(up);
      const paged: string[] = [];
      for (let after: string | null = null, hasMore = true; hasMore; ) {
        const page: Page<StoredNode> = await reader.nodePage(
          { family, filter: a, order: { by, direction: 'ASC' } },
          { ...whole, after, limit: 7 },
        );
        paged.push(...idsOf(page));
        after = page.items.at(-1)?.sortKey ?? null;
        hasMore = page.hasMore;
      }
      expect(paged).toEqual(up);
    }));

  it('of lists that are split by kind make the whole', async () => {
    for (const kinds of [['PERSON'], ['ORGANIZATION', 'PLACE'], ['TOPIC']])
      expect(await count('entity', { kind: 'attribute', attribute: 'kind', in: kinds })).toBeGreaterThan(0);
    const parts = await Promise.all(
      [['PERSON'], ['ORGANIZATION', 'PLACE'], ['TOPIC']].map((kinds) =>
        count('entity', { kind: 'attribute', attribute: 'kind', in: kinds }),
      ),
    );
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(await count('entity', { kind: 'and', parts: [] }));
  });

  it('in groups have the sizes of the lists that each group narrows to', () =>
    each(4, async (family, a, _b, random) => {
      const byFamily: Readonly<Record<typeof family, readonly (readonly [GroupKey, (value: string) => NodeFilter])[]>> = {
        article: [
          [{ kind: 'attribute', attribute: 'outletId' }, (value) => ({ kind: 'attribute', attribute: 'outletId', in: [value] })],
          [{ kind: 'interval', interval: 'MONTH' }, (value) => ({ kind: 'sortDay', range: { from: value, to: `${value.slice(0, 8)}31` } })],
          [
            { kind: 'related', relation: 'MENTIONS', direction: 'out', where: { kind: 'and', parts: [] } },
            (value) => ({
              kind: 'related',
              relation: 'MENTIONS',
              direction: 'out',
              where: { kind: 'attribute', attribute: 'toId', in: [value] },
            }),
          ],
        ],
        entity: [[{ kind: 'attribute', attribute: 'kind' }, (value) => ({ kind: 'attribute', attribute: 'kind', in: [value] })]],
        event: [[{ kind: 'attribute', attribute: 'status' }, (value) => ({ kind: 'attribute', attribute: 'status', in: [value] })]],
        claim: [[{ kind: 'attribute', attribute: 'speechAct' }, (value) => ({ kind: 'attribute', attribute: 'speechAct', in: [value] })]],
      };
      const [by, narrow] = random.pick(byFamily[family]);
      const groups = await reader.nodeGroups({ family, filter: a }, { by, order: 'count', limit: null, countsMissing: true });
      expect(groups.itemTotal).toBe(await count(family, a));
      if (by.kind !== 'related' && !(by.kind === 'attribute' && by.attribute === 'outletId')) {
        expect(groups.groups.reduce((sum, group) => sum + group.count, 0) + groups.missing!).toBe(groups.itemTotal);
      }
      for (const group of groups.groups.slice(0, 3))
        expect(await count(family, { kind: 'and', parts: [a, narrow(group.value)] })).toBe(group.count);
      const cut = await reader.nodeGroups({ family, filter: a }, { by, order: 'count', limit: 1 });
      expect(cut.other).toBe(groups.groups.slice(1).reduce((sum, group) => sum + group.count, 0));
    }));
});
