// Filters as they are described in src/domain/filter.ts, applied to one node or edge after the other, without any code of the engines.
import { validRange, type StoredEdge } from '../../../src/domain/edge.js';
import type { DayRange, EdgeFilter, NodeFilter, TextCondition } from '../../../src/domain/filter.js';
import { sortDay } from '../../../src/domain/fuzzy-date.js';
import { dateOf, kindOf } from '../../../src/domain/node-kind.js';
import { attributePath, valueAt, type NodeAttribute, type TextAttribute } from '../../../src/domain/ontology/attributes.js';
import type { StoredNode } from '../../../src/domain/records.js';
import { searchEntries } from '../../../src/domain/search-entry.js';
import { unreachable } from '../../../src/domain/unreachable.js';
import type { ModelGraph } from './model-graph.js';

export function passesNode(graph: ModelGraph, node: StoredNode, filter: NodeFilter): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.parts.every((part) => passesNode(graph, node, part));
    case 'or':
      return filter.parts.some((part) => passesNode(graph, node, part));
    case 'not':
      return !passesNode(graph, node, filter.part);
    case 'attribute':
      return valuesOf(node, filter.attribute).some((value) => filter.in.includes(value));
    case 'overlaps':
      return overlaps(dateOf(node), filter.range);
    case 'sortDay':
      return isWithin(sortDay(dateOf(node)), filter.range);
    case 'range': {
      const value = valueOf(node, filter.attribute);
      return typeof value === 'number' && value >= (filter.range.from ?? -Infinity) && value <= (filter.range.to ?? Infinity);
    }
    case 'externalIds': {
      const own = node.family === 'entity' ? node.externalIds : [];
      return filter.in.some(({ scheme, value }) => own.some((id) => id.scheme === scheme && id.value === value));
    }
    case 'text': {
      const entries = searchEntries(node, graph.texts.get(node.id) ?? null);
      return entries.some(({ field, normalized }) => filter.fields.includes(field) && matches(normalized, filter));
    }
    case 'related':
      return graph
        .edgesAt(node.id, filter.relation, filter.direction)
        .some((edge) => passesEdge(graph, edge, filter.direction, filter.where));
    default:
      return unreachable(filter);
  }
}

/** `direction` is that of the list or relation in which the edge is met: the neighbor is at its end. */
export function passesEdge(graph: ModelGraph, edge: StoredEdge, direction: 'out' | 'in', filter: EdgeFilter): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.parts.every((part) => passesEdge(graph, edge, direction, part));
    case 'or':
      return filter.parts.some((part) => passesEdge(graph, edge, direction, part));
    case 'not':
      return !passesEdge(graph, edge, direction, filter.part);
    case 'attribute': {
      const value = { role: edge.facts.role, status: edge.derivedStatus?.status, fromId: edge.fromId, toId: edge.toId }[filter.attribute];
      return value !== undefined && filter.in.includes(value);
    }
    case 'node':
      return passesNode(graph, graph.nodes.get(direction === 'out' ? edge.toId : edge.fromId)!, filter.node);
    case 'holdsOn':
      return overlaps(validRange(edge.facts) ?? null, { from: filter.day, to: filter.day });
    default:
      return unreachable(filter);
  }
}

/** The values of an attribute: none, one, or of the outlets of an article several. */
export function valuesOf(node: StoredNode, attribute: TextAttribute): string[] {
  const outlets = node.family === 'article' ? [node.outletId, ...node.sources.map(({ outletId }) => outletId)] : [];
  const values = attribute === 'outletId' ? outlets : [valueOf(node, attribute)];
  return [...new Set(values.filter((one): one is string => typeof one === 'string'))];
}

function valueOf(node: StoredNode, attribute: NodeAttribute): unknown {
  if (attribute === 'kind') return kindOf(node);
  if (attribute === 'status') return node.derivedStatus?.status;
  return valueAt(node, attributePath(attribute) ?? [attribute]);
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
