// Who is a relative of whom: in words, in the direction in which an article says it, and nothing that follows from it.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { createExecute, executeData, type Execute } from '../support/execute.js';

const text = 'Person Two, the daughter of Person One, and Person Three, his brother and adviser, came along.';
const evidence = [text];

const file = {
  extractor: { name: 'synthetic', version: '1' },
  article: { slug: 'article-one', title: 'Synthetic family', language: 'en', rights: { digest: true }, text },
  entities: ['One', 'Two', 'Three'].map((name) => ({ slug: `person-${name.toLowerCase()}`, kind: 'PERSON', label: `Person ${name}` })),
  mentions: ['One', 'Two', 'Three'].map((name) => ({ entity: `person-${name.toLowerCase()}`, surfaceForms: [`Person ${name}`] })),
  relations: [
    { relation: 'RELATIVE_OF', from: 'person-two', to: 'person-one', kinship: 'daughter', evidence },
    { relation: 'RELATIVE_OF', from: 'person-three', to: 'person-one', kinship: 'brother', evidence },
  ],
};

describeEngines('Kinship', (engine) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  let execute: Execute;
  beforeAll(async () => {
    ({ store, close } = await openTestStore(engine));
    expect(await ingestArticleFiles([{ path: 'one.json', text: JSON.stringify(file) }], store)).toMatchObject({ isWritten: true });
    execute = createExecute(store);
  });
  afterAll(() => close());

  it('is shown from both persons, in words and with evidence', async () => {
    const data = await executeData(
      execute,
      `{ one: entity(slug: "person-one") { ... on Person { relativeOf { totalCount } relatives { totalCount edges {
          relative { label } person { label } kinship provenance evidence { totalCount } } } } }
        two: entity(slug: "person-two") { ... on Person { relatives { totalCount } relativeOf { edges { person { label } kinship } } } } }`,
    );
    const fact = { person: { label: 'Person One' }, provenance: 'ARTICLE', evidence: { totalCount: 1 } };
    expect(data.one).toEqual({
      relativeOf: { totalCount: 0 },
      relatives: {
        totalCount: 2,
        edges: [
          { relative: { label: 'Person Three' }, kinship: 'brother', ...fact },
          { relative: { label: 'Person Two' }, kinship: 'daughter', ...fact },
        ],
      },
    });
    expect(data.two).toEqual({
      relatives: { totalCount: 0 },
      relativeOf: { edges: [{ person: { label: 'Person One' }, kinship: 'daughter' }] },
    });
  });

  it('is refused without words for it', async () => {
    const { kinship: _kinship, ...wordless } = file.relations[0]!;
    const result = await ingestArticleFiles([{ path: 'two.json', text: JSON.stringify({ ...file, relations: [wordless] }) }], store);
    expect(result).toMatchObject({
      isWritten: false,
      problems: [{ place: { pointer: '/relations/0/kinship' }, expected: expect.stringContaining('kinship') }],
    });
  });
});
