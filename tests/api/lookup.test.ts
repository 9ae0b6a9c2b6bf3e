// Looking things up: what is found, what is null, and what is refused with which words.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEngines } from '../support/engines.js';
import { openSeeded, type Seeded } from '../support/seeded.js';

describeEngines('A look-up', (engine) => {
  let seeded: Seeded;
  beforeAll(async () => (seeded = await openSeeded(engine)));
  afterAll(() => seeded.close());

  const firstError = async (query: string, variables?: Record<string, unknown>) => {
    const { errors } = await seeded.execute(query, variables);
    return { code: errors?.[0]?.extensions?.['code'], message: errors?.[0]?.message };
  };

  it('by id finds a node of every type, and gives the same id back', async () => {
    const { events, entities, articles, claims } =
      await seeded.ask(`{ events(first: 100) { nodes { id } } entities(first: 100) { nodes { id } }
      articles { nodes { id evidence(first: 1) { nodes { id } } } } claims(first: 1) { nodes { id } } }`);
    const ids = [events, entities, articles, claims]
      .flatMap((list: any) => list.nodes.map((node: any) => node.id))
      .concat(articles.nodes[0].evidence.nodes[0].id);
    const found: any[] = [];
    for (let start = 0; start < ids.length; start += 50) {
      found.push(
        ...(await seeded.ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: ids.slice(start, start + 50) })).nodes,
      );
    }
    expect(found.map((node) => node.id)).toEqual(ids);
    expect([...new Set(found.map((node) => node.__typename))].sort()).toEqual([
      'ArrestWarrant',
      'Article',
      'Attack',
      'Claim',
      'Conflict',
      'Evidence',
      'Organization',
      'OtherEvent',
      'Person',
      'Place',
      'Talks',
    ]);
    expect((await seeded.ask('query($id: ID!) { node(id: $id) { id } }', { id: ids[0] })).node.id).toBe(ids[0]);
  });

  it('of what is not there is null, and not an error', async () => {
    const unknown = Buffer.from('entity:nobody').toString('base64url');
    expect(
      await seeded.ask(
        `{ node(id: "${unknown}") { id } nodes(ids: ["${unknown}"]) { id } article(slug: "none") { id } entity(slug: "none") { id } event(slug: "none") { id } }`,
      ),
    ).toEqual({
      node: null,
      nodes: [null],
      article: null,
      entity: null,
      event: null,
    });
  });

  it('of a step of a warrant by id is null: it belongs to its warrant', async () => {
    const step = Buffer.from('step:icc-arrest-warrant-netanyahu.issued.2024-11-21').toString('base64url');
    expect(await seeded.ask(`{ node(id: "${step}") { id } }`)).toEqual({ node: null });
  });

  it.each([
    [
      '{ node(id: "entity:joe-biden") { id } }',
      'Argument "id" expects an ID from an "id" field of this API, got "entity:joe-biden". Did you mean "ZW50aXR5OmpvZS1iaWRlbg"?',
    ],
    [
      '{ nodes(ids: ["joe-biden"]) { id } }',
      'Argument "ids[0]" expects an ID from an "id" field of this API, got "joe-biden". To look up a slug, use article(slug:), entity(slug:) or event(slug:).',
    ],
    [
      '{ entity(slug: "Joe Biden") { id } }',
      'Argument "slug" expects lowercase ASCII letters and digits, with single hyphens between words, got "Joe Biden". Did you mean "joe-biden"?',
    ],
    [
      '{ entities(filter: { id: { notIn: ["x"] } }) { totalCount } }',
      'Argument "filter.id.notIn[0]" expects an ID from an "id" field of this API, got "x". To look up a slug, use article(slug:), entity(slug:) or event(slug:).',
    ],
    [
      '{ events(filter: { and: [{ place: { id: "" } }] }) { totalCount } }',
      'Argument "filter.and[0].place.id" expects an ID from an "id" field of this API, got "".',
    ],
    [
      '{ events(filter: { when: { from: "2024-02-01", to: "2024-01-01" } }) { totalCount } }',
      'Argument "filter.when" expects "from" to be on or before "to", got "from" 2024-02-01 and "to" 2024-01-01.',
    ],
  ])('refuses %s', async (query, message) => {
    expect(await firstError(query)).toEqual({ code: 'BAD_USER_INPUT', message });
  });

  it('refuses a day that is none, in the query and in a variable', async () => {
    expect((await firstError('{ events(filter: { when: { from: "2024-02-30" } }) { totalCount } }')).message).toContain(
      'Expected a calendar day such as 2024-11-21, got "2024-02-30"',
    );
    const { errors } = await seeded.execute('{ events(filter: { when: { from: "2024-02-30" } }) { totalCount } }');
    expect(errors).toMatchObject([{ locations: [{ line: 1, column: 34 }] }]);
    const inVariable = await firstError('query($day: Date) { events(filter: { when: { from: $day } }) { totalCount } }', { day: 'April' });
    expect(inVariable).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('Expected a calendar day') });
  });

  it('says what the graph holds and which engine answers', async () => {
    const { dataset } = await seeded.ask('{ dataset { version engine articles entities events claims evidence updatedAt } }');
    expect(dataset).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      engine: engine.name,
      articles: 2,
      entities: 42,
      events: 21,
      claims: 40,
      evidence: expect.any(Number),
      updatedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
    });
  });
});
