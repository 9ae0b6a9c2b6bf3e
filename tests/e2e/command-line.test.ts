// The command line as a person meets it: help, mistakes, exit codes, and the same result twice.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startNode } from '../support/child-process.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function dossier(args: readonly string[], environment: Record<string, string> = {}) {
  const { exited, output } = startNode('src/cli/main.ts', args, {
    environment: { SQLITE_FILE: join(folder, 'cli.sqlite'), ...environment },
    folder,
  });
  const code = await exited;
  expect(output.stderr).not.toMatch(/^\s+at /m);
  return { code, ...output };
}

const commands = ['serve', 'seed', 'import', 'check', 'dump', 'config', 'schema', 'operations'];

describe('help', () => {
  it('lists every command', async () => {
    const { code, stdout } = await dossier(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  });

  it.each(commands)('of %s says its shape, exit codes and examples', async (command) => {
    const { code, stdout } = await dossier([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: dossier ${command}`));
    expect(stdout).toMatch(/^Exit codes:\n {2}0 {2}.*\n {2}1 {2}.*\n {2}2 {2}/m);
    expect(stdout).toMatch(new RegExp(`^Examples:\\n {2}\\$ .*dossier ${command}`, 'm'));
  });
});

describe('wrong usage', () => {
  it.each([
    [['sreve'], "unknown command 'sreve'", 'Did you mean serve?'],
    [['serve', '--sed'], "unknown option '--sed'", 'Did you mean --seed?'],
    [['schema', 'extra'], 'too many arguments', 'Expected 0 arguments but got 1'],
    [[], 'Usage: dossier', 'serve'],
  ])('exits 2 and says what comes nearest: %j', async (args, says, nearest) => {
    const { code, stdout, stderr } = await dossier(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
    expect(stderr).toContain(nearest);
  });

  it('exits 2 for settings that cannot be used', async () => {
    const { code, stderr } = await dossier(['config'], { PORT: 'eighty' });
    expect([code, stderr]).toEqual([2, 'The settings cannot be used:\n  PORT: expected a whole number from 0 to 65535, got "eighty".\n']);
  });
});

it('config prints what is in force', async () => {
  const { code, stdout } = await dossier(['config'], { PORT: '0' });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^PORT +0 +environment /m);
  expect(stdout).toMatch(/^HOST +127\.0\.0\.1 +default /m);
});

it('schema prints the schema that is committed', async () => {
  const { code, stdout } = await dossier(['schema']);
  expect(code).toBe(0);
  expect(stdout.trim()).toBe(readFileSync('packages/client/schema.graphql', 'utf8').trim());
});

describe('seed', () => {
  it('loads the articles that come with the program, and a second time writes nothing and says so', async () => {
    const first = await dossier(['seed']);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Written: 2 articles, \d+ entities, /) });
    expect(await dossier(['seed'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Nothing written: \d+ facts were already in the graph\.\n$/),
    });
  });

  it('refuses files that check refuses, with the same words, and writes nothing', async () => {
    const file = join(folder, 'wrong.json');
    writeFileSync(file, '{ "article": { "slug": "Not A Slug" } }');
    const checked = await dossier(['check', file]);
    expect(checked).toMatchObject({ code: 1, stderr: expect.stringContaining('/article/slug') });
    const environment = { SQLITE_FILE: join(folder, 'untouched.sqlite') };
    const seeded = await dossier(['seed', file], environment);
    expect([seeded.code, seeded.stderr]).toEqual([1, checked.stderr]);
  });
});

describe('check', () => {
  it('finds nothing wrong with the articles that come with the program', async () => {
    expect(await dossier(['check'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^2 files have no errors/) });
  });

  it('tells another side of a participant than the articles that come with the program have', async () => {
    const file = join(folder, 'side.json');
    const participants = [{ entity: 'hamas', role: 'PARTY', evidence: ['Hamas'] }];
    const content = {
      extractor: { name: 'example', version: '1' },
      article: { slug: 'side', title: 'Side', language: 'en', rights: { digest: true }, text: 'Hamas is at war.' },
      mentions: [{ entity: 'hamas', surfaceForms: ['Hamas'] }],
      additions: [{ event: 'gaza-war', participants }],
    };
    writeFileSync(file, JSON.stringify(content));
    expect(await dossier(['check', file])).toMatchObject({ code: 0, stdout: '1 file has no errors.\n' });
    writeFileSync(
      file,
      JSON.stringify({ ...content, additions: [{ event: 'gaza-war', participants: [{ ...participants[0], side: 'one' }] }] }),
    );
    const refused = await dossier(['check', file]);
    expect([refused.code, refused.stderr]).toEqual([
      1,
      `${file}:1 /additions/0/participants/0/side: expected "Hamas" or no side, since "hamas" already takes part as PARTY, got "one".\n1 error.\n`,
    ]);
  });

  it('names a file that is not there', async () => {
    expect(await dossier(['check', 'nowhere.json'])).toMatchObject({ code: 1, stderr: expect.stringContaining('nowhere.json') });
  });
});

const seeds = readdirSync('seeds').map((name) => resolve('seeds', name));

it.each(['check', 'seed'])('%s passes over the JSON Schema that a shell finds beside the articles, and says so', async (command) => {
  const schema = seeds.filter((file) => file.endsWith('.schema.json'));
  expect([schema.length, seeds.length]).toEqual([1, 3]);
  const found = await dossier([command, ...seeds], { SQLITE_FILE: join(folder, 'schema.sqlite') });
  expect(found).toMatchObject({ code: 0, stderr: `${schema[0]}: skipped, because it is a JSON Schema and not an article file.\n` });
  expect(found.stdout).toMatch(/^(2 files have no errors\.|Written: 2 articles, )/);
  const alone = await dossier([command, ...schema], { SQLITE_FILE: join(folder, 'schema.sqlite') });
  expect([alone.code, alone.stderr]).toEqual([1, `${schema[0]}: expected an article file, got a JSON Schema.\n`]);
});
