// Conditions on neighbors, worked out before the list is read. Left inside of each other they would be tried for every node that every node
// leads to; few neighbors are named by id instead, and a list of ids leads to what is linked to them.
import { canonicalJson } from '../domain/canonical-json.js';
import { passesAll, type EdgeFilter, type NodeFilter } from '../domain/filter.js';
import type { Grouping } from '../domain/grouping.js';
import type { Direction, RelationName } from '../domain/relations.js';
import { familiesAt } from '../domain/relation-families.js';
import { maxAccessPathNodes } from '../domain/access-path.js';
import type { GraphReader } from './graph-store.js';

/** The same reader: a condition on neighbors that only few pass reaches it as a list of their ids. Each is worked out once. */
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
    const { related } = grouping.by;
    return related ? { ...grouping, by: { related: { ...related, where: await resolver.edge(related.where, related, false) } } } : grouping;
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

  /** `isNeighbor`: the condition is on a neighbor itself, so that its own neighbors are many for each node of the list. */
  async node(filter: NodeFilter, isNeighbor = false): Promise<NodeFilter> {
    if (filter.and) return { and: await Promise.all(filter.and.map((part) => this.node(part, isNeighbor))) };
    if (filter.or) return { or: await Promise.all(filter.or.map((part) => this.node(part, isNeighbor))) };
    if (filter.not) return { not: await this.node(filter.not, isNeighbor) };
    if (!filter.related) return filter;
    return { related: { ...filter.related, where: await this.edge(filter.related.where, filter.related, isNeighbor) } };
  }

  /** A condition on the edges of a list: its neighbors are the nodes of the list. */
  async listed(filter: EdgeFilter): Promise<EdgeFilter> {
    return this.#edge(filter, (node) => this.node(node));
  }

  /** A condition on the edges that lead on from a node. */
  async edge(filter: EdgeFilter, walk: Walk, isNeighbor: boolean): Promise<EdgeFilter> {
    return this.#edge(filter, async (node) => {
      const resolved = await this.node(node, true);
      return passesAll(resolved) || isById(resolved) || (!isNeighbor && isOwn(resolved)) ? resolved : this.#nameFew(resolved, walk);
    });
  }

  async #edge(filter: EdgeFilter, onNode: (node: NodeFilter) => Promise<NodeFilter>): Promise<EdgeFilter> {
    if (filter.and) return { and: await Promise.all(filter.and.map((part) => this.#edge(part, onNode))) };
    if (filter.or) return { or: await Promise.all(filter.or.map((part) => this.#edge(part, onNode))) };
    if (filter.not) return { not: await this.#edge(filter.not, onNode) };
    return filter.node ? { node: await onNode(filter.node) } : filter;
  }

  async #nameFew(filter: NodeFilter, { relation, direction }: Walk): Promise<NodeFilter> {
    const families = familiesAt('neighbor', relation, direction);
    const key = canonicalJson([families, filter]);
    const found = this.#found.get(key) ?? this.#reader.nodeIds(families, filter, maxAccessPathNodes + 1);
    this.#found.set(key, found);
    const ids = await found;
    return ids.length > maxAccessPathNodes ? filter : { attribute: 'id', in: ids };
  }
}

function isById(filter: NodeFilter): boolean {
  return filter.attribute === 'id';
}

/** Whether a condition reads nothing but the node itself. */
function isOwn(filter: NodeFilter): boolean {
  const parts = filter.and ?? filter.or ?? (filter.not ? [filter.not] : undefined);
  return parts ? parts.every(isOwn) : !filter.related && !filter.text && !filter.externalIds;
}
