// Persons, organizations and places: names, offices, parts, places, and what both articles share.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { checkArticleFiles } from '../../src/ingest/check-article-files.js';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import { formatProblem } from '../../src/problem.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { createExecute, executeData } from '../support/execute.js';
import { openSeeded, type Seeded } from '../support/seeded.js';

describeEngines('Entities', (engine) => {
  let seeded: Seeded;
  beforeAll(async () => (seeded = await openSeeded(engine)));
  afterAll(() => seeded.close());

  const ask = (query: string) => seeded.ask(query);

  it('are thirteen persons, nineteen organizations and ten places', async () => {
    const count = async (kind: string) =>
      (await ask(`{ entities(filter: { kind: { in: [${kind}] } }) { totalCount } }`)).entities.totalCount as number;
    expect([await count('PERSON'), await count('ORGANIZATION'), await count('PLACE'), await count('TOPIC')]).toEqual([13, 19, 10, 0]);
  });

  it('in both articles are Joe Biden, the United States and The Associated Press', async () => {
    const { entities } = await ask(
      '{ entities(orderBy: { field: ARTICLE_COUNT, direction: DESC }, first: 4) { nodes { label articleCount } } }',
    );
    expect(
      entities.nodes
        .slice(0, 3)
        .map((node: any) => node.label)
        .sort(),
    ).toEqual(['Joe Biden', 'The Associated Press', 'United States']);
    expect(entities.nodes.map((node: any) => node.articleCount)).toEqual([2, 2, 2, 1]);
  });

  it('are listed by label without regard to case', async () => {
    const { entities } = await ask('{ entities(first: 100) { nodes { label } } }');
    const labels = entities.nodes.map((node: any) => node.label.toLowerCase());
    expect(labels).toEqual([...labels].sort());
  });

  it('tell the offices of a person with what is known of when, and who says so', async () => {
    const { entity } = await ask(`{ entity(slug: "mustafa-al-kadhimi") { ... on Person { affiliations { totalCount edges {
      title of { label } from { edtf provenance } to { edtf } asOf { edtf } provenance evidence { nodes { quote { exact } } } } } } } }`);
    expect(entity.affiliations).toMatchObject({
      totalCount: 1,
      edges: [{ title: 'Prime Minister', of: { label: 'Iraq' }, from: { edtf: '2020-05' }, to: null }],
    });
  });

  it('tell the people of a body, and those known to hold an office on a day', async () => {
    const people = async (at: string) => {
      const { entity } = await ask(`{ entity(slug: "israel") { ... on Place { people${at} { edges { title person { label } } } } } }`);
      return entity.people.edges.map((edge: any) => `${edge.title}: ${edge.person.label}`).sort();
    };
    expect(await people('')).toEqual(['Prime Minister: Benjamin Netanyahu', 'defense minister: Yoav Gallant']);
    expect(await people('(at: "2024-11-20")')).toContainEqual(expect.stringMatching(/Netanyahu/));
    expect(await people('(at: "2025-01-01")')).toEqual([]);
  });

  it('tell parts, seats and existing', async () => {
    const { wing, knesset, taji, iraq, gaza } = await ask(`{
      wing: entity(slug: "hamas-armed-wing") { ... on Organization { partOf { slug } } }
      knesset: entity(slug: "knesset") { ... on Organization { basedIn { slug } } }
      taji: entity(slug: "taji-military-base") { ... on Place { kind within { slug } } }
      iraq: entity(slug: "iraq") { ... on Place { kind countryCode contains { totalCount nodes { slug } } } }
      gaza: entity(slug: "gaza-strip") { ... on Place { within { slug } } } }`);
    expect(wing.partOf).toEqual([{ slug: 'hamas' }]);
    expect(knesset.basedIn).toEqual([{ slug: 'jerusalem' }]);
    expect(taji).toEqual({ kind: 'SITE', within: [{ slug: 'iraq' }] });
    expect(iraq).toEqual({
      kind: 'COUNTRY',
      countryCode: 'IQ',
      contains: { totalCount: 3, nodes: [{ slug: 'baghdad' }, { slug: 'baghdad-airport' }, { slug: 'taji-military-base' }] },
    });
    expect(gaza.within).toEqual([]);
  });

  it('mark names that no article uses', async () => {
    const { entity } = await ask('{ entity(slug: "yoav-gallant") { label labelProvenance aliases { text provenance kind } } }');
    expect(entity).toMatchObject({ label: 'Yoav Gallant', labelProvenance: 'OUTSIDE' });
    expect(entity.aliases).toContainEqual({ text: 'Gallant', provenance: 'ARTICLE', kind: 'SHORT_NAME' });
  });

  it('are looked up by an outside identifier: found, or not', async () => {
    const lookUp = (value: string) =>
      ask(
        `{ entityByExternalId(scheme: WIKIDATA, value: "${value}") { __typename ... on EntityFound { entity { slug } } ... on EntityNotFound { message } } }`,
      );
    expect(await lookUp('Q47488')).toEqual({
      entityByExternalId: { __typename: 'EntityFound', entity: { slug: 'international-criminal-court' } },
    });
    expect(await lookUp('Q0')).toEqual({
      entityByExternalId: { __typename: 'EntityNotFound', message: 'No entity has the WIKIDATA identifier "Q0".' },
    });
  });

  it('are found by id, in a filter and in the participants of an event', async () => {
    const { iraq } = await ask('{ iraq: entity(slug: "iraq") { id } }');
    const { entities, events } = await ask(`{ entities(filter: { id: { in: ["${iraq.id}"] } }) { nodes { slug } }
      events(filter: { participant: { entity: { id: { in: ["${iraq.id}"] } }, role: { in: [REQUESTER] } } }) { nodes { slug } } }`);
    expect(entities.nodes).toEqual([{ slug: 'iraq' }]);
    expect(events.nodes).toEqual([{ slug: 'iraq-request-for-strategic-talks' }]);
  });
});

