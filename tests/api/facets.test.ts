// Facets and histograms: each bucket holds as many as pass the filter that is narrowed by its value.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeEngines } from '../support/engines.js';
import { createCountingStore, type CountingStore } from '../support/counting-store.js';
import { createExecute, executeData } from '../support/execute.js';
import { openSeeded, type Seeded } from '../support/seeded.js';

interface Bucket {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly node: { readonly id: string } | null;
}

interface Facet {
  readonly by: string;
  readonly buckets: readonly Bucket[];
  readonly otherCount: number;
  readonly missingCount: number;
}

const narrowers: Record<string, Record<string, (value: string) => string>> = {
  articles: {
    OUTLET: (id) => `outlet: { in: ["${id}"] }`,
    LANGUAGE: (language) => `language: ["${language}"]`,
    CATEGORY: (category) => `category: ["${category}"]`,
    YEAR: (year) => `publishedOn: { startsIn: "${year}" }`,
    MONTH: (month) => `publishedOn: { startsIn: "${month}" }`,
    MENTIONED_PERSON: (id) => `mentions: { any: ["${id}"] }`,
    MENTIONED_ORGANIZATION: (id) => `mentions: { any: ["${id}"] }`,
    MENTIONED_PLACE: (id) => `mentions: { any: ["${id}"] }`,
    MENTIONED_TOPIC: (id) => `mentions: { any: ["${id}"] }`,
    MENTIONED_EVENT: (id) => `mentions: { any: ["${id}"] }`,
  },
  events: {
    KIND: (kind) => `kind: { in: [${kind}] }`,
    STATUS: (status) => `status: { in: [${status}] }`,
    PARTICIPANT: (id) => `participant: { entity: { id: { in: ["${id}"] } } }`,
    PLACE: (id) => `place: { id: "${id}" }`,
    YEAR: (year) => `when: { startsIn: "${year}" }`,
    MONTH: (month) => `when: { startsIn: "${month}" }`,
  },
  entities: {
    KIND: (kind) => `kind: { in: [${kind}] }`,
    EVENT: (id) => `participatesIn: { event: { id: { in: ["${id}"] } } }`,
  },
  claims: {
    SPEECH_ACT: (act) => `speechAct: [${act}]`,
    STATUS: (status) => `status: { in: [${status}] }`,
    SPEAKER: (id) => `speaker: { in: ["${id}"] }`,
    ABOUT: (id) => `about: { in: ["${id}"] }`,
    YEAR: (year) => `saidOn: { startsIn: "${year}" }`,
    MONTH: (month) => `saidOn: { startsIn: "${month}" }`,
  },
};
/** A filter of each list that leaves something out. */
const filters: Record<string, string> = {
  articles: 'text: { contains: "iraq" }',
  events: 'not: { kind: { in: [ARREST_WARRANT] } }',
  entities: 'articleCount: { gte: 1 }',
  claims: 'not: { speechAct: [DENIED] }',
};
const bucketFields = 'by otherCount missingCount buckets { value label count node { id } }';

