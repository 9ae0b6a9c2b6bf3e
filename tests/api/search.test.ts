// Search and suggestions as clients ask for them, over the shipped seeds.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeEngines } from '../support/engines.js';
import { openSeeded, type Seeded } from '../support/seeded.js';

const fields =
  'match score matchedField matchedAlias { text } node { __typename ... on Subject { slug label } ... on Article { slug } ... on Claim { id } }';

describeEngines('search', (engine) => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(engine);
  });
  afterAll(() => seeded.close());

  const search = async (query: string, rest = '') => {
    const { search: found } = await seeded.ask(
      `query ($query: String!) { search(query: $query${rest}) {
      totalCount didYouMean pageInfo { hasNextPage endCursor } edges { cursor ${fields} highlights { field fragment ranges { start end } } }
    } }`,
      { query },
    );
    return found;
  };

  it.each(['Mustafa Al-Kadhimi', 'mustafa kazemi', 'Moustafa al Kadhimy', 'KADHEMI Mustafa'])(
    'finds a person spelled %s',
    async (query) => {
      const { edges } = await search(query, ', kinds: [PERSON]');
      expect(edges[0].node).toMatchObject({ __typename: 'Person', slug: 'mustafa-al-kadhimi' });
    },
  );

  it('finds a name in Persian letters by its Arabic ones', async () => {
    const { edges } = await search('قاسم سليماني');
    expect(edges[0]).toMatchObject({ match: 'EXACT', node: { slug: 'qassem-soleimani' }, matchedAlias: { text: 'قاسم سلیمانی' } });
  });

  it('says which alias matched, and how', async () => {
    const { edges } = await search('gallant');
    expect(edges[0]).toMatchObject({
      match: 'EXACT',
      score: 1,
      matchedField: 'alias',
      matchedAlias: { text: 'Gallant' },
      node: { slug: 'yoav-gallant' },
      highlights: [{ field: 'alias', fragment: 'Gallant', ranges: [{ start: 0, end: 7 }] }],
    });
  });

  it('shows the words in title and text of an article', async () => {
    const { edges } = await search('"arrest warrants"', ', kinds: [ARTICLE]');
    expect(edges.length).toBeGreaterThan(0);
    for (const { highlights } of edges) {
      for (const { fragment, ranges } of highlights) {
        for (const { start, end } of ranges) expect(fragment.slice(start, end).toLowerCase()).toMatch(/^arrest\s+warrants$/);
      }
      expect(highlights.map((one: { field: string }) => one.field)).toContain('text');
    }
  });

  it('pages to the end, to as many as the total says, each once', async () => {
    const ids: string[] = [];
    let total = 0;
    for (let after: string | null = null, more = true; more; ) {
      const page: Awaited<ReturnType<typeof search>> = await search('the', `, first: 3${after === null ? '' : `, after: "${after}"`}`);
      ids.push(
        ...page.edges.map(
          ({ node }: { node: { __typename: string; id?: string; slug?: string } }) => `${node.__typename} ${node.slug ?? node.id}`,
        ),
      );
      total = page.totalCount;
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(total).toBeGreaterThan(3);
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
  });

  it('counts what was found by kind, as its totals do', async () => {
    const facets = async (first: number) =>
      (
        await seeded.ask(
          `{ search(query: "the") { totalCount facets(by: [KIND], first: ${first}) { by otherCount missingCount buckets { value count } } } }`,
        )
      ).search;
    const {
      totalCount,
      facets: [all],
    } = await facets(100);
    expect(all.buckets.length).toBeGreaterThan(1);
    for (const { value, count } of all.buckets) expect((await search('the', `, kinds: [${value}]`)).totalCount).toBe(count);
    expect(all.buckets.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(totalCount);
    const {
      facets: [first],
    } = await facets(1);
    expect(first.otherCount).toBe(totalCount - first.buckets[0].count);
  });

  it('refuses a cursor of another search', async () => {
    const { edges } = await search('the', ', first: 1');
    const { errors } = await seeded.execute(`{ search(query: "of", after: "${edges[0].cursor}") { edges { score } } }`);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_CURSOR');
  });

  it('suggests names of the graph for what is not found, and none for what is', async () => {
    const missed = await search('Mustafa Kadhimovsky');
    expect(missed).toMatchObject({ totalCount: 0, edges: [] });
    expect(missed.didYouMean).toContain('Mustafa al-Kadhimi');
    expect((await search('Mustafa al-Kadhimi')).didYouMean).toEqual([]);
    expect((await search('qqqqqqqq xxxxxxxx')).didYouMean).toEqual([]);
  });

  it('refuses a search with nothing to look for, and says what is expected', async () => {
    for (const query of ['', '-gallant', '***']) {
      const { errors } = await seeded.execute('query ($query: String!) { search(query: $query) { totalCount } }', { query });
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('Argument "query" expects at least one word'),
        extensions: { code: 'BAD_USER_INPUT', argument: 'query' },
      });
    }
  });

  describe('suggest', () => {
    const suggest = async (prefix: string, rest = '') =>
      (await seeded.ask(`query ($prefix: String!) { suggest(prefix: $prefix${rest}) { cursor ${fields} } }`, { prefix })).suggest;

    it('completes a name in any spelling, and says which alias matched', async () => {
      expect((await suggest('Mustafa Kaz'))[0].node.slug).toBe('mustafa-al-kadhimi');
      expect((await suggest('galla'))[0]).toMatchObject({
        match: 'PREFIX',
        matchedAlias: { text: 'Gallant' },
        node: { slug: 'yoav-gallant' },
      });
    });

    it('gives as many as are asked for, of the kinds that are', async () => {
      expect(await suggest('i', ', first: 2')).toHaveLength(2);
      for (const { node } of await suggest('i', ', kinds: [PLACE]')) expect(node.__typename).toBe('Place');
    });
  });
});
