// Paths: all shortest ones under any rules, as trying every way finds them; bounded at hubs; and what stands in the way where there is none.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findNearMiss, findPaths } from '../../src/analysis/find-paths.js';
import { brokenRule, createHop, type Hop, type PathRules } from '../../src/analysis/path-hop.js';
import { maxEdgesOfNode } from '../../src/analysis/path-expansion.js';
import type { DateRange } from '../../src/domain/date-range.js';
import type { EdgeRecord, StoredEdge } from '../../src/domain/edge.js';
import type { StoredNode } from '../../src/domain/records.js';
import { pathRelations, relationRow } from '../../src/domain/relations.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { createRandom } from '../support/random.js';
import { article, batch, claim, claimEdges, edge, entity, event, mention, participation, reported } from '../support/synthetic.js';

const free: PathRules = { maxHops: 6, relations: pathRelations, avoid: [], status: null, minIndependentSources: 0, publishedOn: null };

const since = (from: string): DateRange => ({ overlaps: { from, to: null }, startsIn: null });

/** A small world in which much leads to much, by all sorts of relations. */
function tangle(seed: number) {
  const random = createRandom(seed);
  const articles = ['a1', 'a2', 'a3'].map((slug, n) => reported(slug, `2024-0${n + 1}-01`));
  const words = () => random.pick(articles).words;
  const people = ['p1', 'p2', 'p3', 'p4'].map((slug) => entity(slug));
  const bodies = ['b1', 'b2'].map((slug) => entity(slug, 'ORGANIZATION'));
  const places = ['l1', 'l2'].map((slug) => entity(slug, 'PLACE'));
  const events = ['e1', 'e2', 'e3'].map((slug) => event(slug, '2024-01-01', words()));
  const claims = ['c1', 'c2'].map((slug) => claim(slug, words(), { speechAct: 'ALLEGED' }));
  const some = (times: number, create: () => EdgeRecord[]) => Array.from({ length: times }, create).flat();
  const edges = [
    ...articles.flatMap((one) => one.edges),
    ...some(4, () => [mention(`article:${random.pick(['a1', 'a2', 'a3'])}`, random.pick([...people, ...bodies, ...events]).id)]),
    ...some(5, () => [
      participation(random.pick([...people, ...bodies]).id, random.pick(events).id, random.pick(['PARTY', 'VICTIM'] as const), words()),
    ]),
    ...some(2, () => [edge('AFFILIATED_WITH', random.pick(people).id, random.pick(bodies).id, words(), { title: 'member' }, 'member')]),
    ...some(2, () => [edge('BASED_IN', random.pick([...people, ...bodies]).id, random.pick(places).id, words())]),
    ...some(2, () => [edge('LOCATED_AT', random.pick(events).id, random.pick(places).id, words(), { precision: 'EXACT' })]),
    ...claims.flatMap(({ id }) =>
      claimEdges(id, words(), 'article:a1', { speakers: [random.pick(people).id], about: [random.pick([...people, ...events]).id] }),
    ),
  ];
  const nodes = [...articles.flatMap((one) => one.nodes), ...people, ...bodies, ...places, ...events, ...claims];
  // Positions differ between edges told twice; the first stands.
  const once = [...new Map(edges.map((one) => [`${one.relation}|${one.fromId}|${one.toId}|${one.key}`, one])).values()];
  return { data: batch(nodes, once), ids: nodes.map(({ id }) => id).filter((id) => !id.startsWith('evidence:')) };
}

