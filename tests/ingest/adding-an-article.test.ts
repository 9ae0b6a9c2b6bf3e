// What docs/adding-an-article.md shows is what happens.
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { checkArticleFiles } from '../../src/ingest/check-article-files.js';
import { formatProblem } from '../../src/problem.js';
import type { ArticleFileInput } from '../../src/ingest/read-article-file.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/adding-an-article.md');
const [, example = ''] = /```json\n(\{\n.*?\n\}\n)```/s.exec(page) ?? [];
const [, mistakes = ''] = /## Error messages.*?\n```\n(.*?)\n```/s.exec(page) ?? [];
const context: readonly ArticleFileInput[] = ['icc-arrest-warrants', 'us-iraq-strategic-dialogue'].map((name) => ({
  path: `seeds/${name}.json`,
  text: read(`seeds/${name}.json`),
}));

async function check(text: string): Promise<string[]> {
  const { problems } = await checkArticleFiles([{ path: 'my-article.json', text }], { context });
  return problems.map(formatProblem);
}

it('has an example that is right', async () => {
  expect(JSON.parse(example)).toHaveProperty('article.text');
  expect(await check(example)).toEqual([]);
});

it('shows the errors as they are reported', async () => {
  const wrong = example
    .replace('"when": "2024-03-05"', '"when": "2024-3-5"')
    .replace('{ "entity": "baghdad", "precision": "EXACT"', '{ "entity": "bagdad", "precision": "EXAKT"')
    .replace('"Organization One said that the talks had gone well."', '"Organization One says that the talks had gone well."');
  expect(await check(wrong)).toEqual(mistakes.split('\n'));
});
