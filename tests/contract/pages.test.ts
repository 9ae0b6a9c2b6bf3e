// Pages: order, cursors, limits and counts of every list, word for word the same on every engine.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NodeFilter } from '../../src/domain/filter.js';
import type { Order, Slice } from '../../src/domain/page.js';
import type { EdgeList, GraphReader, GraphStore, NodeList } from '../../src/store/graph-store.js';
import { sortableNumber, sortKey } from '../../src/domain/sort-key.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { batch, edge, entity, event, mention, participation, reported } from '../support/synthetic.js';

// Two of one day, one without a date, one that only has an end: each has its place in the order.
const days = { a: '2024-03-01', b: '2024-01-01', c: '2024-01-01', d: null, e: '../2023-06-01', f: '2024-02' } as const;
const articles = Object.entries(days).map(([slug, day]) => reported(slug, day, { title: slug === 'b' ? 'Émile' : `Title ${slug}` }));
const [person, other, lonely] = [
  entity('person', 'PERSON', { label: 'Élan' }),
  entity('other', 'PERSON', { label: 'eland' }),
  entity('lonely'),
];
const words = articles[0]!.words;
const events = ['first', 'second', 'third'].map((slug, index) =>
  event(slug, `2024-0${index + 1}-01`, words, { label: `Event ${3 - index}` }),
);

const oldestFirst = ['d', 'e', 'b', 'c', 'f', 'a'];
const whole: Slice = { after: null, before: null, limit: 100, fromEnd: false };
const ascending = (by: Order['by']): Order => ({ by, direction: 'ASC' });

