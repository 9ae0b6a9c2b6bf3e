// Filters: what each condition lets through, word for word the same on every engine.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EdgeFilter, NodeFilter } from '../../src/domain/filter.js';
import { createFuzzyDate } from '../../src/domain/fuzzy-date.js';
import type { GraphReader, GraphStore, NodeList } from '../../src/store/graph-store.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { batch, claim, claimEdges, edge, entity, event, mention, participation, reported } from '../support/synthetic.js';

const outlet = entity('outlet', 'ORGANIZATION');
const agency = entity('agency', 'ORGANIZATION');
const day = reported('day', '2024-01-15', { outletId: outlet.id });
const month = reported('month', '2024-02', { language: 'ar', agencyId: agency.id });
const open = reported('open', '2024-03-10/..', { agencyId: agency.id });
const undated = reported('undated', null);
const words = day.words;
const [one, two, body] = [entity('one'), entity('two'), entity('body', 'ORGANIZATION')];
const town = entity('town', 'PLACE');
const country = entity('country', 'PLACE', { placeKind: 'COUNTRY' });
const talks = event('talks', '2024-01-15', words, { kind: 'TALKS', talksState: 'HELD', category: null });
const attack = event('attack', '../2024-02-01', words, { kind: 'ATTACK', attackMethod: 'UNKNOWN', category: null });
const alleged = claim('alleged', words, { speechAct: 'ALLEGED', saidOn: createFuzzyDate('2024-01-20') });
const denied = claim('denied', words, { speechAct: 'DENIED', polarity: 'NEGATED' });
const titled = (title: string, dates: object) => edge('AFFILIATED_WITH', one.id, body.id, words, { title, ...dates }, title);

