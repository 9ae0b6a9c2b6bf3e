// Each limit on filters at its bound and one past it, by literal and by variable: over a real port, with the real schema and store.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../../src/domain/ids.js';
import { resolvers } from '../../src/resolvers/resolvers.js';
import { readTypeDefs } from '../../src/server/read-schema.js';
import { openTestStore, sqlite } from '../support/engines.js';
import { batch, entity, reported } from '../support/synthetic.js';
import { startTestServer, type Answer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let closeStore: () => Promise<void>;
beforeAll(async () => {
  const { store, close } = await openTestStore(sqlite);
  closeStore = close;
  const { nodes, edges } = reported('one');
  await store.write(batch([...nodes, entity('person-one')], edges));
  server = await startTestServer({ typeDefs: readTypeDefs('schema'), resolvers, store });
});
afterAll(async () => {
  await server.stop();
  await closeStore();
});

type FilterType = 'ArticleFilter' | 'EventFilter' | 'ClaimFilter' | 'EntityFilter';
const fields = { ArticleFilter: 'articles', EventFilter: 'events', ClaimFilter: 'claims', EntityFilter: 'entities' } as const;

/** A filter as it is written in a query; words in capitals are enum values. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(' ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([name, member]) => `${name}: ${literal(member)}`)
      .join(' ')}}`;
  }
  return typeof value === 'string' && /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value);
}

/** The same filter asked in both ways, which must have the same answer. */
async function askBoth(type: FilterType, filter: unknown): Promise<Answer> {
  const written = await server.ask(`{ ${fields[type]}(filter: ${literal(filter)}) { totalCount } }`);
  const {
    headers: _headers,
    extensions,
    ...answer
  } = await server.ask(`query ($filter: ${type}) { ${fields[type]}(filter: $filter) { totalCount } }`, { filter });
  expect({ status: written.status, data: written.data, errors: written.errors }).toEqual({ data: undefined, errors: undefined, ...answer });
  expect(written.extensions?.cost?.['conditions']).toBe(extensions?.cost?.['conditions']);
  return written;
}

const refusal = ({ status, data, errors }: Answer) => ({ status, data, ...errors?.[0]?.extensions });
const refused = (place: object, asked: number, limit: number) => ({
  status: 400,
  data: undefined,
  code: 'FILTER_LIMIT_EXCEEDED',
  ...place,
  asked,
  limit,
});
const ids = (count: number) => Array.from({ length: count }, (_, n) => toGlobalId(`entity:nobody-${n}`));
const nested = (depth: number): object => (depth === 1 ? { language: ['en'] } : { not: nested(depth - 1) });

describe('conditions', () => {
  it('pass at 50 and are refused at 51, with both numbers', async () => {
    const wide = (count: number) => ({ or: Array.from({ length: count }, () => ({ language: ['en'] })) });
    const passed = await askBoth('ArticleFilter', wide(50));
    expect(passed.data).toEqual({ articles: { totalCount: 1 } });
    expect(passed.extensions?.cost).toMatchObject({ conditions: 50, limits: { conditions: 50 } });
    const past = await askBoth('ArticleFilter', wide(51));
    expect(refusal(past)).toEqual(refused({}, 51, 50));
    expect(past.extensions?.cost).toMatchObject({ conditions: 51 });
  });

  it('are counted in all filters of a query together', async () => {
    const half = literal({ and: Array.from({ length: 25 }, () => ({ kind: { in: ['PERSON'] } })) });
    const query = (more: string) => `{ a: entities(filter: ${half}) { totalCount } b: entities(filter: ${half}) { totalCount } ${more} }`;
    expect((await server.ask(query(''))).errors).toBeUndefined();
    const past = await server.ask(query('articles(filter: { language: ["en"] }) { totalCount }'));
    expect(refusal(past)).toEqual(refused({}, 51, 50));
  });

  it.each([
    ['fields given', 'ArticleFilter', { language: ['en'], outlet: { in: [], notIn: [] }, publishedOn: { from: '2024-01-01' } }, 3],
    ['what is in and, or, not', 'ClaimFilter', { and: [{ contradicted: true }], or: [{ contradicted: false }], not: { speechAct: [] } }, 3],
    ['filters on something related', 'EventFilter', { participant: { role: { in: [] }, entity: { kind: { in: [] }, id: {} } } }, 3],
    ['an empty filter, and an empty list of filters', 'EntityFilter', { not: {}, or: [{}, {}], and: [] }, 4],
    ['each id that has to be mentioned', 'ArticleFilter', { mentions: { all: ids(3), any: ids(3) } }, 4],
    ['one for a place, whatever is said of it', 'EventFilter', { place: { id: toGlobalId('entity:nobody'), within: true } }, 1],
    ['nothing that is null', 'EntityFilter', { kind: null, id: { in: [] } }, 1],
  ] as const)('count %s', async (_what, type, filter, conditions) => {
    const answer = await askBoth(type, filter);
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions?.cost).toMatchObject({ conditions });
  });
});