describeEngines('Dates of birth and of founding', (engine) => {
  const file = (slug: string, entities: readonly object[]) => ({
    path: `${slug}.json`,
    text: JSON.stringify({
      extractor: { name: 'synthetic', version: '1' },
      article: { slug, title: 'Synthetic article', language: 'en', rights: { digest: true }, text: 'A synthetic text.' },
      entities,
    }),
  });
  const known = file('article-one', [
    { slug: 'person-one', kind: 'PERSON', label: 'Person One', birthDate: { edtf: '1970-05', provenance: 'OUTSIDE', note: 'Synthetic.' } },
    { slug: 'person-two', kind: 'PERSON', label: 'Person Two' },
    { slug: 'organization-one', kind: 'ORGANIZATION', label: 'Organization One', foundedOn: '1945' },
  ]);

  it('are as precise as they are known, say where they come from, and are null if unknown', async () => {
    const { store, close } = await openTestStore(engine);
    expect(await ingestArticleFiles([known], store)).toMatchObject({ isWritten: true });
    const data = await executeData(
      createExecute(store),
      `{ one: entity(slug: "person-one") { ... on Person { birthDate { edtf precision provenance note } } }
        two: entity(slug: "person-two") { ... on Person { birthDate { edtf } } }
        organization: entity(slug: "organization-one") { ... on Organization { foundedOn { edtf precision provenance } } } }`,
    );
    expect(data).toEqual({
      one: { birthDate: { edtf: '1970-05', precision: 'MONTH', provenance: 'OUTSIDE', note: 'Synthetic.' } },
      two: { birthDate: null },
      organization: { foundedOn: { edtf: '1945', precision: 'YEAR', provenance: 'ARTICLE' } },
    });
    await close();
  });

  it('belong to persons and organizations only', async () => {
    const { problems } = await checkArticleFiles([
      file('article-two', [{ slug: 'topic-one', kind: 'TOPIC', label: 'Topic', birthDate: '1970' }]),
    ]);
    expect(problems.map(formatProblem)).toEqual([expect.stringContaining('birthDate only for PERSON')]);
  });
});
