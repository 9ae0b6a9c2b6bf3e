// What a search finds and in which order, the same on every engine.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { planSearch } from '../../src/domain/search-plan.js';
import { readSearchPrefix, readSearchQuery } from '../../src/domain/search-query.js';
import { searchKinds, type SearchKind } from '../../src/domain/ontology/kinds.js';
import type { GraphReader, GraphStore } from '../../src/store/graph-store.js';
import { describeBothEngines, describeEngines, openTestStore } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { createRandom } from '../support/random.js';
import { randomShare } from '../support/random-share.js';
import { hostileTexts, searchWorld } from '../support/search-world.js';

const everything = { after: null, before: null, limit: 100, fromEnd: false };

/** All that is found, page by page, as `match field id`. */
async function walk(reader: GraphReader, text: string, limit = 7, kinds: readonly SearchKind[] = searchKinds): Promise<string[]> {
  const plan = planSearch(readSearchQuery(text, 'query'), kinds, 'all');
  const found: string[] = [];
  for (let after: string | null = null, hasMore = true; hasMore; ) {
    const page = await reader.searchPage(plan, { ...everything, after, limit });
    found.push(...page.items.map(({ item }) => `${item.match} ${item.field} ${item.node.id}`));
    after = page.items.at(-1)?.sortKey ?? null;
    hasMore = page.hasMore;
  }
  const counts = await reader.searchCounts(plan);
  expect([...counts.values()].reduce((total, count) => total + count, 0)).toBe(found.length);
  return found;
}

describeEngines('A search', (engine) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  let reader: GraphReader;
  beforeAll(async () => {
    ({ store, close } = await openTestStore(engine));
    await store.write(searchWorld());
    reader = store.reader(noDeadline);
  });
  afterAll(() => close());

  it('puts the exact name first, then what begins with it, then all words, then near spellings; of equals what more articles mention', async () => {
    expect(await walk(reader, 'Karim Zolfani')).toEqual([
      'EXACT alias entity:known-as',
      'EXACT label entity:exact',
      'PREFIX label entity:prefix',
      'ALL_WORDS text article:said',
      'ALL_WORDS label entity:all-words',
      'NEAR_SPELLING label entity:near-often',
      'NEAR_SPELLING label entity:near',
    ]);
  });

  it('has a node once, by its best name, and says which alias it is', async () => {
    const page = await reader.searchPage(planSearch(readSearchQuery('zolfani karim the elder', 'query'), searchKinds, 'all'), everything);
    expect(page.items.map(({ item: { node, match, field, ordinal } }) => [node.id, match, field, ordinal])).toEqual([
      ['entity:known-as', 'EXACT', 'alias', 2],
    ]);
  });

  it('finds all words of an article in title and text together, and no phrase across them', async () => {
    expect(await walk(reader, 'inspection quiet')).toEqual(['ALL_WORDS text article:harbour']);
    expect(await walk(reader, '"inspection harbour"')).toEqual([]);
    expect(await walk(reader, '"harbour closed"')).toEqual(['ALL_WORDS text article:harbour']);
  });

  it('leaves out a node any name or text of which has an excluded word or phrase', async () => {
    expect(await walk(reader, 'karim zolfani -elder -prefixed')).toEqual(
      expect.not.arrayContaining([expect.stringContaining('known-as'), expect.stringContaining('entity:prefix')]),
    );
    expect(await walk(reader, 'harbour -"was quiet"')).toEqual([]);
    expect(await walk(reader, 'harbour -"quiet was"')).toEqual(['PREFIX title article:harbour']);
  });

  it('finds claims by their words and events by their label', async () => {
    expect(await walk(reader, 'lighthouse dark')).toEqual(['ALL_WORDS proposition claim:lighthouse']);
    expect(await walk(reader, 'meeting at the quay')).toEqual(['EXACT label event:quay']);
  });

  it('takes quoted words as they are: no other spelling', async () => {
    expect(await walk(reader, '"kareem" zulfani')).toEqual(['NEAR_SPELLING label entity:near-often']);
    expect(await walk(reader, '"karim zolfany"')).toEqual([]);
    expect(await walk(reader, '"karim zolf"')).toEqual([]);
  });

  it('finds only the kinds that are asked for', async () => {
    expect(await walk(reader, 'karim zolfani', 7, ['ARTICLE'])).toEqual(['ALL_WORDS text article:said']);
    expect(await walk(reader, 'karim zolfani', 7, [])).toEqual([]);
  });

  it.each(hostileTexts)('finds a node by the name %j, whatever signs are in it', async (text) => {
    const found = await walk(reader, text.slice(0, 60));
    expect(found.length).toBeGreaterThan(0);
  });

  it('reads the same pages from the end', async () => {
    const plan = planSearch(readSearchQuery('synthetic', 'query'), searchKinds, 'all');
    const forwards = await reader.searchPage(plan, everything);
    const last = await reader.searchPage(plan, { ...everything, limit: 4, fromEnd: true });
    expect(last.items).toEqual(forwards.items.slice(-4));
    const before = await reader.searchPage(plan, { ...everything, limit: 3, fromEnd: true, before: last.items[0]!.sortKey });
    expect(before.items).toEqual(forwards.items.slice(-7, -4));
  });

  describe('for what is being typed', () => {
    const complete = async (text: string) => {
      const page = await reader.searchPage(planSearch(readSearchPrefix(text, 'prefix'), searchKinds, 'names'), everything);
      return page.items.map(({ item }) => `${item.match} ${item.node.id}`);
    };

    it('completes the last word, of the start of a name and of any word in it', async () => {
      expect((await complete('Karim Zol')).slice(0, 4)).toEqual([
        'PREFIX entity:known-as',
        'PREFIX entity:prefix',
        'PREFIX entity:exact',
        'ALL_WORDS entity:all-words',
      ]);
      expect(await complete('quay meet')).toEqual(['ALL_WORDS event:quay']);
    });

    it('completes in another spelling, and takes a word that is followed by a space as whole', async () => {
      expect(await complete('Qarim Zulf')).toContain('NEAR_SPELLING entity:exact');
      expect(await complete('qua ')).toEqual([]);
    });

    it('leaves texts out', async () => {
      expect(await complete('harbour')).toEqual(['PREFIX article:harbour']);
      expect(await complete('closed')).toEqual([]);
    });
  });

  it('finds what a later write adds as an alias, under its number', async () => {
    const alias = { text: 'Xylophonist One', language: null, script: null, kind: 'NAME', provenance: 'ARTICLE' } as const;
    const exact = (await reader.nodesByIds(['entity:exact'])).get('entity:exact')!;
    if (exact.family !== 'entity') throw new Error('An entity was expected.');
    const { articleCount: _count, recordedAt: _at, derivedStatus: _status, ...record } = exact;
    await store.write({ nodes: [{ ...record, aliases: [alias] }], edges: [], texts: new Map() });
    expect(await walk(reader, 'xylophonist')).toEqual(['PREFIX alias entity:exact']);
  });
});