describeEngines('A filter', (engine) => {
  let store: GraphStore;
  let reader: GraphReader;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await openTestStore(engine));
    reader = store.reader(noDeadline);
    await store.write(
      batch(
        [
          ...day.nodes,
          ...month.nodes,
          ...open.nodes,
          ...undated.nodes,
          outlet,
          agency,
          one,
          two,
          body,
          town,
          country,
          talks,
          attack,
          alleged,
          denied,
        ],
        [
          ...day.edges,
          ...month.edges,
          ...open.edges,
          ...undated.edges,
          mention('article:day', one.id),
          mention('article:day', two.id, 1),
          mention('article:month', one.id),
          mention('article:open', two.id),
          mention('article:day', talks.id, 2),
          mention('article:month', talks.id, 2),
          mention('article:open', talks.id, 3),
          participation(one.id, talks.id, 'PARTY', words),
          participation(two.id, talks.id, 'HOST', words),
          participation(two.id, attack.id, 'PARTY', words),
          participation(one.id, attack.id, 'PERPETRATOR', words),
          edge('LOCATED_AT', talks.id, town.id, words, { precision: 'EXACT' }),
          edge('WITHIN', town.id, country.id, words),
          ...claimEdges(alleged.id, words, 'article:day', {
            speakers: [body.id],
            about: [one.id],
            concerns: [{ event: attack.id, entity: one.id, role: 'PERPETRATOR' }],
          }),
          ...claimEdges(denied.id, words, 'article:day', { speakers: [one.id], about: [two.id] }),
          edge('CONTRADICTS', denied.id, alleged.id, words),
          titled('since', { from: createFuzzyDate('2020-05') }),
          titled('until', { to: createFuzzyDate('../2022-11-21') }),
          titled('as-of', { asOf: createFuzzyDate('2021-03') }),
          titled('span', { from: createFuzzyDate('2019'), to: createFuzzyDate('2020-01-31') }),
          titled('never-dated', {}),
        ],
      ),
    );
  });
  afterAll(() => close());

  const find = async (family: NodeList['family'], filter: NodeFilter): Promise<string[]> => {
    const by = family === 'entity' ? 'label' : 'date';
    const page = await reader.nodePage(
      { family, filter, order: { by, direction: 'ASC' } },
      { after: null, before: null, limit: 100, fromEnd: false },
    );
    expect(await reader.nodeCount({ family, filter })).toBe(page.items.length);
    return page.items.map(({ item }) => item.id.slice(item.id.indexOf(':') + 1)).sort();
  };
  const findEdges = async (
    ownerId: string,
    relation: 'AFFILIATED_WITH' | 'PARTICIPATES_IN',
    direction: 'in' | 'out',
    filter: EdgeFilter,
  ) => {
    const order = { by: relation === 'AFFILIATED_WITH' ? 'position' : direction === 'in' ? 'position' : 'date', direction: 'ASC' } as const;
    const { pages } = await reader.edgePages({ relation, direction, filter, order }, [
      { ownerId, after: null, before: null, limit: 100, fromEnd: false },
    ]);
    const found = pages.get(ownerId)!.items.map(({ item }) => `${item.key} ${item.toId.slice(item.toId.indexOf(':') + 1)}`);
    expect((await reader.edgeCounts({ relation, direction, filter }, [ownerId])).get(ownerId)).toBe(found.length);
    return found.sort();
  };

  it.each<[string, NodeList['family'], NodeFilter, string[]]>([
    ['by id', 'article', { kind: 'attribute', attribute: 'id', in: ['article:day', 'article:nothing'] }, ['day']],
    ['by kind', 'event', { kind: 'attribute', attribute: 'kind', in: ['TALKS', 'CONFLICT'] }, ['talks']],
    ['by status', 'claim', { kind: 'attribute', attribute: 'status', in: ['DISPUTED'] }, ['alleged', 'denied']],
    ['by speech act', 'claim', { kind: 'attribute', attribute: 'speechAct', in: ['ALLEGED'] }, ['alleged']],
    ['by language', 'article', { kind: 'attribute', attribute: 'language', in: ['ar'] }, ['month']],
    ['by outlet, which some have not', 'article', { kind: 'attribute', attribute: 'outletId', in: [outlet.id] }, ['day']],
    ['by no value at all', 'article', { kind: 'attribute', attribute: 'id', in: [] }, []],
    ['by an empty and', 'article', { kind: 'and', parts: [] }, ['day', 'month', 'open', 'undated']],
    ['by an empty or', 'article', { kind: 'or', parts: [] }, []],
    [
      'by not, which also finds what has no value',
      'article',
      { kind: 'not', part: { kind: 'attribute', attribute: 'outletId', in: [outlet.id] } },
      ['month', 'open', 'undated'],
    ],
    [
      'by or',
      'article',
      {
        kind: 'or',
        parts: [
          { kind: 'attribute', attribute: 'language', in: ['ar'] },
          { kind: 'attribute', attribute: 'id', in: ['article:open'] },
        ],
      },
      ['month', 'open'],
    ],
  ])('finds nodes %s', async (_by, family, filter, expected) => {
    expect(await find(family, filter)).toEqual(expected);
  });

  it.each([
    ['a day inside', '2024-01-01', '2024-01-31', ['day']],
    ['the first and last day included', '2024-01-15', '2024-01-15', ['day']],
    ['a month that only overlaps', '2024-02-28', '2024-03-01', ['month']],
    ['an open end', '2030-01-01', '2030-12-31', ['open']],
    ['no upper bound', '2024-02-10', null, ['month', 'open']],
    ['no lower bound', null, '2024-02-01', ['day', 'month']],
    ['no bound: whatever has a date', null, null, ['day', 'month', 'open']],
    ['nothing', '2023-01-01', '2023-12-31', []],
  ])('finds dates that may lie in a range: %s', async (_what, from, to, expected) => {
    expect(await find('article', { kind: 'overlaps', range: { from, to } })).toEqual(expected);
  });

  it('finds a date with an open start by its end', async () => {
    expect(await find('event', { kind: 'overlaps', range: { from: null, to: '1990-01-01' } })).toEqual(['attack']);
    expect(await find('event', { kind: 'overlaps', range: { from: '2024-02-02', to: null } })).toEqual([]);
  });

  describe('across relations', () => {
    const mentions = (id: string): NodeFilter => ({
      kind: 'related',
      relation: 'MENTIONS',
      direction: 'out',
      where: { kind: 'node', node: { kind: 'attribute', attribute: 'id', in: [id] } },
    });

    it('finds articles by what they mention', async () => {
      expect(await find('article', mentions(one.id))).toEqual(['day', 'month']);
      expect(await find('article', { kind: 'and', parts: [mentions(one.id), mentions(two.id)] })).toEqual(['day']);
      expect(await find('article', { kind: 'and', parts: [mentions(one.id), { kind: 'not', part: mentions(two.id) }] })).toEqual(['month']);
    });

    it('finds events by one participation that matches in role, status and entity together', async () => {
      const participant = (...where: EdgeFilter[]): NodeFilter => ({
        kind: 'related',
        relation: 'PARTICIPATES_IN',
        direction: 'in',
        where: { kind: 'and', parts: where },
      });
      const isTwo: EdgeFilter = { kind: 'node', node: { kind: 'attribute', attribute: 'id', in: [two.id] } };
      const isParty: EdgeFilter = { kind: 'attribute', attribute: 'role', in: ['PARTY'] };
      expect(await find('event', participant(isTwo))).toEqual(['attack', 'talks']);
      expect(await find('event', participant(isTwo, isParty))).toEqual(['attack']);
      expect(await find('event', participant({ kind: 'attribute', attribute: 'status', in: ['ALLEGED'] }))).toEqual(['attack']);
      expect(await find('event', { kind: 'not', part: participant(isTwo, isParty) })).toEqual(['talks']);
    });

    it('finds events by place and by what is around it', async () => {
      const at = (relation: 'LOCATED_AT' | 'LOCATED_WITHIN', id: string): NodeFilter => ({
        kind: 'related',
        relation,
        direction: 'out',
        where: { kind: 'node', node: { kind: 'attribute', attribute: 'id', in: [id] } },
      });
      expect(await find('event', at('LOCATED_AT', country.id))).toEqual([]);
      expect(await find('event', at('LOCATED_WITHIN', country.id))).toEqual(['talks']);
      expect(await find('event', at('LOCATED_WITHIN', town.id))).toEqual(['talks']);
    });

    it('finds claims by who says them and what they are about, through two relations', async () => {
      const saidBy = (where: NodeFilter): NodeFilter => ({
        kind: 'related',
        relation: 'CLAIMED_BY',
        direction: 'out',
        where: { kind: 'node', node: where },
      });
      expect(await find('claim', saidBy({ kind: 'attribute', attribute: 'kind', in: ['ORGANIZATION'] }))).toEqual(['alleged']);
      const takesPart: NodeFilter = {
        kind: 'related',
        relation: 'PARTICIPATES_IN',
        direction: 'out',
        where: { kind: 'attribute', attribute: 'role', in: ['PERPETRATOR'] },
      };
      expect(await find('claim', saidBy(takesPart))).toEqual(['denied']);
    });
  });

  describe('on edges', () => {
    it('looks at role, status and the neighbor', async () => {
      expect(await findEdges(one.id, 'PARTICIPATES_IN', 'out', { kind: 'attribute', attribute: 'role', in: ['PARTY'] })).toEqual([
        'PARTY talks',
      ]);
      expect(await findEdges(one.id, 'PARTICIPATES_IN', 'out', { kind: 'attribute', attribute: 'status', in: ['ALLEGED'] })).toEqual([
        'PERPETRATOR attack',
      ]);
      expect(
        await findEdges(one.id, 'PARTICIPATES_IN', 'out', { kind: 'node', node: { kind: 'attribute', attribute: 'kind', in: ['TALKS'] } }),
      ).toEqual(['PARTY talks']);
      expect(
        await findEdges(talks.id, 'PARTICIPATES_IN', 'in', { kind: 'not', part: { kind: 'attribute', attribute: 'fromId', in: [one.id] } }),
      ).toEqual(['HOST talks']);
      expect(
        await findEdges(one.id, 'PARTICIPATES_IN', 'out', {
          kind: 'or',
          parts: [{ kind: 'attribute', attribute: 'toId', in: [attack.id] }],
        }),
      ).toEqual(['PERPETRATOR attack']);
    });

    it.each([
      ['2020-01-15', ['span body', 'until body']],
      ['2020-05-01', ['since body', 'until body']],
      ['2021-03-15', ['as-of body', 'since body', 'until body']],
      ['2023-01-01', ['since body']],
    ])('keeps what is known to hold on %s', async (holdsOn, expected) => {
      expect(await findEdges(one.id, 'AFFILIATED_WITH', 'out', { kind: 'holdsOn', day: holdsOn })).toEqual(expected);
    });
  });

  it('does not take what a value holds for part of a statement', async () => {
    for (const hostile of [`' OR 1=1 --`, '") RETURN 1 //', '`', '\u0000', '💥', "\\' UNION"]) {
      expect(await find('article', { kind: 'attribute', attribute: 'language', in: [hostile] })).toEqual([]);
      expect(await find('event', { kind: 'overlaps', range: { from: `9999${hostile}`, to: null } })).toEqual([]);
      expect(await find('article', { kind: 'attribute', attribute: 'id', in: [hostile] })).toEqual([]);
    }
  });

  it('counts independent sources: copies of one agency count once', async () => {
    expect(await reader.independentSourceCounts([talks.id, one.id, attack.id, 'event:unknown'])).toEqual(
      new Map([
        [talks.id, 2],
        [one.id, 2],
        [attack.id, 0],
        ['event:unknown', 0],
      ]),
    );
  });
});

