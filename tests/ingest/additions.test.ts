// More evidence for a participation that is there already: what is left out is as it is there, what differs is told by check and by seed.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { checkArticleFiles } from '../../src/ingest/check-article-files.js';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import { createKnownGraph } from '../../src/ingest/known-graph.js';
import { formatProblem } from '../../src/problem.js';
import type { ArticleFileInput } from '../../src/ingest/read-article-file.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines, describeWithoutNeo4j, openTestStore } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { readEdges } from './store-view.js';
import { editedFile } from './synthetic-article.js';

/** An article that says of person-two what is given, each with its words as evidence. */
function articleOn(event: string, participant: object, name = 'two'): ArticleFileInput {
  const text = `This is article ${name}. Person Two was there.`;
  const content = {
    extractor: { name: 'synthetic', version: '1' },
    article: { slug: `article-${name}`, title: 'Person Two', language: 'en', rights: { digest: true }, text },
    mentions: [{ entity: 'person-two', surfaceForms: ['Person Two'] }],
    additions: [{ event, participants: [{ entity: 'person-two', evidence: ['Person Two was there.'], ...participant }] }],
  };
  return { path: `${name}.json`, text: JSON.stringify(content, null, 2) };
}

const firstFile = editedFile({
  '/events/1/participants/1/provenance': 'DERIVED',
  '/events/1/participants/1/note': 'It names that person only.',
});

const wrongSide = articleOn('meeting-one', { role: 'PARTY', side: 'three' });
const wrongSideTold = [
  'two.json:33 /additions/0/participants/0/side: expected "two" or no side, since "person-two" already takes part as PARTY, got "three".',
];

describeEngines('A participation that is there already', (engine) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await openTestStore(engine));
    expect(await seed(firstFile)).toEqual([]);
  });
  afterAll(() => close());

  const seed = async (...files: ArticleFileInput[]) => {
    const result = await ingestArticleFiles(files, store);
    return result.isWritten ? [] : result.problems.map(formatProblem);
  };
  const check = async (file: ArticleFileInput) => {
    const besideFile = await checkArticleFiles([file], { context: [firstFile] });
    const besideGraph = await checkArticleFiles([file], { graph: createKnownGraph(store.reader(noDeadline)) });
    expect(besideGraph.problems).toEqual(besideFile.problems);
    return besideFile.problems.map(formatProblem);
  };
  const partOf = async (eventSlug: string, role: string) => {
    const edges = await readEdges(store, 'PARTICIPATES_IN', 'in', `event:${eventSlug}`);
    return edges.find(({ fromId, key }) => fromId === 'entity:person-two' && key === role)!;
  };

  it.each([
    ['meeting-one', 'PARTY', { role: 'PARTY', side: 'two', provenance: 'ARTICLE' }],
    ['warrant-one', 'NAMED_SUBJECT', { role: 'NAMED_SUBJECT', provenance: 'DERIVED', note: 'It names that person only.' }],
  ])('in %s keeps side, provenance and note where they are left out, and has the new evidence', async (event, role, facts) => {
    const before = await partOf(event, role);
    const file = articleOn(event, { role }, `on-${event}`);
    expect(await check(file)).toEqual([]);
    expect(await seed(file)).toEqual([]);
    const after = await partOf(event, role);
    expect(after.facts).toEqual(facts);
    expect(after.evidenceIds).toHaveLength(before.evidenceIds.length + 1);
    expect(after.evidenceIds).toEqual(expect.arrayContaining([...before.evidenceIds]));
  });

  it('may be said again as it is', async () => {
    const file = articleOn('meeting-one', { role: 'PARTY', side: 'two', provenance: 'ARTICLE' }, 'same');
    expect([await check(file), await seed(file)]).toEqual([[], []]);
  });

  it('is told where another side, provenance or note is given, by check as by seed', async () => {
    expect([await check(wrongSide), await seed(wrongSide)]).toEqual([wrongSideTold, wrongSideTold]);
    const derived = articleOn('meeting-one', { role: 'PARTY', provenance: 'DERIVED', note: 'Another.' });
    const told = [
      expect.stringMatching(/\/provenance: expected "ARTICLE" or no provenance, since "person-two" already takes .*, got "DERIVED"\.$/),
      expect.stringMatching(/\/note: expected no note, since "person-two" already takes part as PARTY, got "Another\."\.$/),
    ];
    expect([await check(derived), await seed(derived)]).toEqual([told, told]);
  });

  it('is of its own where the role is another', async () => {
    const file = articleOn('meeting-one', { role: 'SPEAKER', side: 'three' }, 'other-role');
    expect([await check(file), await seed(file)]).toEqual([[], []]);
    expect((await partOf('meeting-one', 'SPEAKER')).facts).toEqual({ role: 'SPEAKER', side: 'three', provenance: 'ARTICLE' });
  });

  it('is what the first of several files says that adds it', async () => {
    const [first, second] = [{ role: 'HOST', side: 'here' }, { role: 'HOST' }].map((part, index) =>
      articleOn('meeting-one', part, `host-${index}`),
    );
    expect(await seed(first!, second!)).toEqual([]);
    expect(await partOf('meeting-one', 'HOST')).toMatchObject({
      facts: { side: 'here' },
      evidenceIds: [expect.any(String), expect.any(String)],
    });
  });
});

describeWithoutNeo4j('A file', () => {
  it('that adds to one of the same batch is compared with it, in whatever order they are named', async () => {
    for (const files of [
      [wrongSide, firstFile],
      [firstFile, wrongSide],
    ]) {
      const { problems } = await checkArticleFiles(files);
      expect(problems.map(formatProblem)).toEqual(wrongSideTold);
    }
  });
});
