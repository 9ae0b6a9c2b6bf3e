// A name that somebody else pointed at this machine opens nothing, unless the server is public on purpose.
import { request } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
afterEach(async () => server.stop());

/** Asks under a name: `fetch` sets the Host header by itself. */
function askAs(host: string, path = '/graphql'): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { host, 'content-type': 'application/json' };
    request(server.url + path, { method: path === '/graphql' ? 'POST' : 'GET', headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end(path === '/graphql' ? '{"query":"{ fine }"}' : undefined);
  });
}

const start = async (isPublic: boolean) => {
  server = await startTestServer({ typeDefs: 'type Query { fine: Int }', resolvers: { Query: { fine: () => 1 } }, isPublic });
};

describe('A server that is not public', () => {
  it.each(['localhost', 'LOCALHOST:4000', '127.0.0.1', '127.5.0.1:80', '[::1]:4000', '[::1]'])('answers under %s', async (host) => {
    await start(false);
    expect(await askAs(host)).toMatchObject({ status: 200, body: expect.stringContaining('{"fine":1}') });
  });

  it.each(['evil.example', 'evil.example:4000', '127.0.0.1.evil.example', 'localhost.evil.example', 'me@127.0.0.1', '10.0.0.1'])(
    'refuses %j everywhere, before anything runs',
    async (host) => {
      await start(false);
      for (const path of ['/graphql', '/', '/healthz', '/readyz', '/nowhere']) {
        const { status, body } = await askAs(host, path);
        expect({ path, status, answer: JSON.parse(body) as unknown }).toEqual({
          path,
          status: 403,
          answer: {
            errors: [
              {
                message: expect.stringContaining(`got ${JSON.stringify(host)}. To serve under other names, start with ALLOW_PUBLIC=true.`),
                extensions: { code: 'BAD_REQUEST' },
              },
            ],
          },
        });
      }
    },
  );
});

describe('A public server', () => {
  it('answers under any name', async () => {
    await start(true);
    expect(await askAs('news.example')).toMatchObject({ status: 200 });
  });
});
