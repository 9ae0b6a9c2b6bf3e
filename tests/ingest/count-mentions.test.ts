// How often, and where first, a text names something.
import { expect, it } from '@jest/globals';
import { countMentions } from '../../src/ingest/count-mentions.js';

it('counts every form of a list, in the order of the text', () => {
  expect(countMentions('One met Two. Then One left.', [['Two'], ['One', 'met']])).toEqual([
    { count: 1, first: 8, takenBy: [] },
    { count: 3, first: 0, takenBy: [] },
  ]);
});

it('gives a place to the longest form, whichever list has it', () => {
  const text = 'Southern Country One is quiet; Country One is not.';
  expect(countMentions(text, [['Country One'], ['Southern Country One']])).toEqual([
    { count: 1, first: 31, takenBy: [{ owner: 1, form: 'Southern Country One' }] },
    { count: 1, first: 0, takenBy: [] },
  ]);
});

it('tells every form that took a place, each once, and none of the same list', () => {
  const forms = [['War'], ['War in Place One', 'Place One'], ['War of Place One']];
  expect(countMentions('War in Place One. War of Place One. War in Place One.', forms)).toEqual([
    {
      count: 0,
      first: 53,
      takenBy: [
        { owner: 1, form: 'War in Place One' },
        { owner: 2, form: 'War of Place One' },
      ],
    },
    { count: 2, first: 0, takenBy: [{ owner: 2, form: 'War of Place One' }] },
    { count: 1, first: 18, takenBy: [] },
  ]);
});

it('counts a form that several lists share for each of them', () => {
  expect(countMentions('two warrants', [['warrants'], ['warrants']])).toEqual([
    { count: 1, first: 4, takenBy: [] },
    { count: 1, first: 4, takenBy: [] },
  ]);
});

it('counts a form once at a place, also where a list has it twice', () => {
  expect(countMentions('One', [['One', 'One']])).toEqual([{ count: 1, first: 0, takenBy: [] }]);
});

it('looks for whole words, of any script', () => {
  expect(countMentions('Iranian or Iran, Irán', [['Iran']])).toEqual([{ count: 1, first: 11, takenBy: [] }]);
  expect(countMentions('été étés', [['été']])).toEqual([{ count: 1, first: 0, takenBy: [] }]);
});

it('finds a form inside words where it stands nowhere by itself, as in scripts that write words together', () => {
  expect(countMentions('本国は本', [['国']])).toEqual([{ count: 1, first: 1, takenBy: [] }]);
});

it('puts what the text does not name at its end', () => {
  expect(countMentions('One', [['Two']])).toEqual([{ count: 0, first: 3, takenBy: [] }]);
});

it('counts in a text of a million characters without comparing every place with every other', () => {
  const started = performance.now();
  expect(countMentions('a '.repeat(500_000), [['a']])).toEqual([{ count: 500_000, first: 0, takenBy: [] }]);
  expect(performance.now() - started).toBeLessThan(10_000);
});
