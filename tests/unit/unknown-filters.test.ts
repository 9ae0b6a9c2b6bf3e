// A filter of a kind that no engine knows: an error, never a condition that every item passes.
import { describe, expect, it } from '@jest/globals';
import type { EdgeFilter, NodeFilter } from '../../src/domain/filter.js';
import type { StoredEdge } from '../../src/domain/edge.js';
import type { StoredNode } from '../../src/domain/records.js';
import * as neo4j from '../../src/store/neo4j/neo4j-filters.js';
import * as sqlite from '../../src/store/sqlite/sqlite-filters.js';
import { passesEdge, passesNode } from '../support/model/model-filters.js';
import type { ModelGraph } from '../support/model/model-graph.js';

const unknown = { kind: 'bornIn', in: ['1970'] } as unknown as NodeFilter & EdgeFilter;
const inside = { kind: 'and', parts: [unknown] } as unknown as NodeFilter & EdgeFilter;

describe.each([
  [
    'SQLite',
    (filter: NodeFilter) => sqlite.compileNodeFilter(filter, 'n'),
    (filter: EdgeFilter) => sqlite.compileEdgeFilter(filter, 'e', 'f'),
  ],
  [
    'Neo4j',
    (filter: NodeFilter) => neo4j.compileNodeFilter(filter, 'n'),
    (filter: EdgeFilter) => neo4j.compileEdgeFilter(filter, 'e', 'f'),
  ],
  [
    'the model of the tests',
    (filter: NodeFilter) => passesNode({} as ModelGraph, {} as StoredNode, filter),
    (filter: EdgeFilter) => passesEdge({} as ModelGraph, {} as StoredEdge, 'out', filter),
  ],
])('An unknown kind of filter in %s', (_engine, onNode, onEdge) => {
  it.each([
    ['alone', unknown],
    ['inside another', inside],
  ])('throws, %s', (_where, filter) => {
    expect(() => onNode(filter)).toThrow('Expected a member of a closed union');
    expect(() => onEdge(filter)).toThrow('Expected a member of a closed union');
  });
});