describeEngines('Pages', (engine) => {
  let store: GraphStore;
  let reader: GraphReader;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await openTestStore(engine));
    reader = store.reader(noDeadline);
    await store.write(
      batch(
        [...articles.flatMap((one) => one.nodes), person, other, lonely, ...events],
        [
          ...articles.flatMap((one) => one.edges),
          ...Object.keys(days).map((slug) => mention(`article:${slug}`, person.id)),
          mention('article:a', other.id, 1),
          mention('article:a', events[1]!.id, 2),
          mention('article:b', events[1]!.id, 1),
          mention('article:c', events[2]!.id, 1),
          participation(person.id, events[0]!.id, 'PARTY', words),
          participation(person.id, events[0]!.id, 'HOST', words),
          participation(person.id, events[1]!.id, 'VICTIM', words),
          participation(person.id, events[2]!.id, 'PARTY', words),
          { ...participation(other.id, events[0]!.id, 'MEDIATOR', words), inPosition: 9 },
          edge('FOLLOWS', events[1]!.id, events[0]!.id, words, { linkKind: 'PART_OF' }, 'PART_OF'),
        ],
      ),
    );
  });
  afterAll(() => close());

  const mentions = (order: Order): EdgeList => ({ relation: 'MENTIONS', direction: 'in', filter: { kind: 'and', parts: [] }, order });
  const takesPart = (order: Order): EdgeList => ({
    relation: 'PARTICIPATES_IN',
    direction: 'out',
    filter: { kind: 'and', parts: [] },
    order,
  });
  const slugs = (ids: readonly string[]) => ids.map((id) => id.slice(id.indexOf(':') + 1));
  const readMentions = async (slice: Partial<Slice>, order = ascending('date')) => {
    const { pages } = await reader.edgePages(mentions(order), [{ ...whole, ...slice, ownerId: person.id }]);
    const { items, hasMore } = pages.get(person.id)!;
    return { slugs: slugs(items.map(({ item }) => item.fromId)), keys: items.map(({ sortKey }) => sortKey), hasMore };
  };

  describe('of edges', () => {
    it('stand in order of date, then of id; without a date first, a date with only an end by its end', async () => {
      expect((await readMentions({})).slugs).toEqual(oldestFirst);
      expect((await readMentions({}, { by: 'date', direction: 'DESC' })).slugs).toEqual([...oldestFirst].reverse());
    });

    it('stand in order of label without case and diacritics', async () => {
      expect((await readMentions({}, ascending('label'))).slugs).toEqual(['b', 'a', 'c', 'd', 'e', 'f']);
    });

    it('stand in order of how often the neighbor is mentioned', async () => {
      const { pages } = await reader.edgePages(takesPart({ by: 'count', direction: 'DESC' }), [{ ...whole, ownerId: person.id }]);
      const found = pages.get(person.id)!.items.map(({ item }) => `${slugs([item.toId])[0]} ${item.key}`);
      expect(found).toEqual(['second VICTIM', 'third PARTY', 'first PARTY', 'first HOST']);
    });

    it('stand in their place at the owner where they have one', async () => {
      const list: EdgeList = {
        relation: 'PARTICIPATES_IN',
        direction: 'in',
        filter: { kind: 'and', parts: [] },
        order: ascending('position'),
      };
      const { pages } = await reader.edgePages(list, [{ ...whole, ownerId: events[0]!.id }]);
      expect(pages.get(events[0]!.id)!.items.map(({ item }) => item.key)).toEqual(['HOST', 'PARTY', 'MEDIATOR']);
    });

    it.each([
      ['the first of the list', { limit: 2 }, ['d', 'e'], true],
      ['the last of the list', { limit: 2, fromEnd: true }, ['f', 'a'], true],
      ['exactly all', { limit: 6 }, oldestFirst, false],
    ])('give %s, and say whether there is more', async (_what, slice, expected, hasMore) => {
      expect(await readMentions(slice)).toMatchObject({ slugs: expected, hasMore });
    });

    it('go on after a key and before a key, from both ends, in both directions', async () => {
      for (const direction of ['ASC', 'DESC'] as const) {
        const order: Order = { by: 'date', direction };
        const all = await readMentions({}, order);
        for (let from = 0; from < all.slugs.length; from += 1) {
          for (let to = from; to < all.slugs.length; to += 1) {
            const between = all.slugs.slice(from + 1, to);
            const range = { after: all.keys[from]!, before: all.keys[to]! };
            expect(await readMentions({ ...range, limit: 2 }, order)).toMatchObject({
              slugs: between.slice(0, 2),
              hasMore: between.length > 2,
            });
            expect(await readMentions({ ...range, limit: 2, fromEnd: true }, order)).toMatchObject({
              slugs: between.slice(-2),
              hasMore: between.length > 2,
            });
          }
        }
      }
    });

    it('are read for many owners at once; an unknown owner, and one without edges, get an empty page', async () => {
      const slices = [person.id, lonely.id, 'entity:unknown', other.id].map((ownerId) => ({ ...whole, ownerId, limit: 1 }));
      const { pages, nodes } = await reader.edgePages(mentions(ascending('date')), slices);
      expect(pages.get(person.id)).toMatchObject({ hasMore: true, items: [{ item: { fromId: 'article:d', toId: person.id } }] });
      expect(pages.get(other.id)).toMatchObject({ hasMore: false, items: [{ item: { fromId: 'article:a' } }] });
      for (const ownerId of [lonely.id, 'entity:unknown']) expect(pages.get(ownerId)).toEqual({ items: [], hasMore: false });
      expect([...nodes.keys()].sort()).toEqual(['article:a', 'article:d']);
      expect(nodes.get('article:d')).toMatchObject({ family: 'article', title: 'Title d', publishedOn: null });
    });

    it('take another slice for each owner', async () => {
      const all = await readMentions({});
      const slices = [
        { ...whole, ownerId: person.id, after: all.keys[3]! },
        { ...whole, ownerId: other.id },
      ];
      const { pages } = await reader.edgePages(mentions(ascending('date')), slices);
      expect(pages.get(person.id)!.items).toHaveLength(2);
      expect(pages.get(other.id)!.items).toHaveLength(1);
    });

    it('give back the facts of an edge as they were written', async () => {
      const { pages } = await reader.edgePages(takesPart(ascending('date')), [{ ...whole, ownerId: person.id, limit: 1 }]);
      expect(pages.get(person.id)!.items[0]!.item).toEqual({
        ...participation(person.id, events[0]!.id, 'HOST', words),
        derivedStatus: { status: 'ASSERTED', rule: 'Stated by a source in its own voice.', claimIds: [] },
      });
    });
  });

  describe('of nodes', () => {
    const list = (family: NodeList['family'], order: Order, filter: NodeFilter = { kind: 'and', parts: [] }): NodeList => ({
      family,
      order,
      filter,
    });
    const readNodes = async (nodes: NodeList, slice: Partial<Slice> = {}) => {
      const page = await reader.nodePage(nodes, { ...whole, ...slice });
      return { slugs: slugs(page.items.map(({ item }) => item.id)), keys: page.items.map(({ sortKey }) => sortKey), hasMore: page.hasMore };
    };

    it('stand in the order asked for', async () => {
      expect((await readNodes(list('article', ascending('date')))).slugs).toEqual(oldestFirst);
      expect((await readNodes(list('entity', ascending('label')))).slugs).toEqual(['person', 'other', 'lonely']);
      expect((await readNodes(list('entity', { by: 'count', direction: 'DESC' }))).slugs).toEqual(['person', 'other', 'lonely']);
      expect((await readNodes(list('event', ascending('label')))).slugs).toEqual(['third', 'second', 'first']);
      expect((await readNodes(list('event', ascending('count')))).slugs).toEqual(['first', 'third', 'second']);
    });

    it('go on after a key and from the end', async () => {
      const articleList = list('article', ascending('date'));
      const { keys } = await readNodes(articleList);
      expect(await readNodes(articleList, { after: keys[1]!, limit: 2 })).toMatchObject({ slugs: ['b', 'c'], hasMore: true });
      expect(await readNodes(articleList, { before: keys[2]!, limit: 5, fromEnd: true })).toMatchObject({
        slugs: ['d', 'e'],
        hasMore: false,
      });
    });

    it('are empty for a family without nodes', async () => {
      expect(await readNodes(list('claim', ascending('date')))).toMatchObject({ slugs: [], hasMore: false });
    });
  });

  describe('counts', () => {
    it('are of all nodes or edges of a list, whatever the page', async () => {
      expect(await reader.nodeCount({ family: 'article', filter: { kind: 'and', parts: [] } })).toBe(6);
      const counts = await reader.edgeCounts({ relation: 'MENTIONS', direction: 'in', filter: { kind: 'and', parts: [] } }, [
        person.id,
        lonely.id,
        'entity:unknown',
      ]);
      expect(counts).toEqual(
        new Map([
          [person.id, 6],
          [lonely.id, 0],
          ['entity:unknown', 0],
        ]),
      );
    });

    it('keep to the filter', async () => {
      const inRoles = {
        relation: 'PARTICIPATES_IN',
        direction: 'out',
        filter: { kind: 'attribute', attribute: 'role', in: ['PARTY'] },
      } as const;
      expect(await reader.edgeCounts(inRoles, [person.id])).toEqual(new Map([[person.id, 2]]));
      expect(
        await reader.nodeCount({ family: 'article', filter: { kind: 'overlaps', range: { from: '2024-01-01', to: '2024-01-31' } } }),
      ).toBe(2);
    });
  });
});

