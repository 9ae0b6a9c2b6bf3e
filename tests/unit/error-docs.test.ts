// docs/errors.md and the closed list of codes say the same.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { errorCodes } from '../../src/errors.js';

interface Section {
  readonly code: string;
  readonly text: string;
  readonly example: string | undefined;
  readonly isJson: boolean;
}

function readSections(page: string): Section[] {
  return page
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [code = '', ...rest] = section.split('\n');
      const [, language, example] = /^```(\w*)\n(.*?)\n```/ms.exec(section) ?? [];
      return { code, text: rest.join(' ').replace(/\s+/g, ' '), example, isJson: language === 'json' };
    });
}

const sections = readSections(readFileSync('docs/errors.md', 'utf8'));

/** Where a page goes on from the meaning in the list: with a comma, or a setting in parentheses. */
const beginsWith = (text: string, meaning: string) =>
  text
    .replaceAll('`', '')
    .replace(/ \([A-Z_]+\)/g, '')
    .trim()
    .startsWith(meaning.replace(/\.$/, ''));

describe('docs/errors.md', () => {
  it('has a section for every code and for no other', () => {
    expect(sections.map(({ code }) => code).sort()).toEqual(Object.keys(errorCodes).sort());
  });

  it.each(sections)('$code: begins with its meaning and gives an example', ({ code, text, example, isJson }) => {
    const meaning = errorCodes[code as keyof typeof errorCodes].split('. ')[0]!;
    expect({ text, fits: beginsWith(text, meaning) }).toEqual({ text, fits: true });
    expect(example).toBeTruthy();
    if (isJson) expect(JSON.parse(example!)).toMatchObject({ message: expect.any(String), extensions: { code } });
  });

  it('would be found out with a section missing', () => {
    expect(readSections('# x\n\n### A\n\ntext\n')).toEqual([{ code: 'A', text: ' text ', example: undefined, isJson: false }]);
  });
});
