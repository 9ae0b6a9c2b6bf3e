// A timeline merges lists by date: each item once, in order, paged from both ends without reading more than pages.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCountingStore } from '../support/counting-store.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { createExecute, executeData, type Execute } from '../support/execute.js';
import { batch, claim, claimEdges, edge, entity, event, participation, reported } from '../support/synthetic.js';
import { createFuzzyDate } from '../../src/domain/fuzzy-date.js';
import { openSeeded, type Seeded } from '../support/seeded.js';

const items = `
  __typename label when { edtf }
  ... on TimelineEvent { roles isHere }
  ... on TimelineWarrantStep { step { state } warrant { label } }
  ... on TimelineClaim { isSpeaker isAbout claim { speechAct } }
  ... on TimelineAffiliation { change title member { label } of { label } }`;

/** Twelve events, every third of them twice in a role, with claims between them; some dates are wide, one is missing. */
function world() {
  const { nodes, edges, words } = reported('article', '2024-01-01');
  const person = entity('person');
  const place = entity('place', 'PLACE');
  const dates = [
    '2020',
    '2020-01-01',
    '2020-01-01',
    '2020-02',
    '2020-02-01/..',
    '../2020-03-01',
    '2020-04-01',
    '2020-04-01',
    '2020-05-01',
    null,
  ];
  const events = dates.map((when, n) => event(`event-${n}`, when, words));
  const claims = ['2020-01-01', '2020-04-01', null].map((day, n) =>
    claim(`claim-${n}`, words, { saidOn: day ? createFuzzyDate(day) : null }),
  );
  return batch(
    [...nodes, person, place, entity('body', 'ORGANIZATION'), ...events, ...claims],
    [
      ...edges,
      ...events.map(({ id }) => participation(person.id, id, 'PARTY', words)),
      ...events.filter((_, n) => n % 3 === 0).map(({ id }) => participation(person.id, id, 'VICTIM', words)),
      ...events.map(({ id }) => edge('LOCATED_AT', id, place.id, words, { precision: 'EXACT' })),
      participation(place.id, events[1]!.id, 'AFFECTED', words),
      ...claims.flatMap(({ id }) => claimEdges(id, words, 'article:article', { speakers: [person.id], about: [person.id] })),
      edge(
        'AFFILIATED_WITH',
        person.id,
        'entity:body',
        words,
        { title: 'Chair', from: createFuzzyDate('2020-03'), to: createFuzzyDate('2020-04-01') },
        'chair',
      ),
    ],
  );
}

