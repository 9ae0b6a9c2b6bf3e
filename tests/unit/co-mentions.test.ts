// Co-mentions, read without GraphQL: which entities, in which order, in which articles.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { listCoMentions, readSharedArticles, type CoMentionFilter } from '../../src/analysis/co-mentions.js';
import { everything } from '../../src/domain/filter.js';
import { entityKinds } from '../../src/domain/ontology/kinds.js';
import { createInMemoryReads, firstItems, type InMemoryReads } from '../support/in-memory-reads.js';
import { article, batch, entity, mention } from '../support/synthetic.js';

/** `often` is mentioned in every article; `rare` and `also` in two with the owner; the place in one. */
function world() {
  const mentions = {
    one: ['owner', 'often', 'rare', 'also'],
    two: ['owner', 'often', 'rare', 'also', 'place'],
    three: ['owner', 'often'],
    four: ['often'],
    five: ['often'],
  };
  const days = ['2024-01-01', '2024-03-01', '2024-02-01', '2024-01-01', '2024-01-01'];
  return batch(
    [
      ...['owner', 'often', 'rare', 'also'].map((slug) => entity(slug)),
      entity('place', 'PLACE'),
      ...Object.keys(mentions).map((slug, index) => article(slug, days[index], { outletId: null })),
    ],
    Object.entries(mentions).flatMap(([slug, entities]) => entities.map((one) => mention(`article:${slug}`, `entity:${one}`))),
  );
}

const all: CoMentionFilter = { articles: everything, kinds: entityKinds, minArticles: 1 };

describe('listCoMentions', () => {
  let reads: InMemoryReads;
  beforeEach(() => {
    reads = createInMemoryReads(world());
  });
  const read = async (filter: CoMentionFilter, order: 'ARTICLE_COUNT' | 'PMI', limit = 10) => {
    const { items } = await listCoMentions(reads, 'entity:owner', filter, order).readPage(firstItems(limit));
    return items.map(({ item }) => item);
  };

  it('orders by the number of articles, and equal numbers by id', async () => {
    const found = await read(all, 'ARTICLE_COUNT');
    expect(found.map(({ otherId, articleCount }) => [otherId, articleCount])).toEqual([
      ['entity:often', 3],
      ['entity:also', 2],
      ['entity:rare', 2],
      ['entity:place', 1],
    ]);
  });

  it('orders by mutual information, in which what every article mentions comes last', async () => {
    const found = await read(all, 'PMI');
    expect(found.map(({ otherId }) => otherId)).toEqual(['entity:also', 'entity:place', 'entity:rare', 'entity:often']);
    expect(await found.at(-1)!.pmi()).toBe(0);
  });

  it('keeps the kinds and the number of articles that are asked for', async () => {
    expect((await read({ ...all, kinds: ['PLACE'] }, 'ARTICLE_COUNT')).map(({ otherId }) => otherId)).toEqual(['entity:place']);
    expect((await read({ ...all, minArticles: 3 }, 'ARTICLE_COUNT')).map(({ otherId }) => otherId)).toEqual(['entity:often']);
  });

  it('counts by kind what it lists', async () => {
    const list = listCoMentions(reads, 'entity:owner', all, 'ARTICLE_COUNT');
    const { groups } = await list.groups({ by: { kind: 'attribute', attribute: 'kind' }, order: 'count', limit: null });
    expect(groups.map(({ value, count }) => [value, count])).toEqual([
      ['PERSON', 3],
      ['PLACE', 1],
    ]);
    expect(await list.count()).toBe(4);
  });

  it('reads the articles that mention both, latest first', async () => {
    const [often] = await read(all, 'ARTICLE_COUNT');
    const shared = await readSharedArticles(reads, often!, 2);
    expect(shared.map(({ id }) => id)).toEqual(['article:two', 'article:three']);
  });
});
