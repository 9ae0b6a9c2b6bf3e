// Sanctions: who imposed them on whom, for what time; and what only they may have.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import { formatProblem } from '../../src/problem.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines, describeWithoutNeo4j, openTestStore } from '../support/engines.js';
import { createExecute, executeData, type Execute } from '../support/execute.js';

const text = 'Country One froze the assets of Person One from March 2021 until 2024. Country One lifted the sanction on 5 May 2023.';
const evidence = ['Country One froze the assets of Person One from March 2021 until 2024.'];

function file(kind: string, fields: object) {
  const article = {
    extractor: { name: 'synthetic', version: '1' },
    article: { slug: 'article-one', title: 'Synthetic sanction', language: 'en', rights: { digest: true }, text },
    entities: [
      { slug: 'country-one', kind: 'PLACE', label: 'Country One', placeKind: 'COUNTRY' },
      { slug: 'person-one', kind: 'PERSON', label: 'Person One' },
    ],
    mentions: [
      { entity: 'country-one', surfaceForms: ['Country One'] },
      { entity: 'person-one', surfaceForms: ['Person One'] },
    ],
    events: [
      {
        slug: 'sanction-one',
        kind,
        label: 'Sanction on Person One',
        evidence,
        participants: [
          { entity: 'country-one', role: 'IMPOSER', evidence },
          { entity: 'person-one', role: 'TARGET', evidence },
        ],
        ...fields,
      },
    ],
  };
  return { path: 'sanction.json', text: JSON.stringify(article) };
}

const sanction = file('SANCTION', { measure: 'asset freeze', since: '2021-03', until: '2024', liftedOn: '2023-05-05' });

describeEngines('Sanctions', (engine) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  let execute: Execute;
  beforeAll(async () => {
    ({ store, close } = await openTestStore(engine));
    const result = await ingestArticleFiles([sanction], store);
    expect(result).toMatchObject({ isWritten: true });
    execute = createExecute(store);
  });
  afterAll(() => close());

  it('say who imposed what on whom, since when, until when, and when they were lifted', async () => {
    const { event } = await executeData(
      execute,
      `{ event(slug: "sanction-one") { __typename status ... on Sanction { measure since { edtf } until { edtf } liftedOn { edtf }
        participants { edges { role status node { label } } } evidence { nodes { quote { exact } } } } } }`,
    );
    expect(event).toEqual({
      __typename: 'Sanction',
      status: 'ASSERTED',
      measure: 'asset freeze',
      since: { edtf: '2021-03' },
      until: { edtf: '2024' },
      liftedOn: { edtf: '2023-05-05' },
      participants: {
        edges: [
          { role: 'IMPOSER', status: 'ASSERTED', node: { label: 'Country One' } },
          { role: 'TARGET', status: 'ASSERTED', node: { label: 'Person One' } },
        ],
      },
      evidence: { nodes: [{ quote: { exact: evidence[0] } }] },
    });
  });

  it('are found by kind, by role, and by search', async () => {
    const data = await executeData(
      execute,
      `{ events(filter: { kind: { in: [SANCTION] }, participant: { role: { in: [TARGET] } } }) { nodes { slug } }
        entity(slug: "person-one") { events(roles: [TARGET]) { nodes { __typename slug } } }
        search(query: "sanction", kinds: [SANCTION]) { edges { node { __typename ... on Sanction { slug } } } }
        byMeasure: search(query: "asset freeze") { edges { matchedField highlights { field fragment } node { ... on Sanction { slug } } } } }`,
    );
    expect(data.events.nodes).toEqual([{ slug: 'sanction-one' }]);
    expect(data.entity.events.nodes).toEqual([{ __typename: 'Sanction', slug: 'sanction-one' }]);
    expect(data.byMeasure.edges).toEqual([
      { matchedField: 'detail', highlights: [{ field: 'detail', fragment: 'asset freeze' }], node: { slug: 'sanction-one' } },
    ]);
    expect(data.search.edges).toEqual([{ node: { __typename: 'Sanction', slug: 'sanction-one' } }]);
  });
});

describeWithoutNeo4j('An article file', () => {
  const check = async (input: ReturnType<typeof file>) => {
    const { checkArticleFiles } = await import('../../src/ingest/check-article-files.js');
    return (await checkArticleFiles([input])).problems.map(formatProblem);
  };

  it('gives the roles and fields of sanctions to no other kind of event', async () => {
    const problems = await check(file('CONFLICT', { liftedOn: '2023-05-05' }));
    expect(problems).toEqual([
      expect.stringContaining('liftedOn only for SANCTION'),
      expect.stringMatching(/participants\/0\/role: expected one of .* in CONFLICT, got IMPOSER/),
      expect.stringMatching(/participants\/1\/role: expected one of .* in CONFLICT, got TARGET/),
    ]);
  });

  it('gives dates of sanctions in EDTF', async () => {
    expect(await check(file('SANCTION', { since: 'spring' }))).toEqual([expect.stringContaining('/events/0/since: expected')]);
  });
});
