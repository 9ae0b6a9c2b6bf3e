// Random lists, filters and slices: anything that the port allows, over ids that exist.
import type { EdgeFilter, NodeFilter, TextCondition } from '../../src/domain/filter.js';
import type { Order, Slice } from '../../src/domain/page.js';
import { relationNames, relationRow, type Direction, type RelationName } from '../../src/domain/relations.js';
import { dateIntervals, type Grouping, type GroupKey } from '../../src/domain/grouping.js';
import { searchFields } from '../../src/domain/search-entry.js';
import { numberAttributes, textAttributes, type NumberAttribute, type TextAttribute } from '../../src/domain/ontology/attributes.js';
import { subjectKinds } from '../../src/domain/ontology/kinds.js';
import { participantRoles } from '../../src/domain/ontology/roles.js';
import { assertionStatuses, eventCategories, quantityBounds, speechActs } from '../../src/domain/vocabulary.js';
import { nodeOrders, type EdgeList, type NodeList } from '../../src/store/graph-store.js';
import type { Random } from './random.js';

const days = ['2020-01-15', '2021-03-23', '2021-04-10', '2023-10-07', '2024-09-30', '2024-11-21', '2025-06-01'];
const families = ['article', 'entity', 'event', 'claim'] as const;

function someOf<Item>(random: Random, items: readonly Item[]): Item[] {
  return Array.from({ length: random.below(4) }, () => random.pick(items));
}

/** Values to compare attributes with, so that some of them match; those that are ids are compared with the ids of the graph. */
const attributeValues: Readonly<Record<Exclude<TextAttribute, 'id' | 'outletId'>, readonly string[]>> = {
  kind: [...subjectKinds, 'ARTICLE', 'CLAIM'],
  status: assertionStatuses,
  speechAct: speechActs,
  language: ['en', 'ar'],
  category: eventCategories,
  quantityUnit: ['people killed', 'hostages', 'deaths'],
  quantityBound: quantityBounds,
};
const numbers = [0, 1, 2, 3, 100, 1_000];

/** `depth` bounds how deeply conditions nest. */
export function randomNodeFilter(random: Random, ids: readonly string[], depth: number): NodeFilter {
  const inner = () => randomNodeFilter(random, ids, depth - 1);
  const attributeFilter = (attribute: TextAttribute): NodeFilter => ({
    kind: 'attribute',
    attribute,
    in: someOf(random, attribute === 'id' || attribute === 'outletId' ? ids : attributeValues[attribute]),
  });
  const bound = () => (random.once(3) ? null : random.pick(numbers));
  const rangeFilter = (attribute: NumberAttribute): NodeFilter => ({ kind: 'range', attribute, range: { from: bound(), to: bound() } });
  const leaves: (() => NodeFilter)[] = [
    ...textAttributes.map((attribute) => () => attributeFilter(attribute)),
    ...numberAttributes.map((attribute) => () => rangeFilter(attribute)),
    () => ({ kind: 'sortDay', range: { from: random.once(3) ? null : random.pick(days), to: random.once(3) ? null : random.pick(days) } }),
    () => ({ kind: 'externalIds', in: someOf(random, externalIds) }),
    () => ({ kind: 'text', ...randomText(random) }),
    () => ({ kind: 'overlaps', range: { from: random.once(3) ? null : random.pick(days), to: random.once(3) ? null : random.pick(days) } }),
  ];
  const nested: (() => NodeFilter)[] = [
    () => ({ kind: 'and', parts: [inner(), inner()] }),
    () => ({ kind: 'or', parts: [inner(), inner()] }),
    () => ({ kind: 'not', part: inner() }),
    () => ({ kind: 'and', parts: [] }),
    () => ({ kind: 'or', parts: [] }),
    () => ({ kind: 'related', ...randomRelation(random), where: randomEdgeFilter(random, ids, depth - 1) }),
    () => ({ kind: 'related', ...randomRelation(random), where: randomEdgeFilter(random, ids, depth - 1) }),
  ];
  return random.pick(depth > 0 ? [...leaves, ...nested] : leaves)();
}

