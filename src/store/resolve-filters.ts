// Resolves conditions on neighbors before a list is read. Nested conditions would be evaluated for every neighbor of every node. If few
// neighbors match, the condition is replaced by a list of their ids, which an index can look up.
import { canonicalJson } from '../domain/canonical-json.js';
import { passesAll, type EdgeFilter, type NodeFilter } from '../domain/filter.js';
import type { Grouping } from '../domain/grouping.js';
import type { Direction, RelationName } from '../domain/relations.js';
import { familiesAt } from '../domain/relation-families.js';
import { maxAccessPathNodes } from '../domain/access-path.js';
import type { GraphReader } from './graph-store.js';

/** The same reader, for which a condition that only few neighbors match is replaced by a list of their ids. Each is resolved once. */
export function resolveFilters(reader: GraphReader): GraphReader {
  const resolver = new FilterResolver(reader);
  const ofNodes = async <List extends { readonly filter: NodeFilter }>(list: List) => ({
    ...list,
    filter: await resolver.node(list.filter),
  });
  const ofEdges = async <List extends { readonly filter: EdgeFilter }>(list: List) => ({
    ...list,
    filter: await resolver.listed(list.filter),
  });
  const ofGroups = async (grouping: Grouping): Promise<Grouping> => {
    const { by } = grouping;
    return by.kind === 'related' ? { ...grouping, by: { ...by, where: await resolver.edge(by.where, by, false) } } : grouping;
  };
  return {
    ...reader,
    nodePage: async (list, slice) => reader.nodePage(await ofNodes(list), slice),
    nodeCount: async (list) => reader.nodeCount(await ofNodes(list)),
    nodeGroups: async (list, grouping) => reader.nodeGroups(await ofNodes(list), await ofGroups(grouping)),
    edgePages: async (list, slices) => reader.edgePages(await ofEdges(list), slices),
    edgeCounts: async (list, ownerIds) => reader.edgeCounts(await ofEdges(list), ownerIds),
    edgeGroups: async (list, grouping, ownerIds) => reader.edgeGroups(await ofEdges(list), await ofGroups(grouping), ownerIds),
  };
}

interface Walk {
  readonly relation: RelationName;
  readonly direction: Direction;
}

class FilterResolver {
  readonly #found = new Map<string, Promise<readonly string[]>>();
  readonly #reader: GraphReader;

  constructor(reader: GraphReader) {
    this.#reader = reader;
  }

  /** `isNeighbor`: whether the condition is on a neighbor, so that evaluating it on further neighbors would multiply the reads. */
  async node(filter: NodeFilter, isNeighbor = false): Promise<NodeFilter> {
    switch (filter.kind) {
      case 'and':
      case 'or':
        return { ...filter, parts: await Promise.all(filter.parts.map((part) => this.node(part, isNeighbor))) };
      case 'not':
        return { ...filter, part: await this.node(filter.part, isNeighbor) };
      case 'related':
        return { ...filter, where: await this.edge(filter.where, filter, isNeighbor) };
      default:
        return filter;
    }
  }

  /** Resolves a condition on the edges of a list, whose neighbors are the nodes of the list. */
  async listed(filter: EdgeFilter): Promise<EdgeFilter> {
    return this.#edge(filter, (node) => this.node(node));
  }

  /** Resolves a condition on the edges that lead from a node to its neighbors. */
  async edge(filter: EdgeFilter, walk: Walk, isNeighbor: boolean): Promise<EdgeFilter> {
    return this.#edge(filter, async (node) => {
      const resolved = await this.node(node, true);
      return passesAll(resolved) || isById(resolved) || (!isNeighbor && isOwn(resolved)) ? resolved : this.#nameFew(resolved, walk);
    });
  }

  async #edge(filter: EdgeFilter, onNode: (node: NodeFilter) => Promise<NodeFilter>): Promise<EdgeFilter> {
    switch (filter.kind) {
      case 'and':
      case 'or':
        return { ...filter, parts: await Promise.all(filter.parts.map((part) => this.#edge(part, onNode))) };
      case 'not':
        return { ...filter, part: await this.#edge(filter.part, onNode) };
      case 'node':
        return { ...filter, node: await onNode(filter.node) };
      default:
        return filter;
    }
  }

  async #nameFew(filter: NodeFilter, { relation, direction }: Walk): Promise<NodeFilter> {
    const families = familiesAt('neighbor', relation, direction);
    const key = canonicalJson([families, filter]);
    const found = this.#found.get(key) ?? this.#reader.nodeIds(families, filter, maxAccessPathNodes + 1);
    this.#found.set(key, found);
    const ids = await found;
    return ids.length > maxAccessPathNodes ? filter : { kind: 'attribute', attribute: 'id', in: ids };
  }
}

function isById(filter: NodeFilter): boolean {
  return filter.kind === 'attribute' && filter.attribute === 'id';
}

/** Whether a condition reads only the node itself, and no edges or index entries. */
function isOwn(filter: NodeFilter): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.parts.every(isOwn);
    case 'not':
      return isOwn(filter.part);
    default:
      return !['related', 'text', 'externalIds'].includes(filter.kind);
  }
}