describeBothEngines('Both engines', (engines) => {
  const share = randomShare({ count: 150, seed: 20_260_101 });

  it(`find the same in the same order under the same sort keys, whatever is typed (random texts: ${share.title})`, async () => {
    const opened = await Promise.all(engines.map((engine) => openTestStore(engine)));
    for (const { store } of opened) await store.write(searchWorld());
    const readers = opened.map(({ store }) => store.reader(noDeadline));
    const random = createRandom(share.seed);
    const pieces = [
      ...[
        'karim',
        'Qareem',
        'zolfani',
        'Zulfany',
        'zol',
        'synthetic',
        'harbour',
        'quiet',
        'al',
        'the',
        'ben',
        'O’Neil',
        '习近平',
        'محمد',
        'Київ',
        'ß',
      ],
      ...[
        '"',
        '-',
        '*',
        ':',
        '^',
        '(',
        ')',
        '~',
        '/',
        '\\',
        '+',
        '&&',
        '||',
        '!',
        '{',
        '}',
        '[',
        ']',
        '?',
        "'",
        '`',
        ';',
        '%',
        '_',
        '<',
        '>',
      ],
      ...[
        'AND',
        'OR',
        'NOT',
        'NEAR',
        'NEAR(a, 2)',
        'words:',
        'normalized:karim',
        'spelling : (1)',
        '[* TO *]',
        '/k.*/',
        '\\"',
        '“',
        '”',
        '--',
        '"-',
        ' ',
      ],
    ];
    for (let round = 0; round < share.count; round += 1) {
      const text = Array.from({ length: 1 + random.below(6) }, () => pieces[random.below(pieces.length)]!).join(
        random.below(3) === 0 ? '' : ' ',
      );
      const plans = [
        () => planSearch(readSearchQuery(text, 'query'), searchKinds, 'all'),
        () => planSearch(readSearchPrefix(text, 'prefix'), searchKinds, 'names'),
      ].flatMap((read) => {
        try {
          return [read()];
        } catch (error) {
          expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
          return [];
        }
      });
      for (const plan of plans) {
        const [one, other] = await Promise.all(
          readers.map(async (reader) => {
            const { items, hasMore } = await reader.searchPage(plan, { ...everything, limit: 30 });
            const counts = [...(await reader.searchCounts(plan))].sort();
            return { hasMore, counts, items: items.map(({ item, sortKey }) => [sortKey, item.match, item.field, item.ordinal]) };
          }),
        );
        expect({ text, ...one }).toEqual({ text, ...other });
      }
    }
    for (const { close } of opened) await close();
  }, 120_000);
});
