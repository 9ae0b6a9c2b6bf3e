// What comes of rows in the graph, asked through GraphQL, on every engine.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { describeEngines, openTestStore } from '../../support/engines.js';
import { createExecute, executeData } from '../../support/execute.js';
import { importText, lines, syntheticItem, syntheticRow } from './synthetic-rows.js';

describeEngines('an import', (engine) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await openTestStore(engine));
  });
  afterAll(() => close());
  const ask = (query: string) => executeData(createExecute(store), query);

  it('writes items of the Current events portal with category, sources, rights, headings and outlets', async () => {
    const item = syntheticItem('item-1', {
      sources: [
        { url: 'https://synthetic.example/one', outlet: 'AFP via Synthetic Times' },
        { url: 'not an address', outlet: 'Reuters' },
      ],
    });
    const { totals } = await importText(store, lines(item, syntheticItem('item-2')), { format: 'current-events' });
    expect(totals).toMatchObject({ articles: 2, mentions: 6, refused: 0, repeated: 0, entities: { ORGANIZATION: 4, TOPIC: 2 } });
    const { article } = await ask(`{ article(slug: "item-1") {
      title category publishedOn { edtf } language url rights { licence attribution digest }
      outlet { slug label kind kindBasis } agency { label kind } sources { url outlet { label } }
      mentions { edges { surfaceForms count inHeading node { label slug } } } } }`);
    expect(article).toMatchObject({
      title: 'Synthetic item item-1: the LNS says that Person One left',
      category: 'Law and crime',
      publishedOn: { edtf: '2024-01-01' },
      language: 'en',
      url: 'https://synthetic.example/one',
      rights: { licence: 'CC BY-SA 4.0', attribution: 'Editors of the English Wikipedia (Portal:Current events)', digest: false },
      outlet: { slug: 'synthetic-times', label: 'Synthetic Times', kind: 'NEWS_OUTLET', kindBasis: 'published an article' },
      agency: { label: 'Agence France-Presse', kind: 'NEWS_AGENCY' },
      sources: [
        { url: 'https://synthetic.example/one', outlet: { label: 'Synthetic Times' } },
        { url: null, outlet: { label: 'Reuters' } },
      ],
      mentions: {
        edges: [
          { surfaceForms: ['LNS'], count: 1, inHeading: false, node: { slug: 'league-of-nothing-synthetic' } },
          { surfaceForms: ['Person One'], count: 1, inHeading: false, node: { slug: 'person-one-synthetic', label: 'Person One' } },
          { surfaceForms: ['Synthetic story'], count: 0, inHeading: true, node: { slug: 'synthetic-story' } },
        ],
      },
    });
  });

  it('finds an entity by its Wikipedia title, and keeps the forms that are names of it', async () => {
    const { entityByExternalId } = await ask(`{ entityByExternalId(scheme: WIKIPEDIA, value: "League of Nothing Synthetic") {
      ... on EntityFound { entity { label articleCount aliases { text kind provenance } } } } }`);
    expect(entityByExternalId.entity).toMatchObject({
      label: 'League of Nothing Synthetic',
      articleCount: 2,
      aliases: [{ text: 'LNS', kind: 'ACRONYM', provenance: 'ARTICLE' }],
    });
  });

  it('writes rows of its own format, and what they say of kinds holds', async () => {
    const row = syntheticRow('row-1', {
      agency: 'Reuters',
      mentions: [
        { name: 'Synthetic Party', kind: 'ORGANIZATION', surfaceForms: ['Synthetic Party'] },
        { name: 'Person One', wikipedia: 'Person One (synthetic)', surfaceForms: ['Person  One'] },
      ],
    });
    const { totals, told } = await importText(store, lines(row));
    expect(told).toEqual([]);
    expect(totals).toMatchObject({ articles: 1, entities: { ORGANIZATION: 1, TOPIC: 0 } });
    const { article } = await ask(`{ article(slug: "row-1") { agency { label }
      mentions { edges { surfaceForms node { __typename label ... on Entity { kindBasis } } } } } }`);
    expect(article).toMatchObject({
      agency: { label: 'Reuters' },
      mentions: {
        edges: [
          { surfaceForms: ['Person One'], node: { label: 'Person One' } },
          { node: { __typename: 'Organization', label: 'Synthetic Party', kindBasis: 'the row says so' } },
        ],
      },
    });
  });

  it('passes over what is there, refuses the same id with other content, and takes the good rows around it', async () => {
    const rows = [
      syntheticRow('row-1', { title: 'Another' }),
      syntheticRow('row-2'),
      syntheticRow('row-2'),
      syntheticRow('row-2', { text: 'Person One, otherwise.' }),
      syntheticRow('row-3', { mentions: [] }),
    ];
    const { totals, told } = await importText(store, lines(...rows));
    expect(totals).toMatchObject({ rows: 5, articles: 2, repeated: 1, refused: 2 });
    expect(told).toEqual([
      expect.stringMatching(
        /^synthetic\.jsonl:1: expected the content that the graph has under the same id "row-1", got different title, .*different mentions\.$/,
      ),
      'synthetic.jsonl:4: expected the content that line 2 has under the same id "row-2", got different content.',
    ]);
    expect((await importText(store, lines(...rows))).totals).toMatchObject({ articles: 0, mentions: 0, repeated: 3, refused: 2 });
  });
});
