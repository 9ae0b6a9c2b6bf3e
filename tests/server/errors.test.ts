// What clients are told when something goes wrong, and what only the log is told.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { DossierError, errorCodes } from '../../src/errors.js';
import { roomyLimits, startTestServer, type TestServer } from '../support/test-server.js';

const driverError = Object.assign(new Error('Neo.ClientError: MATCH (n:Secret) WHERE n.password = "hunter2"'), {
  code: 'Neo.ClientError',
  extensions: { code: 'BAD_USER_INPUT' },
});

const typeDefs = `
  type Query {
    fine: Int  known: Int  broken: Int  driver: Int  notAnError: Int  nothing: Int!  own: Int
    takes(id: ID!): Int  slow(ms: Int!): Int  chain: [Link!]
  }
  type Link { step: Int }
`;
const resolvers = {
  Query: {
    fine: () => 1,
    known: () => {
      throw new DossierError('BAD_CURSOR', 'Argument "after" is damaged.', { argument: 'after' }, { cause: driverError });
    },
    broken: () => {
      throw new TypeError('Cannot read properties of undefined (reading "secretColumn")');
    },
    driver: async () => {
      throw driverError;
    },
    notAnError: () => {
      throw 'a string with secret inside'; // eslint-disable-line @typescript-eslint/only-throw-error
    },
    nothing: () => null,
    own: () => {
      throw new GraphQLError('Not from the list.', { extensions: { code: 'TEAPOT' } });
    },
    takes: () => 1,
    slow: (_: unknown, { ms }: { ms: number }) => new Promise((resolve) => setTimeout(() => resolve(1), ms).unref()),
    chain: async () => {
      await new Promise((resolve) => setTimeout(resolve, 80));
      const end = Date.now() + 150;
      while (Date.now() < end); // Busy, so that no timer can fire.
      return [{}, {}];
    },
  },
  Link: { step: () => 1 },
};

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ typeDefs, resolvers, limits: { ...roomyLimits, maxBodyBytes: 4_096, requestTimeoutMs: 1_000 } });
});
afterAll(async () => server.stop());

const json = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = json) => server.send('/graphql', { method: 'POST', headers, body });

describe('errors of resolvers', () => {
  it('are given as they are when they are known, without what caused them', async () => {
    const { status, data, errors } = await server.ask('{ fine known }');
    expect({ status, data }).toEqual({ status: 200, data: { fine: 1, known: null } });
    expect(errors).toEqual([
      {
        message: 'Argument "after" is damaged.',
        locations: expect.anything(),
        path: ['known'],
        extensions: { code: 'BAD_CURSOR', argument: 'after' },
      },
    ]);
  });

  it.each(['broken', 'driver', 'notAnError', 'nothing', 'own'])(
    'are masked and logged under an id when they are not: %s',
    async (field) => {
      const { errors } = await server.ask(`{ ${field} }`);
      const errorId = errors?.[0]?.extensions['errorId'];
      expect(errors).toEqual([
        {
          message: `An unexpected error occurred. It is logged under the error id ${String(errorId)}.`,
          locations: expect.anything(),
          path: [field],
          extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
        },
      ]);
      const logged = server.logs.find((line) => line['errorId'] === errorId);
      expect(logged).toMatchObject({ msg: 'unexpected error', level: 50, stack: expect.stringContaining(' at ') });
      expect(server.logs).toContainEqual(
        expect.objectContaining({ msg: 'request', level: 50, errorIds: [errorId], errorCodes: ['INTERNAL_SERVER_ERROR'] }),
      );
    },
  );
});

