// The write, the same for every engine: check, insert what is new, add evidence and names to what is there, work out what follows.
import { DossierError } from '../../errors.js';
import type { EdgeRecord } from '../../domain/edge.js';
import { familyOf, nodeFamilies, type NodeFamily } from '../../domain/ids.js';
import type { Alias, NodeRecord, StoredNode } from '../../domain/records.js';
import type { EdgeRow, GraphTransaction, StoredContent } from '../graph-transaction.js';
import type { WriteBatch, WriteSummary } from '../write-batch.js';
import { readSurroundings } from './batch-surroundings.js';
import { checkBatch } from './check-batch.js';
import { deriveLocations } from './derive-locations.js';
import { aliasesOf, evidenceOf, mergeBatch, unionOfAliases, unionOfEvidence, type MergedBatch } from './merge-batch.js';
import { createEdgeRow, createNodeRow } from './rows.js';
import { updateStatuses } from './update-statuses.js';

/**
 * Writes a batch inside a transaction that the engine has begun and will commit.
 * Throws INVALID_BATCH, with `details.problems` (BatchProblem[]), before anything is written.
 */
export async function applyWriteBatch(transaction: GraphTransaction, input: WriteBatch, recordedAt: string): Promise<WriteSummary> {
  const batch = mergeBatch(input);
  const around = await readSurroundings(transaction, batch);
  const problems = checkBatch(batch, around);
  if (problems.length > 0) {
    throw new DossierError('INVALID_BATCH', `The batch breaks ${problems.length} rule(s) of the graph; nothing was written.`, { problems });
  }

  const newNodes = [...batch.nodes.values()].filter((node) => !around.nodeContents.has(node.id));
  const newEdges = [...batch.edges].filter(([id]) => !around.edgeContents.has(id)).map(([, edge]) => edge);
  const grownNodes = findGrown(batch.nodes, around.nodeContents, evidenceOf);
  const grownEdges = findGrown(batch.edges, around.edgeContents, (edge) => edge.evidenceIds);
  const named = findNamed(batch, around.known);
  const summary = summarize(batch, newNodes, newEdges, { facts: grownNodes.size + grownEdges.size, entities: named.size });
  if (newNodes.length + newEdges.length + summary.factsWithNewEvidence + summary.entitiesWithNewAliases === 0) return summary;

  const counts = countArticles(newEdges, around.known);
  const endOf = (id: string) => {
    const known = around.known.get(id);
    const node = batch.nodes.get(id) ?? known;
    if (!node) throw new Error(`checkBatch let a dangling edge pass: ${id}`);
    return { node, articleCount: counts.get(id) ?? known?.articleCount ?? 0 };
  };
  const rowOf = (edge: EdgeRecord): EdgeRow => createEdgeRow(edge, endOf(edge.fromId), endOf(edge.toId));

  await transaction.insertNodes(newNodes.map((node) => createNodeRow(node, batch.texts.get(node.id) ?? null, recordedAt)));
  await transaction.insertEdges(newEdges.map(rowOf));
  await transaction.updateArticleCounts(counts);
  await transaction.updateAliases(named);
  await transaction.updateNodeEvidence(grownNodes);
  await transaction.updateEdgeEvidence([...grownEdges].map(([id, evidenceIds]) => ({ edge: batch.edges.get(id)!, evidenceIds })));
  await insertLocations(transaction, newEdges);
  const grown = [...grownEdges.keys()].map((id) => batch.edges.get(id)!);
  await updateStatuses(transaction, {
    nodeIds: [...newNodes.map((node) => node.id), ...grownNodes.keys()],
    edges: [...newEdges, ...grown],
  });
  await transaction.touch(recordedAt);
  return summary;
}

/** What is there already and gets evidence it did not have, with all its evidence. */
function findGrown<Item>(
  items: ReadonlyMap<string, Item>,
  contents: ReadonlyMap<string, StoredContent>,
  evidence: (item: Item) => readonly string[],
): Map<string, string[]> {
  const grown = new Map<string, string[]>();
  for (const [id, item] of items) {
    const stored = contents.get(id);
    if (!stored) continue;
    const union = unionOfEvidence(stored.evidenceIds, evidence(item));
    if (union.length > stored.evidenceIds.length) grown.set(id, union);
  }
  return grown;
}

/** Entities that are there already and get aliases they did not have, with all their aliases. */
function findNamed(batch: MergedBatch, known: ReadonlyMap<string, StoredNode>): Map<string, Alias[]> {
  const named = new Map<string, Alias[]>();
  for (const [id, node] of batch.nodes) {
    const stored = known.get(id);
    if (!stored) continue;
    const union = unionOfAliases(aliasesOf(stored), aliasesOf(node));
    if (union.length > aliasesOf(stored).length) named.set(id, union);
  }
  return named;
}

/** New article counts of the subjects that new mentions name. */
function countArticles(newEdges: readonly EdgeRecord[], known: ReadonlyMap<string, StoredNode>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { relation, toId } of newEdges) {
    if (relation === 'MENTIONS') counts.set(toId, (counts.get(toId) ?? known.get(toId)?.articleCount ?? 0) + 1);
  }
  return counts;
}

async function insertLocations(transaction: GraphTransaction, newEdges: readonly EdgeRecord[]): Promise<void> {
  const locations = await deriveLocations(transaction, newEdges);
  const ends = await transaction.nodesByIds([...new Set(locations.flatMap((edge) => [edge.fromId, edge.toId]))]);
  const endOf = (id: string) => {
    const node = ends.get(id)!;
    return { node, articleCount: node.articleCount };
  };
  await transaction.insertEdges(locations.map((edge) => createEdgeRow(edge, endOf(edge.fromId), endOf(edge.toId))));
}

function summarize(
  batch: MergedBatch,
  newNodes: readonly NodeRecord[],
  newEdges: readonly EdgeRecord[],
  grown: { readonly facts: number; readonly entities: number },
): WriteSummary {
  const nodesByFamily = Object.fromEntries(nodeFamilies.map((family) => [family, 0])) as Record<NodeFamily, number>;
  for (const node of newNodes) nodesByFamily[familyOf(node.id)] += 1;
  const total = batch.nodes.size + batch.edges.size;
  return {
    nodesByFamily,
    edges: newEdges.length,
    factsWithNewEvidence: grown.facts,
    entitiesWithNewAliases: grown.entities,
    unchanged: total - newNodes.length - newEdges.length - grown.facts - grown.entities,
  };
}
