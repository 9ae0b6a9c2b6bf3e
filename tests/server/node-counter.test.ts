// Lists without paging, longer than the estimate takes them to be: over a real port, on a store with a synthetic graph.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resolvers } from '../../src/resolvers/resolvers.js';
import { readTypeDefs } from '../../src/server/read-schema.js';
import { createCountingStore, type CountingStore } from '../support/counting-store.js';
import { openTestStore, sqlite } from '../support/engines.js';
import { batch, edge, event, reported } from '../support/synthetic.js';
import { roomyLimits, startTestServer, type TestServer } from '../support/test-server.js';

const followers = 400;
let counting: CountingStore;
let closeStore: () => Promise<void>;

/** One event that 400 others follow, each backed by all of 30 articles. */
function hub() {
  const articles = Array.from({ length: 30 }, (_, n) => reported(`article-${String(n).padStart(2, '0')}`));
  const words = articles.flatMap((one) => one.words);
  const events = Array.from({ length: followers }, (_, n) => event(`follower-${n}`, '2024-01-02', words));
  return batch(
    [...articles.flatMap(({ nodes }) => nodes), event('hub', '2024-01-01', words), ...events],
    [
      ...articles.flatMap(({ edges }) => edges),
      ...events.map(({ id }) => edge('FOLLOWS', id, 'event:hub', words, { linkKind: 'IN_RESPONSE_TO' })),
    ],
  );
}

beforeAll(async () => {
  const { store, close } = await openTestStore(sqlite);
  closeStore = close;
  await store.write(hub());
  counting = createCountingStore(store);
}, 60_000);
afterAll(async () => closeStore());

async function withLimit<Result>(maxNodes: number, use: (server: TestServer) => Promise<Result>): Promise<Result> {
  const options = { typeDefs: readTypeDefs('schema'), resolvers, store: counting.store, limits: { ...roomyLimits, maxNodes } };
  const server = await startTestServer(options);
  counting.reset();
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

describe('Nodes that are really read', () => {
  const query = '{ event(slug: "hub") { followedBy { kind event { slug } } } }';

  it('pass at the limit', async () => {
    const { data, errors, extensions } = await withLimit(followers, (server) => server.ask(query));
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ event: { followedBy: { length: followers } } });
    expect(extensions?.cost).toMatchObject({ nodes: 6 });
  });

  it('are refused one past it, with both numbers', async () => {
    const { status, data, errors } = await withLimit(followers - 1, (server) => server.ask(query));
    expect([status, data]).toEqual([200, { event: null }]);
    expect(errors).toMatchObject([
      { path: ['event', 'followedBy'], extensions: { code: 'NODE_LIMIT_EXCEEDED', asked: followers, limit: followers - 1 } },
    ]);
  });

  it('are not read on once they are too many', async () => {
    const { errors } = await withLimit(150, (server) => server.ask(query));
    expect(errors?.[0]?.extensions).toMatchObject({ asked: 200, limit: 150 });
    expect(counting.calls.filter((call) => call === 'edgePages FOLLOWS')).toHaveLength(2);
  });

  it('are counted for the whole query', async () => {
    const twice = '{ a: event(slug: "hub") { followedBy { kind } } b: event(slug: "hub") { followedBy { kind } } }';
    const { errors } = await withLimit(2 * followers - 1, (server) => server.ask(twice));
    expect(errors?.map(({ extensions }) => extensions['asked'])).toEqual([2 * followers]);
  });

  it('are of evidence only the page that is asked for', async () => {
    const evidence = '{ event(slug: "hub") { evidence(last: 2) { totalCount nodes { article { slug } } } } }';
    const { data, errors } = await withLimit(10, (server) => server.ask(evidence));
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      event: { evidence: { totalCount: 30, nodes: [{ article: { slug: 'article-28' } }, { article: { slug: 'article-29' } }] } },
    });
  });
});
