// Lists that ask for something rare, and for something that nearly everything has: the same answers, read from where it costs little.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NodeFilter } from '../../src/domain/filter.js';
import { maxAccessPathNodes } from '../../src/domain/access-path.js';
import type { GraphReader, GraphStore, NodeList } from '../../src/store/graph-store.js';
import type { StoreSettings } from '../../src/store/open-store.js';
import { compileAccessPaths } from '../../src/store/neo4j/neo4j-access-paths.js';
import { nodeCount, nodePage } from '../../src/store/neo4j/neo4j-statements-nodes.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { profileStatement } from '../support/neo4j-profile.js';
import { article, batch, entity, mention } from '../support/synthetic.js';

/** More than are read and sorted for a page, so that a page of the hub has to walk the list. */
const size = maxAccessPathNodes + 500;
const numbers = Array.from({ length: size }, (_, index) => index);
const slugOf = (index: number) => `a-${String(index).padStart(5, '0')}`;
const [hub, rare, beside] = [entity('hub'), entity('rare', 'PERSON', { label: 'Rarely named' }), entity('beside')];
const rareAt = [7, 1_200];

const mentions = (node: NodeFilter): NodeFilter => ({
  kind: 'related',
  relation: 'MENTIONS',
  direction: 'out',
  where: { kind: 'node', node },
});
const mentionedIn = (node: NodeFilter): NodeFilter => ({
  kind: 'related',
  relation: 'MENTIONS',
  direction: 'in',
  where: { kind: 'node', node },
});
const is = (id: string): NodeFilter => ({ kind: 'attribute', attribute: 'id', in: [id] });
const isNamed: NodeFilter = { kind: 'text', fields: ['label', 'alias'], how: 'words', normalized: 'named rarely' };
const titled = (how: 'equals' | 'startsWith' | 'words' | 'contains', normalized: string): NodeFilter => ({
  kind: 'text',
  fields: ['title'],
  how,
  normalized,
});

describeEngines('A filtered list', (engine) => {
  let store: GraphStore;
  let settings: StoreSettings;
  let reader: GraphReader;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, settings, close } = await openTestStore(engine));
    reader = store.reader(noDeadline);
    // A plan made while the graph was empty is kept for a while: it must not be one that only fits an empty graph.
    if (engine.name === 'neo4j') await profileRare();
    await store.write(
      batch(
        [hub, rare, beside, ...numbers.map((index) => article(slugOf(index), `20${String(10 + (index % 10))}-01-01`))],
        [
          ...numbers.map((index) => mention(`article:${slugOf(index)}`, hub.id)),
          ...rareAt.flatMap((index) => [rare, beside].map(({ id }, position) => mention(`article:${slugOf(index)}`, id, position + 1))),
          mention(`article:${slugOf(9)}`, beside.id, 1),
        ],
      ),
    );
  }, 120_000);
  afterAll(() => close());

  const address = () => settings as { uri: string; username: string | null; password: string | null };
  const profileRare = async () => {
    const profiles = [];
    for (const filter of [mentions(is(rare.id)), titled('equals', 'synthetic article a 00011'), titled('words', '00011 article')]) {
      const [accessPath] = compileAccessPaths('article', filter);
      for (const statement of [nodePage(list(filter), slice, accessPath), nodeCount(list(filter), accessPath)]) {
        profiles.push(await profileStatement(address(), statement));
      }
    }
    return profiles;
  };

  const list = (filter: NodeFilter): NodeList => ({ family: 'article', filter, order: { by: 'date', direction: 'DESC' } });
  const slice = { after: null, before: null, limit: 10, fromEnd: false };
  const find = async (filter: NodeFilter) => {
    const { items } = await reader.nodePage(list(filter), { ...slice, limit: 100 });
    return {
      count: await reader.nodeCount(list(filter)),
      numbers: items.map(({ item }) => Number(item.id.slice(-5))).sort((a, b) => a - b),
    };
  };

  it.each<[string, NodeFilter, number[]]>([
    ['a rare mention', mentions(is(rare.id)), rareAt],
    ['a rare mention by name', mentions(isNamed), rareAt],
    ['a rare and a frequent one', { kind: 'and', parts: [mentions(is(hub.id)), mentions(is(rare.id))] }, rareAt],
    ['one of two rare ones', { kind: 'or', parts: [mentions(is(rare.id)), mentions(is(beside.id))] }, [7, 9, 1_200]],
    [
      'what is named beside a rare one',
      mentions({ kind: 'and', parts: [{ kind: 'not', part: is(hub.id) }, mentionedIn(mentions(isNamed))] }),
      [7, 9, 1_200],
    ],
    ['not that', { kind: 'and', parts: [mentions(is(beside.id)), { kind: 'not', part: mentions(isNamed) }] }, [9]],
    ['an exact title', titled('equals', 'synthetic article a 00011'), [11]],
    ['the start of a title', titled('startsWith', 'synthetic article a 0001'), [10, 11, 12, 13, 14, 15, 16, 17, 18, 19]],
    ['words of a title', titled('words', '00011 article'), [11]],
    [
      'a part of a word of a title',
      titled('contains', '0119'),
      [119, 1_190, 1_191, 1_192, 1_193, 1_194, 1_195, 1_196, 1_197, 1_198, 1_199],
    ],
    ['a mention that nobody has', mentions({ kind: 'text', fields: ['label'], how: 'equals', normalized: 'nobody' }), []],
  ])('finds %s', async (_what, filter, expected) => {
    expect(await find(filter)).toEqual({ count: expected.length, numbers: expected });
  });

  it('finds all that mention a hub, page by page, each once', async () => {
    const filter = mentions(is(hub.id));
    expect(await reader.nodeCount(list(filter))).toBe(size);
    const seen = new Set<string>();
    for (let after: string | null = null, hasMore = true; hasMore; ) {
      const page = await reader.nodePage(list(filter), { ...slice, after, limit: 700 });
      for (const { item } of page.items) seen.add(item.id);
      after = page.items.at(-1)!.sortKey;
      hasMore = page.hasMore;
    }
    expect(seen.size).toBe(size);
  });

  it('is grouped from there as well', async () => {
    const groups = await reader.nodeGroups(list(mentions(isNamed)), {
      by: { kind: 'related', relation: 'MENTIONS', direction: 'out', where: { kind: 'and', parts: [] } },
      order: 'count',
      limit: null,
    });
    expect(groups.groups.map(({ value, count }) => [value, count])).toEqual([beside.id, hub.id, rare.id].map((id) => [id, 2]));
  });

  it('gives ids up to a limit', async () => {
    expect(await reader.nodeIds(['article'], mentions(is(hub.id)), 3)).toHaveLength(3);
    expect((await reader.nodeIds(['entity', 'event'], { kind: 'attribute', attribute: 'kind', in: ['PERSON'] }, 10)).sort()).toEqual([
      beside.id,
      hub.id,
      rare.id,
    ]);
  });

  if (engine.name === 'neo4j') {
    it('costs what is rare, and not what the list has', async () => {
      for (const { databaseHits, operators } of await profileRare()) {
        expect(databaseHits < 200 ? 'few hits' : `${databaseHits} hits of ${operators.join(', ')}`).toBe('few hits');
        expect(operators.filter((operator) => /AllNodesScan|NodeByLabelScan/.test(operator))).toEqual([]);
      }
    });

    it('neither collects nor sorts a hub for one page', async () => {
      const { databaseHits, operators } = await profileStatement(address(), nodePage(list(mentions(is(hub.id))), slice));
      expect(databaseHits).toBeLessThan(500);
      expect(operators).not.toContain('Sort');
    });
  }
});
