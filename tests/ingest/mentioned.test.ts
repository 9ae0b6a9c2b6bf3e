// Whom a file says something of, it mentions: else the article would be missing among those that speak of them.
import { expect, it } from '@jest/globals';
import { editedFile, syntheticArticle, type Edits } from './synthetic-article.js';
import { reportProblems } from './report-problems.js';

/** The synthetic file, where no words name these. */
function withoutMentions(slugs: readonly string[], edits: Edits = {}) {
  const mentions = syntheticArticle().mentions.filter(({ entity = '' }) => !slugs.includes(entity));
  return editedFile({ '/mentions': mentions, ...edits });
}

it.each([
  ['a participant', 'court-one', '/events/1/participants/0/entity'],
  ['a place', 'place-one', '/events/0/places/0/entity'],
  ['a speaker', 'country-one', '/claims/0/speakers/0'],
])('tells that %s is not among the mentions', async (what, slug, pointer) => {
  expect(await reportProblems(withoutMentions([slug]))).toEqual([
    {
      pointer,
      line: expect.stringContaining(`"${slug}"`),
      message: `expected ${what} that is also among the mentions, with the words that name it, got "${slug}".`,
    },
  ]);
});

it('lets what is derived be about what the article does not name', async () => {
  const derived = { provenance: 'DERIVED', note: 'A synthetic reason.' };
  const { events, claims } = syntheticArticle();
  const edits = {
    '/events/1/participants/0': { ...events[1]!.participants[0], ...derived },
    '/events/0/places/0': { ...events[0]!.places![0], ...derived },
    '/claims/0': { ...claims[0], ...derived },
  };
  expect(await reportProblems(withoutMentions(['court-one', 'place-one', 'country-one'], edits))).toEqual([]);
});

it('says nothing of it where a mention is wrong, which may be the one that is missed', async () => {
  const problems = await reportProblems(editedFile({ '/mentions/6/entity': 'court-on' }));
  expect(problems.map(({ pointer }) => pointer)).toEqual(['/mentions/6/entity']);
});