/** Every shortest way, by trying all of them. */
function tryAll(edges: readonly StoredEdge[], nodes: ReadonlyMap<string, StoredNode>, from: string, to: string, rules: PathRules): Hop[][] {
  const passable = (hop: Hop) => brokenRule(hop, rules) === undefined;
  const steps = edges.flatMap((one) => [
    createHop({ fromId: one.fromId, toId: one.toId, edge: one }, (id) => nodes.get(id)),
    createHop({ fromId: one.toId, toId: one.fromId, edge: one }, (id) => nodes.get(id)),
  ]);
  let ways: Hop[][] = [[]];
  if (rules.avoid.includes(from)) return [];
  for (let length = 1; length <= rules.maxHops; length += 1) {
    ways = ways.flatMap((way) => {
      const at = way.at(-1)?.toId ?? from;
      const seen = new Set([from, ...way.map((hop) => hop.toId)]);
      return steps.filter((hop) => hop.fromId === at && !seen.has(hop.toId) && passable(hop)).map((hop) => [...way, hop]);
    });
    const arrived = ways.filter((way) => way.at(-1)!.toId === to);
    if (arrived.length > 0) return arrived;
  }
  return [];
}

const describeWay = (hops: readonly Hop[]) => hops.map(({ edge: one, toId }) => `${one.relation} ${one.key} ${toId}`).join(' > ');

