// The seeds broken in many random ways: the checker never throws, and what it lets pass can be written.
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { checkArticleFiles } from '../../src/ingest/check-article-files.js';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import { formatProblem } from '../../src/problem.js';
import { openTestStore, sqlite } from '../support/engines.js';
import { randomShare } from '../support/random-share.js';
import { breakAtRandom } from './break-at-random.js';

const names = ['icc-arrest-warrants', 'us-iraq-strategic-dialogue'];
const seeds = names.map((name) => ({
  path: `${name}.json`,
  text: readFileSync(new URL(`../../seeds/${name}.json`, import.meta.url), 'utf8'),
}));
const share = randomShare({ count: 200, seed: 1 });
const timeoutMs = 120_000;

it.each(names.map((name, index) => ({ name, index })))(
  `finds what is wrong with $name, however it is broken (${share.title})`,
  async ({ index }) => {
    const { path, text } = seeds[index]!;
    const others = seeds.filter((_seed, each) => each !== index);
    const passed = new Set<string>();
    for (let seed = share.seed; seed < share.seed + share.count; seed += 1) {
      const broken = breakAtRandom(JSON.parse(text), seed);
      const files = [...others, { path, text: JSON.stringify(broken.value, null, 2) }];
      const { problems } = await checkArticleFiles(files);
      for (const problem of problems) expect(formatProblem(problem)).toMatch(/: expected .+, got .+\.( Did you mean .+\?)?$/s);
      if (problems.length > 0) continue;
      passed.add(broken.change);
      await expectWritten(files, broken.change);
    }
    // Most of a file cannot be changed without the checker seeing it: only words that nothing else names.
    expect(passed.size).toBeLessThan(share.count / 2);
  },
  timeoutMs,
);

async function expectWritten(files: Parameters<typeof ingestArticleFiles>[0], change: string): Promise<void> {
  const { store, close } = await openTestStore(sqlite);
  try {
    const result = await ingestArticleFiles(files, store);
    expect({ change, problems: result.isWritten ? [] : result.problems.map(formatProblem) }).toEqual({ change, problems: [] });
  } finally {
    await close();
  }
}
