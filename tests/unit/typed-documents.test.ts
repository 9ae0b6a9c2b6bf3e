// The plugin that writes the documents of the client: what it makes of a file of operations.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { plugin } from '../../tools/codegen/typed-documents.js';

describe('The plugin for documents', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dossier-documents-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function write(...texts: string[]): string {
    const files = texts.map((text, index) => {
      const location = join(folder, `${index}.graphql`);
      writeFileSync(location, text);
      return { location, document: parse(text) };
    });
    return plugin(undefined, files, { typesFrom: './types.js', classFrom: './class.js' }).content;
  }

  it('names the document after the operation, and puts the head of the file above it', () => {
    expect(write('# What?\n# Shows a.\nquery A { a }\n')).toBe(
      [
        '',
        '/**',
        ' * What?',
        ' * Shows a.',
        ' */',
        'export const ADocument = /* @__PURE__ */ new TypedDocumentString<types.AQuery, types.AQueryVariables>(`\\',
        'query A {',
        '  a',
        '}`);',
      ].join('\n'),
    );
  });

  it('adds the fragments that are spread, once, from other files too, and no others', () => {
    const written = write(
      'query A { ...One ...Two } fragment Two on Query { ...One }',
      'fragment One on Query { a } fragment Other on Query { b }',
    );
    expect(written.match(/^fragment \w+/gm)).toEqual(['fragment Two', 'fragment One']);
  });

  it('keeps text that means something to TypeScript as text', () => {
    const written = write('query A { a(text: "`${1}` \\\\ ") }');
    expect(written).toContain('a(text: "\\`\\${1}\\` \\\\\\\\ ")');
  });

  it.each([
    ['an operation without a name', 'query { a }', 'Every operation needs a name'],
    ['a fragment that is nowhere', 'query A { ...Gone }', 'The fragment Gone is nowhere.'],
  ])('refuses %s', (_what, text, message) => {
    expect(() => write(text)).toThrow(message);
  });

  it('refuses a head that would end the comment it becomes', () => {
    expect(() => write('# What */ now?\nquery A { a }\n')).toThrow('*/');
  });
});
