// Groups as they are described in src/domain/grouping.ts, counted one item after the other.
import type { StoredEdge } from '../../../src/domain/edge.js';
import { sortDay } from '../../../src/domain/fuzzy-date.js';
import type { DateInterval, Group, Grouping, Groups } from '../../../src/domain/grouping.js';
import { dateOf } from '../../../src/domain/node-kind.js';
import type { StoredNode } from '../../../src/domain/records.js';
import { sourceOfArticle } from '../../../src/domain/source.js';
import { unreachable } from '../../../src/domain/unreachable.js';
import { passesEdge, valuesOf } from './model-filters.js';
import type { ModelGraph } from './model-graph.js';

export interface Item {
  readonly node: StoredNode;
  readonly edge?: StoredEdge;
}

export function groupItems(
  graph: ModelGraph,
  items: readonly Item[],
  { by, order, limit, countsSources = false, countsMissing = false }: Grouping,
): Groups {
  const members = new Map<string, Item[]>();
  let missing = 0;
  for (const item of items) {
    const values = itemValues(graph, item, by);
    if (values.length === 0) missing += 1;
    for (const value of values) members.set(value, [...(members.get(value) ?? []), item]);
  }
  const sourcesOf = (group: readonly Item[]) =>
    new Set(group.map(({ node }) => (node.family === 'article' ? sourceOfArticle(node) : null))).size;
  const all = [...members].map(
    ([value, group]): Group => ({ value, count: group.length, sourceCount: countsSources ? sourcesOf(group) : null }),
  );
  all.sort((a, b) => (order === 'count' ? b.count - a.count : 0) || (a.value < b.value ? -1 : 1));
  const groups = limit === null ? all : all.slice(0, limit);
  const other = all.slice(groups.length).reduce((sum, { count }) => sum + count, 0);
  return { groups, groupTotal: all.length, other, missing: countsMissing ? missing : null, itemTotal: items.length };
}

function itemValues(graph: ModelGraph, { node, edge }: Item, by: Grouping['by']): string[] {
  switch (by.kind) {
    case 'attribute':
      return valuesOf(node, by.attribute);
    case 'edgeAttribute': {
      const value = by.attribute === 'role' ? edge?.facts.role : edge?.derivedStatus?.status;
      return value === undefined ? [] : [value];
    }
    case 'interval': {
      const day = sortDay(dateOf(node));
      return day === '' ? [] : [startOfInterval(day, by.interval)];
    }
    case 'related': {
      const edges = graph.edgesAt(node.id, by.relation, by.direction).filter((one) => passesEdge(graph, one, by.direction, by.where));
      return [...new Set(edges.map((one) => (by.direction === 'out' ? one.toId : one.fromId)))];
    }
    default:
      return unreachable(by);
  }
}

function startOfInterval(day: string, interval: DateInterval): string {
  const date = new Date(`${day}T00:00:00Z`);
  switch (interval) {
    case 'DAY':
      return day;
    case 'WEEK':
      date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
      return date.toISOString().slice(0, 10);
    case 'MONTH':
      return `${day.slice(0, 7)}-01`;
    case 'QUARTER':
      return `${day.slice(0, 5)}${['01', '04', '07', '10'][Math.floor(date.getUTCMonth() / 3)]}-01`;
    case 'YEAR':
      return `${day.slice(0, 4)}-01-01`;
  }
}