describeEngines('The independent sources of articles', (engine) => {
  const [left, right] = [entity('left', 'ORGANIZATION'), entity('right', 'ORGANIZATION')];

  it.each([
    ['one outlet are one', [{ outletId: left.id }, { outletId: left.id }], 1],
    ['two outlets are two', [{ outletId: left.id }, { outletId: right.id }], 2],
    ['two outlets that copy one agency are one', [left, right].map(({ id }) => ({ outletId: id, agencyId: agency.id })), 1],
    ['one outlet, one of them from an agency, are two', [{ outletId: left.id }, { outletId: left.id, agencyId: agency.id }], 2],
    ['an agency, once under its own name, are one', [{ outletId: agency.id }, { outletId: left.id, agencyId: agency.id }], 1],
    ['unknown outlets are each its own', [{}, {}], 2],
  ])('of %s', async (_what, sources, expected) => {
    const { store, close } = await openTestStore(engine);
    const written = sources.map((source, index) => reported(`source-${index}`, null, source));
    await store.write(
      batch(
        [one, left, right, agency, ...written.flatMap(({ nodes }) => nodes)],
        [...written.flatMap(({ edges }) => edges), ...sources.map((_source, index) => mention(`article:source-${index}`, one.id))],
      ),
    );
    expect(await store.reader(noDeadline).independentSourceCounts([one.id])).toEqual(new Map([[one.id, expected]]));
    await close();
  });
});
