// Alive and ready are two things: a database that is down is reported, and comes back by itself.
import { afterEach, describe, expect, it } from '@jest/globals';
import { DossierError } from '../../src/errors.js';
import { createIdleStore, startTestServer, type TestServer } from '../support/test-server.js';

const typeDefs = 'type Query { stored: Int }';

let server: TestServer;
afterEach(async () => server.stop());

async function start(ping: () => Promise<void>): Promise<void> {
  server = await startTestServer({
    typeDefs,
    resolvers: { Query: { stored: async () => ping().then(() => 1) } },
    store: createIdleStore({ ping }),
  });
}

const down = async () => {
  throw new DossierError('STORE_UNAVAILABLE', 'Neo4j does not answer.');
};

describe('health', () => {
  it('is ready while the store answers', async () => {
    await start(async () => undefined);
    expect(await server.send('/readyz')).toMatchObject({ status: 'ready', engine: 'sqlite' });
    expect(await server.send('/healthz')).toMatchObject({ status: 'ok' });
  });

  it('is alive and not ready while the store is down, and recovers by itself', async () => {
    let isDown = true;
    await start(async () => (isDown ? down() : undefined));
    const notReady = await fetch(`${server.url}/readyz`);
    expect([notReady.status, await notReady.json()]).toEqual([
      503,
      { status: 'unavailable', engine: 'sqlite', code: 'STORE_UNAVAILABLE', message: 'Neo4j does not answer.' },
    ]);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await server.ask('{ stored }')).errors?.[0]).toMatchObject({
      message: 'The database cannot be reached. The request can be tried again.',
      extensions: { code: 'STORE_UNAVAILABLE', errorId: expect.any(String) },
    });
    isDown = false;
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect((await server.ask('{ stored }')).data).toEqual({ stored: 1 });
  });

  it('says within five seconds that a store does not answer at all', async () => {
    await start(() => new Promise(() => undefined));
    const startedAt = Date.now();
    const answer = await fetch(`${server.url}/readyz`);
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    expect([answer.status, await answer.json()]).toEqual([
      503,
      expect.objectContaining({ code: 'STORE_UNAVAILABLE', message: 'The database did not answer within 4000 ms.' }),
    ]);
  });

  it('does not tell the texts of a driver', async () => {
    await start(async () => {
      throw new Error('bolt://user:hunter2@db refused');
    });
    expect(await (await fetch(`${server.url}/readyz`)).text()).not.toContain('hunter2');
  });
});
