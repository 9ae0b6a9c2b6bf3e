// Who owns what: the share, since when and until when, from both ends; and what no answer may suggest.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { createExecute, executeData, type Execute } from '../support/execute.js';

const text = 'Person One has owned 60 percent of Company One since 2010. Country One sold Company One in May 2010.';
const owned = ['Person One has owned 60 percent of Company One since 2010.'];
const sold = ['Country One sold Company One in May 2010.'];

const file = {
  extractor: { name: 'synthetic', version: '1' },
  article: { slug: 'article-one', title: 'Synthetic ownership', language: 'en', rights: { digest: true }, text },
  entities: [
    { slug: 'person-one', kind: 'PERSON', label: 'Person One' },
    { slug: 'country-one', kind: 'PLACE', label: 'Country One', placeKind: 'COUNTRY' },
    { slug: 'company-one', kind: 'ORGANIZATION', label: 'Company One', organizationKind: 'COMPANY' },
  ],
  mentions: ['Person One', 'Country One', 'Company One'].map((name) => ({
    entity: name.toLowerCase().replace(' ', '-'),
    surfaceForms: [name],
  })),
  relations: [
    { relation: 'OWNS', from: 'person-one', to: 'company-one', share: 60, since: '2010', evidence: owned },
    { relation: 'OWNS', from: 'country-one', to: 'company-one', until: '2010-05', evidence: sold },
  ],
};

describeEngines('Ownership', (engine) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  let execute: Execute;
  beforeAll(async () => {
    ({ store, close } = await openTestStore(engine));
    expect(await ingestArticleFiles([{ path: 'one.json', text: JSON.stringify(file) }], store)).toMatchObject({ isWritten: true });
    execute = createExecute(store);
  });
  afterAll(() => close());

  it('is shown with share, period and evidence; an unknown share is null', async () => {
    const { entity } = await executeData(
      execute,
      `{ entity(slug: "company-one") { ... on Organization { owners { totalCount edges {
        owner { __typename label } owned { label } share since { edtf } until { edtf } evidence { nodes { quote { exact } } } } } } } }`,
    );
    expect(entity.owners).toEqual({
      totalCount: 2,
      edges: [
        {
          owner: { __typename: 'Place', label: 'Country One' },
          owned: { label: 'Company One' },
          share: null,
          since: null,
          until: { edtf: '2010-05' },
          evidence: { nodes: [{ quote: { exact: sold[0] } }] },
        },
        {
          owner: { __typename: 'Person', label: 'Person One' },
          owned: { label: 'Company One' },
          share: 60,
          since: { edtf: '2010' },
          until: null,
          evidence: { nodes: [{ quote: { exact: owned[0] } }] },
        },
      ],
    });
  });

  it('is listed from the owner, narrowed to a day and to a kind', async () => {
    const data = await executeData(
      execute,
      `{ person: entity(slug: "person-one") { ... on Person { owns { edges { owned { slug } share } facets(by: [KIND]) { buckets { value count } } } } }
        country: entity(slug: "country-one") { ... on Place { now: owns(at: "2020-01-01") { totalCount } then: owns(at: "2009-01-01") { totalCount } } }
        company: entity(slug: "company-one") { ... on Organization { owners(filter: { kind: { in: [PERSON] } }) { totalCount } } } }`,
    );
    expect(data.person.owns).toEqual({
      edges: [{ owned: { slug: 'company-one' }, share: 60 }],
      facets: [{ buckets: [{ value: 'ORGANIZATION', count: 1 }] }],
    });
    expect(data.country).toEqual({ now: { totalCount: 0 }, then: { totalCount: 1 } });
    expect(data.company.owners.totalCount).toBe(1);
  });

  it('is a hop of a path', async () => {
    const ids = await executeData(execute, '{ from: entity(slug: "person-one") { id } to: entity(slug: "country-one") { id } }');
    const { paths } = await executeData(
      execute,
      `{ paths(from: "${ids.from.id}", to: ["${ids.to.id}"], rules: { relations: [OWNS] }) { paths { hops { relation } } } }`,
    );
    expect(paths.paths).toEqual([{ hops: [{ relation: 'OWNS' }, { relation: 'OWNS' }] }]);
  });

  it('is refused with a share that is no percentage', async () => {
    const wrong = { ...file, relations: [{ ...file.relations[0], share: 160 }] };
    const result = await ingestArticleFiles([{ path: 'two.json', text: JSON.stringify(wrong) }], store);
    expect(result).toMatchObject({ isWritten: false, problems: [{ place: { pointer: '/relations/0/share' } }] });
  });
});