describe('errors of requests', () => {
  it.each([
    ['{', undefined, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
    ['{ notAnErro }', undefined, 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "notAnErro" on type "Query". Did you mean "notAnError"?'],
    ['query ($id: ID!) { takes(id: $id) }', {}, 'BAD_USER_INPUT', 'Variable "$id" of required type "ID!" was not provided.'],
    [
      'query ($n: Int!) { slow(ms: $n) }',
      { n: 'x' },
      'BAD_USER_INPUT',
      'Variable "$n" got invalid value "x"; Int cannot represent non-integer value: "x"',
    ],
    ['mutation { fine }', undefined, 'OPERATION_RESOLUTION_FAILURE', 'This API only has queries; it has no mutations.'],
    [
      'query A { fine } query B { fine }',
      undefined,
      'OPERATION_RESOLUTION_FAILURE',
      'Must provide operation name if query contains multiple operations.',
    ],
  ])('say what is wrong: %s', async (query, variables, code, message) => {
    const { status, data, errors } = await server.ask(query, variables);
    expect({ status, data, code: errors?.[0]?.extensions['code'], message: errors?.[0]?.message }).toEqual({
      status: 400,
      data: undefined,
      code,
      message,
    });
  });

  it('say so when a variable fills an argument with null', async () => {
    const { errors } = await server.ask('query ($id: ID = "x") { takes(id: $id) }', { id: null });
    expect(errors?.[0]).toMatchObject({
      message: 'Argument "id" of non-null type "ID!" must not be null.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('refuse persisted queries and batches, which there are none of', async () => {
    const persisted = await post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }));
    expect(persisted.errors?.[0]).toMatchObject({ message: 'PersistedQueryNotSupported', extensions: { code: 'BAD_REQUEST' } });
    const batch = await post(JSON.stringify([{ query: '{ fine }' }]));
    expect([batch.status, batch.errors?.[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('answers outside of GraphQL have its shape', () => {
  it.each([
    ['a body that is no JSON', 400, 'BAD_REQUEST', () => post('{"query": ')],
    ['an empty body', 400, 'BAD_REQUEST', () => post('')],
    ['a body of another kind', 415, 'BAD_REQUEST', () => post('<query/>', { 'content-type': 'application/xml' })],
    [
      'a form, which another site could send',
      415,
      'BAD_REQUEST',
      () => post('query={fine}', { 'content-type': 'application/x-www-form-urlencoded' }),
    ],
    ['plain text, which another site could send', 400, 'BAD_REQUEST', () => post('{ fine }', { 'content-type': 'text/plain' })],
    ['a GET that another site could cause', 400, 'BAD_REQUEST', () => server.send('/graphql?query={fine}')],
    ['an unknown path', 404, 'NOT_FOUND', () => server.send('/nowhere?secret=1')],
    ['an address that cannot be read', 400, 'BAD_REQUEST', () => server.send('/%zz')],
    ['a method that GraphQL does not use', 405, 'BAD_REQUEST', () => server.send('/graphql', { method: 'PUT', headers: json, body: '{}' })],
    ['a page that has not been built', 404, 'NOT_FOUND', () => server.send('/')],
  ])('%s', async (_name, status, code, request) => {
    const answer = await request();
    expect({ status: answer.status, codes: answer.errors?.map(({ extensions }) => extensions['code']) }).toEqual({ status, codes: [code] });
  });

  it('a body at the limit is read, one byte more is refused with the limit', async () => {
    const body = (bytes: number) => JSON.stringify({ query: '{ fine }' }).padEnd(bytes, ' ');
    expect(body(4_096)).toHaveLength(4_096);
    expect((await post(body(4_096))).data).toEqual({ fine: 1 });
    const refused = await post(body(4_097));
    expect([refused.status, refused.errors]).toEqual([
      413,
      [{ message: 'The request body is larger than 4096 bytes.', extensions: { code: 'BODY_TOO_LARGE', limit: 4_096 } }],
    ]);
  });

  it('in the media type that was asked for', async () => {
    const answer = await server.send('/nowhere', { headers: { accept: 'application/graphql-response+json' } });
    expect(answer.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
  });
});

describe('GET', () => {
  it('answers queries, with a header that another site cannot send', async () => {
    const answer = await server.send('/graphql?query={fine}', { headers: { 'apollo-require-preflight': '1' } });
    expect([answer.status, answer.data]).toEqual([200, { fine: 1 }]);
  });
});

describe('the deadline', () => {
  it('answers a request that waits too long, on time, with its cost', async () => {
    const startedAt = Date.now();
    const { status, errors, extensions } = await server.ask('query Waits { slow(ms: 3000) }');
    expect(Date.now() - startedAt).toBeLessThan(2_000);
    expect([status, errors]).toEqual([
      504,
      [{ message: 'The request took longer than 1000 ms. Ask for less at once.', extensions: { code: 'DEADLINE_EXCEEDED', limit: 1_000 } }],
    ]);
    expect(extensions?.cost).toMatchObject({ depth: 1 });
    expect(server.logs.at(-1)).toMatchObject({ operationName: 'Waits', status: 504, errorCodes: ['DEADLINE_EXCEEDED'] });
  });

  it('stops execution between two resolvers', async () => {
    const busy = await startTestServer({ typeDefs, resolvers, limits: { ...roomyLimits, requestTimeoutMs: 200 } });
    const { errors } = await busy.ask('{ chain { step } }');
    await busy.stop();
    expect(errors?.map(({ extensions }) => extensions['code'])).toContain('DEADLINE_EXCEEDED');
    expect(busy.logs).toContainEqual(expect.objectContaining({ msg: 'request', errorCodes: ['DEADLINE_EXCEEDED'] }));
  });
});

describe('the log', () => {
  let from = 0;
  beforeEach(() => {
    from = server.logs.length;
  });
  const linesSince = async () => {
    // The line is written once the answer has left.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return server.logs.slice(from);
  };

  it('has one line a request, with id, operation, duration and status', async () => {
    const { headers } = await server.ask('query Mine { fine }');
    const lines = await linesSince();
    expect(lines).toEqual([
      expect.objectContaining({
        msg: 'request',
        level: 30,
        requestId: headers.get('x-request-id'),
        method: 'POST',
        route: '/graphql',
        operationName: 'Mine',
        status: 200,
        durationMs: expect.any(Number),
      }),
    ]);
    expect(lines[0]).not.toHaveProperty('errorCodes');
  });

  it('has at most 100 characters of the name of an operation', async () => {
    await server.ask(`query ${'A'.repeat(100)} { fine }`);
    await server.ask(`query ${'B'.repeat(101)} { fine }`);
    const names = (await linesSince()).map(({ operationName }) => operationName);
    expect(names).toEqual(['A'.repeat(100), 'B'.repeat(100)]);
  });

  it('has no variable, query text, header or parameter of an address', async () => {
    const headers = { ...json, authorization: 'Bearer topsecret', cookie: 'session=topsecret', 'apollo-require-preflight': '1' };
    await server.send('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: 'query Q($id: ID!) { takes(id: $id) # topsecret\n broken }', variables: { id: 'topsecret' } }),
    });
    await server.send(
      `/graphql?query=${encodeURIComponent('query G($id: ID!) { takes(id: $id) }')}&variables=${encodeURIComponent('{"id":"topsecret"}')}`,
      { headers },
    );
    await server.send('/nowhere/topsecret?token=topsecret', { headers });
    await post('{"query": "topsecret');
    await server.ask('{ takes(id: "topsecret", nonsense: "topsecret") }');
    await server.ask('query ($n: Int!) { slow(ms: $n) }', { n: 'topsecret' });
    const lines = await linesSince();
    expect(lines.filter(({ msg }) => msg === 'request')).toHaveLength(6);
    expect(JSON.stringify(lines)).not.toContain('topsecret');
  });
});

it('every code that was seen here is one of the closed list', () => {
  const seen = new Set(server.logs.flatMap((line) => (line['errorCodes'] ?? []) as string[]));
  expect(seen.size).toBeGreaterThan(8);
  expect([...seen].filter((code) => !(code in errorCodes))).toEqual([]);
});