describeEngines('Timelines', (engine) => {
  describe('of a synthetic person', () => {
    let execute: Execute;
    let close: () => Promise<void>;
    let calls: string[];
    let reset: () => void;
    beforeAll(async () => {
      const opened = await openTestStore(engine);
      await opened.store.write(world());
      const counting = createCountingStore(opened.store);
      ({ close } = opened);
      ({ calls } = counting);
      reset = () => void counting.reset();
      execute = createExecute(counting.store);
    });
    afterAll(() => close());
    const timeline = async (args: string, slug = 'person') => {
      const data = await executeData(
        execute,
        `{ entity(slug: "${slug}") { timeline(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { ${items} } } } }`,
      );
      return data.entity.timeline;
    };

    it('stands in order of date, each event and claim once, undated things left out', async () => {
      const { nodes, totalCount } = await timeline('first: 100');
      expect(nodes.map((item: any) => `${item.when.edtf} ${item.__typename}`)).toEqual([
        '2020 TimelineEvent',
        '2020-01-01 TimelineEvent',
        '2020-01-01 TimelineEvent',
        '2020-01-01 TimelineClaim',
        '2020-02 TimelineEvent',
        '2020-02-01/.. TimelineEvent',
        '../2020-03-01 TimelineEvent',
        '2020-03 TimelineAffiliation',
        '2020-04-01 TimelineEvent',
        '2020-04-01 TimelineEvent',
        '2020-04-01 TimelineClaim',
        '2020-04-01 TimelineAffiliation',
        '2020-05-01 TimelineEvent',
      ]);
      expect(totalCount).toBe(13);
      expect(nodes[0].roles).toEqual(['PARTY', 'VICTIM']);
      expect(nodes[3]).toMatchObject({ isSpeaker: true, isAbout: true });
      expect(nodes[7]).toMatchObject({ change: 'BEGAN', title: 'Chair', label: 'Synthetic person: Chair, Synthetic body' });
    });

    it('is the same put together from pages of any size, from both ends', async () => {
      const { nodes: whole } = await timeline('first: 100');
      for (const size of [1, 2, 3, 5]) {
        const forwards: unknown[] = [];
        for (let after = ''; ; ) {
          const page = await timeline(`first: ${size}${after}`);
          forwards.push(...page.nodes);
          if (!page.pageInfo.hasNextPage) break;
          after = `, after: "${page.pageInfo.endCursor}"`;
        }
        expect(forwards).toEqual(whole);
        const backwards: unknown[] = [];
        for (let before = ''; ; ) {
          const page = await timeline(`last: ${size}${before}`);
          backwards.unshift(...page.nodes);
          if (!page.pageInfo.hasPreviousPage) break;
          before = `, before: "${page.pageInfo.startCursor}"`;
        }
        expect(backwards).toEqual(whole);
      }
    });

    it('keeps what may lie in a range, and only the sorts and kinds that are asked for', async () => {
      const inMarch = await timeline('filter: { when: { from: "2020-03-02", to: "2020-03-31" } }');
      expect(inMarch.nodes.map((item: any) => item.when.edtf)).toEqual(['2020', '2020-02-01/..', '2020-03']);
      const begun = await timeline('filter: { when: { startsIn: "2020-03" } }');
      expect(begun.nodes.map((item: any) => item.when.edtf)).toEqual(['../2020-03-01', '2020-03']);
      expect(begun.totalCount).toBe(2);
      expect((await timeline('filter: { what: [CLAIM] }')).totalCount).toBe(2);
      expect((await timeline('filter: { what: [] }')).totalCount).toBe(0);
      expect((await timeline('filter: { what: [EVENT], kind: { in: [TALKS] } }')).totalCount).toBe(0);
    });

    it('counts without reading what it counts', async () => {
      reset();
      const { entity } = await executeData(execute, '{ entity(slug: "place") { timeline { totalCount } } }');
      expect(entity.timeline.totalCount).toBe((await timeline('first: 100', 'place')).nodes.length);
      reset();
      await executeData(execute, '{ entity(slug: "person") { timeline(filter: { what: [EVENT, CLAIM] }) { totalCount } } }');
      expect(calls.filter((call) => call !== 'nodesByIds').sort()).toEqual(['nodeCount claim', 'nodeCount event']);
    });

    it('of a place has what happened there and what it took part in, once', async () => {
      const { nodes, totalCount } = await timeline('first: 3', 'place');
      expect(totalCount).toBe(9);
      expect(nodes.map(({ roles, isHere }: any) => ({ roles, isHere }))).toEqual([
        { roles: [], isHere: true },
        { roles: ['AFFECTED'], isHere: true },
        { roles: [], isHere: true },
      ]);
    });

    it('costs one call for each list, however many entities are asked', async () => {
      const ask = async (slugs: string) => {
        reset();
        await executeData(execute, `{ ${slugs} }`);
        return [...calls].sort();
      };
      const one = (alias: string, slug: string) => `${alias}: entity(slug: "${slug}") { timeline(first: 2) { nodes { __typename } } }`;
      const alone = await ask(one('a', 'place'));
      expect(await ask(one('a', 'place') + one('b', 'body'))).toEqual(alone);
    });
  });

  describe('of the seeds', () => {
    let seeded: Seeded;
    beforeAll(async () => {
      seeded = await openSeeded(engine);
    });
    afterAll(() => seeded.close());

    it('tell the life of a warrant among the events of who is named in it', async () => {
      const { entity: deif } = await seeded.ask(`{ entity(slug: "mohammed-deif") { timeline { nodes { ${items} } } } }`);
      const told = deif.timeline.nodes.map((item: any) => `${item.when.edtf} ${item.__typename} ${item.label}`);
      expect(told).toContain('2024-11-21 TimelineWarrantStep Issued: Arrest warrant for Mohammed Deif');
      expect(told).toContain('2023-10-07/2024-11-21 TimelineEvent Israeli airstrike said to have killed Mohammed Deif');
    });

    it('never tell what its speaker denies or has not confirmed as if it were said', async () => {
      const { entities } = await seeded.ask(
        '{ entities(first: 100) { nodes { timeline(first: 100) { nodes { label ... on TimelineClaim { claim { proposition polarity speechAct } } } } } } }',
      );
      const told = entities.nodes.flatMap(({ timeline }: any) => timeline.nodes).filter(({ claim }: any) => claim?.polarity === 'NEGATED');
      expect(new Set(told.map(({ claim }: any) => claim.speechAct)).size).toBeGreaterThan(1);
      for (const { label, claim } of told) {
        expect(label).toBe(`${claim.speechAct === 'CONFIRMED' ? 'Not confirmed' : 'Denied'}: ${claim.proposition}`);
      }
    });
  });
});
