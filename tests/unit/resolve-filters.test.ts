// Which conditions on neighbors are worked out beforehand, and which are left as they are.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { NodeFilter } from '../../src/domain/filter.js';
import { maxAccessPathNodes } from '../../src/domain/access-path.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import { resolveFilters } from '../../src/store/resolve-filters.js';

const mentions = (node: NodeFilter): NodeFilter => ({
  kind: 'related',
  relation: 'MENTIONS',
  direction: 'out',
  where: { kind: 'node', node },
});
const mentionedIn = (node: NodeFilter): NodeFilter => ({
  kind: 'related',
  relation: 'MENTIONS',
  direction: 'in',
  where: { kind: 'node', node },
});
const isPerson: NodeFilter = { kind: 'attribute', attribute: 'kind', in: ['PERSON'] };
const isOne: NodeFilter = { kind: 'attribute', attribute: 'id', in: ['entity:one'] };
const isNamed: NodeFilter = { kind: 'text', fields: ['label'], how: 'equals', normalized: 'one' };
const isLaw: NodeFilter = { kind: 'attribute', attribute: 'category', in: ['Law'] };

describe('A condition on neighbors', () => {
  let found: string[];
  let asked: unknown[];
  let counted: unknown;
  let reader: GraphReader;
  beforeEach(() => {
    found = ['entity:found'];
    asked = [];
    reader = resolveFilters({
      nodeIds: async (families: readonly string[], filter: NodeFilter, limit: number) => {
        asked.push([families, filter, limit]);
        return found;
      },
      nodeCount: async ({ filter }: { filter: NodeFilter }) => {
        counted = filter;
        return 0;
      },
    } as unknown as GraphReader);
  });
  const resolve = async (filter: NodeFilter) => {
    await reader.nodeCount({ family: 'article', filter });
    return counted;
  };

  it.each<[string, NodeFilter]>([
    [
      'that reads nothing but the node',
      mentions({
        kind: 'and',
        parts: [isPerson, { kind: 'not', part: { kind: 'range', attribute: 'articleCount', range: { from: 2, to: null } } }],
      }),
    ],
    ['that all pass', mentions({ kind: 'and', parts: [] })],
    ['by id', mentions(isOne)],
  ])('%s is left as it is', async (_what, filter) => {
    expect(await resolve(filter)).toEqual(filter);
    expect(asked).toEqual([]);
  });

  it('becomes ids where few pass', async () => {
    expect(await resolve({ kind: 'not', part: mentions(isNamed) })).toEqual({
      kind: 'not',
      part: mentions({ kind: 'attribute', attribute: 'id', in: found }),
    });
    expect(asked).toEqual([[['entity', 'event'], isNamed, maxAccessPathNodes + 1]]);
  });

  it('is left where more pass than are worth naming', async () => {
    found = Array.from({ length: maxAccessPathNodes + 1 }, (_, index) => `entity:${index}`);
    expect(await resolve(mentions(isNamed))).toEqual(mentions(isNamed));
  });

  it('inside of another is worked out first, whatever it reads', async () => {
    await resolve(mentions({ kind: 'and', parts: [isPerson, mentionedIn(isLaw)] }));
    expect(asked).toEqual([
      [['article'], isLaw, maxAccessPathNodes + 1],
      [
        ['entity', 'event'],
        { kind: 'and', parts: [isPerson, mentionedIn({ kind: 'attribute', attribute: 'id', in: found })] },
        maxAccessPathNodes + 1,
      ],
    ]);
  });

  it('is worked out once, however often it stands there', async () => {
    await resolve({ kind: 'and', parts: [mentions(isNamed), { kind: 'or', parts: [mentions(isNamed)] }] });
    await resolve(mentions(isNamed));
    expect(asked).toHaveLength(1);
  });
});
