// Problems as sentences: the place of each kind, the suggestion and the advice.
import { expect, it } from '@jest/globals';
import { formatProblem, mismatch, type Problem } from '../../src/problem.js';

it.each<[string, Problem, string]>([
  [
    'of a file with line, pointer and suggestion',
    { place: { file: 'one.json', line: 7, pointer: '/a/0' }, ...mismatch('one of A, B', '"C"', '"B"') },
    'one.json:7 /a/0: expected one of A, B, got "C". Did you mean "B"?',
  ],
  [
    'of a whole file',
    { place: { file: 'one.json', line: null, pointer: '' }, ...mismatch('a file', 'a folder') },
    'one.json: expected a file, got a folder.',
  ],
  ['of a fact', { place: { subject: 'event:one' }, ...mismatch('evidence', 'none') }, 'event:one: expected evidence, got none.'],
  [
    'of a setting with advice',
    { place: { setting: 'PORT' }, ...mismatch('a port', '"x"'), advice: 'Set it.' },
    'PORT: expected a port, got "x". Set it.',
  ],
])('A problem %s is one line', (_what, problem, line) => {
  expect(formatProblem(problem)).toBe(line);
});
