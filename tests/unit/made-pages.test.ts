// What the documentation shows of operations, answers and settings is what the repository holds; answers are compared with those of the
// program in tests/operations.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { settingNames } from '../../src/config.js';
import { fillPage } from '../../tools/docs/fill-page.js';
import { documentationFiles, makePages, operationsPage, settingsPage } from '../../tools/docs/made-pages.js';
import { anchorOf, buildOperationsPage } from '../../tools/docs/operations-page.js';
import { printAnswer } from '../../tools/docs/print-answer.js';
import { firstQuery, readOperations } from '../support/operations.js';

const pages = documentationFiles().map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const operations = readOperations();

describe('The documentation', () => {
  it.each([...makePages()])('%s is up to date; npm run docs writes it', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('shows in the README a query and its whole answer, both short, and leads on to the operations and the settings', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const file of [firstQuery.documentFile, firstQuery.answerFile]) {
      expect(readme).toContain(`<!-- file ${file} -->\n`);
      expect(readFileSync(file, 'utf8').trim().split('\n').length).toBeLessThanOrEqual(15);
    }
    for (const page of [operationsPage, settingsPage]) expect(readme).toContain(`](${page})`);
    expect(readme.split('\n').length).toBeLessThanOrEqual(150);
  });

  it('shows on the page of the settings every setting', () => {
    const page = readFileSync(settingsPage, 'utf8');
    expect(page).toMatch(/^<!-- settings -->$/m);
    for (const name of settingNames) expect(page).toContain(`| \`${name}\` |`);
  });

  it('has an index that lists every page', () => {
    const index = readFileSync('docs/README.md', 'utf8');
    const listed = [...index.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, file]) => file!);
    const files = readdirSync('docs').filter((file) => file.endsWith('.md') && file !== 'README.md');
    expect(files.filter((file) => !listed.includes(file))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('has no query of its own that the schema would refuse', () => {
    const schema = buildSchema(readFileSync('packages/client/schema.graphql', 'utf8'));
    const queries = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, query]) => ({ file, query: query! })),
    );
    expect(queries.length).toBeGreaterThan(operations.length);
    for (const { file, query } of queries) expect({ file, errors: validate(schema, parse(query)) }).toEqual({ file, errors: [] });
  });

  it('leads to sections of the catalogue that are there', () => {
    const anchors = operations.map(anchorOf);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const { file, text } of pages) {
      const links = file === operationsPage ? text.matchAll(/\]\(#([^)]+)\)/g) : text.matchAll(/operations\.md#([^)]+)\)/g);
      for (const [, anchor] of links) expect({ file, anchor, isThere: anchors.includes(anchor!) }).toEqual({ file, anchor, isThere: true });
    }
  });

  it('names the command of CI for the tests', () => {
    const command = 'npm ci && npm test';
    expect(readFileSync('README.md', 'utf8')).toContain(command);
    expect(readFileSync('.ci/run', 'utf8')).toContain(`(${command})`);
  });
});

describe('The catalogue of operations', () => {
  const page = buildOperationsPage(operations);

  it('has a section for every document: question, what it shows and does not show, id, text, answer', () => {
    const files = readdirSync('operations', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
    expect(operations).toHaveLength(files.length);
    for (const { name, head, document } of operations) {
      const [section] = page.split(`### ${head[0]!.slice(2)}\n`)[1]!.split(/^###? /m);
      expect(section).toContain(`Shows ${head[1]!.slice('# Shows '.length)}`);
      expect(section).toContain(document.slice(document.indexOf('\nquery ') + 1).trim());
      expect(section).toContain(`(../operations/answers/${name}.json)`);
      expect(section).toMatch(/`sha256:[0-9a-f]{64}`/);
      expect(section).toContain('```jsonc\n');
    }
  });

  it('changes with an operation', () => {
    const changed = operations.map((operation) => ({ ...operation, document: operation.document.replace('__typename\n', '\n') }));
    expect(buildOperationsPage(changed)).not.toBe(page);
  });

  it('refuses a folder that it has no section for', () => {
    expect(() => buildOperationsPage([{ ...operations[0]!, name: 'new/one' }])).toThrow('operations/new/one.graphql');
  });
});

describe('A part of a page', () => {
  const makers = { operation: (name: string) => `made of ${name}`, settings: () => 'all' };

  it('is replaced between its marks, and nothing else is', () => {
    const page = 'a\n<!-- operation one -->\nold\n<!-- end -->\nb\n<!-- note -->\n<!-- settings -->\n<!-- end -->\n';
    expect(fillPage(page, makers)).toBe(
      'a\n<!-- operation one -->\nmade of one\n<!-- end -->\nb\n<!-- note -->\n<!-- settings -->\nall\n<!-- end -->\n',
    );
  });

  it('without an end is an error', () => {
    expect(() => fillPage('<!-- settings -->\nold\n', makers)).toThrow('Expected <!-- end --> after <!-- settings -->');
    expect(() => fillPage('<!-- settings -->\n<!-- operation one -->\n<!-- end -->\n', makers)).toThrow('after <!-- settings -->');
  });
});

describe('The head of an answer', () => {
  it('has what fits on one line on one line, the first of each list, and how many more there are', () => {
    const long = { quote: 'x'.repeat(70), title: 'y'.repeat(70) };
    expect(printAnswer({ nodes: [long, long, long], counts: [1, 2, 3, 4], none: [], nothing: null })).toBe(
      [
        '{',
        '  "nodes": [',
        '    {',
        `      "quote": "${'x'.repeat(70)}",`,
        `      "title": "${'y'.repeat(70)}"`,
        '    }',
        '    // … and 2 more',
        '  ],',
        '  "counts": [',
        '    1,',
        '    2,',
        '    3',
        '    // … and 1 more',
        '  ],',
        '  "none": [],',
        '  "nothing": null',
        '}',
      ].join('\n'),
    );
  });

  it('shows both of two, which may be the sides of a matter', () => {
    const sides = [{ claim: 'x'.repeat(130) }, { claim: 'y'.repeat(130) }];
    expect(JSON.parse(printAnswer({ sides }))).toEqual({ sides });
  });

  it('cuts long texts and says so by an ellipsis', () => {
    expect(printAnswer({ text: 'z'.repeat(201) })).toBe(`{\n  "text": "${'z'.repeat(200)}…"\n}`);
  });
});
