// Reads the records of the graph that a batch refers to, before the check, which does not read from the graph itself.
import { edgeId, type EdgeRecord } from '../../domain/edge.js';
import type { StoredNode } from '../../domain/records.js';
import type { GraphTransaction, StoredContent } from '../graph-transaction.js';
import type { MergedBatch } from './merge-batch.js';
import { hasKnownRelation, referencesOf } from './references.js';

export interface ExistingRecords {
  readonly nodeContents: ReadonlyMap<string, StoredContent>;
  /** For the edges of the batch, and for the participations that its claims concern. */
  readonly edgeContents: ReadonlyMap<string, StoredContent>;
  /** The nodes of the batch that exist already, and the nodes that it refers to. */
  readonly known: ReadonlyMap<string, StoredNode>;
  /** The texts of articles that the batch quotes but does not contain. */
  readonly texts: ReadonlyMap<string, string>;
}

export async function readExistingRecords(transaction: GraphTransaction, batch: MergedBatch): Promise<ExistingRecords> {
  const nodes = [...batch.nodes.values()];
  // The check refuses unknown relations. They must not reach a statement.
  const edges = [...batch.edges.values()].filter(hasKnownRelation);
  const referenced = [...nodes, ...edges].flatMap(referencesOf).map(({ id }) => id);
  const nodeContents = await transaction.nodeContents([...batch.nodes.keys()]);
  const quoted = nodes.flatMap((node) =>
    node.family === 'evidence' && !nodeContents.has(node.id) && !batch.texts.has(node.articleId) ? [node.articleId] : [],
  );
  const known = await transaction.nodesByIds([...new Set([...referenced, ...batch.nodes.keys()])]);
  // An edge can exist only if both its ends exist.
  const possible = uniqueEdges([...edges, ...edges.flatMap(concernedParticipation)]).filter(
    ({ fromId, toId }) => known.has(fromId) && known.has(toId),
  );
  return {
    known,
    nodeContents,
    edgeContents: await transaction.edgeContents(possible),
    texts: await transaction.articleTexts([...new Set(quoted)]),
  };
}

/** The participation that a CONCERNS edge identifies; empty if it identifies none, and for all other edges. */
export function concernedParticipation({ relation, toId, facts }: EdgeRecord): EdgeRecord[] {
  if (relation !== 'CONCERNS' || facts.entityId === undefined || facts.role === undefined) return [];
  return [
    {
      relation: 'PARTICIPATES_IN',
      fromId: facts.entityId,
      toId,
      key: facts.role,
      outPosition: 0,
      inPosition: 0,
      facts: { role: facts.role },
      evidenceIds: [],
    },
  ];
}

function uniqueEdges(edges: readonly EdgeRecord[]): EdgeRecord[] {
  return [...new Map(edges.map((edge) => [edgeId(edge), edge])).values()];
}
