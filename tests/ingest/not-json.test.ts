// A file that is not JSON beside files that are.
import { expect, it } from '@jest/globals';
import { checkArticleFiles } from '../../src/ingest/check-article-files.js';
import { formatProblem } from '../../src/problem.js';
import { editedText, syntheticArticle } from './synthetic-article.js';

const other = editedText({
  '/article/slug': 'article-two',
  '/entities': [],
  '/relations': [],
  '/events': [],
  '/claims': [],
  '/mentions': [
    { entity: 'person-one', surfaceForms: ['Person One'] },
    { event: 'meeting-one', surfaceForms: ['the meeting'] },
  ],
});

const check = async (one: string, two: string) =>
  (
    await checkArticleFiles([
      { path: 'one.json', text: one },
      { path: 'two.json', text: two },
    ])
  ).problems.map(formatProblem);

it('is told of once, and what it declares is there for the others', async () => {
  const broken = editedText().replace(/\}\s*$/, '');
  expect(await check(broken, other)).toEqual([expect.stringMatching(/^one\.json:\d+: expected JSON, got no closing brace/)]);
});

it('does not say what others may declare, since it is not whole', async () => {
  const cut = editedText().replace(/"label": "Person One"[\s\S]*/, '');
  const declaring = editedText({ '/article/slug': 'article-two' }, syntheticArticle());
  expect(await check(cut, declaring)).toEqual([expect.stringMatching(/^one\.json:\d+: expected JSON, got /)]);
});
