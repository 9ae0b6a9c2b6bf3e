// Mistakes of shape: what is not JSON, and JSON that is not an article file.
import { describe, expect, it } from '@jest/globals';
import { editedFile, editedText, type Edits } from './synthetic-article.js';
import { tellProblems } from './tell-problems.js';

const check = (edits: Edits) => tellProblems(editedFile(edits));

it('finds nothing wrong with the synthetic article', async () => {
  expect(await check({})).toEqual([]);
});

describe('A file that is not JSON is told with its line:', () => {
  it.each([
    ['an empty file', '', null, 'expected JSON, got an empty file.'],
    ['white space', ' \n\n', null, 'expected JSON, got an empty file.'],
    ['a comment', '{\n// no\n}', '// no', 'expected JSON, got a comment.'],
    ['a missing comma', '{\n"article": {}\n"events": []\n}', '"events": []', 'expected JSON, got a missing comma.'],
    ['what comes after its end', '{}\n{}', '{}', 'expected JSON, got more text after its end.'],
  ])('%s', async (_title, text, line, message) => {
    expect(await tellProblems({ path: 'one.json', text })).toContainEqual({ pointer: '', line, message });
  });
});
