// Who is named in which warrant, how far it got, and what it does not say.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeEngines } from '../support/engines.js';
import { openSeeded, type Seeded } from '../support/seeded.js';

describeEngines('Warrants', (engine) => {
  let seeded: Seeded;
  beforeAll(async () => (seeded = await openSeeded(engine)));
  afterAll(() => seeded.close());

  it('name five persons: three in issued warrants, two in requests that were withdrawn', async () => {
    const data = await seeded.ask(`{ events(filter: { kind: { in: [ARREST_WARRANT] } }) { totalCount nodes { ... on ArrestWarrant {
      state wasIssued participants(filter: { role: { in: [NAMED_SUBJECT] } }) { nodes { label } } } } } }`);
    const found = data.events.nodes.map((warrant: any) => [warrant.participants.nodes[0].label, warrant.state, warrant.wasIssued]).sort();
    expect(data.events.totalCount).toBe(5);
    expect(found).toEqual([
      ['Benjamin Netanyahu', 'ISSUED', true],
      ['Ismail Haniyeh', 'WITHDRAWN', false],
      ['Mohammed Deif', 'ISSUED', true],
      ['Yahya Sinwar', 'WITHDRAWN', false],
      ['Yoav Gallant', 'ISSUED', true],
    ]);
  });

  it('keep every step with its date, in order of time, also a contest before the issue', async () => {
    const { event } = await seeded.ask(`{ event(slug: "icc-arrest-warrant-netanyahu") { status ... on ArrestWarrant {
      steps { state on { edtf precision provenance } by { label } evidence { nodes { quote { exact } article { slug } } } } } } }`);
    expect(event.status).toBe('ASSERTED');
    expect(event.steps.map((step: any) => [step.state, step.on.edtf, step.on.precision])).toEqual([
      ['REQUESTED', '2023-10-07/2024-09', 'INTERVAL'],
      ['CONTESTED', '2024-09', 'MONTH'],
      ['ISSUED', '2024-11-21', 'DAY'],
    ]);
    for (const step of event.steps) expect(step.evidence.nodes.length).toBeGreaterThan(0);
  });

  it('accuse each subject of its own charges only', async () => {
    const accusations = async (slug: string) => {
      const { event } = await seeded.ask(
        `{ event(slug: "${slug}") { ... on ArrestWarrant { accusations { label evidence { nodes { quote { exact } } } } } } }`,
      );
      return JSON.stringify(event.accusations).toLowerCase();
    };
    expect(await accusations('icc-arrest-warrant-netanyahu')).toMatch(/water, food, fuel, medicine/);
    expect(await accusations('icc-arrest-warrant-netanyahu')).not.toMatch(/murder|torture|7 october/);
    expect(await accusations('icc-arrest-warrant-deif')).toMatch(/murder, rape, torture, hostage-taking/);
    expect(await accusations('icc-arrest-warrant-deif')).not.toMatch(/water|food|fuel/);
  });

  it('have the court as issuer only where one was issued, the panel only where the article names it', async () => {
    const roles = async (slug: string) => {
      const { event } = await seeded.ask(`{ event(slug: "${slug}") { participants { edges { role node { slug } } } } }`);
      return event.participants.edges.map((edge: any) => `${edge.role} ${edge.node.slug}`);
    };
    expect(await roles('icc-arrest-warrant-gallant')).toEqual([
      'ISSUER international-criminal-court',
      'NAMED_SUBJECT yoav-gallant',
      'JUDGING_PANEL icc-three-judge-panel',
      'REQUESTER karim-khan',
    ]);
    expect(await roles('icc-arrest-warrant-deif')).toEqual([
      'ISSUER international-criminal-court',
      'NAMED_SUBJECT mohammed-deif',
      'REQUESTER karim-khan',
    ]);
    expect(await roles('icc-warrant-request-sinwar')).toEqual(['NAMED_SUBJECT yahya-sinwar', 'REQUESTER karim-khan']);
  });

  it('were never executed', async () => {
    const { events } = await seeded.ask(
      '{ events(filter: { kind: { in: [ARREST_WARRANT] } }) { nodes { ... on ArrestWarrant { steps { state } } } } }',
    );
    expect(events.nodes.flatMap((warrant: any) => warrant.steps.map((step: any) => step.state))).not.toContain('EXECUTED');
  });

  describe('seen from a person', () => {
    it('show the role, its status, the words and the article', async () => {
      const { entity } = await seeded.ask(`{ entity(slug: "mohammed-deif") { events(roles: [NAMED_SUBJECT]) { totalCount edges {
        role status statusBasis { rule claims { proposition } } evidence { nodes { quote { exact start end } article { title text } } } node { slug } } } } }`);
      const [edge] = entity.events.edges;
      expect(entity.events.totalCount).toBe(1);
      expect(edge).toMatchObject({ role: 'NAMED_SUBJECT', status: 'ASSERTED', node: { slug: 'icc-arrest-warrant-deif' } });
      const { quote, article } = edge.evidence.nodes[0];
      expect(article.title).toBe('ICC Issues Arrest Warrants for Netanyahu, Hamas Officials');
      expect(article.text.slice(quote.start, quote.end)).toBe(quote.exact);
    });
  });
});
