// The linter is seen to fail on what it forbids: one run over a small repository with its settings and with files that break them.
import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));

const files: Record<string, readonly string[]> = {
  'schema/described.graphql': [
    '"Where queries begin."',
    'type Query {',
    '  "A thing."',
    '  thing("How." style: Style, "Which." filter: ThingFilter): Bare',
    '}',
    '"How."',
    'enum Style {',
    '  "So."',
    '  PLAIN',
    '}',
    '"Which."',
    'input ThingFilter {',
    '  "Its name."',
    '  name: String',
    '}',
  ],
  'schema/undescribed.graphql': [
    'type Bare {',
    '  name(',
    '    how: How',
    '    which: Which',
    '  ): String',
    '}',
    'enum How {',
    '  SO',
    '}',
    'input Which {',
    '  name: String',
    '}',
  ],
  'schema/naming.graphql': [
    'extend type Query {',
    '  "A field."',
    '  Field_name: some_thing',
    '}',
    '"A thing."',
    'type some_thing {',
    '  "A set."',
    '  set: Set',
    '}',
    '"A set."',
    'enum Set {',
    '  "A member."',
    '  plainWord',
    '}',
  ],
  'operations/unknown-field.graphql': ['query Thing {', '  thing {', '    nmae', '  }', '}'],
  'src/domain/forbidden.ts': [
    "import { env } from 'node:process';",
    'export default 1;',
    "console.log(process.env['PORT']);",
    'export const late = () => { Promise.resolve(env); };',
    'export enum Kind { A }',
    "export const pick = (kind: 'a' | 'b') => { switch (kind) { case 'a': return 1; } return 2; };",
    '// TODO later',
  ],
  'src/domain/long.ts': ['// Long.', ...Array.from({ length: 300 }, (_, line) => `export const line${line} = ${line};`)],
  'src/config.ts': ["export const port = process.env['PORT'];"],
  'src/cli/main.ts': ["console.log('ready');"],
  'tests/unit/idle.test.ts': [
    "import { expect, it } from '@jest/globals';",
    "it.only('x', async () => {",
    '  expect(1);',
    '  await expect(Promise.resolve(1));',
    '  expect(1).not;',
    '  expect(1).toBe;',
    '  expect(Promise.resolve(1)).resolves.toBe(1);',
    '  expect(1).toBe(1);',
    '});',
  ],
};

describe('The linter', () => {
  let folder: string;
  let broken: Map<string, string[]>;

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(path.join(tmpdir(), 'dossier-lint-')));
    await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    for (const name of ['eslint.config.js', 'tsconfig.json', 'tsconfig.check.json', 'package.json']) {
      await copyFile(path.join(root, name), path.join(folder, name));
    }
    for (const [name, lines] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), `${lines.join('\n')}\n`);
    }
    broken = await lint(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('refuses a type, a field, an argument, an enum value and an input field without a description', () => {
    expect(broken.get('schema/undescribed.graphql')).toEqual(
      [1, 2, 3, 4, 7, 8, 10, 11].map((line) => `${line} @graphql-eslint/require-description`),
    );
    expect(broken.get('schema/described.graphql')).toEqual([]);
  });

  it('refuses names in the schema that are in another style', () => {
    expect(broken.get('schema/naming.graphql')).toEqual([3, 6, 13].map((line) => `${line} @graphql-eslint/naming-convention`));
  });

  it('refuses an operation that does not fit the schema', () => {
    expect(broken.get('operations/unknown-field.graphql')).toEqual(['3 @graphql-eslint/fields-on-correct-type']);
  });

  it('refuses in the program what the style forbids', () => {
    expect(broken.get('src/domain/forbidden.ts')).toEqual([
      '1 no-restricted-imports',
      '2 no-restricted-exports',
      '3 no-console',
      '3 no-restricted-properties',
      '4 @typescript-eslint/no-floating-promises',
      '5 no-restricted-syntax',
      '6 @typescript-eslint/switch-exhaustiveness-check',
      '7 no-warning-comments',
    ]);
    expect(broken.get('src/domain/long.ts')).toEqual(['301 max-lines']);
  });

  it('lets the settings read the environment and the command line write to the console', () => {
    expect(broken.get('src/config.ts')).toEqual([]);
    expect(broken.get('src/cli/main.ts')).toEqual([]);
  });

  it('refuses tests that check nothing and tests that keep others from running', () => {
    const lines = broken.get('tests/unit/idle.test.ts')?.map((message) => Number.parseInt(message));
    expect([...new Set(lines)]).toEqual([2, 3, 4, 5, 6, 7]);
  });
});

/** The rules that each file breaks, with their lines, by path. */
async function lint(folder: string): Promise<Map<string, string[]>> {
  const linter = spawn(process.execPath, ['node_modules/eslint/bin/eslint.js', '.', '--format', 'json'], { cwd: folder });
  let output = '';
  linter.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => linter.on('close', resolve));
  const results = JSON.parse(output) as { filePath: string; messages: { ruleId: string | null; line: number; message: string }[] }[];
  return new Map(
    results.map(({ filePath, messages }) => [
      path.relative(folder, filePath).split(path.sep).join('/'),
      messages.map(({ ruleId, line, message }) => `${line} ${ruleId ?? message}`).sort((a, b) => Number.parseInt(a) - Number.parseInt(b)),
    ]),
  );
}
