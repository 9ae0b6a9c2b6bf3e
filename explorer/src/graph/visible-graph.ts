// Selects the part of the graph to draw: a limited number of nodes, omitting whole kinds before single nodes. Counts the hidden nodes.
import type { AnswerGraph, GraphEdge, GraphNode, NodeKind } from '../answer/answer-graph';
import { edgesByNode } from '../answer/edges-by-node';

/** The order in which kinds are kept if there are too many nodes: the subjects of the question before its sources. */
export const nodeKinds: readonly NodeKind[] = ['event', 'person', 'organization', 'place', 'topic', 'other', 'claim', 'article'];

export const firstLimit = 50;

export interface VisibleGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** The number of nodes that are not drawn, by kind and in total. */
  readonly hidden: ReadonlyMap<NodeKind, number>;
  readonly hiddenCount: number;
  /** The number of nodes of each kind, drawn or not. */
  readonly kinds: ReadonlyMap<NodeKind, number>;
}

/** With more nodes than this, claims and articles are initially hidden; the panel next to the drawing shows their quotes. */
const crowded = 24;
const saying: ReadonlySet<NodeKind> = new Set(['claim', 'article']);

/** The kinds that are drawn by default: as many as fit within the limit, and at least the first one. */
export function fittingKinds(graph: AnswerGraph, limit: number): ReadonlySet<NodeKind> {
  const { nodes } = graph;
  const counts = countKinds(nodes);
  const fitting = new Set<NodeKind>();
  let total = 0;
  for (const kind of nodeKinds) {
    const count = counts.get(kind) ?? 0;
    if (count === 0) continue;
    const isTooMuch = nodes.length > crowded || total + count > limit;
    if (fitting.size > 1 && saying.has(kind) && isTooMuch && !holdsTogether(kind, graph)) continue;
    total += count;
    fitting.add(kind);
  }
  return fitting;
}

/** Whether most connections involve this kind. An answer about claims would be unreadable without them. */
function holdsTogether(kind: NodeKind, { nodes, edges }: AnswerGraph): boolean {
  const ofKind = new Set(nodes.filter((node) => node.kind === kind).map(({ id }) => id));
  const through = edges.filter(({ source, target }) => ofKind.has(source) || ofKind.has(target));
  return through.length > 0.8 * edges.length;
}

/** `kept` holds the nodes that are shown regardless of the limit: expanded nodes and their neighbors. */
export function visibleGraph(graph: AnswerGraph, shown: ReadonlySet<NodeKind>, limit: number, kept: ReadonlySet<string>): VisibleGraph {
  const edgesOf = edgesByNode(graph.edges);
  const ranked = graph.nodes
    .map((node, order) => ({ node, order }))
    .filter(({ node }) => shown.has(node.kind) || kept.has(node.id))
    .sort((a, b) => rank(b.node) - rank(a.node) || a.order - b.order)
    .slice(0, limit)
    .sort((a, b) => a.order - b.order);
  const ids = new Set(ranked.map(({ node }) => node.id));
  // A node whose neighbors are all hidden would appear without context, so it is hidden too.
  const connected = new Set(
    graph.edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target)).flatMap((edge) => [edge.source, edge.target]),
  );
  for (const id of ids) if (!connected.has(id) && edgesOf.has(id) && !kept.has(id) && connected.size > 0) ids.delete(id);
  const nodes = ranked.map(({ node }) => node).filter(({ id }) => ids.has(id));
  const left = graph.nodes.filter(({ id }) => !ids.has(id));
  return {
    nodes,
    edges: graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    hidden: countKinds(left),
    hiddenCount: left.length,
    kinds: countKinds(graph.nodes),
  };

  function rank({ id, kind }: GraphNode): number {
    return (kept.has(id) ? 1_000_000 : 0) + (kind === 'event' ? 1_000 : 0) + Math.min(edgesOf.get(id)?.length ?? 0, 999);
  }
}

function countKinds(nodes: readonly GraphNode[]): Map<NodeKind, number> {
  const counts = new Map<NodeKind, number>();
  for (const { kind } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
