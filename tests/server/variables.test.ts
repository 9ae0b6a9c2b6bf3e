// Invalid variables: one short error with the client's code, however many mistakes a request has and however large its values are.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resolvers } from '../../src/resolvers/resolvers.js';
import { readTypeDefs } from '../../src/server/read-schema.js';
import { createIdleStore, startTestServer, type TestServer } from '../support/test-server.js';

/** Longest answer to a request that is refused for its variables, in characters. */
const maxAnswer = 1_500;
/** The old way took seconds to minutes for each of these; a single error takes milliseconds. */
const quickMs = 1_000;

const articles = 'query ($filter: ArticleFilter) { articles(filter: $filter) { totalCount } }';
const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }';
const times = <Item>(count: number, item: (index: number) => Item) => Array.from({ length: count }, (_, index) => item(index));

describe('A request with invalid variables', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ typeDefs: readTypeDefs('schema'), resolvers, store: createIdleStore() });
  });
  afterAll(() => server.stop());

  it.each([
    ['thousands of unknown keys', articles, { filter: Object.fromEntries(times(6_000, (index) => [`langage${index}`, 1])) }],
    ['a list of many wrong items', nodes, { ids: times(100_000, () => []) }],
    ['many wrong items deep inside', articles, { filter: { or: times(20_000, () => ({ language: [{}] })) } }],
    ['one huge text in place of a filter', articles, { filter: 'x'.repeat(900_000) }],
    ['one huge key', articles, { filter: { ['x'.repeat(900_000)]: 1 } }],
  ])('with %s is refused at once, in one short error', async (_what, query, variables) => {
    const startedAt = performance.now();
    const answer = await server.ask(query, variables);
    expect(performance.now() - startedAt).toBeLessThan(quickMs);
    expect(answer.status).toBe(400);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors![0]!.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(answer.errors![0]!.message).toMatch(/^Variable "\$(filter|ids)" got invalid value /);
    expect(JSON.stringify({ errors: answer.errors }).length).toBeLessThan(maxAnswer);
    expect(server.logs.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it.each([
    [
      articles,
      { filter: { langage: ['en'] } },
      /got invalid value \{ langage: \["en"\] \}; Field "langage" is not defined by type "ArticleFilter"\. Did you mean "language"\?$/,
    ],
    [
      articles,
      { filter: { and: [{ category: 1 }] } },
      /^Variable "\$filter" got invalid value 1 at "filter\.and\[0\]\.category(\[0\])?"; String cannot represent a non string value: 1$/,
    ],
    [nodes, {}, /^Variable "\$ids" of required type "\[ID!\]!" was not provided\.$/],
  ])('says what is wrong, where, and what may have been meant (%#)', async (query, variables, message) => {
    const { errors } = await server.ask(query, variables);
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(message) })]);
  });
});
