// Nodes that a record, an edge or an index names by id.
import type { StoredNode } from '../domain/records.js';
import type { AnalysisReads } from './analysis-reads.js';

/** The nodes with these ids, in that order, counted as nodes of a list. */
export async function listNodes<Item extends StoredNode>(reads: AnalysisReads, ids: readonly string[]): Promise<Item[]> {
  reads.nodesRead.add(ids.length);
  return Promise.all(ids.map((id) => nodeOf<Item>(reads, id)));
}

/** A node that an edge or a record names. Every write checks that it exists, so a missing node is an internal error. */
export async function nodeOf<Item extends StoredNode>({ loaders }: Pick<AnalysisReads, 'loaders'>, id: string): Promise<Item> {
  const node = await loaders.nodeById.load(id);
  if (!node) throw new Error(`The graph refers to ${id} but has no such node.`);
  return node as Item;
}
