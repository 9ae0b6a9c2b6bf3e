// Groups of claims that cannot all hold, latest first. The list is never read as a whole: claims are read in their order, and each group
// has the position of its latest claim.
import { everything, type NodeFilter } from '../domain/filter.js';
import { sortDay } from '../domain/fuzzy-date.js';
import { createPage, type Slice } from '../domain/page.js';
import { sortKey } from '../domain/sort-key.js';
import { unique } from '../domain/unique.js';
import type { GraphReader } from '../store/graph-store.js';
import type { AnalysisReads } from './analysis-reads.js';
import { claimsOf, readContradictionGroups, type ContradictionGroup } from './contradiction-groups.js';
import { contradictionKinds, type ContradictionKind } from './contradictions.js';
import { countGroups } from './count-groups.js';
import type { PagedList } from './paged-list.js';

/** A root field lists claims without keys, and so reads them without a loader. */
export interface ContradictionReads extends AnalysisReads {
  readonly reader: Pick<GraphReader, 'nodePage' | 'nodeIds'>;
}

export interface ContradictionFilter {
  /** The entity or event that the groups are about; null for any. */
  readonly aboutId: string | null;
  /** Null for all kinds. */
  readonly kinds: readonly ContradictionKind[] | null;
}

/** The position of a group in the list. */
export interface GroupPosition {
  /** The sort key of the latest of its claims that the list is read from. */
  readonly headKey: string;
  /** The order among groups with the same latest claim. */
  readonly rank: string;
}

interface PositionedGroup extends GroupPosition {
  readonly group: ContradictionGroup;
}

export function listContradictions(reads: ContradictionReads, filter: ContradictionFilter): PagedList<ContradictionGroup> {
  let read: Promise<PositionedGroup[]> | undefined;
  const all = () => (read ??= take(walkGroups(reads, filter, wholeList), Number.MAX_SAFE_INTEGER));
  return {
    readPage: async (slice) => {
      const range = { after: readPosition(slice.after), before: readPosition(slice.before), fromEnd: slice.fromEnd };
      const groups = await take(walkGroups(reads, filter, range), slice.limit + 1);
      return createPage(
        groups.map((one) => ({ item: one.group, sortKey: positionKey(one) })),
        slice,
      );
    },
    count: async () => (await all()).length,
    groups: async (grouping) =>
      countGroups(
        (await all()).map(({ group }) => group.kind),
        grouping,
      ),
  };
}

interface Range {
  readonly after: GroupPosition | null;
  readonly before: GroupPosition | null;
  readonly fromEnd: boolean;
}

const wholeList: Range = { after: null, before: null, fromEnd: false };

/** The number of claims that are read at a time. */
const batchSize = 100;

/** Sorts after every id. */
const afterAll = '~';

/** The groups in a range of the list, in its order or, with `fromEnd`, in reverse. Claims are read only as far as groups are needed. */
async function* walkGroups(
  reads: ContradictionReads,
  { aboutId, kinds }: ContradictionFilter,
  { after, before, fromEnd }: Range,
): AsyncGenerator<PositionedGroup> {
  const list = { family: 'claim', filter: claimsInGroupsOn(aboutId), order: { by: 'date', direction: 'DESC' } } as const;
  // The claims at the bounds are read again, since other groups of these claims may lie inside the range.
  let slice: Slice = {
    after: after && after.headKey + afterAll,
    before: before && before.headKey.slice(0, -1),
    limit: batchSize,
    fromEnd,
  };
  for (let hasMore = true; hasMore; ) {
    const page = await reads.reader.nodePage(list, slice);
    hasMore = page.hasMore;
    const bound = (fromEnd ? page.items[0] : page.items.at(-1))?.sortKey ?? null;
    slice = fromEnd ? { ...slice, before: bound } : { ...slice, after: bound };
    const heads = new Set(page.items.map((item) => item.sortKey));
    const groups = await readContradictionGroups(
      reads,
      page.items.map(({ item }) => item.id),
    );
    const wanted = groups.filter((group) => isOn(group, aboutId) && (kinds === null || kinds.includes(group.kind)));
    const listed = await readListed(reads, aboutId, wanted);
    // A group is found with each of its listed claims. It counts only when it is found with the latest of them.
    const positioned = wanted
      .map((group) => ({ group, ...positionOf(group, listed) }))
      .filter(
        (one) =>
          heads.has(one.headKey) &&
          (after === null || comparePositions(one, after) > 0) &&
          (before === null || comparePositions(one, before) < 0),
      )
      .sort(comparePositions);
    yield* fromEnd ? positioned.reverse() : positioned;
  }
}

/** The claims of these groups that are in the list of claims. A claim about `aboutId` may be opposed by one that is not about it. */
async function readListed(
  { reader }: ContradictionReads,
  aboutId: string | null,
  groups: readonly ContradictionGroup[],
): Promise<Set<string>> {
  const ids = unique(groups.flatMap(claimsOf).map(({ id }) => id));
  if (aboutId === null || ids.length === 0) return new Set(ids);
  return new Set(
    await reader.nodeIds(
      ['claim'],
      { kind: 'and', parts: [{ kind: 'attribute', attribute: 'id', in: ids }, claimsInGroupsOn(aboutId)] },
      ids.length,
    ),
  );
}

/** The position of a group, at least one of whose claims is listed. */
export function positionOf(group: Pick<ContradictionGroup, 'kind' | 'key' | 'sides'>, listed: ReadonlySet<string>): GroupPosition {
  const keys = claimsOf(group)
    .filter(({ id }) => listed.has(id))
    .map(({ saidOn, id }) => sortKey(sortDay(saidOn), id));
  return { headKey: keys.sort().at(-1)!, rank: sortKey(String(contradictionKinds.indexOf(group.kind)), group.key) };
}

/** Latest first; groups with the same latest claim by kind and key. */
export function comparePositions(one: GroupPosition, other: GroupPosition): number {
  if (one.headKey !== other.headKey) return one.headKey > other.headKey ? -1 : 1;
  return one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0;
}

/**
 * The claims that can be in a group on an entity or event: those about it, and those that concern a participation in it or in an event in
 * which it takes part.
 */
function claimsInGroupsOn(aboutId: string | null): NodeFilter {
  if (aboutId === null) return everything;
  const it: NodeFilter = { kind: 'attribute', attribute: 'id', in: [aboutId] };
  const withIt: NodeFilter = {
    kind: 'or',
    parts: [it, { kind: 'related', relation: 'PARTICIPATES_IN', direction: 'in', where: { kind: 'node', node: it } }],
  };
  return {
    kind: 'or',
    parts: [
      { kind: 'related', relation: 'ABOUT', direction: 'out', where: { kind: 'node', node: it } },
      { kind: 'related', relation: 'CONCERNS', direction: 'out', where: { kind: 'node', node: withIt } },
    ],
  };
}

function isOn(group: ContradictionGroup, aboutId: string | null): boolean {
  return aboutId === null || group.aboutIds.includes(aboutId) || claimsOf(group).some(({ id }) => group.isAbout(id, aboutId));
}

async function take<Item>(items: AsyncGenerator<Item>, limit: number): Promise<Item[]> {
  const taken: Item[] = [];
  for await (const item of items) {
    taken.push(item);
    if (taken.length >= limit) break;
  }
  return taken;
}

/** A position as one text, from which a cursor is made. */
function positionKey({ headKey, rank }: GroupPosition): string {
  return `${headKey}\n${rank}`;
}

function readPosition(key: string | null): GroupPosition | null {
  const [headKey = '', rank = ''] = key?.split('\n') ?? [];
  return key === null ? null : { headKey, rank };
}
