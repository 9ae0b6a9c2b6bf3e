// How often, and where first, a text names something.
import { expect, it } from '@jest/globals';
import { countMentions } from '../../src/ingest/count-mentions.js';

it('counts every form of a list, in the order of the text', () => {
  expect(countMentions('One met Two. Then One left.', [['Two'], ['One', 'met']])).toEqual([
    { count: 1, first: 8 },
    { count: 3, first: 0 },
  ]);
});

it('gives a place to the longest form, whichever list has it', () => {
  const text = 'Southern Country One is quiet; Country One is not.';
  expect(countMentions(text, [['Country One'], ['Southern Country One']])).toEqual([
    { count: 1, first: 31 },
    { count: 1, first: 0 },
  ]);
});

it('counts a form that several lists share for each of them', () => {
  expect(countMentions('two warrants', [['warrants'], ['warrants']])).toEqual([
    { count: 1, first: 4 },
    { count: 1, first: 4 },
  ]);
});

it('counts a form once at a place, also where a list has it twice', () => {
  expect(countMentions('One', [['One', 'One']])).toEqual([{ count: 1, first: 0 }]);
});

it('looks for whole words, of any script', () => {
  expect(countMentions('Iranian or Iran, Irán', [['Iran']])).toEqual([{ count: 1, first: 11 }]);
  expect(countMentions('été étés', [['été']])).toEqual([{ count: 1, first: 0 }]);
});

it('finds a form inside words where it stands nowhere by itself, as in scripts that write words together', () => {
  expect(countMentions('本国は本', [['国']])).toEqual([{ count: 1, first: 1 }]);
});

it('puts what the text does not name at its end', () => {
  expect(countMentions('One', [['Two']])).toEqual([{ count: 0, first: 3 }]);
});

it('counts in a text of a million characters without comparing every place with every other', () => {
  const started = performance.now();
  expect(countMentions('a '.repeat(500_000), [['a']])).toEqual([{ count: 500_000, first: 0 }]);
  expect(performance.now() - started).toBeLessThan(10_000);
});
