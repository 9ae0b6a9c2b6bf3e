// The whole graph as lines of text that do not depend on the engine or on the time of writing, so that graphs can be compared.
import { canonicalJson } from '../domain/canonical-json.js';
import { edgeId, type StoredEdge } from '../domain/edge.js';
import { nodeFamilies, type NodeFamily } from '../domain/ids.js';
import type { StoredNode } from '../domain/records.js';
import { familiesAt } from '../domain/relation-families.js';
import { relationNames, type RelationName } from '../domain/relations.js';
import type { GraphStore } from './graph-store.js';
import { readAllEdges } from './read-all-edges.js';

/** The number of nodes that are read at once, and the time limit for their reads. */
const pageSize = 500;
const readTimeoutMs = 120_000;

/**
 * Every node in order of id, each followed by the edges of which it is the source, in order of edge id. Includes texts, aliases, statuses
 * and counts, but not the time of recording. Memory holds one page at a time.
 */
export async function* dumpGraph(store: Pick<GraphStore, 'reader'>): AsyncGenerator<string> {
  for (const family of [...nodeFamilies].sort()) {
    for (let after: string | null = null; ; ) {
      const reader = store.reader({ deadlineAt: Date.now() + readTimeoutMs });
      const nodes: StoredNode[] = await reader.nodesInOrderOfId(family, after, pageSize);
      const ids = nodes.map(({ id }) => id);
      const texts = family === 'article' ? await reader.articleTexts(ids) : new Map<string, string>();
      const edges = new Map<string, StoredEdge[]>(ids.map((id) => [id, []]));
      for (const relation of relationsFrom(family)) {
        for (const edge of await readAllEdges(reader, relation, 'out', ids)) edges.get(edge.fromId)!.push(edge);
      }
      for (const node of nodes) {
        yield describeNode(node, texts.get(node.id));
        for (const edge of edges.get(node.id)!.sort((a, b) => (edgeId(a) < edgeId(b) ? -1 : 1)))
          yield canonicalJson(withSortedEvidence(edge));
      }
      after = ids.at(-1) ?? null;
      if (nodes.length < pageSize) break;
    }
  }
}

function describeNode({ recordedAt: _recordedAt, ...node }: StoredNode, text: string | undefined): string {
  return canonicalJson({ ...withSortedEvidence(node), text });
}

/** Sorts evidence ids. Evidence is a set, and its stored order is only the order of arrival. */
function withSortedEvidence<Item extends object>(item: Item): Item {
  return 'evidenceIds' in item ? { ...item, evidenceIds: [...(item.evidenceIds as readonly string[])].sort() } : item;
}

function relationsFrom(family: NodeFamily): RelationName[] {
  return relationNames.filter((name) => familiesAt('owner', name, 'out').includes(family));
}
