// The port over plain arrays: every list is filtered, sorted and cut in full, exactly as the port describes it, however slow that is.
import type { StoredEdge } from '../../../src/domain/edge.js';
import { kindOf, sortValues } from '../../../src/domain/node-kind.js';
import type { Order, Page, PageItem, Slice } from '../../../src/domain/page.js';
import type { StoredNode } from '../../../src/domain/records.js';
import type { SortBy } from '../../../src/domain/relations.js';
import { sortableNumber, sortKey } from '../../../src/domain/sort-key.js';
import { sourceOfArticle } from '../../../src/domain/source.js';
import { externalIdKey, type EdgeList, type GraphReader, type GraphStore } from '../../../src/store/graph-store.js';
import { passesEdge, passesNode } from './model-filters.js';
import type { SearchKind } from '../../../src/domain/ontology/kinds.js';
import { groupItems } from './model-groups.js';
import { findHit, searchSortKey } from './model-search.js';
import type { ModelGraph } from './model-graph.js';

export function createModelStore(graph: ModelGraph, stats: GraphStore['stats']): GraphStore {
  const refuse = () => Promise.reject(new Error('The model only answers.'));
  return { engine: 'sqlite', reader: () => createModelReader(graph), write: refuse, stats, ping: refuse, close: async () => undefined };
}

function createModelReader(graph: ModelGraph): GraphReader {
  const nodesOf = (family: StoredNode['family'], filter: Parameters<typeof passesNode>[2]) =>
    graph.ofFamily(family).filter((node) => passesNode(graph, node, filter));
  const edgesOf = (list: Omit<EdgeList, 'order'>, ownerId: string) =>
    graph.edgesAt(ownerId, list.relation, list.direction).filter((edge) => passesEdge(graph, edge, list.direction, list.filter));
  const neighborOf = (edge: StoredEdge, direction: EdgeList['direction']) =>
    graph.nodes.get(direction === 'out' ? edge.toId : edge.fromId)!;

  const reader: GraphReader = {
    nodesByIds: async (ids) => new Map(ids.flatMap((id) => (graph.nodes.has(id) ? [[id, graph.nodes.get(id)!]] : []))),
    articleTexts: async (ids) => new Map(ids.flatMap((id) => (graph.texts.has(id) ? [[id, graph.texts.get(id)!]] : []))),
    async entityIdsByExternalIds(keys) {
      const carriers = (key: string) =>
        graph.ofFamily('entity').filter((node) => node.family === 'entity' && node.externalIds.some((id) => externalIdKey(id) === key));
      const found = keys.map(
        (key) =>
          [
            externalIdKey(key),
            carriers(externalIdKey(key))
              .map(({ id }) => id)
              .sort(),
          ] as const,
      );
      return new Map(found.filter(([, ids]) => ids.length > 0).map(([key, ids]) => [key, [...ids]]));
    },
    nodePage: async ({ family, filter, order }, slice) =>
      cut(
        nodesOf(family, filter).map((node) => ({ item: node, sortKey: sortKey(valueOf(node, order.by, 0), node.id) })),
        order,
        slice,
      ),
    nodesInOrderOfId: async (family, after, limit) =>
      nodesOf(family, { kind: 'and', parts: [] })
        .filter(({ id }) => after === null || id > after)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit),
    nodeIds: async (families, filter, limit) => families.flatMap((family) => nodesOf(family, filter).map(({ id }) => id)).slice(0, limit),
    nodeCount: async ({ family, filter }) => nodesOf(family, filter).length,
    async edgePages(list, slices) {
      const nodes = new Map<string, StoredNode>();
      const pages = new Map<string, Page<StoredEdge>>();
      for (const slice of slices) {
        const items = edgesOf(list, slice.ownerId).map((edge) => {
          const neighbor = neighborOf(edge, list.direction);
          const position = list.direction === 'out' ? edge.outPosition : edge.inPosition;
          return { item: edge, sortKey: sortKey(valueOf(neighbor, list.order.by, position), neighbor.id, edge.key) };
        });
        const page = cut(items, list.order, slice);
        pages.set(slice.ownerId, page);
        for (const { item } of page.items) nodes.set(neighborOf(item, list.direction).id, neighborOf(item, list.direction));
      }
      return { pages, nodes };
    },
    edgeCounts: async (list, ownerIds) => new Map(ownerIds.map((id) => [id, edgesOf(list, id).length])),
    nodeGroups: async ({ family, filter }, grouping) =>
      groupItems(
        graph,
        nodesOf(family, filter).map((node) => ({ node })),
        grouping,
      ),
    edgeGroups: async (list, grouping, ownerIds) =>
      new Map(
        ownerIds.map((id) => [
          id,
          groupItems(
            graph,
            edgesOf(list, id).map((edge) => ({ edge, node: neighborOf(edge, list.direction) })),
            grouping,
          ),
        ]),
      ),
    async independentSourceCounts(subjectIds) {
      const sources = (id: string) => graph.edgesAt(id, 'MENTIONS', 'in').map((edge) => graph.nodes.get(edge.fromId)!);
      return new Map(
        subjectIds.map((id) => [id, new Set(sources(id).map((node) => (node.family === 'article' ? sourceOfArticle(node) : ''))).size]),
      );
    },
    async searchPage(plan, slice) {
      const hits = graph.searchable().flatMap((node) => findHit(graph, node, plan) ?? []);
      const keyed = hits.map((hit) => ({ item: hit, sortKey: searchSortKey(hit) }));
      return cut(keyed, { by: 'position', direction: 'ASC' }, slice);
    },
    async searchCounts(plan) {
      const counts = new Map<SearchKind, number>();
      for (const node of graph.searchable()) {
        const kind = kindOf(node) as SearchKind;
        if (findHit(graph, node, plan)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      return counts;
    },
  };
  return reader;
}

function valueOf(node: StoredNode, by: SortBy, position: number): string {
  const { date, label } = sortValues(node);
  return { date, label, count: sortableNumber(node.articleCount), position: sortableNumber(position) }[by];
}

/** The slice of a whole list, as the port describes it. */
function cut<Item>(items: readonly PageItem<Item>[], { direction }: Order, { after, before, limit, fromEnd }: Slice): Page<Item> {
  const sorted = [...items].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  if (direction === 'DESC') sorted.reverse();
  const isAfter = (key: string, bound: string) => (direction === 'ASC' ? key > bound : key < bound);
  const inRange = sorted.filter(({ sortKey: key }) => (after === null || isAfter(key, after)) && (before === null || isAfter(before, key)));
  return { items: fromEnd ? inRange.slice(-limit) : inRange.slice(0, limit), hasMore: inRange.length > limit };
}
