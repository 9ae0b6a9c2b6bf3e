// Statements are text for the planner and values for the query: what belongs to one must not get into the other.
import { describe, expect, it } from '@jest/globals';
import { everything, type EdgeFilter } from '../../src/domain/filter.js';
import type { EdgeList, OwnerSlice } from '../../src/store/graph-store.js';
import { edgeCounts, edgePages } from '../../src/store/neo4j/neo4j-statements-edges.js';
import { nodeCount, nodePage, nodesByIds } from '../../src/store/neo4j/neo4j-statements-nodes.js';

const mentions: EdgeList = { relation: 'MENTIONS', direction: 'in', filter: everything, order: { by: 'date', direction: 'DESC' } };

function slice(ownerId: string, more: Partial<OwnerSlice> = {}): OwnerSlice {
  return { ownerId, after: null, before: null, limit: 20, fromEnd: false, ...more };
}

describe('The statement of a page of edges', () => {
  it('reads one range of one index, sorted by both of its columns', () => {
    const [statement] = edgePages(mentions, [slice('entity:one', { after: 'last key' })]);
    expect(statement!.text.split('\n').slice(0, 8)).toEqual([
      'UNWIND $rows AS row',
      'CALL (row) {',
      '  MATCH (source)-[edge:MENTIONS]->(target)',
      '  USING INDEX edge:MENTIONS(targetId, inDateKey)',
      '  WHERE edge.targetId = row.ownerId AND edge.inDateKey < row.below',
      '  RETURN edge, source AS neighbor',
      '  ORDER BY edge.targetId DESC, edge.inDateKey DESC',
      '  LIMIT $limit',
    ]);
    expect(statement!.parameters).toEqual({ rows: [{ ownerId: 'entity:one', above: null, below: 'last key' }], limit: 21n });
  });

  it('walks the index the other way for a page from the end', () => {
    const [statement] = edgePages(mentions, [slice('entity:one', { fromEnd: true })]);
    expect(statement!.text).toContain('ORDER BY edge.targetId ASC, edge.inDateKey ASC');
  });

  it('is one for all owners, with the same text whoever they are', () => {
    const [two, ...others] = edgePages(mentions, [slice('entity:one'), slice('entity:two')]);
    expect(others).toEqual([]);
    expect(two!.text).toBe(edgePages(mentions, [slice('event:three')])[0]!.text);
  });

  it('is another for slices of another shape', () => {
    const shapes = [slice('entity:one'), slice('entity:two', { after: 'key' }), slice('entity:three', { limit: 5 })];
    expect(edgePages(mentions, shapes)).toHaveLength(3);
  });

  it('binds every value of a filter', () => {
    const filter: EdgeFilter = {
      kind: 'and',
      parts: [
        { kind: 'attribute', attribute: 'role', in: ["x' OR true //"] },
        { kind: 'node', node: { kind: 'overlaps', range: { from: '2024-01-01', to: null } } },
        {
          kind: 'node',
          node: {
            kind: 'related',
            relation: 'MENTIONS',
            direction: 'out',
            where: { kind: 'not', part: { kind: 'attribute', attribute: 'toId', in: ['entity:evil'] } },
          },
        },
        { kind: 'or', parts: [] },
      ],
    };
    const [statement] = edgePages({ ...mentions, filter }, [slice('entity:one')]);
    expect(statement!.text).not.toMatch(/OR true|2024|evil/);
    expect(statement!.text).toContain(
      'EXISTS { MATCH (source)-[edge1:MENTIONS]->(neighbor1) WHERE NOT (edge1.targetId IS NOT NULL AND edge1.targetId IN $filter2) }',
    );
    expect(statement!.parameters).toMatchObject({
      filter0: ["x' OR true //"],
      filter1: '2024-01-01',
      filter2: ['entity:evil'],
      filter3: false,
    });
  });
});

describe('A count', () => {
  it('without a filter is read off the database, not off the edges or nodes', () => {
    expect(edgeCounts(mentions, ['entity:one']).text).toContain('COUNT { (owner)<-[:MENTIONS]-() }');
    const asksNothing = { kind: 'and', parts: [{ kind: 'node', node: { kind: 'and', parts: [] } }] } as const;
    expect(edgeCounts({ ...mentions, filter: asksNothing }, ['entity:one']).text).toContain('COUNT { (owner)<-[:MENTIONS]-() }');
    expect(nodeCount({ family: 'article', filter: everything }).text).toBe('MATCH (node:Article) RETURN count(node) AS total');
  });
});

describe('Statements about nodes', () => {
  it('have one text whatever the ids, and ask for no id of an unknown family', () => {
    const some = nodesByIds(['event:b', 'entity:a', 'entity:a', 'nothing:c']);
    expect(some.text).toBe(nodesByIds([]).text);
    expect(some.parameters).toEqual({
      article: [],
      entity: ['entity:a'],
      event: ['event:b'],
      claim: [],
      evidence: [],
      step: [],
      accusation: [],
    });
  });

  it('never ask for the text of an article', () => {
    const page = nodePage({ family: 'article', filter: everything, order: mentions.order }, slice(''));
    for (const { text } of [page, nodesByIds(['article:a']), ...edgePages(mentions, [slice('entity:one')])]) {
      expect(text).toContain("'title'");
      expect(text).not.toContain("'text'");
    }
  });
});
