// The long lists that a timeline is merged from: events and claims by date, read page by page and only as far as the merge pulls them.
import { neighborIdOf, type StoredEdge } from '../domain/edge.js';
import type { NodeFilter } from '../domain/filter.js';
import { sortDay } from '../domain/fuzzy-date.js';
import { dateOf } from '../domain/node-kind.js';
import type { Slice } from '../domain/page.js';
import type { EntityRecord, StoredClaim, StoredEvent, StoredNode } from '../domain/records.js';
import { opposite, type Direction, type RelationName } from '../domain/relations.js';
import type { AnalysisReads } from './analysis-reads.js';
import type { Pull } from './merge-sorted.js';
import type { ClaimItem, EventItem } from './timeline-items.js';
import { dateListBounds, timelineKey } from './timeline-key.js';

/** Events or claims that a relation links to the entity, by date. */
export interface DateList {
  readonly sort: 'EVENT' | 'CLAIM';
  readonly relation: RelationName;
  readonly direction: Direction;
}

/** The lists of a timeline. An item may be in two of them. */
export function dateListsOf({ kind }: Pick<EntityRecord, 'kind'>): DateList[] {
  return [
    { sort: 'EVENT', relation: 'PARTICIPATES_IN', direction: 'out' },
    ...(kind === 'PLACE' ? [{ sort: 'EVENT', relation: 'LOCATED_AT', direction: 'in' } as const] : []),
    { sort: 'CLAIM', relation: 'CLAIMED_BY', direction: 'in' },
    { sort: 'CLAIM', relation: 'ABOUT', direction: 'in' },
  ];
}

/** The largest page that is read of one list at once. */
const maxPage = 500;

/** Reads the items of a list that pass a filter, page by page, as far as they are pulled. */
export function pullDateList(
  { loaders, nodesRead }: AnalysisReads,
  ownerId: string,
  { sort, relation, direction }: DateList,
  where: NodeFilter,
  { after, before, limit, fromEnd }: Slice,
): Pull<EventItem | ClaimItem> {
  const loader = loaders.edgePageBySlice({
    relation,
    direction,
    filter: { kind: 'node', node: where },
    order: { by: 'date', direction: 'ASC' },
  });
  let bounds = dateListBounds(sort, after, before);
  let waiting: (EventItem | ClaimItem)[] = [];
  let isAtEnd = false;
  const read = async () => {
    const { page, nodes } = await loader.load({ ownerId, ...bounds, limit: Math.min(limit + 1, maxPage), fromEnd });
    nodesRead.add(page.items.length);
    isAtEnd = !page.hasMore;
    const furthest = (fromEnd ? page.items[0] : page.items.at(-1))?.sortKey;
    if (furthest !== undefined) bounds = fromEnd ? { ...bounds, before: furthest } : { ...bounds, after: furthest };
    const items = page.items.map(({ item: edge }) => createItem(sort, edge, nodes.get(neighborIdOf(edge, direction))!));
    waiting = fromEnd ? items.reverse() : items;
  };
  return async () => {
    if (waiting.length === 0 && !isAtEnd) await read();
    return waiting.shift();
  };
}

function createItem(sort: DateList['sort'], edge: StoredEdge, neighbor: StoredNode): EventItem | ClaimItem {
  // A list by date has no undated nodes within the bounds of a timeline.
  const when = dateOf(neighbor)!;
  const dated = { sortKey: timelineKey(sortDay(when), sort, neighbor.id), when };
  if (sort === 'CLAIM') {
    const { relation } = edge;
    return { ...dated, sort, claim: neighbor as StoredClaim, isSpeaker: relation === 'CLAIMED_BY', isAbout: relation === 'ABOUT' };
  }
  const roles = edge.facts.role ? [edge.facts.role] : [];
  return { ...dated, sort, event: neighbor as StoredEvent, roles, isHere: edge.relation === 'LOCATED_AT' };
}

const familyOfSort = { EVENT: 'event', CLAIM: 'claim' } as const;

/** The number of events, or of claims, in these lists that pass a filter. What is in several lists counts once. */
export async function countDated(
  { loaders }: AnalysisReads,
  entityId: string,
  sort: DateList['sort'],
  lists: readonly DateList[],
  where: NodeFilter,
): Promise<number> {
  const own = lists.filter((list) => list.sort === sort);
  if (own.length === 0) return 0;
  const isDated: NodeFilter = { kind: 'sortDay', range: { from: null, to: null } };
  const isListed: NodeFilter = { kind: 'or', parts: own.map((list) => ({ kind: 'and', parts: [where, leadsTo(entityId, list)] })) };
  return loaders.nodeCountByList.load({ family: familyOfSort[sort], filter: { kind: 'and', parts: [isDated, isListed] } });
}

/** A condition on the items of a list: the relation links them to the entity. */
function leadsTo(entityId: string, { relation, direction }: DateList): NodeFilter {
  return {
    kind: 'related',
    relation,
    direction: opposite(direction),
    where: { kind: 'node', node: { kind: 'attribute', attribute: 'id', in: [entityId] } },
  };
}
