// One request of the client: what it sends, what it gives back, and an error of its own for each thing that can go wrong.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import {
  createDossierClient,
  DossierAbortError,
  DossierAnswerError,
  DossierClientError,
  DossierNetworkError,
  DossierRequestError,
  DossierTimeoutError,
  WhoDisputesWhatDocument,
} from '../../packages/client/src/main.js';
import { startNode, type ChildProcess } from '../support/child-process.js';
import { startClientServer, type ClientServer } from '../support/client-server.js';

/** What a promise is rejected with; fails where it is not. */
async function errorOf<Failure extends Error>(
  promise: Promise<unknown>,
  kind: abstract new (...args: never[]) => Failure,
): Promise<Failure> {
  const error = await promise.then(
    (value) => new Error(`Expected an error, got ${JSON.stringify(value)}.`),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(kind);
  return error as Failure;
}

describe('A request to the API', () => {
  let server: ClientServer;
  beforeAll(async () => {
    server = await startClientServer({ limits: { maxTokens: 200, maxBodyBytes: 2_000 } });
  });
  afterAll(() => server.stop());

  it('gives the data of a typed document', async () => {
    const { claims } = await server.client.request(WhoDisputesWhatDocument);
    expect(claims.nodes.map(({ polarity }) => polarity)).toEqual(['AFFIRMED', 'NEGATED']);
  });

  it('gives the data of a document as text, with variables and the operation that is named', async () => {
    const text = 'query A($slug: String!) { entity(slug: $slug) { label } } query B { dataset { articles } }';
    const options = { operationName: 'A' };
    expect(await server.client.request(text, { slug: 'iraq' }, options)).toEqual({ entity: { label: 'Iraq' } });
  });

  it('gives what was answered beside the errors, raw', async () => {
    const text = '{ good: node(id: "YXJ0aWNsZTppY2MtYXJyZXN0LXdhcnJhbnRz") { id } bad: node(id: "?") { id } }';
    const { data, errors, extensions, status } = await server.client.requestRaw<{ good: unknown; bad: unknown }>(text);
    expect(data).toEqual({ good: { id: 'YXJ0aWNsZTppY2MtYXJyZXN0LXdhcnJhbnRz' }, bad: null });
    expect(errors).toEqual([expect.objectContaining({ path: ['bad'], extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) })]);
    expect(extensions).toHaveProperty('cost');
    expect(status).toBe(200);
  });

  it('throws where some fields failed, and the error holds the rest', async () => {
    const error = await errorOf(server.client.request('{ dataset { articles } bad: node(id: "?") { id } }'), DossierRequestError);
    expect(error).toMatchObject({ kind: 'request', code: 'BAD_USER_INPUT', status: 200, data: { dataset: { articles: 2 }, bad: null } });
    expect(error.errors[0]?.path).toEqual(['bad']);
  });

  it.each([
    ['{ titel }', 'GRAPHQL_VALIDATION_FAILED', 400],
    ['{', 'GRAPHQL_PARSE_FAILED', 400],
    ['{ events(first: 500) { totalCount } }', 'PAGE_SIZE_EXCEEDED', 400],
    [`{ ${'dataset { articles } '.repeat(60)} }`, 'TOKEN_LIMIT_EXCEEDED', 400],
    [`{ dataset { articles } } #${'-'.repeat(3_000)}`, 'BODY_TOO_LARGE', 413],
  ] as const)('throws with the code of the server: %.40s', async (text, code, status) => {
    const error = await errorOf(server.client.request(text), DossierRequestError);
    expect({ code: error.code, status: error.status, name: error.name }).toEqual({ code, status, name: 'DossierRequestError' });
    expect(error.message).toContain(error.errors[0]!.message);
    expect((await server.client.requestRaw(text)).errors).toEqual(error.errors);
  });

  it('says where in the document the mistake is, and how many more there are', async () => {
    const error = await errorOf(server.client.request('{ articles { nodes { titel } }\n nothing }'), DossierRequestError);
    expect(error.message).toBe('Cannot query field "titel" on type "Article". Did you mean "title"? (and 1 more)');
    expect(error.errors.map(({ locations }) => locations?.[0]?.line)).toEqual([1, 2]);
  });

  it('to a wrong path says NOT_FOUND in the words of the server', async () => {
    const client = createDossierClient({ url: server.url.replace('/graphql', '/grapqhl') });
    expect(await errorOf(client.request('{ dataset { articles } }'), DossierRequestError)).toMatchObject({
      code: 'NOT_FOUND',
      status: 404,
    });
  });
});

describe('A request to a server that is slow', () => {
  let child: ChildProcess;
  let url: string;
  beforeAll(async () => {
    child = startNode('tests/support/slow-server.ts', ['1000']);
    url = `${(await child.printed(/http:\S+/))[0]}/graphql`;
  });
  afterAll(() => child.kill('SIGKILL'));

  it('is given up after the time of the client, or of the request', async () => {
    const startedAt = Date.now();
    const patient = createDossierClient({ url });
    const error = await errorOf(patient.request('{ slow(ms: 8000) }', {}, { timeoutMs: 100 }), DossierTimeoutError);
    expect(error).toMatchObject({ kind: 'timeout', timeoutMs: 100, message: 'There was no answer within 100 ms.' });
    await errorOf(createDossierClient({ url, timeoutMs: 100 }).request('{ slow(ms: 8000) }'), DossierTimeoutError);
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    expect(await patient.request('{ slow(ms: 10) }', {}, { timeoutMs: Infinity })).toEqual({ slow: 'finished' });
  });

  it('is given up when the caller says so, with the reason of the caller', async () => {
    const controller = new AbortController();
    const request = createDossierClient({ url }).request('{ slow(ms: 8000) }', {}, { signal: controller.signal });
    setTimeout(() => controller.abort('no longer wanted'), 100);
    expect(await errorOf(request, DossierAbortError)).toMatchObject({ kind: 'abort', name: 'AbortError', cause: 'no longer wanted' });
  });

  it('is not sent at all when it is no longer wanted', async () => {
    let sent = 0;
    const client = createDossierClient({ url, fetch: (...request) => ((sent += 1), fetch(...request)) });
    await errorOf(client.request('{ slow(ms: 10) }', {}, { signal: AbortSignal.abort() }), DossierAbortError);
    expect(sent).toBe(0);
    await client.request('{ slow(ms: 10) }');
    expect(sent).toBe(1);
  });

  it('ends in time even through a fetch that listens to no signal', async () => {
    const deaf = createDossierClient({ url, timeoutMs: 50, fetch: () => new Promise<Response>(() => undefined) });
    await errorOf(deaf.request('{ slow(ms: 10) }'), DossierTimeoutError);
  });
});

