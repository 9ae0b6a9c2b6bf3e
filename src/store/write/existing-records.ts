// What the graph already has of what a batch names: read before the check, which itself reads nothing.
import { edgeId, type EdgeRecord } from '../../domain/edge.js';
import type { StoredNode } from '../../domain/records.js';
import type { GraphTransaction, StoredContent } from '../graph-transaction.js';
import type { MergedBatch } from './merge-batch.js';
import { hasKnownRelation, referencesOf } from './references.js';

export interface ExistingRecords {
  readonly nodeContents: ReadonlyMap<string, StoredContent>;
  /** Of the edges of the batch, and of the participations that its claims concern. */
  readonly edgeContents: ReadonlyMap<string, StoredContent>;
  /** Nodes of the batch, and nodes that it refers to. */
  readonly known: ReadonlyMap<string, StoredNode>;
  /** Texts of articles from which the batch quotes and whose text it does not bring along. */
  readonly texts: ReadonlyMap<string, string>;
}

export async function readExistingRecords(transaction: GraphTransaction, batch: MergedBatch): Promise<ExistingRecords> {
  const nodes = [...batch.nodes.values()];
  // An unknown relation is refused by the check; it must not reach a statement.
  const edges = [...batch.edges.values()].filter(hasKnownRelation);
  const referenced = [...nodes, ...edges].flatMap(referencesOf).map(({ id }) => id);
  const nodeContents = await transaction.nodeContents([...batch.nodes.keys()]);
  const quoted = nodes.flatMap((node) =>
    node.family === 'evidence' && !nodeContents.has(node.id) && !batch.texts.has(node.articleId) ? [node.articleId] : [],
  );
  const known = await transaction.nodesByIds([...new Set([...referenced, ...batch.nodes.keys()])]);
  // An edge can be there only where both its ends are.
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

/** The participation that an edge of a claim concerns, as far as it identifies one; none for an edge that concerns no participation. */
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
