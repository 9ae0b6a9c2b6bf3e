// The headers of answers on a real port: what a browser may do with them, and how long ones travel.
import { request, type IncomingHttpHeaders } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../support/test-server.js';

const long = 'It was said. '.repeat(400);
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({
    typeDefs: 'type Query { long: String short: String }',
    resolvers: { Query: { long: () => long, short: () => 'short' } },
  });
});
afterAll(() => server.stop());

interface Travelled {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As `fetch` does not show it: the bytes that travel. */
function travel(query: string, acceptEncoding?: string): Promise<Travelled> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', ...(acceptEncoding !== undefined && { 'accept-encoding': acceptEncoding }) };
    request(`${server.url}/graphql`, { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end(JSON.stringify({ query }));
  });
}

describe('Every answer', () => {
  const post = (body: string) => server.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  it.each([
    ['data', 200, () => server.ask('{ short }')],
    ['an error of a query', 400, () => server.ask('{ nothing }')],
    ['a body that is no JSON', 400, () => post('{')],
    ['a path that is not there', 404, () => server.send('/nowhere')],
    ['an address that cannot be read', 400, () => server.send('/%')],
    // Its body has a status of its own, which the test server lays over that of the answer.
    ['health', 'ok', () => server.send('/healthz')],
  ])('may not be run, framed, guessed at or kept: %s', async (_what, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });
});

describe('A long answer', () => {
  it.each(['gzip', 'deflate, GZIP;q=0.5, br'])('travels as gzip, with its length, for a client that takes %s', async (acceptEncoding) => {
    const { headers, body } = await travel('{ long }', acceptEncoding);
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding', 'content-length': String(body.length) });
    expect(body.length).toBeLessThan(500);
    expect(JSON.parse(gunzipSync(body).toString('utf8'))).toMatchObject({ data: { long } });
  });

  it.each([undefined, '', 'identity', 'br', 'gzip;q=0', 'gzip; q=0.000'])(
    'travels as it is for a client that says %j',
    async (acceptEncoding) => {
      const { headers, body } = await travel('{ long }', acceptEncoding);
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers).toMatchObject({ vary: 'accept-encoding', 'content-length': String(body.length) });
      expect(JSON.parse(body.toString('utf8'))).toMatchObject({ data: { long } });
    },
  );

  it('may be one of errors', async () => {
    const { status, headers, body } = await travel(`{ ${Array.from({ length: 40 }, (_, index) => `nothing${index}`).join(' ')} }`, 'gzip');
    expect({ status, coding: headers['content-encoding'] }).toEqual({ status: 400, coding: 'gzip' });
    expect(JSON.parse(gunzipSync(body).toString('utf8'))).toMatchObject({ errors: expect.any(Array) });
  });
});

describe('A short answer', () => {
  it('travels as it is', async () => {
    const { headers, body } = await travel('{ short }', 'gzip');
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(body.toString('utf8'))).toMatchObject({ data: { short: 'short' } });
  });
});
