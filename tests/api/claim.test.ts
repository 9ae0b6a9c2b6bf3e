// Who says what, who disputes it, and in which words.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEngines } from '../support/engines.js';
import { openSeeded, type Seeded } from '../support/seeded.js';

describeEngines('Claims', (engine) => {
  let seeded: Seeded;
  beforeAll(async () => (seeded = await openSeeded(engine)));
  afterAll(() => seeded.close());

  const idOf = async (slug: string) => (await seeded.ask(`{ entity(slug: "${slug}") { id } }`)).entity.id as string;

  it('are what a person says, apart from what is said about the person', async () => {
    const { entity } = await seeded.ask(
      '{ entity(slug: "joe-biden") { claimsMade { totalCount nodes { proposition speechAct } } claims { totalCount } } }',
    );
    expect(entity.claimsMade.totalCount).toBe(2);
    expect(entity.claimsMade.nodes.map((claim: any) => claim.speechAct).sort()).toEqual(['CONDEMNED', 'STATED']);
    expect(entity.claims.totalCount).toBe(0);
  });

  it('that are contradicted show who disputes them', async () => {
    const { claims } =
      await seeded.ask(`{ claims(filter: { contradicted: true }) { nodes { status statusBasis { rule claims { id } } polarity speakers { slug }
      contradicts { speakers { slug } } contradictedBy { speakers { slug } } } } }`);
    expect(claims.nodes).toHaveLength(2);
    for (const claim of claims.nodes) {
      expect(claim.status).toBe('DISPUTED');
      expect(claim.statusBasis).toMatchObject({
        rule: 'Affirmed and denied by different speakers.',
        claims: [expect.anything(), expect.anything()],
      });
      const others = [...claim.contradicts, ...claim.contradictedBy].flatMap((other: any) =>
        other.speakers.map((speaker: any) => speaker.slug),
      );
      expect(new Set([...others, ...claim.speakers.map((speaker: any) => speaker.slug)])).toEqual(
        new Set(['international-criminal-court', 'israeli-foreign-ministry']),
      );
    }
  });

  it('keep a number with its unit and its bound', async () => {
    const { claims } = await seeded.ask('{ claims(first: 100) { nodes { quantity { value unit bound } } } }');
    const found = claims.nodes.flatMap((claim: any) => (claim.quantity ? [`${claim.quantity.bound} ${claim.quantity.value}`] : []));
    expect(found).toEqual(expect.arrayContaining(['AT_LEAST 44000', 'ABOUT 1200', 'ABOUT 100', 'EXACTLY 2']));
  });

  it('that nobody is a member of the court are no membership', async () => {
    const { claims } = await seeded.ask(`{ claims(filter: { about: { in: ["${await idOf('united-states')}"] }, status: { in: [DENIED] } }) {
      nodes { polarity speakers { label } proposition } } }`);
    expect(claims.nodes).toMatchObject([
      { polarity: 'NEGATED', speakers: [], proposition: expect.stringMatching(/members of the International Criminal Court/) },
    ]);
    const { entity } = await seeded.ask(
      '{ entity(slug: "united-states") { ... on Place { memberships { title organization { slug } } } } }',
    );
    expect(entity.memberships).toEqual([{ title: 'leader', organization: { slug: 'us-led-coalition' } }]);
  });

  it('show what they are about and which participations they carry', async () => {
    const { claims } = await seeded.ask(`{ claims(filter: { speaker: { in: ["${await idOf('israel')}"] } }) { nodes {
      about { __typename slug } concerns { role entity { slug } event { slug } } evidence { nodes { quote { exact } } } } } }`);
    expect(claims.nodes).toHaveLength(1);
    expect(claims.nodes[0].about).toContainEqual({ __typename: 'Attack', slug: 'israeli-airstrike-on-deif' });
    expect(claims.nodes[0].concerns).toContainEqual({
      role: 'VICTIM',
      entity: { slug: 'mohammed-deif' },
      event: { slug: 'israeli-airstrike-on-deif' },
    });
    expect(claims.nodes[0].evidence.nodes[0].quote.exact).toMatch(/Israel says its airstrike killed Deif/);
  });

  it('are found by speech act, date and speaker', async () => {
    const find = async (filter: string) => (await seeded.ask(`{ claims(filter: ${filter}) { totalCount } }`)).claims.totalCount as number;
    expect(await find('{ speechAct: [DENIED] }')).toBe(1);
    expect(await find('{ speechAct: [DEMANDED, CONDEMNED] }')).toBe(4);
    expect(await find('{ saidOn: { from: "2024-09-01", to: "2024-09-30" }, speechAct: [ANNOUNCED] }')).toBe(1);
    expect(await find(`{ speaker: { notIn: ["${await idOf('israel')}"] } }`)).toBe(39);
    expect(await find(`{ not: { speaker: { in: ["${await idOf('israel')}"] } } }`)).toBe(39);
    expect(await find('{ or: [{ speechAct: [DENIED] }, { speechAct: [ANNOUNCED] }] }')).toBe(3);
    expect(await find('{}')).toBe(40);
  });

  it('are found by the number they give: its value, unit and bound', async () => {
    const found = async (quantity: string) => {
      const { claims } = await seeded.ask(
        `{ claims(first: 100, filter: { quantity: ${quantity} }) { totalCount nodes { quantity { value unit bound } } } }`,
      );
      expect(claims.totalCount).toBe(claims.nodes.length);
      return claims.nodes.map((claim: any) => `${claim.quantity.bound} ${claim.quantity.value} ${claim.quantity.unit}`).sort();
    };
    expect(await found('{ value: { gte: 1000, lte: 50000 } }')).toEqual(['ABOUT 1200 people killed', 'AT_LEAST 44000 deaths']);
    expect(await found('{ value: { lte: 0.5 } }')).toEqual([expect.stringMatching(/^AT_LEAST 0\.3333333333333333 /)]);
    expect(await found('{ unit: ["hostages", "people abducted"] }')).toEqual(['ABOUT 100 hostages', 'ABOUT 250 people abducted']);
    expect(await found('{ bound: [ABOUT], value: { gte: 200 } }')).toEqual(['ABOUT 1200 people killed', 'ABOUT 250 people abducted']);
    expect(await found('{ unit: [] }')).toEqual([]);
    expect(await found('{}')).toHaveLength(12);
    const { claims } = await seeded.ask('{ claims(first: 100, filter: { not: { quantity: {} } }) { nodes { quantity { value } } } }');
    expect(claims.nodes.map((claim: any) => claim.quantity)).toEqual(claims.nodes.map(() => null));
  });

  it('are not sought between bounds in the wrong order', async () => {
    const { errors } = await seeded.execute('{ claims(filter: { quantity: { value: { gte: 2, lte: 1 } } }) { totalCount } }');
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('"filter.quantity.value"') })]);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
