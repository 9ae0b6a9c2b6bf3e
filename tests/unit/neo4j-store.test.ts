// What only an engine behind a network can do: be down, hang, refuse, be shared. On a real Neo4j, behind a proxy that fails on demand.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../src/store/graph-store.js';
import { neo4jSchemaVersion } from '../../src/store/neo4j/neo4j-migrations.js';
import { openNeo4jGraphStore } from '../../src/store/neo4j/neo4j-store.js';
import { emptyNeo4j } from '../support/empty-neo4j.js';
import { testNeo4jSettings } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { article, batch, entity, mention } from '../support/synthetic.js';
import { openTcpProxy, type TcpProxy } from '../support/tcp-proxy.js';

const noCredentials = { username: null, password: null, database: null };

/** The error of what must fail, and how long it took to. */
async function failureOf(work: Promise<unknown>): Promise<{ error: unknown; tookMs: number }> {
  const startedAt = Date.now();
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, tookMs: Date.now() - startedAt };
}

async function expectUnavailableSoon(work: Promise<unknown>): Promise<void> {
  const { error, tookMs } = await failureOf(work);
  expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect(tookMs).toBeLessThan(5000);
}

describe('A Neo4j that is not there', () => {
  it('is reported in under 5 seconds, by its address and without the password', async () => {
    const free = await openTcpProxy({ host: '127.0.0.1', port: 1 });
    await free.close();
    const uri = `bolt://127.0.0.1:${free.port}`;
    const opening = openNeo4jGraphStore({ uri, username: 'neo4j', password: 'sesame', database: null });
    const { error, tookMs } = await failureOf(opening);
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', message: `The Neo4j database at 127.0.0.1:${free.port} cannot be reached.` });
    expect(tookMs).toBeLessThan(5000);
  });

  it('is a wrong setting when its address is not one of Neo4j', async () => {
    await expect(openNeo4jGraphStore({ uri: 'http://127.0.0.1:7474', ...noCredentials })).rejects.toMatchObject({
      code: 'INVALID_CONFIG',
      message: expect.stringContaining('bolt://localhost:7687'),
    });
  });
});

const settings = testNeo4jSettings();

(settings ? describe : describe.skip)('The Neo4j engine', () => {
  const address = settings ?? { uri: '', ...noCredentials };
  let proxy: TcpProxy;
  let store: GraphStore;
  beforeAll(async () => {
    await emptyNeo4j(address);
    const { hostname, port } = new URL(address.uri);
    proxy = await openTcpProxy({ host: hostname, port: Number(port || 7687) });
    store = await openNeo4jGraphStore({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` });
    await store.write(batch([entity('one')]));
  });
  afterAll(async () => {
    await store.close();
    await proxy.close();
  });

  const read = (deadlineAt = noDeadline.deadlineAt) => store.reader({ deadlineAt }).nodesByIds(['entity:one']);

  it('refuses everything in under 5 seconds while the database is down, and recovers by itself', async () => {
    await proxy.cut();
    await expectUnavailableSoon(read());
    await expectUnavailableSoon(store.stats());
    await expectUnavailableSoon(store.ping());
    await expectUnavailableSoon(store.write(batch([entity('two')])));
    await proxy.restore();
    expect([...(await read()).keys()]).toEqual(['entity:one']);
    await store.ping();
  });

  it('refuses reads in under 5 seconds while the database hangs, earlier where the deadline is, and recovers by itself', async () => {
    await read();
    proxy.freeze();
    const { error, tookMs } = await failureOf(read(Date.now() + 500));
    expect(error).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(tookMs).toBeLessThan(1500);
    await expectUnavailableSoon(read());
    await expectUnavailableSoon(store.ping());
    proxy.thaw();
    expect([...(await read()).keys()]).toEqual(['entity:one']);
  });

  it('lets writers of several programs take turns, so that none counts wrong', async () => {
    const other = await openNeo4jGraphStore(address);
    try {
      const slugs = ['a', 'b', 'c', 'd', 'e', 'f'];
      const writeMention = (slug: string, index: number) =>
        (index % 2 === 0 ? store : other).write(batch([article(slug), entity('one')], [mention(`article:${slug}`, 'entity:one')]));
      await Promise.all(slugs.map(writeMention));
      expect((await read()).get('entity:one')).toMatchObject({ articleCount: slugs.length });
    } finally {
      await other.close();
    }
  });

  it('refuses a database of a newer version, and names both versions', async () => {
    const driver = neo4j.driver(address.uri, address.username ? neo4j.auth.basic(address.username, address.password ?? '') : undefined);
    const setVersion = (version: number) =>
      driver.executeQuery('MATCH (schema:SchemaVersion) SET schema.version = toInteger($version)', { version });
    try {
      await setVersion(99);
      await expect(openNeo4jGraphStore(address)).rejects.toMatchObject({
        code: 'STORE_TOO_NEW',
        message: expect.stringContaining(`its schema version is 99, and this program supports up to ${neo4jSchemaVersion}.`),
      });
    } finally {
      await setVersion(neo4jSchemaVersion);
      await driver.close();
    }
  });
});
