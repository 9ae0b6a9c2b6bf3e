// The write, which is the same for every engine: check the batch, insert new records, add evidence and aliases to existing ones, and update
// derived data.
import { DossierError } from '../../errors.js';
import type { EdgeRecord } from '../../domain/edge.js';
import { familyOf, nodeFamilies, type NodeFamily } from '../../domain/ids.js';
import type { NodeRecord, StoredNode } from '../../domain/records.js';
import { aliasEntries } from '../../domain/search-entry.js';
import type { EdgeRow, GraphTransaction, AddedAliases, StoredContent } from '../graph-transaction.js';
import type { WriteBatch, WriteSummary } from '../write-batch.js';
import { readExistingRecords } from './existing-records.js';
import { checkBatch } from './check-batch.js';
import { deriveLocations } from './derive-locations.js';
import { evidenceOf, mergeBatch, unionOfAliases, unionOfEvidence, type MergedBatch } from './merge-batch.js';
import { createEdgeRow, createNodeRow } from './rows.js';
import { updateStatuses } from './update-statuses.js';

/**
 * Writes a batch in a transaction that the engine has begun and will commit.
 * Throws INVALID_BATCH, with `details.problems` (BatchProblem[]), before anything is written.
 */
export async function applyWriteBatch(transaction: GraphTransaction, input: WriteBatch, recordedAt: string): Promise<WriteSummary> {
  const batch = mergeBatch(input);
  const existing = await readExistingRecords(transaction, batch);
  const problems = checkBatch(batch, existing);
  if (problems.length > 0) {
    throw new DossierError('INVALID_BATCH', `The batch breaks ${problems.length} rule(s) of the graph; nothing was written.`, { problems });
  }

  const newNodes = [...batch.nodes.values()].filter((node) => !existing.nodeContents.has(node.id));
  const newEdges = [...batch.edges].filter(([id]) => !existing.edgeContents.has(id)).map(([, edge]) => edge);
  const nodesWithNewEvidence = findNewEvidence(batch.nodes, existing.nodeContents, evidenceOf);
  const edgesWithNewEvidence = findNewEvidence(batch.edges, existing.edgeContents, (edge) => edge.evidenceIds);
  const addedAliases = findAddedAliases(batch.nodes, existing.known);
  const summary = summarize(batch, newNodes, newEdges, nodesWithNewEvidence.size + edgesWithNewEvidence.size, addedAliases.size);
  if (newNodes.length + newEdges.length + summary.factsWithNewEvidence + addedAliases.size === 0) return summary;

  const counts = countArticles(newEdges, existing.known);
  const endOf = (id: string) => {
    const known = existing.known.get(id);
    const node = batch.nodes.get(id) ?? known;
    if (!node) throw new Error(`checkBatch did not report a dangling edge: ${id}`);
    return { node, articleCount: counts.get(id) ?? known?.articleCount ?? 0 };
  };
  const rowOf = (edge: EdgeRecord): EdgeRow => createEdgeRow(edge, endOf(edge.fromId), endOf(edge.toId));

  await transaction.insertNodes(newNodes.map((node) => createNodeRow(node, batch.texts.get(node.id) ?? null, recordedAt)));
  await transaction.insertEdges(newEdges.map(rowOf));
  await transaction.updateArticleCounts(counts);
  await transaction.updateNodeEvidence(nodesWithNewEvidence);
  await transaction.updateEdgeEvidence([...edgesWithNewEvidence].map(([id, evidenceIds]) => ({ edge: batch.edges.get(id)!, evidenceIds })));
  await transaction.updateAliases(addedAliases);
  await insertLocations(transaction, newEdges);
  const extendedEdges = [...edgesWithNewEvidence.keys()].map((id) => batch.edges.get(id)!);
  await updateStatuses(transaction, {
    nodeIds: [...newNodes.map((node) => node.id), ...nodesWithNewEvidence.keys()],
    edges: [...newEdges, ...extendedEdges],
  });
  await transaction.touch(recordedAt);
  return summary;
}

/** Existing nodes and edges that get new evidence, with all their evidence. */
function findNewEvidence<Item>(
  items: ReadonlyMap<string, Item>,
  contents: ReadonlyMap<string, StoredContent>,
  evidence: (item: Item) => readonly string[],
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id, item] of items) {
    const stored = contents.get(id);
    if (!stored) continue;
    const union = unionOfEvidence(stored.evidenceIds, evidence(item));
    if (union.length > stored.evidenceIds.length) found.set(id, union);
  }
  return found;
}

/** Existing entities that get new aliases. */
function findAddedAliases(nodes: ReadonlyMap<string, NodeRecord>, known: ReadonlyMap<string, StoredNode>): Map<string, AddedAliases> {
  const found = new Map<string, AddedAliases>();
  for (const [id, node] of nodes) {
    const stored = known.get(id);
    if (node.family !== 'entity' || stored?.family !== 'entity') continue;
    const aliases = unionOfAliases(stored.aliases, node.aliases);
    const before = stored.aliases.length;
    if (aliases.length > before) found.set(id, { aliases, newEntries: aliasEntries(id, aliases, before) });
  }
  return found;
}

/** The new article counts of the subjects of new mentions. */
function countArticles(newEdges: readonly EdgeRecord[], known: ReadonlyMap<string, StoredNode>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { relation, toId } of newEdges) {
    if (relation === 'MENTIONS') counts.set(toId, (counts.get(toId) ?? known.get(toId)?.articleCount ?? 0) + 1);
  }
  return counts;
}

async function insertLocations(transaction: GraphTransaction, newEdges: readonly EdgeRecord[]): Promise<void> {
  const locations = await deriveLocations(transaction, newEdges);
  if (locations.length === 0) return;
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
  factsWithNewEvidence: number,
  entitiesWithNewAliases: number,
): WriteSummary {
  const nodesByFamily = Object.fromEntries(nodeFamilies.map((family) => [family, 0])) as Record<NodeFamily, number>;
  for (const node of newNodes) nodesByFamily[familyOf(node.id)] += 1;
  const total = batch.nodes.size + batch.edges.size;
  return {
    nodesByFamily,
    edges: newEdges.length,
    factsWithNewEvidence,
    entitiesWithNewAliases,
    unchanged: total - newNodes.length - newEdges.length - factsWithNewEvidence - entitiesWithNewAliases,
  };
}
