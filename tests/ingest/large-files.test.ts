// Files as large as a file may be are read in seconds.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { checkArticleFiles } from '../../src/ingest/check-article-files.js';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openTestStore, sqlite } from '../support/engines.js';
import { editedFile, syntheticArticle, syntheticText } from './synthetic-article.js';
import { reportProblems } from './report-problems.js';

const mebibyte = 1_048_576;
/** Some 2 s where nothing else runs; work that grows with the square of the size would take minutes. */
const fewSecondsMs = 20_000;

let store: GraphStore;
let close: () => Promise<void>;
beforeAll(async () => ({ store, close } = await openTestStore(sqlite)));
afterAll(() => close());

/** A text of one mebibyte that names 2,000 persons, each several times. */
function largeFile(change: (entity: { slug: string; kind: string; label: string }, index: number) => object = (entity) => entity) {
  const people = Array.from({ length: 2_000 }, (_each, index) => ({
    slug: `person-${index}`,
    kind: 'PERSON',
    label: `Person Number ${index}`,
  }));
  const named = people.map(({ label }) => `${label} came.`).join(' ');
  const text = `${syntheticText} ${`${named} `.repeat(Math.ceil(mebibyte / named.length))}`.slice(0, mebibyte);
  return editedFile({
    '/article/text': text,
    '/entities': [...editedEntities(), ...people.map(change)],
    '/mentions': [...syntheticArticle().mentions, ...people.map(({ slug, label }) => ({ entity: slug, surfaceForms: [label] }))],
  });
}

function editedEntities(): object[] {
  return (JSON.parse(editedFile().text) as { entities: object[] }).entities;
}

it('checks and writes a text of one mebibyte with 2,000 mentions', async () => {
  const startedAt = performance.now();
  const result = await ingestArticleFiles([largeFile()], store);
  expect(result).toMatchObject({ isWritten: true, summary: { nodesByFamily: { entity: 2_006 } } });
  expect(performance.now() - startedAt).toBeLessThan(fewSecondsMs);
});

it('tells 2,000 mistakes in it, each with its line', async () => {
  const startedAt = performance.now();
  const { problems } = await checkArticleFiles([largeFile((entity) => ({ ...entity, slug: `${entity.slug}-x` }))]);
  expect(problems).toHaveLength(2_000);
  expect(new Set(problems.map(({ place }) => place.line)).size).toBe(2_000);
  expect(performance.now() - startedAt).toBeLessThan(fewSecondsMs);
});

it('refuses a title of one mebibyte in a short message', async () => {
  const title = 'x'.repeat(mebibyte);
  const [problem, ...others] = await reportProblems(editedFile({ '/article/title': title }));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    pointer: '/article/title',
    message: expect.stringMatching(/^expected text of at most 500 characters, got "x+….$/),
  });
  expect(problem!.message.length).toBeLessThan(200);
});
