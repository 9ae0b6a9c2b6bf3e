// Filters as they are described in src/domain/filter.ts, applied to one node or edge after the other, without any code of the engines.
import { validRange, type StoredEdge } from '../../../src/domain/edge.js';
import type { DayRange, EdgeFilter, NodeFilter, TextCondition } from '../../../src/domain/filter.js';
import { sortDay } from '../../../src/domain/fuzzy-date.js';
import { dateOf, kindOf } from '../../../src/domain/node-kind.js';
import type { StoredNode } from '../../../src/domain/records.js';
import { searchEntries } from '../../../src/domain/search-entry.js';
import type { ModelGraph } from './model-graph.js';

export function passesNode(graph: ModelGraph, node: StoredNode, filter: NodeFilter): boolean {
  if (filter.and) return filter.and.every((inner) => passesNode(graph, node, inner));
  if (filter.or) return filter.or.some((inner) => passesNode(graph, node, inner));
  if (filter.not) return !passesNode(graph, node, filter.not);
  if (filter.attribute) return valuesOf(node, filter.attribute).some((value) => filter.in!.includes(value));
  if (filter.overlaps) return overlaps(dateOf(node), filter.overlaps);
  if (filter.sortDay) return isWithin(sortDay(dateOf(node)), filter.sortDay);
  if (filter.articleCount) {
    const { from, to } = filter.articleCount;
    return node.articleCount >= (from ?? 0) && node.articleCount <= (to ?? Infinity);
  }
  if (filter.externalIds) {
    const own = node.family === 'entity' ? node.externalIds : [];
    return filter.externalIds.some(({ scheme, value }) => own.some((id) => id.scheme === scheme && id.value === value));
  }
  if (filter.text) {
    const { text } = filter;
    const entries = searchEntries(node, graph.texts.get(node.id) ?? null);
    return entries.some(({ field, normalized }) => text.fields.includes(field) && matches(normalized, text));
  }
  if (filter.related) {
    const { relation, direction, where } = filter.related;
    return graph.edgesAt(node.id, relation, direction).some((edge) => passesEdge(graph, edge, direction, where));
  }
  return true;
}

/** `direction` is that of the list or relation in which the edge is met: the neighbor is at its end. */
export function passesEdge(graph: ModelGraph, edge: StoredEdge, direction: 'out' | 'in', filter: EdgeFilter): boolean {
  if (filter.and) return filter.and.every((inner) => passesEdge(graph, edge, direction, inner));
  if (filter.or) return filter.or.some((inner) => passesEdge(graph, edge, direction, inner));
  if (filter.not) return !passesEdge(graph, edge, direction, filter.not);
  if (filter.attribute) {
    const value = { role: edge.facts.role, status: edge.derivedStatus?.status, fromId: edge.fromId, toId: edge.toId }[filter.attribute];
    return value !== undefined && filter.in!.includes(value);
  }
  if (filter.node) return passesNode(graph, graph.nodes.get(direction === 'out' ? edge.toId : edge.fromId)!, filter.node);
  if (filter.holdsOn !== undefined) return overlaps(validRange(edge.facts) ?? null, { from: filter.holdsOn, to: filter.holdsOn });
  return true;
}

/** The values of an attribute. Usually at most one; an article may have several outlets. */
export function valuesOf(node: StoredNode, attribute: NonNullable<NodeFilter['attribute']>): string[] {
  const record = node as unknown as Readonly<Record<string, unknown>>;
  const outlets = node.family === 'article' ? [node.outletId, ...node.sources.map(({ outletId }) => outletId)] : [];
  const values: Readonly<Record<typeof attribute, readonly unknown[]>> = {
    id: [node.id],
    kind: [kindOf(node)],
    status: [node.derivedStatus?.status],
    speechAct: [record['speechAct']],
    language: [record['language']],
    category: node.family === 'article' ? [node.category] : [],
    outletId: outlets,
  };
  return [...new Set(values[attribute].filter((one): one is string => typeof one === 'string'))];
}

function overlaps(date: { readonly earliest: string | null; readonly latest: string | null } | null, { from, to }: DayRange): boolean {
  return date !== null && (date.latest ?? '9999') >= (from ?? '') && (date.earliest ?? '') <= (to ?? '9999');
}

function isWithin(day: string, { from, to }: DayRange): boolean {
  return day !== '' && day >= (from ?? '') && day <= (to ?? '9999');
}

function matches(normalized: string, { how, normalized: wanted }: TextCondition): boolean {
  switch (how) {
    case 'equals':
      return normalized === wanted;
    case 'contains':
      return normalized.includes(wanted);
    case 'startsWith':
      return normalized.startsWith(wanted);
    case 'words':
      return wanted.split(' ').every((word) => normalized.split(' ').includes(word));
  }
}
