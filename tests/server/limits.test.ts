// Each limit at its bound and one past it, over a real port, with variables, fragments and directives counted.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { roomyLimits, startTestServer, type Answer, type TestServer } from '../support/test-server.js';

const typeDefs = `
  interface Node { id: ID! }
  type Query {
    things(first: Int, last: Int): ThingConnection!  named(first: Int = 3): ThingConnection!  thing: Thing  nodes(ids: [ID!]!): [Node]!
  }
  type Thing implements Node { id: ID!  next: Thing  tags: [Tag!]!  friends: [Thing!]!  things(first: Int, last: Int): ThingConnection! }
  type Tag { text: String!  thing: Thing }
  type ThingConnection { edges: [ThingEdge!]!  nodes: [Thing!]!  totalCount: Int!  facets(by: [String!]!, first: Int): [Facet!]! }
  type Facet { buckets: [FacetBucket!]! }
  type FacetBucket { count: Int!  node: Node }
  type ThingEdge { cursor: String!  node: Thing! }
`;
const connection = { edges: [], nodes: [], totalCount: 0, facets: [] };
const resolvers = {
  Node: { __resolveType: () => 'Thing' },
  Query: { things: () => connection, named: () => connection, thing: () => ({ id: 1 }), nodes: () => [] },
};

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ typeDefs, resolvers });
});
afterAll(async () => server.stop());

const refusal = ({ status, data, errors }: Answer) => ({ status, data, ...errors?.[0]?.extensions });

/** A query whose deepest leaf lies that many fields deep. */
const nested = (depth: number) => `{ thing ${'{ next '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)} }`;

describe('depth', () => {
  it('passes at 15 fields and is refused at 16, with both numbers', async () => {
    const passed = await server.ask(nested(15));
    expect(passed.errors).toBeUndefined();
    expect(passed.extensions?.cost).toMatchObject({ depth: 15 });
    const refused = await server.ask(nested(16));
    expect(refusal(refused)).toEqual({ status: 400, data: undefined, code: 'DEPTH_LIMIT_EXCEEDED', asked: 16, limit: 15 });
    expect(refused.extensions?.cost).toMatchObject({ depth: 16, limits: { depth: 15 } });
  });

  it('follows fragments', async () => {
    const query = `query { thing { ...A } } fragment A on Thing { next ${'{ next '.repeat(13)}{ id }${' }'.repeat(13)} }`;
    expect(refusal(await server.ask(query))).toMatchObject({ code: 'DEPTH_LIMIT_EXCEEDED', asked: 16 });
  });

  it('passes the standard introspection query with all its options', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const answer = await server.ask(query);
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions?.cost).toMatchObject({ depth: 15, nodes: 0 });
  });
});

describe('facets', () => {
  it('count the buckets that each of them may have, whose nodes count once', async () => {
    const nodes = async (facets: string) =>
      (await server.ask(`{ things(first: 7) { facets${facets} { buckets { count node { id } } } } }`)).extensions?.cost;
    expect(await nodes('(by: ["A"])')).toMatchObject({ nodes: 7 + 10 });
    expect(await nodes('(by: ["A", "B", "C"], first: 2)')).toMatchObject({ nodes: 7 + 6 });
  });

  it('count once a list, whatever its page, and again for each list', async () => {
    const query =
      '{ things(first: 100) { facets(by: ["A"], first: 100) { buckets { count } } nodes { things(first: 3) { facets(by: ["A"], first: 4) { buckets { count } } } } } }';
    expect((await server.ask(query)).extensions?.cost).toMatchObject({ nodes: 100 + 100 + 100 * (3 + 4) });
  });

  it('have 1 to 100 buckets', async () => {
    const ask = async (first: number) =>
      refusal(await server.ask(`{ things { facets(by: ["A"], first: ${first}) { buckets { count } } } }`));
    for (const first of [0, 101]) {
      expect(await ask(first)).toMatchObject({ code: 'PAGE_SIZE_EXCEEDED', field: 'ThingConnection.facets', asked: first });
    }
    expect(await ask(100)).toMatchObject({ status: 200 });
  });
});