describeEngines('Facets', (engine) => {
  let seeded: Seeded;
  let counting: CountingStore;
  beforeAll(async () => {
    seeded = await openSeeded(engine);
    counting = createCountingStore(seeded.store);
  });
  afterAll(() => seeded.close());

  describe.each(Object.keys(narrowers))('of %s', (list) => {
    const facetsOf = async (filter: string, first: number) => {
      const by = Object.keys(narrowers[list]!).join(' ');
      const data = await seeded.ask(
        `{ ${list}(filter: { ${filter} }) { totalCount facets(by: [${by}], first: ${first}) { ${bucketFields} } } }`,
      );
      return data[list] as { totalCount: number; facets: Facet[] };
    };

    it.each([
      ['without a filter', ''],
      ['through a filter', filters[list]!],
    ])('count what the filter narrowed by each value finds: %s', async (_what, filter) => {
      const { facets } = await facetsOf(filter, 100);
      expect(facets.map(({ by }) => by)).toEqual(Object.keys(narrowers[list]!));
      const buckets = facets.flatMap(({ by, buckets: found }) => found.map((bucket) => ({ by, ...bucket })));
      const fields = buckets.map(
        ({ by, value }, index) =>
          `n${index}: ${list}(filter: { ${[filter, `and: [{ ${narrowers[list]![by]!(value)} }]`].join(' ')} }) { totalCount }`,
      );
      const totals = await seeded.ask(`{ ${fields.join('\n')} }`);
      expect(buckets.map(({ by, value }, index) => [by, value, totals[`n${index}`].totalCount])).toEqual(
        buckets.map(({ by, value, count }) => [by, value, count]),
      );
      expect(buckets.length).toBeGreaterThan(5);
    });

    it('hold all items, in buckets, others and what has no value', async () => {
      const { totalCount, facets } = await facetsOf('', 100);
      for (const { by, buckets, otherCount, missingCount } of facets) {
        const counted = buckets.reduce((sum, { count }) => sum + count, otherCount + missingCount);
        expect({ by, isWhole: counted >= totalCount }).toEqual({ by, isWhole: true });
        if (['KIND', 'STATUS', 'YEAR', 'MONTH', 'LANGUAGE', 'SPEECH_ACT'].includes(by))
          expect({ by, counted }).toEqual({ by, counted: totalCount });
      }
    });

    it('show as many buckets as asked for, the largest first, and sum up the others', async () => {
      const all = (await facetsOf('', 100)).facets;
      const few = (await facetsOf('', 2)).facets;
      few.forEach((facet, index) => {
        const { buckets } = all[index]!;
        expect(facet.buckets).toEqual(buckets.slice(0, 2));
        expect(facet.otherCount).toBe(buckets.slice(2).reduce((sum, { count }) => sum + count, 0));
        expect([...buckets].sort((a, b) => b.count - a.count)).toEqual(buckets);
      });
    });
  });

  it('name buckets for people, and give the node where the value is its id', async () => {
    const { events } = await seeded.ask(`{ events { facets(by: [KIND, PLACE], first: 1) { ${bucketFields} } } }`);
    const [kinds, places] = events.facets as [Facet, Facet];
    expect(kinds.buckets[0]).toMatchObject({ value: 'OTHER_EVENT', label: 'Other event', node: null });
    expect(places.buckets[0]!.node!.id).toBe(places.buckets[0]!.value);
    expect(places.buckets[0]!.label).not.toBe(places.buckets[0]!.value);
  });

  it('below the root are those of each list', async () => {
    const data = await seeded.ask(`{ entities(filter: { kind: { in: [PERSON] } }, first: 100) { nodes {
      articles { totalCount facets(by: [LANGUAGE, MENTIONED_PLACE]) { ${bucketFields} } }
      ... on Person { events(filter: { status: { in: [ALLEGED, ASSERTED] } }) { totalCount facets(by: [KIND, STATUS]) { ${bucketFields} } } }
    } } }`);
    const sum = ({ buckets, otherCount, missingCount }: Facet) =>
      buckets.reduce((total, { count }) => total + count, otherCount + missingCount);
    let seen = 0;
    for (const { articles, events } of data.entities.nodes) {
      expect(sum(articles.facets[0])).toBe(articles.totalCount);
      for (const facet of events.facets as Facet[]) expect(sum(facet)).toBe(events.totalCount);
      seen += events.totalCount;
    }
    expect(seen).toBeGreaterThan(5);
  });

  it('of participations count each participation', async () => {
    const data = await seeded.ask(
      `{ events(first: 100) { nodes { participants { totalCount edges { role } facets(by: [ROLE, STATUS, KIND], first: 100) { ${bucketFields} } } } } }`,
    );
    for (const { participants } of data.events.nodes) {
      const [roles, ...others] = participants.facets as Facet[];
      const expected = new Map<string, number>();
      for (const { role } of participants.edges) expected.set(role, (expected.get(role) ?? 0) + 1);
      expect(new Map(roles!.buckets.map(({ value, count }) => [value, count]))).toEqual(expected);
      for (const { buckets } of others) expect(buckets.reduce((total, { count }) => total + count, 0)).toBe(participants.totalCount);
    }
  });

  /** Lists below the root that take a filter of their own sort: where they are, what they can be counted by, and how that narrows them. */
  const event = (id: string) => `filter: { participatesIn: { event: { id: { in: ["${id}"] } } } }`;
  const kind = (value: string) => `filter: { kind: { in: [${value}] } }`;
  it.each<[name: string, owner: string, by: string, narrow: (value: string) => string]>([
    ['people', 'article(slug: "icc-arrest-warrants")', 'EVENT', event],
    ['organizations', 'article(slug: "icc-arrest-warrants")', 'EVENT', event],
    ['places', 'article(slug: "us-iraq-strategic-dialogue")', 'EVENT', event],
    ['evidence', 'article(slug: "icc-arrest-warrants")', 'ARTICLE', (id) => `article: { in: ["${id}"] }`],
    ['coMentions', 'entity(slug: "joe-biden")', 'KIND', kind],
    ['timeline', 'entity(slug: "benjamin-netanyahu")', 'WHAT', (what) => `filter: { what: [${what}] }`],
    ['affiliations', 'entity(slug: "benjamin-netanyahu") { ... on Person', 'KIND', kind],
    ['people', 'entity(slug: "hamas") { ... on Organization', 'EVENT', event],
    ['parts', 'entity(slug: "hamas") { ... on Organization', 'KIND', kind],
    ['contains', 'entity(slug: "iraq") { ... on Place', 'KIND', kind],
  ])('count what narrowing finds: %s of %s by %s', async (name, owner, by, narrow) => {
    const ask = async (list: string) => {
      const data = await seeded.ask(`{ ${owner} { ${list} } ${owner.includes('{') ? '}' : ''} }`);
      return Object.values(data)[0] as Record<string, any>;
    };
    const found = (await ask(`${name} { totalCount facets(by: [${by}], first: 100) { ${bucketFields} } }`))[name];
    const { buckets } = found.facets[0] as Facet;
    expect(buckets.length).toBeGreaterThan(0);
    const totals = await ask(buckets.map(({ value }, index) => `n${index}: ${name}(${narrow(value)}) { totalCount }`).join('\n'));
    expect(buckets.map((_bucket, index) => totals[`n${index}`].totalCount)).toEqual(buckets.map(({ count }) => count));
    if (by !== 'EVENT') expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(found.totalCount);
  });

  it('of the evidence of a fact count its articles, and narrow to them', async () => {
    const evidence = (args: string) => `evidence${args} { totalCount nodes { article { id } } facets(by: [ARTICLE]) { ${bucketFields} } }`;
    const { events } = await seeded.ask(`{ events(first: 100) { nodes { id ${evidence('')} } } }`);
    for (const { id, evidence: all } of events.nodes) {
      const { buckets } = all.facets[0] as Facet;
      expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(all.totalCount);
      for (const { value, count } of buckets) {
        const narrowed = await seeded.ask(
          `{ node(id: "${id}") { ... on Event { in: ${evidence(`(article: { in: ["${value}"] })`)} out: ${evidence(`(article: { notIn: ["${value}"] })`)} } } }`,
        );
        expect(narrowed.node.in.totalCount).toBe(count);
        expect(new Set(narrowed.node.in.nodes.map(({ article }: any) => article.id))).toEqual(new Set([value]));
        expect(narrowed.node.out.totalCount).toBe(all.totalCount - count);
      }
    }
  });

  it('of contradictions count their kinds, and narrow to them', async () => {
    const { all, stated, denials } = await seeded.ask(
      `{ all: contradictions { totalCount facets(by: [KIND]) { ${bucketFields} } }
         stated: contradictions(kind: [STATED]) { totalCount nodes { kind } } denials: contradictions(kind: [DENIAL]) { totalCount } }`,
    );
    expect(all.facets).toEqual([
      { by: 'KIND', otherCount: 0, missingCount: 0, buckets: [{ value: 'STATED', label: 'Stated', count: 1, node: null }] },
    ]);
    expect(stated).toEqual({ totalCount: 1, nodes: [{ kind: 'STATED' }] });
    expect(denials.totalCount).toBe(0);
  });

  it('are one store call for each facet, whatever the number of lists, and none where they are not asked for', async () => {
    const execute = createExecute(counting.store);
    counting.reset();
    await executeData(
      execute,
      '{ entities(first: 20) { nodes { articles { facets(by: [LANGUAGE, YEAR]) { buckets { count } } histogram(interval: DAY) { missingCount } } } } }',
    );
    expect([...counting.calls].sort()).toEqual(['edgeGroups MENTIONS', 'edgeGroups MENTIONS', 'edgeGroups MENTIONS', 'nodePage entity']);
    counting.reset();
    await executeData(execute, '{ entities { facets(by: [KIND]) { buckets { count } } } }');
    expect(counting.calls).toEqual(['nodeGroups entity']);
  });
});

