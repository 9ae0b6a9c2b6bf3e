// Co-mentions: who is named in the same articles, counted by articles and by independent sources, and how much more often than by chance.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { toGlobalId } from '../../src/domain/ids.js';
import { createCountingStore, type CountingStore } from '../support/counting-store.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { createExecute, executeData, type Execute } from '../support/execute.js';
import { article, batch, entity, mention } from '../support/synthetic.js';

/** Eight articles of two agencies and of nobody: who is named in which. */
function world() {
  const named: readonly (readonly [string, string | null, string | null, readonly string[]])[] = [
    ['a1', '2024-01-01', 'agency-x', ['one', 'two', 'place']],
    ['a2', '2024-01-02', 'agency-x', ['one', 'two']],
    ['a3', '2024-01-03', 'agency-y', ['one', 'two', 'three']],
    ['a4', '2024-02', null, ['one', 'three']],
    ['a5', '2024-02-10', null, ['three', 'place']],
    ['a6', '2024-03-01', null, ['place']],
    ['a7', '2024-03-02', null, ['place']],
    ['a8', null, null, ['one', 'rare']],
  ];
  const articles = named.map(([slug, day, agency]) => article(slug, day, { agencyId: agency && `entity:${agency}` }));
  return batch(
    [
      ...articles,
      ...['one', 'two', 'three', 'rare'].map((slug) => entity(slug)),
      entity('place', 'PLACE'),
      ...['agency-x', 'agency-y'].map((slug) => entity(slug, 'ORGANIZATION')),
    ],
    named.flatMap(([slug, , , all]) => all.map((other, position) => mention(`article:${slug}`, `entity:${other}`, position))),
  );
}

describeEngines('Co-mentions', (engine) => {
  let counting: CountingStore;
  let execute: Execute;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const opened = await openTestStore(engine);
    await opened.store.write(world());
    close = opened.close;
    counting = createCountingStore(opened.store);
    execute = createExecute(counting.store);
  });
  afterAll(() => close());
  const ask = async (args: string, fields = 'node { slug } articleCount independentArticleCount pmi') =>
    (
      await executeData(
        execute,
        `{ entity(slug: "one") { coMentions${args} { totalCount pageInfo { hasNextPage endCursor } nodes { slug } edges { ${fields} } } } }`,
      )
    ).entity.coMentions;

  it('count articles, and copies of one agency once', async () => {
    const { edges, totalCount, nodes } = await ask('');
    expect(edges).toEqual([
      { node: { slug: 'two' }, articleCount: 3, independentArticleCount: 2, pmi: Math.log2((3 * 8) / (5 * 3)) },
      { node: { slug: 'three' }, articleCount: 2, independentArticleCount: 2, pmi: Math.log2((2 * 8) / (5 * 3)) },
      { node: { slug: 'place' }, articleCount: 1, independentArticleCount: 1, pmi: Math.log2((1 * 8) / (5 * 4)) },
      { node: { slug: 'rare' }, articleCount: 1, independentArticleCount: 1, pmi: Math.log2((1 * 8) / (5 * 1)) },
    ]);
    expect(totalCount).toBe(4);
    expect(nodes.map(({ slug }: any) => slug)).toEqual(['two', 'three', 'place', 'rare']);
  });

  it('are counted within a window of dates, of a kind, from a number of articles on', async () => {
    const inFebruary = await ask('(filter: { publishedOn: { from: "2024-02-05", to: "2024-02-20" } })');
    expect(inFebruary.edges).toEqual([
      { node: { slug: 'three' }, articleCount: 1, independentArticleCount: 1, pmi: Math.log2((1 * 2) / (1 * 2)) },
    ]);
    expect((await ask('(filter: { kind: { in: [PLACE] } })')).edges).toHaveLength(1);
    expect((await ask('(filter: { minArticles: 2 })')).totalCount).toBe(2);
  });

  it('are sorted by mutual information, and paged in either order', async () => {
    const slugs = async (args: string) => (await ask(args)).nodes.map(({ slug }: any) => slug);
    expect(await slugs('(orderBy: PMI)')).toEqual(['rare', 'two', 'three', 'place']);
    const first = await ask('(orderBy: PMI, first: 3)');
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await slugs(`(orderBy: PMI, first: 3, after: "${first.pageInfo.endCursor}")`)).toEqual(['place']);
    expect(await slugs('(last: 1)')).toEqual(['rare']);
  });

  it('give the articles of each, latest first, in one call for a page', async () => {
    counting.reset();
    const { edges } = await ask('', 'node { slug } articles(first: 2) { slug }');
    expect(edges.map(({ articles }: any) => articles.map(({ slug }: any) => slug))).toEqual([['a3', 'a2'], ['a4', 'a3'], ['a1'], ['a8']]);
    expect(counting.calls.filter((call) => call.startsWith('edgePages'))).toEqual(['edgePages MENTIONS']);
    expect(counting.calls.filter((call) => call.startsWith('edgeGroups'))).toHaveLength(1);
  });

  it('make a flat network around seeds, with the edges between all that is shown', async () => {
    const network = async (args: string) =>
      (
        await executeData(
          execute,
          `{ network(${args}) { hiddenCount nodes { distance node { slug } } edges { from { slug } to { slug } articleCount independentArticleCount } } }`,
        )
      ).network;
    const id = (slug: string) => toGlobalId(`entity:${slug}`);
    counting.reset();
    const { nodes, edges, hiddenCount } = await network(`seeds: ["${id('two')}"], depth: 2, limit: 4`);
    expect(nodes.map(({ node, distance }: any) => [node.slug, distance])).toEqual([
      ['two', 0],
      ['one', 1],
      ['place', 1],
      ['three', 1],
    ]);
    expect(hiddenCount).toBe(1);
    expect(edges.map(({ from, to, articleCount }: any) => `${from.slug} ${to.slug} ${articleCount}`)).toEqual([
      'one two 3',
      'one three 2',
      'one place 1',
      'place three 1',
      'place two 1',
      'three two 1',
    ]);
    expect(edges[0].independentArticleCount).toBe(2);
    expect(counting.calls.filter((call) => call.startsWith('edgeGroups'))).toHaveLength(3);
    counting.reset();
    await executeData(execute, `{ network(seeds: ["${id('two')}"], depth: 2, limit: 4) { nodes { distance } } }`);
    expect(counting.calls.filter((call) => call.startsWith('edgeGroups'))).toHaveLength(1);
    const places = await network(`seeds: ["${id('one')}"], filter: { kind: { in: [PLACE] } }`);
    expect(places.nodes.map(({ node }: any) => node.slug)).toEqual(['one', 'place']);
    expect(places.edges).toHaveLength(1);
  });

  it.each([
    ['seeds: []', 'Argument "seeds" expects 1 to 10 IDs, got 0.'],
    [`seeds: ["${toGlobalId('entity:nobody')}"]`, 'Argument "seeds[0]" expects the ID of an entity in the graph, got an unknown ID.'],
    [`seeds: ["${toGlobalId('entity:one')}"], depth: 4`, 'Argument "depth" expects 1 to 3, got 4.'],
  ])('refuse a network of %s', async (args, message) => {
    const { errors } = await execute(`{ network(${args}) { hiddenCount } }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });
});
