// The passage that is meant by words which are not in a text.
import { expect, it } from '@jest/globals';
import { findPassage } from '../../src/ingest/find-passage.js';

const text = 'Person One said: “No comment,” and left.\nPerson Two’s warrant (the third) was issued on 6–7 March.';

it.each([
  ['case', 'person one SAID', 'Person One said'],
  ['quotation marks', '"No comment,"', '“No comment,”'],
  ['an apostrophe', "Person Two's warrant", 'Person Two’s warrant'],
  ['a dash', '6-7 March', '6–7 March'],
  ['white space', 'left. Person  Two', 'left.\nPerson Two'],
  ['a few letters', 'Person Two’s warant (the thrid)', 'Person Two’s warrant (the third)'],
  ['a letter, up to the full stop', 'was isued on 6–7 March.', 'was issued on 6–7 March.'],
  ['a letter, without the full stop', 'was isued on 6–7 March', 'was issued on 6–7 March'],
  ['a word too many', 'Person One has said', 'Person One said'],
])('is found where only %s differs', (_title, words, passage) => {
  expect(findPassage(text, words)).toBe(passage);
});

it('is not made up where nothing comes near', () => {
  expect(findPassage(text, 'Organization One denied all of it')).toBeNull();
});

it('takes what has a meaning in patterns as the characters they are', () => {
  expect(findPassage('a (b) [c] {d} * + ? ^ $ | \\ . /', 'A (b) [c] {d} * + ? ^ $ | \\ . /')).toBe('a (b) [c] {d} * + ? ^ $ | \\ . /');
});

it('is not looked for among texts so long that it would take long', () => {
  expect(findPassage(text, 'x '.repeat(500_000))).toBeNull();
  expect(findPassage('x '.repeat(500_000), 'person one')).toBeNull();
});
