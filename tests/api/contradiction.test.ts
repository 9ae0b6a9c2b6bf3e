// Contradictions are found by rule from the graph, beside those that articles state, in pages that go on to the end.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createFuzzyDate } from '../../src/domain/fuzzy-date.js';
import { toGlobalId } from '../../src/domain/ids.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { createExecute, executeData, type Execute } from '../support/execute.js';
import { openSeeded } from '../support/seeded.js';
import { batch, claim, claimEdges, edge, entity, event, participation, reported } from '../support/synthetic.js';

const group = 'kind about { slug } sides { label claims { proposition } speakers { slug } articles { slug } }';

/** A part in an event that is denied, two tolls, other dates than that of an event, a denial that was taken back, and a stated contradiction. */
function world() {
  const one = reported('one');
  const two = reported('two');
  const [a, b, victim] = [entity('speaker-a'), entity('speaker-b'), entity('victim')];
  const [strike, quiet] = [event('strike', '2024-01-01', one.words, { kind: 'ATTACK' }), event('quiet', '2024-01-02', one.words)];
  const dated = event('dated', '2023-05', one.words);
  const said = (day: string) => ({ saidOn: createFuzzyDate(day) });
  const toll = (value: number) => ({ quantity: { value, unit: 'Dead', bound: 'EXACTLY' as const } });
  const claims = {
    killed: claim('killed', one.words, { speechAct: 'ALLEGED', ...said('2024-01-05') }),
    not: claim('not-killed', two.words, { speechAct: 'DENIED', polarity: 'NEGATED', ...said('2024-01-06') }),
    ten: claim('ten', one.words, { ...toll(10), ...said('2024-01-03') }),
    twelve: claim('twelve', two.words, { ...toll(12), ...said('2024-01-04') }),
    sooner: claim('sooner', two.words),
    later: claim('later', two.words, { speechAct: 'ALLEGED' }),
    happened: claim('happened', one.words),
    never: claim('never', two.words, { speechAct: 'DENIED', polarity: 'NEGATED' }),
    back: claim('taken-back', two.words, { speechAct: 'RETRACTED' }),
    left: claim('left', one.words, said('2024-01-01')),
    stayed: claim('stayed', two.words, said('2024-01-02')),
  };
  const concerns = [{ event: strike.id, entity: victim.id, role: 'VICTIM' as const }];
  const on = (id: string, words: readonly string[], article: string, speaker: string, about: string[], more = {}) =>
    claimEdges(id, words, `article:${article}`, { speakers: [speaker], about, ...more });
  return batch(
    [...one.nodes, ...two.nodes, a, b, victim, strike, quiet, dated, ...Object.values(claims)],
    [
      ...one.edges,
      ...two.edges,
      participation(victim.id, strike.id, 'VICTIM', one.words),
      ...on(claims.killed.id, one.words, 'one', a.id, [], { concerns }),
      ...on(claims.not.id, two.words, 'two', b.id, [], { concerns }),
      ...on(claims.ten.id, one.words, 'one', a.id, [strike.id]),
      ...on(claims.twelve.id, two.words, 'two', b.id, [strike.id]),
      ...on(claims.sooner.id, two.words, 'two', b.id, [dated.id], { dates: { [dated.id]: '2023-05-02' } }),
      ...on(claims.later.id, two.words, 'two', a.id, [dated.id], { dates: { [dated.id]: '2023-06' } }),
      ...on(claims.happened.id, one.words, 'one', a.id, [quiet.id]),
      ...on(claims.never.id, two.words, 'two', b.id, [quiet.id]),
      ...on(claims.back.id, two.words, 'two', b.id, [b.id]),
      edge('CONTRADICTS', claims.back.id, claims.never.id, two.words),
      ...on(claims.left.id, one.words, 'one', a.id, [victim.id, b.id]),
      ...on(claims.stayed.id, two.words, 'two', b.id, [victim.id]),
      edge('CONTRADICTS', claims.stayed.id, claims.left.id, two.words),
    ],
  );
}