describeEngines('A list by count', (engine) => {
  const place = entity('place', 'PLACE', { placeKind: 'COUNTRY' });
  const mentionEach = (slugs: readonly string[], ids: readonly string[]) => {
    const more = slugs.map((slug) => reported(slug));
    return batch(
      more.flatMap((one) => one.nodes),
      [...more.flatMap((one) => one.edges), ...slugs.flatMap((slug) => ids.map((id, index) => mention(`article:${slug}`, id, index)))],
    );
  };

  it('keeps its order and its keys, and pages without gaps, when a later write changes counts', async () => {
    const { store, close } = await openTestStore(engine);
    const [first, second, third] = events.map(({ id }) => id) as [string, string, string];
    await store.write(batch([...articles[0]!.nodes, person, place, ...events], articles[0]!.edges));
    const roles = [first, second, third].map((id) => participation(person.id, id, 'PARTY', words));
    const places = [first, second, third].map((id) => edge('LOCATED_AT', id, place.id, words, { precision: 'EXACT' }));
    await store.write(batch([], [...roles, participation(person.id, first, 'HOST', words), ...places]));
    await store.write(mentionEach(['g', 'h'], [second]));
    await store.write(mentionEach(['i', 'j', 'k'], [first]));
    await store.write(mentionEach(['l'], [second, third]));

    const reader = store.reader(noDeadline);
    const readKeys = async (list: Omit<EdgeList, 'filter' | 'order'>, ownerId: string): Promise<string[]> => {
      const keys: string[] = [];
      for (let after: string | null = null, hasMore = true; hasMore; after = keys.at(-1) ?? null) {
        const { pages } = await reader.edgePages(
          { ...list, filter: { kind: 'and', parts: [] }, order: { by: 'count', direction: 'ASC' } },
          [{ ...whole, ownerId, after, limit: 1 }],
        );
        const page = pages.get(ownerId)!;
        keys.push(...page.items.map(({ sortKey: key }) => key));
        hasMore = page.hasMore;
      }
      return keys;
    };
    const keysOf = (...expected: readonly (readonly [number, string, string])[]) =>
      expected.map(([count, id, key]) => sortKey(sortableNumber(count), id, key));

    expect(await readKeys({ relation: 'PARTICIPATES_IN', direction: 'out' }, person.id)).toEqual(
      keysOf([1, third, 'PARTY'], [3, first, 'HOST'], [3, first, 'PARTY'], [3, second, 'PARTY']),
    );
    for (const relation of ['LOCATED_AT', 'LOCATED_WITHIN'] as const) {
      expect(await readKeys({ relation, direction: 'in' }, place.id)).toEqual(keysOf([1, third, ''], [3, first, ''], [3, second, '']));
    }
    const nodes = await reader.nodePage(
      { family: 'event', filter: { kind: 'and', parts: [] }, order: { by: 'count', direction: 'DESC' } },
      whole,
    );
    expect(nodes.items.map(({ sortKey: key }) => key)).toEqual([
      sortKey(sortableNumber(3), second),
      sortKey(sortableNumber(3), first),
      sortKey(sortableNumber(1), third),
    ]);
    await close();
  });
});
