// Each engine is the other's oracle: random lists over the seeds give equal answers, order, sort keys and counts included.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from '../../src/domain/page.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import { describeBothEngines } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { createRandom } from '../support/random.js';
import { randomShare } from '../support/random-share.js';
import { randomEdgeList, randomGrouping, randomNodeList, randomSlice } from '../support/random-lists.js';
import { openSeeded, type Seeded } from '../support/seeded.js';

const shareOfNodes = randomShare({ count: 60, seed: 1 });
const shareOfEdges = randomShare({ count: 60, seed: 2 });
const shareOfGroups = randomShare({ count: 60, seed: 3 });
const whole = { after: null, before: null, limit: 1_000, fromEnd: false };

/** What was recorded when differs between two stores and nothing else. */
function withoutClock<Item>(page: Page<Item>): unknown {
  return JSON.parse(JSON.stringify(page, (key, value: unknown) => (key === 'recordedAt' ? undefined : value)));
}

describeBothEngines('SQLite and Neo4j', ([one, other]) => {
  let seeded: Seeded[];
  let readers: [GraphReader, GraphReader];
  let ids: string[];
  beforeAll(async () => {
    seeded = [await openSeeded(one), await openSeeded(other)];
    readers = [seeded[0]!.store.reader(noDeadline), seeded[1]!.store.reader(noDeadline)];
    const pages = await Promise.all(
      (['article', 'entity', 'event', 'claim'] as const).map((family) =>
        readers[0].nodePage(
          { family, filter: { kind: 'and', parts: [] }, order: { by: family === 'entity' ? 'label' : 'date', direction: 'ASC' } },
          whole,
        ),
      ),
    );
    ids = pages.flatMap((page) => page.items.map(({ item }) => item.id));
  });
  afterAll(() => Promise.all(seeded.map((each) => each.close())));

  it(`list the same nodes (random lists: ${shareOfNodes.title})`, async () => {
    const random = createRandom(shareOfNodes.seed);
    for (let count = 0; count < shareOfNodes.count; count += 1) {
      const list = randomNodeList(random, ids);
      const all = await readers[0].nodePage(list, whole);
      const slice = randomSlice(
        random,
        all.items.map((item) => item.sortKey),
      );
      const [left, right] = await Promise.all(
        readers.map(async (reader) => ({
          list,
          slice,
          all: withoutClock(await reader.nodePage(list, whole)),
          page: withoutClock(await reader.nodePage(list, slice)),
          count: await reader.nodeCount(list),
        })),
      );
      expect(right).toEqual(left);
      expect(left!.count).toBe(all.items.length);
    }
  }, 120_000);

  it(`list the same edges (random lists: ${shareOfEdges.title})`, async () => {
    const random = createRandom(shareOfEdges.seed);
    let found = 0;
    for (let count = 0; count < shareOfEdges.count; count += 1) {
      const list = randomEdgeList(random, ids);
      const owners = Array.from({ length: 20 }, () => random.pick(ids));
      const slices = [...new Set(owners)].map((ownerId) => ({ ...randomSlice(random, []), ownerId }));
      const answers = await Promise.all(
        readers.map(async (reader) => {
          const { pages, nodes } = await reader.edgePages(list, slices);
          return {
            list,
            slices,
            pages: slices.map(({ ownerId }) => withoutClock(pages.get(ownerId)!)),
            nodes: [...nodes.keys()].sort(),
            counts: [...(await reader.edgeCounts(list, owners))].sort(),
          };
        }),
      );
      expect(answers[1]).toEqual(answers[0]);
      found += answers[0]!.nodes.length;
    }
    // Lists that are all empty would prove nothing.
    expect(found).toBeGreaterThan(shareOfEdges.count * 0.8);
  }, 120_000);

  it(`group the same (random lists: ${shareOfGroups.title})`, async () => {
    const random = createRandom(shareOfGroups.seed);
    let found = 0;
    for (let count = 0; count < shareOfGroups.count; count += 1) {
      const nodes = { list: randomNodeList(random, ids), grouping: randomGrouping(random, ids, 'nodes') };
      const edges = { list: randomEdgeList(random, ids), grouping: randomGrouping(random, ids, 'edges') };
      const answers = await Promise.all(
        readers.map(async (reader) => ({
          nodes,
          edges,
          ofNodes: await reader.nodeGroups(nodes.list, nodes.grouping),
          ofEdges: [...(await reader.edgeGroups(edges.list, edges.grouping, ids))].sort(([a], [b]) => (a < b ? -1 : 1)),
        })),
      );
      expect(answers[1]).toEqual(answers[0]);
      const { ofNodes, ofEdges } = answers[0]!;
      expect(ofNodes.itemTotal).toBe(await readers[0].nodeCount(nodes.list));
      found += ofNodes.groupTotal + ofEdges.reduce((total, [, groups]) => total + groups.groupTotal, 0);
    }
    expect(found).toBeGreaterThan(shareOfGroups.count * 0.8);
  }, 120_000);
});
