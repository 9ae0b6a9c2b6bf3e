// Which part of an answer's graph is drawn: at most so many nodes, whole kinds left out before single ones, and what is left out is said.
import type { AnswerGraph, GraphEdge, GraphNode, NodeKind } from '../answer/answer-graph';
import { edgesByNode } from './edges-by-node';

/** In this order kinds are kept when there are too many nodes: what the question is about before what says so. */
export const nodeKinds: readonly NodeKind[] = ['event', 'person', 'organization', 'place', 'topic', 'other', 'claim', 'article'];

export const firstLimit = 50;

export interface VisibleGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** How many nodes of the answer are not drawn, by kind and in all. */
  readonly hidden: ReadonlyMap<NodeKind, number>;
  readonly hiddenCount: number;
  /** How many there are of each kind, drawn or not. */
  readonly kinds: ReadonlyMap<NodeKind, number>;
}

/** From so many nodes on, what says something and where it stands are left to the words beside the drawing at first. */
const crowded = 24;
const saying: ReadonlySet<NodeKind> = new Set(['claim', 'article']);

/** The kinds that are drawn when nobody has chosen: as many as fit in whole, and the first one at least. */
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

/** Whether little would be tied without this kind: an answer about claims is not to be seen without them. */
function holdsTogether(kind: NodeKind, { nodes, edges }: AnswerGraph): boolean {
  const ofKind = new Set(nodes.filter((node) => node.kind === kind).map(({ id }) => id));
  const through = edges.filter(({ source, target }) => ofKind.has(source) || ofKind.has(target));
  return through.length > 0.8 * edges.length;
}

/** `kept` stay whatever the limit: what is selected or was expanded. */
export function visibleGraph(graph: AnswerGraph, shown: ReadonlySet<NodeKind>, limit: number, kept: ReadonlySet<string>): VisibleGraph {
  const edgesOf = edgesByNode(graph.edges);
  const ranked = graph.nodes
    .map((node, order) => ({ node, order }))
    .filter(({ node }) => shown.has(node.kind) || kept.has(node.id))
    .sort((a, b) => rank(b.node) - rank(a.node) || a.order - b.order)
    .slice(0, limit)
    .sort((a, b) => a.order - b.order);
  const ids = new Set(ranked.map(({ node }) => node.id));
  // What is tied only to what is not drawn would lie about unexplained.
  const tied = new Set(
    graph.edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target)).flatMap((edge) => [edge.source, edge.target]),
  );
  for (const id of ids) if (!tied.has(id) && edgesOf.has(id) && !kept.has(id) && tied.size > 0) ids.delete(id);
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
