// Converts records to the rows that engines store, with content hash and sort keys.
import type { EdgeRecord } from '../../domain/edge.js';
import type { NodeFamily } from '../../domain/ids.js';
import { sortValues } from '../../domain/node-kind.js';
import type { NodeRecord } from '../../domain/records.js';
import { familiesAt } from '../../domain/relation-families.js';
import { relationNames, relationRow, type Direction, type RelationName, type SortBy } from '../../domain/relations.js';
import { searchEntries } from '../../domain/search-entry.js';
import { sortableNumber, sortKey } from '../../domain/sort-key.js';
import { nodeOrders } from '../graph-store.js';
import type { EdgeRow, NodeRow } from '../graph-transaction.js';
import { edgeContentHash, nodeContentHash } from './content-hash.js';

type SortKeys = Partial<Record<SortBy, string>>;

/** The `count` sort key of a node in lists of its family. */
export function nodeCountKey(articleCount: number, id: string): string {
  return sortKey(sortableNumber(articleCount), id);
}

/** The beginning of the `count` sort keys of all edges to this neighbor. The key of the edge is appended to it. */
export function edgeCountKeyStart(articleCount: number, neighborId: string): string {
  return edgeKeyStart(sortableNumber(articleCount), neighborId);
}

function edgeKeyStart(value: string, neighborId: string): string {
  return sortKey(value, neighborId, '');
}

/** The lists that are sorted by the article count of neighbors of this family. A changed count moves edges in these lists. */
export function countSortedLists(family: NodeFamily): readonly CountSortedList[] {
  return allCountSortedLists.filter(({ relation, direction }) => familiesAt('neighbor', relation, direction).includes(family));
}

interface CountSortedList {
  readonly relation: RelationName;
  readonly direction: Direction;
}

const allCountSortedLists: readonly CountSortedList[] = relationNames.flatMap((relation) =>
  (['out', 'in'] as const)
    .filter((direction) => relationRow(relation)[direction].includes('count'))
    .map((direction) => ({ relation, direction })),
);

export function createNodeRow(node: NodeRecord, text: string | null, recordedAt: string): NodeRow {
  const values = sortValues(node);
  const orders: readonly SortBy[] = (nodeOrders as Partial<Record<string, readonly SortBy[]>>)[node.family] ?? [];
  const sortKeys: SortKeys = {};
  for (const by of orders) {
    sortKeys[by] = by === 'count' ? nodeCountKey(0, node.id) : sortKey(by === 'date' ? values.date : values.label, node.id);
  }
  return { node, contentHash: nodeContentHash(node, text), sortKeys, text, searchEntries: searchEntries(node, text), recordedAt };
}

/** The data about a node at an end of an edge that the sort keys need. */
export interface EdgeEnd {
  readonly node: NodeRecord;
  readonly articleCount: number;
}

export function createEdgeRow(edge: EdgeRecord, source: EdgeEnd, target: EdgeEnd): EdgeRow {
  const row = relationRow(edge.relation);
  return {
    edge,
    contentHash: edgeContentHash(edge),
    outKeys: edgeKeys(row.out, edge, target, edge.outPosition),
    inKeys: edgeKeys(row.in, edge, source, edge.inPosition),
  };
}

function edgeKeys(orders: readonly SortBy[], edge: EdgeRecord, neighbor: EdgeEnd, position: number): SortKeys {
  const values = sortValues(neighbor.node);
  const keys: SortKeys = {};
  for (const by of orders) {
    const value = { ...values, count: sortableNumber(neighbor.articleCount), position: sortableNumber(position) }[by];
    keys[by] = edgeKeyStart(value, neighbor.node.id) + edge.key;
  }
  return keys;
}
