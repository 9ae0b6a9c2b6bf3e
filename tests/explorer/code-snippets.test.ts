// "Use in code": the code for a query compiles and runs in every language, and gets the same answer.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { snippetsFor, type Snippet } from '../../explorer/src/code/snippets.js';
import { buildProgram } from '../support/build-program.js';
import { runProgram } from '../support/check-package.js';
import { startClientServer, type ClientServer } from '../support/client-server.js';
import { readOperations } from '../support/operations.js';
import { preparePython } from '../support/python.js';

interface Asked {
  readonly name: string;
  /** The name of the operation if it is in operations/. */
  readonly operation: string | null;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const named: readonly Asked[] = readOperations().map(({ name, document, variables }) => ({
  name,
  operation: name,
  text: document,
  variables,
}));

const search =
  'query Find($query: String!, $first: Int, $kinds: [SearchKind!]) { search(query: $query, first: $first, kinds: $kinds) { totalCount } }';
const byHand: readonly Asked[] = [
  ['short', '{ dataset { articles } }', {}],
  ['quotes', '# `${it}` isn\'t "so" \\ \n{ search(query: "it\'s \\"quoted\\" \\\\ `x` ${y} \\u0041 ö") { totalCount } }', {}],
  ['block-text', '{ search(query: """a "quoted" word \\""" here""") { totalCount } }', {}],
  ['variables', search, { query: `it's "quoted" \\ \n ö`, first: null, kinds: ['PERSON'] }],
  [
    'nested-variables',
    'query Filtered($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }',
    { filter: { contradicted: true } },
  ],
].map(([name, text, variables]) => ({ name, text, variables, operation: null }) as Asked);

const python = await preparePython();
const withPython = 'missing' in python ? it.skip : it;
const folder = resolve('.cache', `snippets-${process.pid}`);

describe('The code of a query', () => {
  let server: ClientServer;
  beforeAll(async () => {
    await buildProgram('client');
    server = await startClientServer();
    mkdirSync(folder, { recursive: true });
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  function codeOf(asked: Asked, language: Snippet['language']): string {
    return snippetsFor(asked, server.url).find((snippet) => snippet.language === language)!.text;
  }

  /** Writes the code of the page to a file. */
  function write({ name }: Asked, text: string, ending: string): string {
    const file = `${folder}/${name.replaceAll('/', '-')}.${ending}`;
    writeFileSync(file, text);
    return file;
  }

  /** Runs a program and parses its output as JSON. */
  async function answerOf(command: string, ...args: string[]): Promise<unknown> {
    const { code, output } = await runProgram(command, args);
    expect({ code, output }).toEqual({ code: 0, output });
    return JSON.parse(output);
  }

  const expected = ({ text, variables }: Asked) => server.client.request(text, variables);
  /** A selection with different code, because each run starts a process. */
  const some = [...named.filter(({ variables }) => Object.keys(variables).length > 0).slice(0, 4), named[0]!, ...byHand];

  it('in TypeScript compiles in strict mode, for every operation and for custom queries', async () => {
    const files = [...named, ...byHand].map((asked) => write(asked, codeOf(asked, 'TypeScript'), 'ts'));
    const compile = (...options: string[]) => {
      const usual = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext', '--types', 'node', '--skipLibCheck'];
      return runProgram(process.execPath, ['node_modules/typescript/bin/tsc', ...usual, ...options]);
    };
    expect(await compile(...files)).toEqual({ code: 0, output: '' });
    const mistaken = write(
      { ...byHand[0]!, name: 'mistaken' },
      codeOf(named[0]!, 'TypeScript').replace(/\w+Document/g, 'NoSuchDocument'),
      'ts',
    );
    expect((await compile(mistaken)).output).toContain('NoSuchDocument');
  });

  it.each(some)('in TypeScript gets the same answer: $name', async (asked) => {
    const text = codeOf(asked, 'TypeScript').replace('console.log(data)', 'console.log(JSON.stringify(data))');
    const answer = await answerOf(process.execPath, '--import', import.meta.resolve('tsx'), write(asked, text, 'ts'));
    expect(answer).toEqual(await expected(asked));
  });

  it.each([...named, ...byHand])('in curl gets the same answer: $name', async (asked) => {
    const answer = (await answerOf('sh', write(asked, codeOf(asked, 'curl'), 'sh'))) as { data: unknown };
    expect(answer.data).toEqual(await expected(asked));
  });

  const skipped = 'missing' in python ? ` (skipped: ${python.missing})` : '';
  withPython.each(some)(`in Python gets the same answer: $name${skipped}`, async (asked) => {
    const text = codeOf(asked, 'Python').replace(/print\((.*)\)/, 'import json\nprint(json.dumps($1))');
    const answer = await answerOf('python' in python ? python.python : '', write(asked, text, 'py'));
    expect(answer).toEqual(await expected(asked));
  });
});
