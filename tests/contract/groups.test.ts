// Groups of a list: what is counted under which value, word for word the same on every engine.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { EdgeFilter } from '../../src/domain/filter.js';
import type { GroupKey, Grouping, Groups } from '../../src/domain/grouping.js';
import type { GraphReader, GraphStore } from '../../src/store/graph-store.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { batch, edge, entity, event, mention, participation, reported } from '../support/synthetic.js';

const [outlet, other, agency] = [entity('outlet', 'ORGANIZATION'), entity('other', 'ORGANIZATION'), entity('agency', 'ORGANIZATION')];
const from = (outletId: string | null) => ({ url: null, outletId });
const articles = [
  reported('sunday', '2024-03-03', {
    category: 'Synthetic sport',
    outletId: outlet.id,
    sources: [from(outlet.id), from(other.id), from(null)],
  }),
  reported('monday', '2024-03-04', { category: 'Synthetic sport', language: 'ar', outletId: other.id, sources: [from(other.id)] }),
  reported('march', '2024-03', { category: 'Synthetic law', outletId: outlet.id, agencyId: agency.id }),
  reported('until', '../2024-12-31', { sources: [from(other.id)] }),
  reported('copy', '2025', { language: null, outletId: other.id, agencyId: agency.id }),
  reported('undated', null, { language: null }),
];
const words = articles[0]!.words;
const [one, two] = [entity('one'), entity('two')];
const town = entity('town', 'PLACE');
const talks = event('talks', '2024-03-03', words, { kind: 'TALKS', talksState: 'HELD', category: null });
const trial = event('trial', null, words, { category: 'TRIAL' });

const any = { kind: 'and', parts: [] } as const;
const all = { family: 'article', filter: any } as const;
const entities: EdgeFilter = { kind: 'node', node: { kind: 'attribute', attribute: 'kind', in: ['PERSON', 'PLACE'] } };
const mentioned = (where: EdgeFilter): GroupKey => ({ kind: 'related', relation: 'MENTIONS', direction: 'out', where });
const by = (key: GroupKey, more: Partial<Grouping> = {}): Grouping => ({
  by: key,
  order: 'count',
  limit: null,
  countsMissing: true,
  ...more,
});
const counts = ({ groups }: Groups) => groups.map(({ value, count }) => [value, count]);

