// Talks, attacks and other events: who takes part, when, where, and with what status.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEngines, openTestStore } from '../support/engines.js';
import { createExecute, executeData } from '../support/execute.js';
import { openSeeded, type Seeded } from '../support/seeded.js';
import { batch, event, reported } from '../support/synthetic.js';

describeEngines('Events', (engine) => {
  let seeded: Seeded;
  beforeAll(async () => (seeded = await openSeeded(engine)));
  afterAll(() => seeded.close());

  const ask = (query: string) => seeded.ask(query);

  it('tell talks between two parties, announced for a month and not for a day', async () => {
    const { event } =
      await ask(`{ event(slug: "us-iraq-strategic-dialogue-2021") { __typename status statusBasis { rule claims { speakers { label } speechAct } }
      when { edtf earliest latest precision } places { place { label } } participants { edges { role node { label } } }
      ... on Talks { state agenda } follows { kind event { slug } } } }`);
    expect(event).toMatchObject({
      __typename: 'Talks',
      status: 'ASSERTED',
      state: 'ANNOUNCED',
      agenda: expect.arrayContaining(['security', 'culture', 'trade', 'climate']),
      places: [],
      statusBasis: {
        rule: 'Announced by the actor about its own act.',
        claims: [{ speakers: [{ label: 'White House' }], speechAct: 'ANNOUNCED' }],
      },
      when: { edtf: '2021-04', earliest: '2021-04-01', latest: '2021-04-30', precision: 'MONTH' },
      follows: [{ kind: 'IN_RESPONSE_TO', event: { slug: 'iraq-request-for-strategic-talks' } }],
    });
    expect(event.participants.edges.map((edge: any) => `${edge.role} ${edge.node.label}`)).toEqual([
      'PARTY United States',
      'PARTY Iraq',
      'SPOKESPERSON Jen Psaki',
    ]);
  });

  it('keep a death that one side claims and the other never confirmed ALLEGED, and show both claims', async () => {
    const { event } =
      await ask(`{ event(slug: "israeli-airstrike-on-deif") { status statusBasis { rule claims { speechAct polarity speakers { label } contradicts { id } } }
      participants { edges { role status statusBasis { claims { speakers { label } } } node { label } } } } }`);
    expect(event.status).toBe('ALLEGED');
    const said = event.statusBasis.claims.map((claim: any) => [claim.speakers[0].label, claim.speechAct, claim.polarity]).sort();
    expect(said).toEqual([
      ['Hamas', 'CONFIRMED', 'NEGATED'],
      ['Israel', 'ALLEGED', 'AFFIRMED'],
    ]);
    expect(event.statusBasis.claims.flatMap((claim: any) => claim.contradicts)).toEqual([]);
    const victim = event.participants.edges.find((edge: any) => edge.role === 'VICTIM');
    expect(victim).toMatchObject({ status: 'ALLEGED', node: { label: 'Mohammed Deif' } });
    expect(victim.statusBasis.claims.map((claim: any) => claim.speakers[0].label).sort()).toEqual(['Hamas', 'Israel']);
  });

  it('keep two airstrikes apart: one told as fact with two victims near Baghdad airport, one alleged', async () => {
    const { events } =
      await ask(`{ events(filter: { kind: { in: [ATTACK] }, participant: { role: { in: [VICTIM] } } }, orderBy: { field: DATE, direction: ASC }) {
      nodes { slug status when { edtf } places { precision place { label } } participants(filter: { role: { in: [VICTIM] } }) { nodes { label } } } } }`);
    expect(events.nodes).toEqual([
      {
        slug: 'us-airstrike-near-baghdad-airport-2020',
        status: 'ASSERTED',
        when: { edtf: '2020-01' },
        places: [{ precision: 'NEAR', place: { label: 'Baghdad airport' } }],
        participants: { nodes: [{ label: 'Qassem Soleimani' }, { label: 'Abu Mahdi al-Muhandis' }] },
      },
      expect.objectContaining({ slug: 'attack-of-7-october-2023', status: 'ASSERTED' }),
      expect.objectContaining({ slug: 'israeli-airstrike-on-deif', status: 'ALLEGED', places: [] }),
    ]);
  });

  it('tell who is only alleged to have done something', async () => {
    const { events } = await ask(`{ events(filter: { participant: { role: { in: [PERPETRATOR] }, status: { in: [ALLEGED] } } }) {
      nodes { slug participants(filter: { role: { in: [PERPETRATOR] }, status: { in: [ALLEGED] } }) { nodes { label } } } } }`);
    const found = events.nodes.map((event: any) => [event.slug, ...event.participants.nodes.map((node: any) => node.label)]).sort();
    expect(found).toEqual([
      ['attack-of-7-october-2023', 'Mohammed Deif'],
      ['hostage-taking-7-october-2023', 'Mohammed Deif'],
      ['israeli-airstrike-on-deif', 'Israel'],
    ]);
  });

  it('link to each other from both ends', async () => {
    const { event } = await ask(
      '{ event(slug: "gaza-war") { follows { kind event { slug } evidence { nodes { quote { exact } } } } followedBy { kind event { slug } } } }',
    );
    expect(event.follows).toMatchObject([{ kind: 'CAUSED_BY', event: { slug: 'attack-of-7-october-2023' } }]);
    expect(event.followedBy).toContainEqual({ kind: 'PART_OF', event: { slug: 'gaza-cease-fire-2023' } });
  });

  it('count the articles that report them', async () => {
    const { event } = await ask('{ event(slug: "gaza-war") { reportCount independentSourceCount articles { nodes { slug } } } }');
    expect(event).toEqual({ reportCount: 1, independentSourceCount: 1, articles: { nodes: [{ slug: 'icc-arrest-warrants' }] } });
  });

  it('are found by place, and by what is around the place', async () => {
    const { entity: iraq } = await ask(
      '{ entity(slug: "iraq") { id ... on Place { direct: eventsHere { nodes { slug } } within: eventsHere(within: true) { nodes { slug } totalCount } } } }',
    );
    expect(iraq.within.nodes.map((node: any) => node.slug)).toEqual(
      expect.arrayContaining(['taji-base-handover-2020', 'us-airstrike-near-baghdad-airport-2020']),
    );
    const found = async (within: boolean) => {
      const data = await ask(`{ events(filter: { place: { id: "${iraq.id}", within: ${within} } }) { nodes { slug } } }`);
      return data.events.nodes;
    };
    expect(await found(true)).toEqual(iraq.within.nodes);
    expect(await found(false)).toEqual(iraq.direct.nodes);
  });

  it('are found by the range in which their date may lie', async () => {
    const { events } = await ask('{ events(filter: { when: { from: "2024-11-18", to: "2024-11-18" } }) { nodes { slug } } }');
    const slugs = events.nodes.map((node: any) => node.slug);
    expect(slugs).toEqual(expect.arrayContaining(['netanyahu-knesset-address-2024', 'gaza-war', 'israeli-airstrike-on-deif']));
    expect(slugs).not.toContain('icc-arrest-warrant-deif');
  });
});

describeEngines('Arrests and agreements', (engine) => {
  it('are categories of their own', async () => {
    const { store, close } = await openTestStore(engine);
    const source = reported('source');
    const events = (['ARREST', 'AGREEMENT'] as const).map((category) =>
      event(category.toLowerCase(), '2024-01-01', source.words, { category }),
    );
    await store.write(batch([...source.nodes, ...events], source.edges));
    const data = await executeData(
      createExecute(store),
      '{ events(orderBy: { field: LABEL, direction: ASC }) { nodes { label ... on OtherEvent { category } } } }',
    );
    expect(data.events.nodes).toEqual([
      { label: 'Synthetic event agreement', category: 'AGREEMENT' },
      { label: 'Synthetic event arrest', category: 'ARREST' },
    ]);
    await close();
  });
});
