// What a timeline is merged from, read without GraphQL: order, items that several lists have, pages and counts.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { listTimeline, type TimelineFilter } from '../../src/analysis/timeline.js';
import { combineItems, type AnyTimelineItem } from '../../src/analysis/timeline-items.js';
import { timelineSorts } from '../../src/analysis/timeline-key.js';
import { everything } from '../../src/domain/filter.js';
import { createFuzzyDate } from '../../src/domain/fuzzy-date.js';
import type { StoredEntity } from '../../src/domain/records.js';
import { createInMemoryReads, firstItems, type InMemoryReads } from '../support/in-memory-reads.js';
import { batch, claim, claimEdges, edge, entity, event, participation, reported } from '../support/synthetic.js';

const whole: TimelineFilter = { sorts: new Set(timelineSorts), range: undefined, where: { EVENT: everything, CLAIM: everything } };

function world() {
  const { nodes, edges, words } = reported('article');
  const [place, body] = [entity('place', 'PLACE'), entity('body', 'ORGANIZATION')];
  const events = [event('first', '2020-01-01', words), event('second', '2020-03-01', words), event('undated', null, words)];
  const saying = claim('saying', words, { saidOn: createFuzzyDate('2020-03-01') });
  const facts = { title: 'member', from: createFuzzyDate('2020-03-01'), to: createFuzzyDate('2021') };
  return batch(
    [...nodes, place, body, ...events, saying],
    [
      ...edges,
      ...events.map(({ id }) => participation(place.id, id, 'PARTY', words)),
      participation(place.id, 'event:first', 'VICTIM', words),
      edge('LOCATED_AT', 'event:first', place.id, words, { precision: 'EXACT' }),
      ...claimEdges(saying.id, words, 'article:article', { speakers: [place.id], about: [place.id] }),
      edge('MEMBER_OF', place.id, body.id, words, facts),
    ],
  );
}

const nameOf = (item: AnyTimelineItem) =>
  item.sort === 'EVENT' ? item.event.id : item.sort === 'CLAIM' ? item.claim.id : item.sort === 'AFFILIATION' ? item.change : item.step.id;

describe('listTimeline', () => {
  let reads: InMemoryReads;
  let owner: StoredEntity;
  beforeEach(async () => {
    reads = createInMemoryReads(world());
    owner = (await reads.loaders.nodeById.load('entity:place')) as StoredEntity;
  });
  const inOrder = ['event:first', 'event:second', 'claim:saying', 'BEGAN', 'ENDED'];
  const read = async (slice = firstItems(10), filter = whole) => {
    const { items, hasMore } = await listTimeline(reads, owner, filter).readPage(slice);
    return { items: items.map(({ item }) => item), names: items.map(({ item }) => nameOf(item)), hasMore };
  };

  it('orders items by day, then by sort, and leaves out what has no date', async () => {
    expect(await read()).toMatchObject({ names: inOrder, hasMore: false });
  });

  it('gives an item that several lists have once, with all that they say of it', async () => {
    const { items } = await read();
    expect(items[0]).toMatchObject({ sort: 'EVENT', roles: ['PARTY', 'VICTIM'], isHere: true });
    expect(items[2]).toMatchObject({ sort: 'CLAIM', isSpeaker: true, isAbout: true });
  });

  it('reads pages from either end that together are the whole', async () => {
    expect(await read(firstItems(2))).toMatchObject({ names: inOrder.slice(0, 2), hasMore: true });
    expect(await read({ ...firstItems(3), fromEnd: true })).toMatchObject({ names: inOrder.slice(2), hasMore: true });
    const { items } = await read();
    expect((await read({ ...firstItems(10), after: items[1]!.sortKey })).names).toEqual(inOrder.slice(2));
    expect((await read({ ...firstItems(10), before: items[2]!.sortKey })).names).toEqual(inOrder.slice(0, 2));
  });

  it('has only the sorts that are asked for', async () => {
    expect((await read(firstItems(10), { ...whole, sorts: new Set(['CLAIM', 'WARRANT_STEP']) })).names).toEqual(['claim:saying']);
  });

  it('counts each item once, by sort', async () => {
    const timeline = listTimeline(reads, owner, whole);
    expect(await timeline.count()).toBe(5);
    const { groups } = await timeline.groups({ by: { kind: 'attribute', attribute: 'kind' }, order: 'count', limit: null });
    expect(groups.map(({ value, count }) => [value, count])).toEqual([
      ['AFFILIATION', 2],
      ['EVENT', 2],
      ['CLAIM', 1],
    ]);
  });
});

describe('combineItems', () => {
  it('joins the roles of one event in order, each once', () => {
    const item = { sort: 'EVENT', sortKey: 'k', when: createFuzzyDate('2020'), isHere: false } as const;
    const one = { ...item, roles: ['VICTIM', 'PARTY'] } as unknown as AnyTimelineItem;
    const other = { ...item, roles: ['PARTY'], isHere: true } as unknown as AnyTimelineItem;
    expect(combineItems(one, other)).toMatchObject({ roles: ['PARTY', 'VICTIM'], isHere: true });
  });
});
