// What the command line prints while an old store is updated.
import { expect, it } from '@jest/globals';
import { createRenewalReport } from '../../src/cli/renewal-report.js';

function run(steps: readonly (readonly [atMs: number, done: number])[]): string[] {
  const lines: string[] = [];
  let nowMs = 0;
  const { onProgress } = createRenewalReport(
    (line) => lines.push(line),
    () => nowMs,
  );
  for (const [atMs, done] of steps) {
    nowMs = atMs;
    onProgress!({ what: 'content hashes', done, total: 3000 });
  }
  return lines;
}

const line = (done: number, percent: number) =>
  `Updating the store for this version of Dossier (content hashes): ${done} of 3000 records, ${percent} %`;

it('An update that takes a moment prints nothing', () => {
  expect(
    run([
      [100, 1000],
      [900, 3000],
    ]),
  ).toEqual([]);
});

it('An update that takes longer prints a line every few seconds, and one at its end', () => {
  expect(
    run([
      [100, 100],
      [2_000, 500],
      [3_000, 700],
      [5_500, 1999],
      [6_000, 3000],
    ]),
  ).toEqual([line(500, 16), line(1999, 66), line(3000, 100)]);
});