describe('filters in filters', () => {
  it('pass at 8 deep and are refused at 9, with both numbers and the place', async () => {
    expect((await askBoth('ArticleFilter', nested(8))).errors).toBeUndefined();
    const place = { field: 'Query.articles', argument: 'filter' };
    expect(refusal(await askBoth('ArticleFilter', nested(9)))).toEqual(refused(place, 9, 8));
  });

  it('count those on something related', async () => {
    const related = (depth: number) => ({
      participant: Array.from({ length: depth - 3 }).reduce<object>((inner) => ({ not: inner }), { entity: { kind: { in: [] } } }),
    });
    expect((await askBoth('EventFilter', related(8))).errors).toBeUndefined();
    expect(refusal(await askBoth('EventFilter', related(9)))).toMatchObject({ asked: 9, limit: 8 });
  });

  it('are refused at once where a variable nests them without end', async () => {
    const depth = 100_000;
    const variables = `{"filter":${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}}`;
    const query = 'query ($filter: ArticleFilter) { articles(filter: $filter) { totalCount } }';
    const headers = { 'content-type': 'application/json' };
    const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`;
    const answer = await server.send('/graphql', { method: 'POST', headers, body });
    expect(refusal(answer)).toEqual(refused({ variable: 'filter' }, depth, 100));
  });
});

describe('lists in filters', () => {
  it.each([
    ['ArticleFilter', 'mentions.all', 10],
    ['ArticleFilter', 'mentions.any', 100],
    ['ArticleFilter', 'mentions.none', 100],
    ['ArticleFilter', 'outlet.in', 100],
    ['ArticleFilter', 'outlet.notIn', 100],
    ['ClaimFilter', 'speaker.in', 100],
    ['EntityFilter', 'id.notIn', 100],
    ['EventFilter', 'participant.entity.id.in', 100],
  ] as const)('pass at their bound and are refused one past it: %s.%s', async (type, path, limit) => {
    const filter = (count: number) =>
      path
        .split('.')
        .reverse()
        .reduce<unknown>((inner, name) => ({ [name]: inner }), ids(count));
    expect((await askBoth(type, filter(limit))).errors).toBeUndefined();
    const place = { field: `Query.${fields[type]}`, argument: `filter.${path}` };
    expect(refusal(await askBoth(type, filter(limit + 1)))).toEqual(refused(place, limit + 1, limit));
  });

  it('of roles have the same bound', async () => {
    const query =
      'query ($roles: [ParticipantRole!]) { entity(slug: "person-one") { ... on Person { events(roles: $roles) { totalCount } } } }';
    expect((await server.ask(query, { roles: Array(100).fill('PARTY') })).errors).toBeUndefined();
    const past = await server.ask(query, { roles: Array(101).fill('PARTY') });
    expect(refusal(past)).toEqual(refused({ field: 'Person.events', argument: 'roles' }, 101, 100));
  });
});