describe('tokens', () => {
  const tokens = (count: number) => `{ __typename nodes(ids: [${' "x"'.repeat(count - 20)}]) @skip(if: true) { id } }`;

  it('pass at the limit and are refused one past it, with both numbers', async () => {
    const passed = await server.ask(tokens(roomyLimits.maxTokens));
    expect(passed.errors).toBeUndefined();
    expect(passed.extensions?.cost).toMatchObject({ tokens: 2_000 });
    const refused = await server.ask(tokens(roomyLimits.maxTokens + 1));
    expect(refusal(refused)).toEqual({ status: 400, data: undefined, code: 'TOKEN_LIMIT_EXCEEDED', asked: 2_001, limit: 2_000 });
    expect(refused.extensions?.cost).toMatchObject({ tokens: 2_001, limits: { tokens: 2_000 } });
  });
});

describe('aliases', () => {
  const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ')} }`;

  it('pass at 50 and are refused at 51, with both numbers', async () => {
    const passed = await server.ask(aliases(50));
    expect(passed.errors).toBeUndefined();
    expect(passed.extensions?.cost).toMatchObject({ aliases: 50 });
    expect(refusal(await server.ask(aliases(51)))).toEqual({
      status: 400,
      data: undefined,
      code: 'ALIAS_LIMIT_EXCEEDED',
      asked: 51,
      limit: 50,
    });
  });

  it('are counted wherever a fragment is spread', async () => {
    const query = `{ a: thing { ...Two } b: thing { ...Two } } fragment Two on Thing { x: id y: id }`;
    expect((await server.ask(query)).extensions?.cost).toMatchObject({ aliases: 6 });
  });

  it('are counted in no time in fragments that would unfold without end', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) =>
        `fragment F${level} on Thing { ${'abcdefgh'
          .split('')
          .map((name) => `${name}: next { ...F${level + 1} }`)
          .join(' ')} }`,
    );
    const query = `{ thing { ...F0 } } ${levels.join(' ')} fragment F12 on Thing { id }`;
    expect(refusal(await server.ask(query))).toMatchObject({ code: 'ALIAS_LIMIT_EXCEEDED' });
  });
});

describe('page sizes', () => {
  const refused = (asked: number, argument = 'first', field = 'Query.things') => ({
    status: 400,
    code: 'PAGE_SIZE_EXCEEDED',
    argument,
    field,
    asked,
    limit: 100,
  });

  it.each([1, 100])('pass at %d', async (size) => {
    expect((await server.ask(`{ things(first: ${size}) { totalCount } }`)).errors).toBeUndefined();
    expect((await server.ask(`{ things(last: ${size}) { totalCount } }`)).errors).toBeUndefined();
  });

  it.each([-1, 0, 101])('are refused at %d, written out, as a variable and as its default', async (size) => {
    expect(refusal(await server.ask(`{ things(first: ${size}) { totalCount } }`))).toMatchObject(refused(size));
    expect(refusal(await server.ask(`{ things(last: ${size}) { totalCount } }`))).toMatchObject(refused(size, 'last'));
    expect(refusal(await server.ask('query ($n: Int) { things(first: $n) { totalCount } }', { n: size }))).toMatchObject(refused(size));
    expect(refusal(await server.ask(`query ($n: Int = ${size}) { things(first: $n) { totalCount } }`))).toMatchObject(refused(size));
  });

  it('are refused deep down and in fragments, with the cost', async () => {
    const answer = await server.ask('{ thing { ...F } } fragment F on Thing { things(first: 101) { totalCount } }');
    expect(refusal(answer)).toMatchObject(refused(101, 'first', 'Thing.things'));
    expect(answer.extensions?.cost).toMatchObject({ nodes: 102, limits: { pageSize: 100 } });
  });

  it('bound the number of ids', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await server.ask(query, { ids: Array(100).fill('x') })).extensions?.cost).toMatchObject({ nodes: 100 });
    expect(refusal(await server.ask(query, { ids: Array(101).fill('x') }))).toMatchObject(refused(101, 'ids', 'Query.nodes'));
  });

  it('are not looked at where a field is skipped', async () => {
    expect(
      (await server.ask('query ($no: Boolean!) { thing { id } things(first: 500) @include(if: $no) { totalCount } }', { no: false }))
        .errors,
    ).toBeUndefined();
  });
});

