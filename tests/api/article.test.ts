// Articles: what they name, what they report, and the words that carry it.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEngines } from '../support/engines.js';
import { openSeeded, type Seeded } from '../support/seeded.js';

describeEngines('Articles', (engine) => {
  let seeded: Seeded;
  beforeAll(async () => (seeded = await openSeeded(engine)));
  afterAll(() => seeded.close());

  const ask = (query: string) => seeded.ask(query);

  it('are two, the latest first, with text, language and rights', async () => {
    const { articles } = await ask(
      '{ articles { totalCount nodes { slug title language publishedOn { edtf provenance } url outlet { slug } rights { digest } text } } }',
    );
    expect(articles.totalCount).toBe(2);
    expect(articles.nodes).toMatchObject([
      {
        slug: 'icc-arrest-warrants',
        language: 'en',
        publishedOn: { edtf: '2024-11-21', provenance: 'DERIVED' },
        outlet: null,
        rights: { digest: true },
      },
      {
        slug: 'us-iraq-strategic-dialogue',
        title: 'US, Iraq Will Hold Strategic Dialogue in April, Says White House',
        publishedOn: { edtf: '2021-03-23/2021-03-24', provenance: 'OUTSIDE' },
      },
    ]);
    expect(articles.nodes.map((node: any) => node.text.length)).toEqual([2052, 1637]);
  });

  it('list what they mention in order of first mention, by kind', async () => {
    const { article } =
      await ask(`{ article(slug: "us-iraq-strategic-dialogue") { people { totalCount nodes { label } } organizations { totalCount } places(first: 3) { edges { surfaceForms count node { label } } }
      mentions(first: 2) { edges { node { __typename label } } } events { totalCount } claims { totalCount } } }`);
    expect(article.people.nodes[0].label).toBe('Jen Psaki');
    expect(article.people.totalCount).toBe(6);
    expect(article.claims.totalCount).toBe(11);
    expect(article.events.totalCount).toBe(7);
    expect(article.places.edges[0]).toEqual({
      surfaceForms: ['United States', 'American'],
      count: expect.any(Number),
      node: { label: 'United States' },
    });
    expect(article.mentions.edges.map((edge: any) => edge.node.__typename)).toEqual(['Talks', 'Place']);
  });

  it('give every piece of evidence as an exact slice of their text', async () => {
    const { articles } = await ask(
      '{ articles { nodes { text evidence(first: 100) { totalCount nodes { quote { exact prefix suffix start end } extractor { name } recordedAt } } } } }',
    );
    for (const { text, evidence } of articles.nodes) {
      expect(evidence.nodes).toHaveLength(evidence.totalCount);
      for (const { quote } of evidence.nodes) {
        expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
        expect(text.slice(0, quote.start).endsWith(quote.prefix)).toBe(true);
        expect(text.slice(quote.end).startsWith(quote.suffix)).toBe(true);
      }
      const starts = evidence.nodes.map((node: any) => node.quote.start);
      expect(starts).toEqual([...starts].sort((a: number, b: number) => a - b));
    }
  });

  it('are found by what they mention, when and in which language', async () => {
    const { iraq, biden } = await ask('{ iraq: entity(slug: "iraq") { id } biden: entity(slug: "joe-biden") { id } }');
    const find = async (filter: string) =>
      (await ask(`{ articles(filter: ${filter}) { nodes { slug } } }`)).articles.nodes.map((node: any) => node.slug);
    expect(await find(`{ mentions: { all: ["${iraq.id}", "${biden.id}"] } }`)).toEqual(['us-iraq-strategic-dialogue']);
    expect(await find(`{ mentions: { any: ["${iraq.id}", "${biden.id}"] } }`)).toHaveLength(2);
    expect(await find(`{ mentions: { none: ["${iraq.id}"] } }`)).toEqual(['icc-arrest-warrants']);
    expect(await find('{ mentions: { kind: { in: [CONFLICT] } } }')).toEqual(['icc-arrest-warrants']);
    expect(await find('{ publishedOn: { to: "2022-01-01" } }')).toEqual(['us-iraq-strategic-dialogue']);
    expect(await find('{ language: ["ar"] }')).toEqual([]);
    expect(await find('{ not: { publishedOn: { to: "2022-01-01" } } }')).toEqual(['icc-arrest-warrants']);
  });
});
