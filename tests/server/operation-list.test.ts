// The list of operations over a real port: what runs in each mode, by text and by document id, and a list that cannot be used.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { OperationMode } from '../../src/server/operation-list.js';
import { readOperations, type ListedOperation } from '../../src/server/read-operations.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const typeDefs = 'type Query { thing(id: ID): Thing } type Thing { id: ID! label: String! }';
const resolvers = { Query: { thing: (_: unknown, { id }: { id?: string }) => ({ id: id ?? '1', label: 'a thing' }) } };
const listedText = `# Which thing is it?
query OneThing($id: ID) {
  thing(id: $id) { ...Named }
}

fragment Named on Thing { id label }
`;
const sameText = 'query OneThing ( $id : ID ) { thing(id: $id) { ...Named } } fragment Named on Thing { id, label }';
const otherText = '{ thing { label } }';

let folder: string;
let listed: readonly ListedOperation[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-operations-'));
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'one-thing.graphql'), listedText);
  listed = readOperations(folder, typeDefs);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('The list of operations', () => {
  let server: TestServer | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });
  const start = async (mode: OperationMode, logLevel = 'warn') => {
    server = await startTestServer({ typeDefs, resolvers, operations: { mode, listed }, logLevel });
  };
  const post = (body: object) =>
    server!.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const get = (parameters: string) => server!.send(`/graphql?${parameters}`, { headers: { 'apollo-require-preflight': 'yes' } });
  const refused = { status: 403, errors: [{ extensions: { code: 'OPERATION_NOT_TRUSTED' } }] };

  it('names each document by its path in the folder', () => {
    expect(listed).toMatchObject([{ name: 'page/one-thing', documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown }]);
  });

  it('runs a listed document in every mode: as it stands, in other white space, and by its id', async () => {
    for (const mode of ['open', 'log', 'trusted'] as const) {
      await start(mode);
      const data = { thing: { id: '7', label: 'a thing' } };
      const variables = { id: '7' };
      expect(await post({ query: listedText, variables })).toMatchObject({ status: 200, data });
      expect(await post({ query: sameText, variables })).toMatchObject({ status: 200, data });
      expect(await post({ documentId: listed[0]!.documentId, variables })).toMatchObject({ status: 200, data });
      expect(await get(new URLSearchParams({ query: sameText, variables: '{"id":"7"}' }).toString())).toMatchObject({ status: 200, data });
      expect(server!.logs).toEqual([]);
      if (mode !== 'trusted') await server!.stop();
    }
  });

  it('takes a listed document to which a cache has added type names, and no other field', async () => {
    await start('trusted');
    const withTypes = `query OneThing($id: ID) { thing(id: $id) { ...Named __typename } } fragment Named on Thing { id label __typename }`;
    expect(await post({ query: withTypes })).toMatchObject({ status: 200, data: { thing: { __typename: 'Thing' } } });
    expect(await post({ query: withTypes.replace('__typename }', 'label }') })).toMatchObject(refused);
    expect(await post({ query: '{ __typename }' })).toMatchObject(refused);
  });

  it('refuses anything else when only the list is trusted, whatever way it comes', async () => {
    await start('trusted');
    expect(await post({ query: otherText })).toMatchObject(refused);
    expect(await post({ query: `${listedText}\nquery Another { thing { label } }`, operationName: 'Another' })).toMatchObject(refused);
    expect(await post({ query: getIntrospectionQuery() })).toMatchObject(refused);
    // Nothing of the schema is told: no suggestion for a misspelled field, no place of a mistake.
    expect(await post({ query: '{ thing { labl } }' })).toMatchObject(refused);
    expect(await post({ query: '{ thing {' })).toMatchObject(refused);
    expect(await get(new URLSearchParams({ query: otherText }).toString())).toMatchObject(refused);
    const twice = new URLSearchParams([
      ['query', listedText],
      ['query', otherText],
    ]);
    expect(await get(twice.toString())).toMatchObject(refused);
    const batch = (await post([{ query: otherText }])) as { data?: unknown; status: number };
    expect([batch.status, batch.data]).toEqual([400, undefined]);
  });

  it('runs and logs what is not listed, each once and without its text, when it only logs', async () => {
    await start('log');
    expect(await post({ query: otherText })).toMatchObject({ status: 200 });
    expect(await post({ query: '{thing{label}}' })).toMatchObject({ status: 200 });
    expect(await post({ query: '{ thing { id } }' })).toMatchObject({ status: 200 });
    expect(server!.logs).toHaveLength(2);
    expect(server!.logs[0]).toMatchObject({
      msg: 'An operation that is not in the list was run.',
      documentId: expect.stringMatching(/^sha256:/) as unknown,
    });
    expect(JSON.stringify(server!.logs)).not.toContain('label');
    await post({ query: `query ${'Mine'.repeat(50)} { thing { id } }` });
    expect(server!.logs[2]).toMatchObject({ operations: 'Mine'.repeat(25) });
  });

  it('runs everything when it is open, and says nothing of it', async () => {
    await start('open');
    expect(await post({ query: otherText })).toMatchObject({ status: 200 });
    expect(server!.logs).toEqual([]);
  });

  it('refuses an id that is not in the list, an id in the address, and a text beside an id', async () => {
    await start('open');
    expect(await get(`documentId=${listed[0]!.documentId}`)).toMatchObject({
      status: 400,
      errors: [{ message: '"documentId" has to be in the body of a POST request, got it in the URL.' }],
    });
    const unknown = await post({ documentId: 'sha256:00' });
    expect(unknown).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(unknown.errors![0]!.message).toContain('got "sha256:00"');
    expect(await post({ documentId: listed[0]!.documentId, query: otherText })).toMatchObject({
      status: 400,
      errors: [{ message: 'A request has to have either a "query" or a "documentId", got both.' }],
    });
  });
});

describe('A list that cannot be used', () => {
  it('is refused with file, line and column of every mistake', () => {
    const broken = mkdtempSync(join(tmpdir(), 'dossier-operations-'));
    writeFileSync(join(broken, 'no-field.graphql'), 'query NoField {\n  thing { labl }\n}\n');
    writeFileSync(join(broken, 'no-graphql.graphql'), 'query {\n');
    writeFileSync(join(broken, 'two.graphql'), 'query A { thing { id } }\nquery B { thing { id } }\n');
    const read = () => readOperations(broken, typeDefs);
    expect(read).toThrow(/no-field\.graphql:2:11: Cannot query field "labl" on type "Thing"\. Did you mean "label"\?/);
    expect(read).toThrow(/no-graphql\.graphql:2:1: Syntax Error/);
    expect(read).toThrow(/two\.graphql: Expected one operation in the file, got 2\./);
    expect(() => readOperations(join(broken, 'nowhere'), typeDefs)).toThrow(/OPERATIONS_FOLDER: expected a folder, got ".*nowhere"/);
    rmSync(broken, { recursive: true });
  });
});