const texts = ['iraq', 'joe biden', 'biden', 'israel hamas', 'a', 'the court', 'is', 'international criminal court'];
const externalIds = [
  { scheme: 'WIKIDATA', value: 'Q6279' },
  { scheme: 'WIKIDATA', value: 'Q796' },
  { scheme: 'ISO_3166_1', value: 'IQ' },
  { scheme: 'ISO_3166_1', value: 'Q796' },
] as const;

function randomText(random: Random): TextCondition {
  return {
    fields: [random.pick(searchFields), random.pick(searchFields)],
    how: random.pick(['equals', 'contains', 'startsWith', 'words'] as const),
    normalized: random.pick(texts),
  };
}

function randomEdgeFilter(random: Random, ids: readonly string[], depth: number): EdgeFilter {
  const leaves: (() => EdgeFilter)[] = [
    () => ({ kind: 'attribute', attribute: 'role', in: someOf(random, participantRoles) }),
    () => ({ kind: 'attribute', attribute: 'status', in: someOf(random, assertionStatuses) }),
    () => ({ kind: 'attribute', attribute: 'toId', in: someOf(random, ids) }),
    () => ({ kind: 'attribute', attribute: 'fromId', in: someOf(random, ids) }),
    () => ({ kind: 'holdsOn', day: random.pick(days) }),
    () => ({ kind: 'and', parts: [] }),
  ];
  const nested: (() => EdgeFilter)[] = [
    () => ({ kind: 'node', node: randomNodeFilter(random, ids, depth - 1) }),
    () => ({ kind: 'not', part: randomEdgeFilter(random, ids, depth - 1) }),
    () => ({ kind: 'or', parts: [randomEdgeFilter(random, ids, depth - 1), randomEdgeFilter(random, ids, depth - 1)] }),
  ];
  return random.pick(depth > 0 ? [...leaves, ...nested] : leaves)();
}

function randomRelation(random: Random): { relation: RelationName; direction: Direction } {
  return { relation: random.pick(relationNames), direction: random.pick(['in', 'out'] as const) };
}

function randomOrder(random: Random, orders: readonly Order['by'][]): Order {
  return { by: random.pick(orders), direction: random.pick(['ASC', 'DESC'] as const) };
}

export function randomNodeList(random: Random, ids: readonly string[]): NodeList {
  const family = random.pick(families);
  return { family, filter: randomNodeFilter(random, ids, 3), order: randomOrder(random, nodeOrders[family]) };
}

export function randomEdgeList(random: Random, ids: readonly string[]): EdgeList {
  const { relation, direction } = randomRelation(random);
  return {
    relation,
    direction,
    filter: random.once(2) ? { kind: 'and', parts: [] } : randomEdgeFilter(random, ids, 3),
    order: randomOrder(random, relationRow(relation)[direction]),
  };
}

/** A slice whose bounds are keys of the list itself, in any order. */
export function randomSlice(random: Random, keys: readonly string[]): Slice {
  const bound = () => (keys.length === 0 || random.once(2) ? null : random.pick(keys));
  return { after: bound(), before: bound(), limit: 1 + random.below(5), fromEnd: random.once(2) };
}

/** Any grouping of a list of nodes, or of one of edges. */
export function randomGrouping(random: Random, ids: readonly string[], of: 'nodes' | 'edges'): Grouping {
  const keys: (() => GroupKey)[] = [
    () => ({ kind: 'attribute', attribute: random.pick(['kind', 'status', 'speechAct', 'language', 'category', 'outletId'] as const) }),
    () => ({ kind: 'interval', interval: random.pick(dateIntervals) }),
    () => ({
      kind: 'related',
      ...randomRelation(random),
      where: random.once(2) ? { kind: 'and', parts: [] } : randomEdgeFilter(random, ids, 1),
    }),
    ...(of === 'edges' ? [(): GroupKey => ({ kind: 'edgeAttribute', attribute: random.pick(['role', 'status'] as const) })] : []),
  ];
  return {
    by: random.pick(keys)(),
    order: random.pick(['count', 'value'] as const),
    limit: random.once(2) ? null : 1 + random.below(3),
    countsSources: random.once(2),
  };
}