describe('A request to something else', () => {
  let other: Server | undefined;
  afterEach(() => new Promise<void>((resolve) => (other ? other.close(() => resolve()) : resolve())));

  async function serve(answer: RequestListener): Promise<string> {
    other = createServer(answer);
    await new Promise<void>((resolve) => other!.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(other.address() as AddressInfo).port}/graphql`;
  }

  it('where nobody listens, says why', async () => {
    const url = await serve(() => undefined);
    await new Promise((resolve) => other!.close(resolve));
    other = undefined;
    const error = await errorOf(createDossierClient({ url }).request('{ a }'), DossierNetworkError);
    expect(error.message).toMatch(/^http:.*\/graphql could not be reached: connect ECONNREFUSED 127\.0\.0\.1:\d+\.$/);
    expect(error).toMatchObject({ kind: 'network', name: 'DossierNetworkError' });
  });

  it('where the connection breaks off in the middle of the answer, says so', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 1_000 });
      response.write('{"data":', () => response.destroy());
    });
    await errorOf(createDossierClient({ url }).request('{ a }'), DossierNetworkError);
  });

  it('to an address that is none, says so', async () => {
    const error = await errorOf(createDossierClient({ url: 'nowhere' }).request('{ a }'), DossierNetworkError);
    expect(error.message).toMatch(/^nowhere could not be reached: .*URL/);
  });

  it.each([
    ['<html>Bad Gateway</html>', 502, 'text/html'],
    ['', 204, ''],
    ['[]', 200, 'application/json'],
    ['{"hello":"world"}', 200, 'application/json'],
    ['{"data":"text"}', 200, 'application/json'],
    ['{"errors":[]}', 200, 'application/json'],
    ['{"data":{},"errors":["text"]}', 200, 'application/json'],
  ])('that does not answer in GraphQL, shows what came: %s', async (body, status, contentType) => {
    const url = await serve((_request, response) =>
      response.writeHead(status, contentType ? { 'content-type': contentType } : {}).end(body),
    );
    const client = createDossierClient({ url });
    const error = await errorOf(client.request('{ a }'), DossierAnswerError);
    expect(error).toMatchObject({ kind: 'answer', status, contentType, body });
    expect(error.message).toContain(`got status ${status} with ${contentType || 'no content type'}`);
    await errorOf(client.requestRaw('{ a }'), DossierAnswerError);
  });

  it('with a code that this client does not know, has no code but the errors', async () => {
    const url = await serve((_request, response) => response.end('{"errors":[{"message":"New.","extensions":{"code":"BRAND_NEW"}}]}'));
    const error = await errorOf(createDossierClient({ url }).request('{ a }'), DossierRequestError);
    expect({ code: error.code, errors: error.errors, data: error.data }).toEqual({
      code: undefined,
      errors: [{ message: 'New.', extensions: { code: 'BRAND_NEW' } }],
      data: undefined,
    });
  });

  it('with null for data and no error, is an error all the same', async () => {
    const url = await serve((_request, response) => response.end('{"data":null}'));
    await errorOf(createDossierClient({ url }).request('{ a }'), DossierRequestError);
  });

  it('sends one POST with the headers of GraphQL over HTTP and those of the program, and tries nothing again', async () => {
    const seen: object[] = [];
    const url = await serve((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const { accept, authorization, 'content-type': contentType } = request.headers;
        seen.push({ method: request.method, accept, authorization, contentType, body: JSON.parse(body) as unknown });
        response.writeHead(503).end('busy');
      });
    });
    const client = createDossierClient({ url, headers: { authorization: 'Bearer synthetic' } });
    await errorOf(client.request('query A { a }', { x: 1 }), DossierAnswerError);
    expect(seen).toEqual([
      {
        method: 'POST',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        authorization: 'Bearer synthetic',
        contentType: 'application/json',
        body: { query: 'query A { a }', variables: { x: 1 } },
      },
    ]);
  });
});

describe('The client', () => {
  it('refuses what cannot be meant, before anything is sent', async () => {
    const url = 'http://127.0.0.1:1/graphql';
    for (const timeoutMs of [0, -1, Number.NaN, 3e9]) {
      expect(() => createDossierClient({ url, timeoutMs })).toThrow(`got ${timeoutMs}`);
    }
    const parsed = parse('{ a }') as unknown as string;
    await expect(createDossierClient({ url }).request(parsed)).rejects.toThrow('Of a parsed document, give the text');
  });

  it('throws nothing but errors of one family', async () => {
    const error = await errorOf(createDossierClient({ url: 'nowhere' }).request('{ a }'), DossierClientError);
    expect(error).toBeInstanceOf(Error);
  });
});