describeEngines('Groups', (engine) => {
  let store: GraphStore;
  let reader: GraphReader;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await openTestStore(engine));
    reader = store.reader(noDeadline);
    await store.write(
      batch(
        [...articles.flatMap(({ nodes }) => nodes), outlet, other, agency, one, two, town, talks, trial],
        [
          ...articles.flatMap(({ edges }) => edges),
          ...['sunday', 'monday', 'march', 'copy'].map((slug) => mention(`article:${slug}`, one.id)),
          ...['sunday', 'until'].map((slug) => mention(`article:${slug}`, two.id, 1)),
          mention('article:sunday', town.id, 2),
          mention('article:sunday', talks.id, 3),
          participation(one.id, talks.id, 'PARTY', words),
          participation(one.id, talks.id, 'HOST', words),
          participation(two.id, talks.id, 'PARTY', words),
          participation(two.id, trial.id, 'OTHER', words),
          edge('LOCATED_AT', talks.id, town.id, words, { precision: 'EXACT' }),
        ],
      ),
    );
  });
  afterAll(() => close());

  it('stand in order of their size, those of one size in order of their value; what has no value is missing', async () => {
    const groups = await reader.nodeGroups(all, by({ kind: 'attribute', attribute: 'category' }));
    expect(groups).toEqual({
      groups: [
        { value: 'Synthetic sport', count: 2, sourceCount: null },
        { value: 'Synthetic law', count: 1, sourceCount: null },
      ],
      groupTotal: 2,
      other: 0,
      missing: 3,
      itemTotal: 6,
    });
    expect(counts(await reader.nodeGroups({ family: 'entity', filter: any }, by({ kind: 'attribute', attribute: 'kind' })))).toEqual([
      ['ORGANIZATION', 3],
      ['PERSON', 2],
      ['PLACE', 1],
    ]);
    expect(counts(await reader.nodeGroups(all, by({ kind: 'attribute', attribute: 'category' }, { order: 'value' })))).toEqual([
      ['Synthetic law', 1],
      ['Synthetic sport', 2],
    ]);
  });

  it('count what has no value only where it is asked', async () => {
    const groups = await reader.nodeGroups(all, by(mentioned(any), { countsMissing: false }));
    expect(groups).toMatchObject({ groupTotal: 4, missing: null, itemTotal: 6 });
    const list = { relation: 'MENTIONS', direction: 'in', filter: any } as const;
    const ofOne = (await reader.edgeGroups(list, by(mentioned(any), { countsMissing: false }), [one.id])).get(one.id)!;
    expect(ofOne).toMatchObject({ missing: null, itemTotal: 4 });
    const ofNone = await reader.edgeGroups({ ...list, filter: { kind: 'not', part: any } }, by(mentioned(any), { countsMissing: false }), [
      one.id,
    ]);
    expect(ofNone.get(one.id)).toEqual({ groups: [], groupTotal: 0, other: 0, missing: null, itemTotal: 0 });
  });

  it('are given up to the limit; the others are summed up', async () => {
    const { groups, ...rest } = await reader.nodeGroups(all, by(mentioned(any), { limit: 1 }));
    expect(groups.map(({ value }) => value)).toEqual([one.id]);
    expect(rest).toEqual({ groupTotal: 4, other: 4, missing: 1, itemTotal: 6 });
  });

  it('hold an article with several outlets once for each', async () => {
    const groups = await reader.nodeGroups(all, by({ kind: 'attribute', attribute: 'outletId' }));
    expect(counts(groups)).toEqual([
      [other.id, 4],
      [outlet.id, 2],
    ]);
    expect(groups.missing).toBe(1);
    for (const { value, count } of groups.groups) {
      expect(await reader.nodeCount({ family: 'article', filter: { kind: 'attribute', attribute: 'outletId', in: [value] } })).toBe(count);
    }
  });

  it.each([
    ['DAY', { '2024-03-01': 1, '2024-03-03': 1, '2024-03-04': 1, '2024-12-31': 1, '2025-01-01': 1 }],
    ['WEEK', { '2024-02-26': 2, '2024-03-04': 1, '2024-12-30': 2 }],
    ['MONTH', { '2024-03-01': 3, '2024-12-01': 1, '2025-01-01': 1 }],
    ['QUARTER', { '2024-01-01': 3, '2024-10-01': 1, '2025-01-01': 1 }],
    ['YEAR', { '2024-01-01': 4, '2025-01-01': 1 }],
  ] as const)('by %s are intervals by their first day; weeks begin on Monday', async (interval, expected) => {
    const groups = await reader.nodeGroups(all, by({ kind: 'interval', interval }, { order: 'value' }));
    expect(counts(groups)).toEqual(Object.entries(expected));
    expect(groups.missing).toBe(1);
  });

  it('by what a relation leads to hold an item once, however many edges lead there', async () => {
    const participants = by({ kind: 'related', relation: 'PARTICIPATES_IN', direction: 'in', where: any });
    expect(counts(await reader.nodeGroups({ family: 'event', filter: any }, participants))).toEqual([
      [two.id, 2],
      [one.id, 1],
    ]);
  });

  it('count only what the condition on the neighbors lets through; the others are missing', async () => {
    const groups = await reader.nodeGroups(
      all,
      by(mentioned({ kind: 'node', node: { kind: 'attribute', attribute: 'id', in: [two.id, town.id] } })),
    );
    expect(counts(groups)).toEqual([
      [two.id, 2],
      [town.id, 1],
    ]);
    expect(groups.missing).toBe(4);
  });

  it('of edges are those of each owner, with an answer for owners without any', async () => {
    const list = { relation: 'MENTIONS', direction: 'in', filter: any } as const;
    const groups = await reader.edgeGroups(list, by(mentioned(entities)), [one.id, two.id, one.id, 'entity:unknown']);
    expect([...groups.keys()].sort()).toEqual([one.id, two.id, 'entity:unknown']);
    expect(counts(groups.get(one.id)!)).toEqual([
      [one.id, 4],
      [town.id, 1],
      [two.id, 1],
    ]);
    expect(groups.get('entity:unknown')).toEqual({ groups: [], groupTotal: 0, other: 0, missing: 0, itemTotal: 0 });
  });

  it('of edges count edges, also by what is on them', async () => {
    const list = { relation: 'PARTICIPATES_IN', direction: 'in', filter: any } as const;
    const roles = (await reader.edgeGroups(list, by({ kind: 'edgeAttribute', attribute: 'role' }), [talks.id])).get(talks.id)!;
    expect(counts(roles)).toEqual([
      ['PARTY', 2],
      ['HOST', 1],
    ]);
    const kinds = (await reader.edgeGroups(list, by({ kind: 'attribute', attribute: 'kind' }), [talks.id])).get(talks.id)!;
    expect(counts(kinds)).toEqual([['PERSON', 3]]);
    expect(kinds.itemTotal).toBe(3);
  });

  it('respect the filter of the list', async () => {
    const dated = { kind: 'node', node: { kind: 'overlaps', range: { from: '2024-03-04', to: null } } } as const;
    const list = { relation: 'MENTIONS', direction: 'in', filter: dated } as const;
    const groups = (await reader.edgeGroups(list, by({ kind: 'attribute', attribute: 'language' }), [one.id])).get(one.id)!;
    expect(counts(groups)).toEqual([
      ['ar', 1],
      ['en', 1],
    ]);
    expect(groups).toMatchObject({ missing: 1, itemTotal: 3 });
  });

  it('count independent sources where it is asked: the agency, else the outlet, else the article itself', async () => {
    const list = { relation: 'MENTIONS', direction: 'in', filter: any } as const;
    const groups = (await reader.edgeGroups(list, by(mentioned(entities), { countsSources: true }), [one.id])).get(one.id)!;
    // Four articles: two of one agency, two of one outlet each.
    expect(groups.groups[0]).toEqual({ value: one.id, count: 4, sourceCount: 3 });
    expect((await reader.nodeGroups(all, by({ kind: 'interval', interval: 'YEAR' }, { countsSources: true }))).groups).toEqual([
      { value: '2024-01-01', count: 4, sourceCount: 4 },
      { value: '2025-01-01', count: 1, sourceCount: 1 },
    ]);
  });
});