describeEngines('Contradictions', (engine) => {
  let execute: Execute;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const opened = await openTestStore(engine);
    await opened.store.write(world());
    close = opened.close;
    execute = createExecute(opened.store);
  });
  afterAll(() => close());
  const ask = async (args: string) =>
    (
      await executeData(
        execute,
        `{ contradictions${args} { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { ${group} } } }`,
      )
    ).contradictions;

  it('are groups with sides, that with the latest claim first', async () => {
    const { nodes, totalCount } = await ask('');
    expect(totalCount).toBe(4);
    expect(nodes).toEqual([
      {
        kind: 'DENIAL',
        about: [{ slug: 'strike' }, { slug: 'victim' }],
        sides: [
          {
            label: 'affirmed',
            claims: [{ proposition: 'Synthetic proposition killed.' }],
            speakers: [{ slug: 'speaker-a' }],
            articles: [{ slug: 'one' }],
          },
          {
            label: 'denied',
            claims: [{ proposition: 'Synthetic proposition not-killed.' }],
            speakers: [{ slug: 'speaker-b' }],
            articles: [{ slug: 'two' }],
          },
        ],
      },
      expect.objectContaining({ kind: 'QUANTITY', about: [{ slug: 'strike' }] }),
      expect.objectContaining({ kind: 'STATED', about: [{ slug: 'victim' }] }),
      expect.objectContaining({ kind: 'DATE', about: [{ slug: 'dated' }] }),
    ]);
    expect(nodes[1].sides.map(({ label }: any) => label)).toEqual(['exactly 10 Dead', 'exactly 12 Dead']);
  });

  it('of dates have the date of the event on the side of the article that told of it first', async () => {
    const { nodes } = await ask(`(about: "${toGlobalId('event:dated')}")`);
    const side = (label: string, proposition: string[], speaker: string[], article: string) => ({
      label,
      claims: proposition.map((slug) => ({ proposition: `Synthetic proposition ${slug}.` })),
      speakers: speaker.map((slug) => ({ slug })),
      articles: [{ slug: article }],
    });
    expect(nodes).toEqual([
      {
        kind: 'DATE',
        about: [{ slug: 'dated' }],
        sides: [
          side('2023-05', [], [], 'one'),
          side('2023-06', ['later'], ['speaker-a'], 'two'),
          side('2023-05-02', ['sooner'], ['speaker-b'], 'two'),
        ],
      },
    ]);
  });

  it('rest on dates that claims tell', async () => {
    const data = await executeData(
      execute,
      '{ claims(filter: { proposition: { contains: "sooner" } }) { nodes { eventDates { event { slug } date { edtf precision } } } } }',
    );
    expect(data.claims.nodes).toEqual([{ eventDates: [{ event: { slug: 'dated' }, date: { edtf: '2023-05-02', precision: 'DAY' } }] }]);
  });

  it('are the same put together from pages of one', async () => {
    const kinds: string[] = [];
    for (let after = ''; ; ) {
      const page = await ask(`(first: 1${after})`);
      kinds.push(...page.nodes.map(({ kind }: any) => kind));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(kinds).toEqual(['DENIAL', 'QUANTITY', 'STATED', 'DATE']);
    const backwards: string[] = [];
    for (let before = ''; ; ) {
      const page = await ask(`(last: 1${before})`);
      backwards.unshift(...page.nodes.map(({ kind }: any) => kind));
      if (!page.pageInfo.hasPreviousPage) break;
      before = `, before: "${page.pageInfo.startCursor}"`;
    }
    expect(backwards).toEqual(kinds);
  });

  it.each([
    ['event:strike', ['DENIAL', 'QUANTITY']],
    ['entity:victim', ['DENIAL', 'STATED']],
    ['entity:speaker-a', []],
    // Only the earlier of the two claims is about them.
    ['entity:speaker-b', ['STATED']],
    ['event:nothing', []],
  ])('on %s are %j', async (id, kinds) => {
    const { nodes, totalCount } = await ask(`(about: "${toGlobalId(id)}")`);
    expect(nodes.map(({ kind }: any) => kind)).toEqual(kinds);
    expect(totalCount).toBe(kinds.length);
  });

  it('of the seeds are the one over the jurisdiction of the court: not confirming a death denies nothing', async () => {
    await close();
    const seeded = await openSeeded(engine);
    close = seeded.close;
    const warrant = toGlobalId('event:icc-arrest-warrant-netanyahu');
    const groups = 'nodes { kind about { slug } sides { speakers { slug } } }';
    const { all, onWarrant } = await seeded.ask(
      `{ all: contradictions { ${groups} } onWarrant: contradictions(about: "${warrant}") { ${groups} } }`,
    );
    expect(onWarrant).toEqual(all);
    expect(all.nodes).toEqual([
      {
        kind: 'STATED',
        about: [{ slug: 'international-criminal-court' }],
        sides: [{ speakers: [{ slug: 'israeli-foreign-ministry' }] }, { speakers: [{ slug: 'international-criminal-court' }] }],
      },
    ]);
  });
});
