// Every file keeps the rules of file-rules.ts, and each rule is seen to fail on a file that breaks it.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { findBrokenFileRules, type TextFile } from './file-rules.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = [
  'src',
  'tests',
  'tools',
  'schema',
  'packages/client/src',
  'examples/node-script/src',
  'examples/react-app/src',
  'examples/schema-only/src',
];

async function readFiles(): Promise<TextFile[]> {
  const listed = await Promise.all(folders.map((folder) => readdir(path.join(root, folder), { recursive: true })));
  const paths = listed
    .flatMap((names, index) => names.map((name) => `${folders[index]}/${name.split(path.sep).join('/')}`))
    .filter((name) => /\.(ts|graphql)$/.test(name) && !name.includes('/src/generated/') && !name.startsWith('src/generated/'));
  return Promise.all(paths.map(async (name) => ({ path: name, text: await readFile(path.join(root, name), 'utf8') })));
}

describe('The files of the repository', () => {
  it('keep every file rule', async () => {
    const files = await readFiles();
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(findBrokenFileRules)).toEqual([]);
  });
});

describe('The file rules', () => {
  it('let pass a file that keeps them', () => {
    expect(findBrokenFileRules({ path: 'src/domain/sort-key.ts', text: `export const a = 1;\n` })).toEqual([]);
    expect(findBrokenFileRules({ path: 'tests/unit/sort-key.test.ts', text: `const { env } = process;\n` })).toEqual([]);
    expect(findBrokenFileRules({ path: 'src/config.ts', text: `export const port = process.env.PORT;\n` })).toEqual([]);
  });

  it.each([
    ['src/domain/sortKey.ts', 'has a name that is not in kebab-case', ''],
    ['src/domain/Sort.ts', 'has a name that is not in kebab-case', ''],
    ['src/domain/sort_key.ts', 'has a name that is not in kebab-case', ''],
    ['src/domain/utils.ts', 'has a name that does not say what it holds', ''],
    ['tests/support/helpers.ts', 'has a name that does not say what it holds', ''],
    ['src/server/common.ts', 'has a name that does not say what it holds', ''],
    ['src/server/misc.ts', 'has a name that does not say what it holds', ''],
    ['src/server/long.ts', 'is too long', 'a;\n'.repeat(301)],
    ['schema/long.graphql', 'is too long', 'scalar A\n'.repeat(151)],
    ['src/server/a.ts', 'reads the environment, which only src/config.ts may', `export const a = process.env.PORT;\n`],
    ['src/server/a.ts', 'reads the environment, which only src/config.ts may', `export const a = process['env'];\n`],
    ['src/cli/a.ts', 'reads the environment, which only src/config.ts may', `const { env } = process;\n`],
    ['src/cli/a.ts', 'reads the environment, which only src/config.ts may', `import { env } from 'node:process';\n`],
  ])('refuse %s when it %s', (file, message, text) => {
    expect(findBrokenFileRules({ path: file, text })).toEqual([`${file} ${message}`]);
  });
});