describeEngines('Histograms', (engine) => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(engine);
  });
  afterAll(() => seeded.close());

  it.each(['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'])('by %s count what begins in each interval, in order of time', async (interval) => {
    const filter = 'not: { kind: { in: [CONFLICT] } }';
    const { events } = await seeded.ask(
      `{ events(filter: { ${filter} }) { totalCount histogram(interval: ${interval}) { missingCount buckets { from to count } } } }`,
    );
    const { buckets, missingCount } = events.histogram as { buckets: { from: string; to: string; count: number }[]; missingCount: number };
    expect(buckets.reduce((sum, { count }) => sum + count, missingCount)).toBe(events.totalCount);
    expect(buckets.map(({ from }) => from)).toEqual(buckets.map(({ from }) => from).sort());
    const fields = buckets.map(
      ({ from, to }, index) => `n${index}: events(filter: { ${filter}, when: { startsIn: "${from}/${to}" } }) { totalCount }`,
    );
    const totals = await seeded.ask(`{ ${fields.join('\n')} }`);
    expect(buckets.map((_bucket, index) => totals[`n${index}`].totalCount)).toEqual(buckets.map(({ count }) => count));
    expect(buckets.length).toBeGreaterThan(2);
  });

  it('of the articles of one entity are those of its list', async () => {
    const { entity } = await seeded.ask(
      '{ entity(slug: "joe-biden") { articles { totalCount histogram(interval: WEEK) { buckets { from to count } } } } }',
    );
    const { buckets } = entity.articles.histogram;
    expect(buckets.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(entity.articles.totalCount);
    for (const { from, to } of buckets) {
      expect(new Date(from).getUTCDay()).toBe(1);
      expect(Date.parse(to) - Date.parse(from)).toBe(6 * 86_400_000);
    }
  });
});
