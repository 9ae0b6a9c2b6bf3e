// The examples that are programs, run against a real server, and docs/clients.md, which shows them and what they print.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { makePages } from '../../tools/docs/made-pages.js';
import { buildProgram } from '../support/build-program.js';
import { runProgram } from '../support/check-package.js';
import { startClientServer, type ClientServer } from '../support/client-server.js';
import { preparePython } from '../support/python.js';

const page = readFileSync('docs/clients.md', 'utf8');
const usualUrl = 'http://127.0.0.1:4000/graphql';
const nobody = 'http://127.0.0.1:9/graphql';
const python = await preparePython();
const withPython = 'missing' in python ? it.skip : it;

let server: ClientServer;
beforeAll(async () => {
  await buildProgram('client');
  server = await startClientServer();
}, 120_000);
afterAll(() => server.stop());

/** Runs a program by what its name ends in. */
function run(file: string, ...args: string[]) {
  if (file.endsWith('.sh')) return runProgram('sh', [file, ...args]);
  if (file.endsWith('.py')) return runProgram('python' in python ? python.python : 'python3', [file, ...args]);
  return runProgram(process.execPath, ['--import', import.meta.resolve('tsx'), file, ...args]);
}

/** What a program prints that has its address written into it: a copy of it with the address of this test. */
async function printed(file: string): Promise<string> {
  const copy = resolve('.cache/examples', `${process.pid}-${basename(file)}`);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(usualUrl);
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(copy, text.replace(usualUrl, server.url));
  const { code, output } = await run(copy);
  rmSync(copy);
  expect({ code, output }).toEqual({ code: 0, output });
  return output.trim();
}

/** What the page says that a file prints. */
function promised(file: string): string | undefined {
  const [, block] = page.split(`<!-- output ${file} -->\n`);
  return block?.split('\n<!-- end -->')[0]?.replace(/^```\w*\n|\n```$/g, '');
}

const warrants =
  /^Arrest warrant for Mohammed Deif \(ASSERTED, ISSUED.*\)\n {2}names Mohammed Deif \(ASSERTED\)\n {4}"On Thursday .* issued arrest warrants"\n/m;

describe('docs/clients.md', () => {
  it('shows the files of the examples as they are; npm run docs writes them', () => {
    expect(makePages().get('docs/clients.md')).toBe(page);
    expect(page.match(/<!-- file /g)?.length).toBeGreaterThanOrEqual(8);
    const shown = page.split('<!-- file examples/curl/first-answer.sh -->\n')[1]!.split('\n<!-- end -->')[0];
    expect(shown).toBe(`\`\`\`sh\n${readFileSync('examples/curl/first-answer.sh', 'utf8').trim()}\n\`\`\``);
  });

  it('links to files that are there', () => {
    const links = [...page.matchAll(/\]\(([^)#:]+)[^)]*\)/g)].map(([, link]) => resolve('docs', link!));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it.each(['examples/node-script/src/first-answer.ts', 'examples/schema-only/src/first-answer.ts'])('says what %s prints', async (file) => {
    expect(promised(file)).toBe(await printed(file));
  });

  withPython(`says what examples/python/first_answer.py prints${'missing' in python ? ` (skipped: ${python.missing})` : ''}`, async () => {
    expect(promised('examples/python/first_answer.py')).toBe(await printed('examples/python/first_answer.py'));
  });

  it('has a curl command that answers', async () => {
    const answer = JSON.parse(await printed('examples/curl/first-answer.sh')) as { data: { search: { edges: unknown[] } } };
    expect(answer.data.search.edges[0]).toEqual({ match: 'NEAR_SPELLING', node: { __typename: 'Person', label: 'Mustafa al-Kadhimi' } });
  });
});

describe('The example of the client package', () => {
  it('prints who is named in which warrant, in which words', async () => {
    const { code, output } = await run('examples/node-script/src/who-is-named.ts', server.url);
    expect(code).toBe(0);
    expect(output).toMatch(warrants);
    expect(output).toContain('Request for an arrest warrant for Yahya Sinwar (withdrawn) (ASSERTED, WITHDRAWN, was not issued)');
  });

  it('says what is wrong where nobody listens', async () => {
    const { code, output } = await run('examples/node-script/src/who-is-named.ts', nobody);
    expect(code).toBe(1);
    expect(output).toMatch(/^network: http:\/\/127\.0\.0\.1:9\/graphql could not be reached: /);
  });

  it('walks every claim that is contradicted', async () => {
    const { code, output } = await run('examples/node-script/src/every-claim.ts', server.url);
    expect({ code, lines: output.trim().split('\n').length }).toEqual({ code: 0, lines: 2 });
    expect(output).toContain('Israeli Foreign Ministry denies: The International Criminal Court has jurisdiction. (DISPUTED)');
  });
});

describe('The example of the schema alone', () => {
  const file = 'examples/schema-only/src/said-about.ts';

  it('prints what is said about somebody, by whom, and with which status', async () => {
    const { code, output } = await run(file, 'mohammed-deif', server.url);
    expect(code).toBe(0);
    expect(output).toMatch(/^3 claims about Mohammed Deif\n/);
    expect(output).toContain('  Hamas has not confirmed: Mohammed Deif was killed in an Israeli airstrike. (ALLEGED)');
    expect((await run(file, 'nobody', server.url)).output).toBe('Nobody is called nobody.\n');
  });

  it('prints the code of an error', async () => {
    const { code, output } = await run(file, '??', server.url);
    expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(/^BAD_USER_INPUT: Argument "slug" expects/) });
  });
});

describe('The example in Python', () => {
  const file = 'examples/python/who_is_named.py';
  const skipped = 'missing' in python ? ` (skipped: ${python.missing})` : '';

  withPython(`prints who is named in which warrant, in which words${skipped}`, async () => {
    const { code, output } = await run(file, server.url);
    expect(code).toBe(0);
    expect(output).toMatch(warrants);
  });

  withPython(`says what is wrong where nobody listens${skipped}`, async () => {
    const { code, output } = await run(file, nobody);
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(`${nobody} could not be reached`) });
  });

  it('asks what fits the schema', () => {
    const [, query = ''] = /gql\("(.*)"\)/.exec(readFileSync('examples/python/first_answer.py', 'utf8')) ?? [];
    const schema = buildSchema(readFileSync('packages/client/schema.graphql', 'utf8'));
    expect(validate(schema, parse(query))).toEqual([]);
    expect(readFileSync(file, 'utf8')).toContain('"operations" / "named-in-warrants-and-talks.graphql"');
  });
});

describe('The type check of the examples', () => {
  it.each([
    ['node-script', 'src/first-answer.ts', 'event.status', 'event.state', /Property 'state' does not exist/],
    ['react-app', 'src/warrants-and-talks.tsx', 'status })', 'state })', /Property 'state' does not exist/],
    ['schema-only', 'src/first-answer.ts', 'label status }', 'title status }', /error TS/],
  ])('refuses %s where it asks for what the answer does not have', async (example, file, right, wrong, message) => {
    const mistake = `examples/${example}/${file.replace(/\.tsx?$/, (ending) => `-${process.pid}${ending}`)}`;
    const text = readFileSync(`examples/${example}/${file}`, 'utf8');
    expect(text).toContain(right);
    writeFileSync(mistake, text.replace(right, wrong));
    const { code, output } = await runProgram('npm', ['run', '--silent', 'typecheck', '-w', `examples/${example}`]);
    rmSync(mistake);
    expect(code).not.toBe(0);
    expect(output).toMatch(message);
    expect(output).toContain(basename(mistake));
  });
});
