// The client package as it is published: packed, checked, and installed in an empty folder.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildProgram } from '../support/build-program.js';
import { checkPackage, packPackage, runProgram } from '../support/check-package.js';
import { startClientServer, type ClientServer } from '../support/client-server.js';

const source = 'packages/client';

describe('The client package', () => {
  let folder: string;
  let tarball: string;
  let server: ClientServer;
  beforeAll(async () => {
    await buildProgram('client');
    server = await startClientServer();
    folder = mkdtempSync(join(tmpdir(), 'dossier-package-'));
    tarball = await packPackage(source, folder);
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    const { code, output } = await runProgram('npm', ['install', '--offline', '--no-audit', tarball], folder);
    if (code !== 0) throw new Error(output);
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is published well, by publint and Are The Types Wrong', async () => {
    expect(await checkPackage(tarball)).toEqual([]);
  });

  it.each([
    ['an entry that is not packed', (text: string) => text.replace('./dist/main.js', './dist/gone.js'), /gone\.js/],
    ['types that are not packed', (text: string) => text.replace('./dist/document-node.d.ts', './dist/gone.d.ts'), /gone\.d\.ts/],
    ['modules that say they are CommonJS', (text: string) => text.replace('"type": "module"', '"type": "commonjs"'), /CJS|CommonJS|ESM/],
  ])('would be refused with %s', async (_what, breakIt, message) => {
    const broken = mkdtempSync(join(folder, 'broken-'));
    cpSync(source, broken, { recursive: true, filter: (path) => !path.includes('node_modules') });
    const manifest = join(broken, 'package.json');
    writeFileSync(manifest, breakIt(readFileSync(manifest, 'utf8')));
    expect((await checkPackage(await packPackage(broken, broken))).join('\n')).toMatch(message);
  });

  it('brings no other package along, and nothing that is not needed', () => {
    const installed = join(folder, 'node_modules');
    expect(readdirSync(installed).filter((name) => !name.startsWith('.'))).toEqual(['@dossier']);
    expect(readdirSync(join(installed, '@dossier/client')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'introspection.json',
      'package.json',
      'schema.graphql',
    ]);
    expect(readdirSync(join(installed, '@dossier/client/dist')).filter((name) => !/\.(js|d\.ts)$/.test(name))).toEqual(['generated']);
  });

  it('answers a program of five lines', async () => {
    writeFileSync(
      join(folder, 'ask.js'),
      `import { createDossierClient, nodes, ListArticlesDocument } from '@dossier/client';
       const client = createDossierClient({ url: ${JSON.stringify(server.url)} });
       for await (const article of nodes(client, ListArticlesDocument, {}, (data) => data.articles)) console.log(article.title);`,
    );
    const { code, output } = await runProgram(process.execPath, ['ask.js'], folder);
    expect({ code, lines: output.trim().split('\n') }).toEqual({
      code: 0,
      lines: [
        'ICC Issues Arrest Warrants for Netanyahu, Hamas Officials',
        'US, Iraq Will Hold Strategic Dialogue in April, Says White House',
      ],
    });
  });

  it('is no larger in a page than what the page asks, and keeps the names of its errors there', async () => {
    writeFileSync(join(folder, 'index.html'), '<script type="module" src="/page.js"></script>');
    writeFileSync(
      join(folder, 'page.js'),
      `import { createDossierClient, WhoDisputesWhatDocument } from '@dossier/client';
       createDossierClient({ url: '/graphql' }).request(WhoDisputesWhatDocument).then(console.log, console.error);`,
    );
    const built = await runProgram(resolve('node_modules/.bin/vite'), ['build', folder, '--logLevel', 'error']);
    expect(built).toEqual({ code: 0, output: '' });
    const [script] = readdirSync(join(folder, 'dist/assets'));
    const text = readFileSync(join(folder, 'dist/assets', script!), 'utf8');
    expect(text).toContain('query WhoDisputesWhat {');
    expect(text.match(/query \w+/g)).toHaveLength(1);
    expect(text).toContain('DossierTimeoutError');
    expect(gzipSync(text).length).toBeLessThan(4_000);
  });

  it('has the version of the program, whose schema and codes it holds', () => {
    const versionOf = (path: string) => (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
    expect(versionOf(join(source, 'package.json'))).toBe(versionOf('package.json'));
  });

  it.each([
    ['a browser', ['--lib', 'es2022,dom']],
    ['Node', ['--lib', 'es2022', '--types', 'node', '--typeRoots', resolve('node_modules/@types')]],
  ])('is compiled strictly, declarations of packages too, for %s', async (platform, options) => {
    const inside = join(folder, platform.replace(' ', '-'));
    mkdirSync(inside);
    const text = `
      import { createDossierClient, NamedInWarrantsAndTalksDocument, type EventKind, type Scalars } from '@dossier/client';
      import type { EventFilter } from '@dossier/client/schema-types';
      const client = createDossierClient({ url: '/graphql' });
      export const filter: EventFilter = { kind: { in: ['TALKS'] } };
      export const kinds: EventKind[] = ['TALKS'];
      export const cursor: Scalars['Cursor']['output'] = 'x';
      const { events } = await client.request(NamedInWarrantsAndTalksDocument, { kinds });
      export const label: string | undefined = events.nodes[0]?.label;
    `;
    writeFileSync(join(inside, 'good.ts'), text);
    writeFileSync(join(inside, 'bad.ts'), text.replace('?.label', '?.lable'));
    const compile = (file: string) => {
      const usual = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext', '--skipLibCheck', 'false'];
      return runProgram(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...usual, ...options, file], inside);
    };
    expect(await compile('good.ts')).toEqual({ code: 0, output: '' });
    expect((await compile('bad.ts')).output).toContain("Property 'lable' does not exist");
  });
});
