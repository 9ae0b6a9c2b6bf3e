// Random queries that the schema allows get equal answers of both engines, and of a plain model that knows nothing of either.
// More of them, and over a file of news: npm run test:differential -- --count N --seed S --file FILE
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeBothEngines, describeWithoutNeo4j, sqlite, type TestEngine } from '../support/engines.js';
import { readModelGraph } from '../support/model/model-graph.js';
import { createModelStore } from '../support/model/model-store.js';
import { compareAnswers, readSchema } from '../support/queries/compare-answers.js';
import { readKnownValues } from '../support/queries/known-values.js';
import { nextPages } from '../support/queries/next-pages.js';
import { QueryBuilder, type KnownValues } from '../support/queries/random-query.js';
import { createRandom } from '../support/random.js';
import { randomShare } from '../support/random-share.js';
import { shrinkQuery } from '../support/queries/shrink-query.js';
import { importInto } from '../support/queries/news-store.js';
import { openSeeded, type Seeded } from '../support/seeded.js';
import { syntheticNews } from '../support/synthetic-news.js';
import { syntheticOddities } from '../support/synthetic-oddities.js';

const newsSeed = 1;
const news = syntheticNews(150, newsSeed);
const shareOfModel = randomShare({ count: 300, seed: 1 });
const shareOfEngines = randomShare({ count: 300, seed: 10_000 });

async function openNews(engine: TestEngine): Promise<Seeded> {
  const seeded = await openSeeded(engine);
  await seeded.store.write(syntheticOddities(60, newsSeed));
  await importInto(seeded.store, news.map((item) => JSON.stringify(item)).join('\n'));
  return seeded;
}

describeWithoutNeo4j('SQLite and the model', () => {
  let opened: Seeded;
  let model: GraphStore;
  let known: KnownValues;
  beforeAll(async () => {
    opened = await openNews(sqlite);
    const graph = await readModelGraph(opened.store);
    model = createModelStore(graph, () => opened.store.stats());
    known = readKnownValues(graph);
  }, 120_000);
  afterAll(() => opened.close());

  it(`give equal answers to random queries (${shareOfModel.title})`, async () => {
    const respondents = [
      { name: 'sqlite', store: opened.store },
      { name: 'model', store: model },
    ];
    const { mismatches, telling } = await compareAnswers(respondents, known, shareOfModel);
    expect(mismatches).toEqual([]);
    expect(telling).toBeGreaterThan(shareOfModel.count / 2);
  }, 300_000);

  it('are told apart where one of them lies, by the smallest query that shows it', async () => {
    const lying: GraphStore = {
      ...model,
      reader: (options) => {
        const reader = model.reader(options);
        const lie = async (...args: Parameters<typeof reader.edgeCounts>) =>
          new Map([...(await reader.edgeCounts(...args))].map(([id, count]) => [id, args[0].relation === 'MENTIONS' ? count + 1 : count]));
        return { ...reader, edgeCounts: lie };
      },
    };
    const respondents = [
      { name: 'model', store: model },
      { name: 'lying', store: lying },
    ];
    const { mismatches } = await compareAnswers(respondents, known, { count: 2_000, seed: 1 });
    expect(mismatches).toHaveLength(1);
    expect(mismatches[0]!.difference).toMatch(/totalCount: model \d+, lying \d+|pmi: model/);
    expect(mismatches[0]!.query.split('\n').length).toBeLessThan(16);
  }, 300_000);
});

describeBothEngines('SQLite and Neo4j', ([one, other]) => {
  let opened: Seeded[];
  let known: KnownValues;
  beforeAll(async () => {
    opened = [await openNews(one), await openNews(other)];
    known = readKnownValues(await readModelGraph(opened[0]!.store));
  }, 120_000);
  afterAll(() => Promise.all(opened.map((each) => each.close())));

  it(`give equal answers to random queries (${shareOfEngines.title})`, async () => {
    const respondents = opened.map(({ store }) => ({ name: store.engine, store }));
    expect((await compareAnswers(respondents, known, shareOfEngines)).mismatches).toEqual([]);
  }, 600_000);
});

describeWithoutNeo4j('Random queries', () => {
  const schema = readSchema();
  const known: KnownValues = { ids: { entity: ['an id'] }, slugs: { entity: ['one'] }, words: ['word'], days: ['2024-01-01'] };
  const queries = Array.from({ length: 500 }, (_, n) => new QueryBuilder(schema, known, createRandom(n)).build());

  it('are valid', () => {
    expect(queries.flatMap((query) => validate(schema, parse(query)))).toEqual([]);
  });

  it('have aliases, fragments, groups, filters in filters and every root field', () => {
    const all = queries.join('\n');
    const roots = Object.keys(schema.getQueryType()!.getFields()).filter((name) => name !== 'dataset');
    expect(
      [': articles', '...F', '... on ', 'facets', 'histogram', 'not: {', 'or: [', ...roots].filter((part) => !all.includes(part)),
    ).toEqual([]);
  });

  it('are asked again for the pages beside one that was answered, at any depth', () => {
    const query = '{ a1: entity(slug: "one") { ...F1 } } fragment F1 on Entity { articles(first: 1, after: "old") { __typename } }';
    const data = { a1: { articles: { __typename: 'ArticleConnection', edges: [{ cursor: 'there' }] } } };
    expect(nextPages(schema, query, data, createRandom(1)).map((next) => /(after|before): "\w+"/.exec(next)![0])).toEqual([
      'after: "there"',
      'before: "there"',
    ]);
  });
});

describeWithoutNeo4j('shrinkQuery', () => {
  it('drops what does not matter', async () => {
    const query =
      '{ entities(first: 3, filter: { kind: { in: [PERSON] }, articleCount: { gte: 2 } }) { totalCount edges { cursor node { label slug } } } }';
    const smallest = await shrinkQuery(
      readSchema(),
      query,
      async (smaller) => smaller.includes('articleCount') && smaller.includes('slug'),
    );
    expect(smallest.replace(/\s+/g, ' ')).toBe('{ entities(filter: {articleCount: {}}) { edges { node { slug } } } }');
  });

  it('drops fragments that nothing spreads any more, and items of lists', async () => {
    const query =
      '{ articles { ...F1 } entities(filter: { kind: { in: [PERSON, PLACE] } }) { totalCount } } fragment F1 on ArticleConnection { totalCount }';
    const smallest = await shrinkQuery(readSchema(), query, async (smaller) => smaller.includes('PLACE'));
    expect(smallest.replace(/\s+/g, ' ')).toBe('{ entities(filter: {kind: {in: [PLACE]}}) { __typename } }');
  });
});
