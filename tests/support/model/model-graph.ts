// A graph in plain arrays, from which the model of the tests answers. Its content is read from a store; its answers are computed here.
import { edgeId, type StoredEdge } from '../../../src/domain/edge.js';
import { nodeFamilies, type NodeFamily } from '../../../src/domain/ids.js';
import type { StoredNode } from '../../../src/domain/records.js';
import { relationNames, type RelationName } from '../../../src/domain/relations.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { readAllEdges } from '../../../src/store/read-all-edges.js';
import { noDeadline } from '../no-deadline.js';

export class ModelGraph {
  readonly nodes = new Map<string, StoredNode>();
  readonly texts = new Map<string, string>();
  readonly edges: StoredEdge[] = [];
  readonly #out = new Map<string, StoredEdge[]>();
  readonly #in = new Map<string, StoredEdge[]>();

  add(edge: StoredEdge): void {
    this.edges.push(edge);
    push(this.#out, `${edge.relation} ${edge.fromId}`, edge);
    push(this.#in, `${edge.relation} ${edge.toId}`, edge);
  }

  ofFamily(family: NodeFamily): StoredNode[] {
    return [...this.nodes.values()].filter((node) => node.family === family);
  }

  /** Every node that a search can find. */
  searchable(): StoredNode[] {
    return (['article', 'entity', 'event', 'claim'] as const).flatMap((family) => this.ofFamily(family));
  }

  edgesAt(id: string, relation: RelationName, direction: 'out' | 'in'): readonly StoredEdge[] {
    return (direction === 'out' ? this.#out : this.#in).get(`${relation} ${id}`) ?? [];
  }
}

function push(map: Map<string, StoredEdge[]>, key: string, edge: StoredEdge): void {
  map.set(key, [...(map.get(key) ?? []), edge]);
}

/** The whole content of a store. */
export async function readModelGraph(store: GraphStore): Promise<ModelGraph> {
  const reader = store.reader(noDeadline);
  const graph = new ModelGraph();
  for (const family of nodeFamilies) {
    for (let after: string | null = null; ; ) {
      const nodes: StoredNode[] = await reader.nodesInOrderOfId(family, after, 500);
      for (const node of nodes) graph.nodes.set(node.id, node);
      if (nodes.length < 500) break;
      after = nodes.at(-1)!.id;
    }
  }
  const ids = [...graph.nodes.keys()];
  for (const [id, text] of await reader.articleTexts(ids.filter((id) => id.startsWith('article:')))) graph.texts.set(id, text);
  const seen = new Set<string>();
  for (const relation of relationNames) {
    for (const edge of await readAllEdges(reader, relation, 'out', ids)) {
      if (!seen.has(edgeId(edge))) graph.add(edge);
      seen.add(edgeId(edge));
    }
  }
  return graph;
}