describeEngines('Paths', (engine) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  const reader = () => store.reader(noDeadline);

  describe('in small tangled graphs', () => {
    const graphs = [1, 2, 3].map(tangle);
    it.each(graphs.map((_, index) => index))('are those that trying every way finds (graph %d)', async (index) => {
      const { data, ids } = graphs[index]!;
      const opened = await openTestStore(engine);
      ({ store, close } = opened);
      await store.write(data);
      const random = createRandom(100 + index);
      const nodes = await reader().nodesByIds(data.nodes.map(({ id }) => id));
      const edges = await storedEdges(store, data.edges);
      let found = 0;
      for (let count = 0; count < 60; count += 1) {
        const [from, to] = [random.pick(ids), random.pick(ids)];
        if (from === to) continue;
        const rules: PathRules = {
          maxHops: 1 + random.below(5),
          relations: random.once(2) ? pathRelations : pathRelations.filter(() => !random.once(3)),
          avoid: random.once(2) ? [] : [random.pick(ids)],
          status: random.once(2) ? null : ['ASSERTED', 'CONFIRMED'],
          minIndependentSources: random.once(4) ? 2 : 0,
          publishedOn: random.once(3) ? since('2024-02-01') : null,
        };
        const expected = rules.avoid.includes(to) ? [] : tryAll(edges, nodes, from, to, rules);
        const { paths } = await findPaths(reader(), from, to, rules);
        expect({ from, to, rules, ways: paths.map(describeWay).sort() }).toEqual({
          from,
          to,
          rules,
          ways: expected.map(describeWay).sort(),
        });
        found += paths.length;
      }
      expect(found).toBeGreaterThan(5);
      await close();
    });
  });

  describe('at hubs', () => {
    const degree = maxEdgesOfNode + 50;
    beforeAll(async () => {
      ({ store, close } = await openTestStore(engine));
      const [one, other, rare] = [entity('hub-one'), entity('hub-other'), entity('rare')];
      const articles = (prefix: string, year: string) =>
        Array.from({ length: degree }, (_, n) => article(`${prefix}-${n}`, `${year}-01-01`));
      const [ofOne, ofOther] = [articles('one', '2024'), articles('other', '2024')];
      const shared = article('shared', '2001-01-01');
      await store.write(
        batch(
          [one, other, rare, ...ofOne, ...ofOther, shared],
          [
            ...ofOne.map(({ id }) => mention(id, one.id)),
            ...ofOther.map(({ id }) => mention(id, other.id)),
            mention(shared.id, one.id),
            mention(shared.id, other.id, 1),
            mention(ofOne[0]!.id, rare.id, 1),
          ],
        ),
      );
    });
    afterAll(() => close());

    it('find the one old article that two hubs share, and say that a bound left edges out', async () => {
      const { paths, isPartial, explored } = await findPaths(reader(), 'entity:hub-one', 'entity:hub-other', free);
      expect(paths.map(describeWay)).toEqual(['MENTIONS  article:shared > MENTIONS  entity:hub-other']);
      expect(isPartial).toBe(true);
      expect(explored).toBeLessThan(3 * maxEdgesOfNode);
    });

    it('find what is near in full', async () => {
      const { paths, isPartial } = await findPaths(reader(), 'entity:rare', 'entity:hub-one', { ...free, maxHops: 2 });
      expect(paths.map(describeWay)).toEqual(['MENTIONS  article:one-0 > MENTIONS  entity:hub-one']);
      expect(isPartial).toBe(false);
    });
  });

  describe('under a rule', () => {
    beforeAll(async () => {
      ({ store, close } = await openTestStore(engine));
      const { nodes, edges, words } = reported('article', '2024-01-01');
      const [one, other] = [entity('one'), entity('other')];
      const meeting = event('meeting', '2024-01-01', words);
      await store.write(
        batch(
          [...nodes, one, other, meeting],
          [...edges, participation(one.id, meeting.id, 'PARTY', words), participation(other.id, meeting.id, 'PARTY', words)],
        ),
      );
    });
    afterAll(() => close());

    it('lead from a node to itself without a hop', async () => {
      const { paths, explored } = await findPaths(reader(), 'entity:one', 'entity:one', { ...free, relations: [], status: ['CONFIRMED'] });
      expect({ paths, explored }).toEqual({ paths: [[]], explored: 0 });
    });

    it.each<[string, Partial<PathRules>, string]>([
      ['the status', { status: ['CONFIRMED'] }, 'status: expected one of CONFIRMED, got ASSERTED'],
      ['the relations', { relations: ['MENTIONS'] }, 'relations: expected one of MENTIONS, got PARTICIPATES_IN'],
      ['what is to be avoided', { avoid: ['event:meeting'] }, 'avoid: expected a path that does not go through meeting'],
      ['the sources', { minIndependentSources: 2 }, 'minIndependentSources: expected at least 2, got 1'],
      ['a closed set', { relations: [] }, 'relations: expected none, got PARTICIPATES_IN'],
      ['the dates', { publishedOn: since('2025-01-01') }, 'publishedOn: expected an article dated 2025-01-01/.., got 2024-01-01'],
      [
        'the month in which a date begins',
        { publishedOn: { overlaps: { from: null, to: null }, startsIn: { from: '2024-02-01', to: '2024-02-29' } } },
        'publishedOn: expected an article with a date that begins in 2024-02-01/2024-02-29, got 2024-01-01',
      ],
      ['the length', { maxHops: 1 }, 'maxHops: expected at most 1, got 2'],
    ])('tell %s where no path keeps it', async (_what, rule, failedRule) => {
      const rules = { ...free, ...rule };
      expect((await findPaths(reader(), 'entity:one', 'entity:other', rules)).paths).toEqual([]);
      const miss = await findNearMiss(reader(), 'entity:one', 'entity:other', rules, 6);
      expect(miss?.failedRule).toBe(failedRule);
      expect(miss?.hops).toHaveLength(2);
    });
  });
});

/** The edges as the store gives them back, statuses included. */
async function storedEdges(store: GraphStore, edges: readonly EdgeRecord[]): Promise<StoredEdge[]> {
  const found: StoredEdge[] = [];
  for (const relation of pathRelations) {
    const own = edges.filter((one) => one.relation === relation);
    const slices = [...new Set(own.map((one) => one.fromId))].map((ownerId) => ({
      ownerId,
      after: null,
      before: null,
      limit: 100,
      fromEnd: false,
    }));
    const list = {
      relation,
      direction: 'out',
      filter: { kind: 'and', parts: [] },
      order: { by: relationRow(relation).out[0]!, direction: 'ASC' },
    } as const;
    const { pages } = await store.reader(noDeadline).edgePages(list, slices);
    for (const page of pages.values()) found.push(...page.items.map(({ item }) => item));
  }
  return found;
}
