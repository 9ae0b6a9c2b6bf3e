// Who may import whom: the rules hold in src, and each of them is seen to fail on an import that it forbids.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cruiseImports } from './cruise-imports.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('The sources', () => {
  it('import only what their layer may import', async () => {
    const { files, violations } = await cruiseImports(root);
    expect(violations).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => file.layers.length !== 1)).toEqual([]);
  });
});

describe('The import rules', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dossier-imports-'));
    await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function violationsOf(sources: Record<string, string>): Promise<readonly string[]> {
    for (const [file, source] of Object.entries({ ...allowed, ...sources })) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), source);
    }
    return (await cruiseImports(folder)).violations;
  }

  const allowed = {
    'src/domain/page.ts': 'export const page = 1;',
    'src/store/graph-store.ts': "import { page } from '../domain/page.js'; export type GraphStore = typeof page; export const port = page;",
    'src/store/sqlite/sqlite-store.ts': "import '@photostructure/sqlite';\nexport { port } from '../graph-store.js';",
    'src/store/sqlite/sqlite-session.ts': 'export const session = 1;',
    'src/store/neo4j/neo4j-store.ts': "import 'neo4j-driver';\nexport { port } from '../graph-store.js';",
    'src/store/open-store.ts': "export const open = () => import('./sqlite/sqlite-store.js');",
    'src/ingest/seed.ts':
      "import 'node:fs/promises'; import type { GraphStore } from '../store/graph-store.js'; export type Seed = GraphStore;",
    'src/compose.ts': "export { open } from './store/open-store.js';",
    'src/ingest/check-files.ts': 'export const check = 1;',
    'src/cli/main.ts': "import { open } from '../compose.js'; open();",
    'src/cli/seed.ts': "import type { Seed } from '../ingest/seed.js'; export type SeedOptions = Seed;",
    'packages/client/src/main.ts': "import 'graphql';",
    'explorer/src/formatting/in-words.ts': 'export const inWords = 1;',
    'explorer/src/answer/answer-graph.ts': "export { inWords as graph } from '../formatting/in-words';",
    'explorer/src/components/supports.tsx': "export type { graph } from '../answer/answer-graph';",
    'src/cli/check.ts': "import { check } from '../ingest/check-files.js'; export const run = check;",
  };

  it('let pass what they allow', async () => {
    expect(await violationsOf({})).toEqual([]);
  });

  it.each([
    ['a domain that knows the store', 'src/domain/x.ts', "import { port } from '../store/graph-store.js'; port;", 'domain-layers'],
    ['a type of a forbidden layer', 'src/domain/x.ts', "export type { GraphStore } from '../store/graph-store.js';", 'domain-layers'],
    ['an engine that knows the other', 'src/store/sqlite/x.ts', "export * from '../neo4j/neo4j-store.js';", 'sqlite-layers'],
    ['a resolver that opens a store', 'src/resolvers/x.ts', "export const x = import('../store/open-store.js');", 'resolvers-layers'],
    ['a resolver that runs code of the port', 'src/resolvers/x.ts', "export { port } from '../store/graph-store.js';", 'resolvers-types'],
    ['a command line that writes to a store itself', 'src/cli/x.ts', "export * from '../ingest/seed.js';", 'cli-types'],
    ['a server that composes itself', 'src/server/x.ts', "export { open } from '../compose.js';", 'server-layers'],
    ['anybody who imports the command line', 'src/server/x.ts', "import '../cli/main.js';", 'server-layers'],
    ['a driver outside its engine', 'src/loaders/x.ts', "import 'neo4j-driver';", 'loaders-packages'],
    ['a resolver that reads files', 'src/resolvers/x.ts', "import 'node:fs';", 'resolvers-packages'],
    [
      'an engine that is loaded before it is used',
      'src/store/open-store.ts',
      "export { port as open } from './sqlite/sqlite-store.js';",
      'lazy-engines',
    ],
    [
      'an engine opened by an inner file',
      'src/store/open-store.ts',
      "export const open = import('./sqlite/sqlite-session.js');",
      'sealed-engines',
    ],
    ['a client that needs the program', 'packages/client/src/x.ts', "import '../../../src/domain/page.js';", 'client-layers'],
    ['a client that needs Node', 'packages/client/src/x.ts', "import 'node:fs';", 'client-packages'],
    ['a room of the page that knows of the next', 'explorer/src/answer/x.ts', "import '../page/page';", 'explorer-answer-layers'],
    [
      'a part that runs code of answers',
      'explorer/src/components/x.ts',
      "export { graph } from '../answer/answer-graph';",
      'explorer-components-types',
    ],
    [
      'a page that needs the program',
      'explorer/src/formatting/x.ts',
      "import '../../../src/domain/page.js';",
      'explorer-formatting-layers',
    ],
    ['a program that needs its tests', 'src/domain/x.ts', "import '../../tests/support/x.js';", 'domain-layers'],
    ['an import that leads nowhere', 'src/domain/x.ts', "import './nowhere.js';", 'resolvable'],
  ])('refuse %s', async (_what, file, source, rule) => {
    const violations = await violationsOf({ 'tests/support/x.ts': '', 'explorer/src/page/page.tsx': '', [file]: source });
    expect(violations).toEqual([expect.stringMatching(`^${rule}: ${file} -> `)]);
  });

  it('refuse files that need each other to load', async () => {
    const violations = await violationsOf({
      'src/domain/a.ts': "import { b } from './b.js'; export const a = () => b;",
      'src/domain/b.ts': "import { a } from './a.js'; export const b = () => a;",
    });
    expect(violations).toEqual(['no-cycles: src/domain/a.ts -> src/domain/b.ts']);
  });

  it('find a file that belongs to no layer', async () => {
    await violationsOf({ 'src/extras/x.ts': 'export const x = 1;' });
    const { files } = await cruiseImports(folder);
    expect(files.filter((file) => file.layers.length !== 1)).toEqual([{ path: 'src/extras/x.ts', layers: [] }]);
  });
});