describe('nodes', () => {
  const nodesOf = async (query: string, variables?: Record<string, unknown>) =>
    (await server.ask(query, variables)).extensions?.cost?.['nodes'];

  it('are the product of page sizes down the tree, level by level', async () => {
    expect(await nodesOf('{ things(first: 10) { nodes { things(first: 5) { nodes { id } } } } }')).toBe(10 + 50);
    expect(await nodesOf('{ things(first: 10) { edges { cursor node { things(last: 5) { edges { node { id } } } } } } }')).toBe(10 + 50);
  });

  it('count 20 for a page without a size, the default of the schema where it has one, and the larger of first and last', async () => {
    expect(await nodesOf('{ things { nodes { id } } }')).toBe(20);
    expect(await nodesOf('query ($n: Int) { things(first: $n) { nodes { id } } }')).toBe(20);
    expect(await nodesOf('{ things(first: null) { nodes { id } } }')).toBe(20);
    expect(await nodesOf('{ named { nodes { id } } }')).toBe(3);
    expect(await nodesOf('{ things(first: 7, last: 3) { nodes { id } } }')).toBe(7);
  });

  it('count variables, and their defaults', async () => {
    const query = 'query ($a: Int!, $b: Int = 4) { things(first: $a) { nodes { things(first: $b) { nodes { id } } } } }';
    expect(await nodesOf(query, { a: 3 })).toBe(3 + 12);
    expect(await nodesOf(query, { a: 3, b: 50 })).toBe(3 + 150);
  });

  it('count 5 for a list without paging, 1 for a single object with an id, nothing for one without', async () => {
    expect(await nodesOf('{ thing { id } }')).toBe(1);
    expect(await nodesOf('{ thing { friends { id } } }')).toBe(1 + 5);
    expect(await nodesOf('{ thing { tags { text } } }')).toBe(1);
    expect(await nodesOf('{ thing { tags { thing { id } } } }')).toBe(1 + 5);
  });

  it('follow fragments, and obey @skip and @include with variables', async () => {
    expect(
      await nodesOf('{ things(first: 10) { ...F } } fragment F on ThingConnection { nodes { things(first: 2) { totalCount } } }'),
    ).toBe(30);
    expect(await nodesOf('{ things(first: 10) { ... on ThingConnection { nodes { things(first: 2) { totalCount } } } } }')).toBe(30);
    const query = 'query ($no: Boolean = false) { things(first: 10) { nodes { id things(first: 100) @include(if: $no) { totalCount } } } }';
    expect(await nodesOf(query)).toBe(10);
    expect(await nodesOf(query, { no: true })).toBe(1_010);
    expect(await nodesOf('{ thing { ...F @skip(if: true) id } } fragment F on Thing { friends { id } }')).toBe(1);
  });

  it('pass at 50,000 and are refused one past it, with both numbers', async () => {
    // 100 + 100 x 100 + 100 x 100 x 3 = 40,100; 99 x 100 = 9,900 more makes 50,000.
    const query = (more: number) =>
      `{ things(first: 100) { nodes { things(first: 100) { nodes { things(first: 3) { nodes { id } } } } } }
         named(first: 99) { nodes { things(first: ${more}) { totalCount } } } thing { id } }`;
    const passed = await server.ask(query(98));
    expect(passed.errors).toBeUndefined();
    expect(passed.extensions?.cost).toMatchObject({ nodes: 40_100 + 99 + 99 * 98 + 1, limits: { nodes: 50_000 } });
    expect(refusal(await server.ask(query(99)))).toEqual({
      status: 400,
      data: undefined,
      code: 'NODE_LIMIT_EXCEEDED',
      asked: 50_001,
      limit: 50_000,
    });
  });
});

describe('the cost', () => {
  it('stands on every answer, with the limits, as far as it is known', async () => {
    const limits = { nodes: 50_000, depth: 15, aliases: 50, conditions: 50, tokens: 2_000, pageSize: 100 };
    expect((await server.ask('{ thing { id } }')).extensions).toEqual({
      cost: { nodes: 1, depth: 2, aliases: 0, conditions: 0, tokens: 6, limits },
    });
    expect((await server.ask('{ nothing }')).extensions).toEqual({ cost: { tokens: 3, limits } });
    expect((await server.ask('{')).extensions).toEqual({ cost: { limits } });
  });
});
