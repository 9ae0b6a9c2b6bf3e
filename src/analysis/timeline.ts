// The timeline of an entity: its events, the steps of its warrants, claims by and about it, and its offices and memberships, by date.
import { liesInRange, type DateRange } from '../domain/date-range.js';
import type { NodeFilter } from '../domain/filter.js';
import { createPage } from '../domain/page.js';
import type { StoredEntity } from '../domain/records.js';
import type { AnalysisReads } from './analysis-reads.js';
import { sumCounts, toGroups } from './count-groups.js';
import { mergeSorted } from './merge-sorted.js';
import type { PagedList } from './paged-list.js';
import { combineItems, type AnyTimelineItem } from './timeline-items.js';
import type { TimelineSort } from './timeline-key.js';
import { countDated, dateListsOf, pullDateList } from './timeline-lists.js';
import { pullItems, readAffiliations, readWarrantSteps } from './timeline-short-lists.js';

/** Which items a timeline has. */
export interface TimelineFilter {
  readonly sorts: ReadonlySet<TimelineSort>;
  /** The range of the dates of items; undefined for any date. */
  readonly range: DateRange | undefined;
  /** Conditions on the events and on the claims, which include the range. */
  readonly where: Readonly<Record<'EVENT' | 'CLAIM', NodeFilter>>;
}

export function listTimeline(reads: AnalysisReads, entity: StoredEntity, filter: TimelineFilter): PagedList<AnyTimelineItem> {
  const { sorts, where } = filter;
  const lists = dateListsOf(entity).filter(({ sort }) => sorts.has(sort));
  const readCounts = async () => {
    const [events, claims, short] = await Promise.all([
      countDated(reads, entity.id, 'EVENT', lists, where.EVENT),
      countDated(reads, entity.id, 'CLAIM', lists, where.CLAIM),
      readShortLists(reads, entity, filter),
    ]);
    const counts = new Map<TimelineSort, number>([
      ['EVENT', events],
      ['CLAIM', claims],
    ]);
    for (const { sort } of short) counts.set(sort, (counts.get(sort) ?? 0) + 1);
    return counts;
  };
  let counted: Promise<Map<TimelineSort, number>> | undefined;
  const countsBySort = () => (counted ??= readCounts());
  return {
    readPage: async (slice) => {
      const long = lists.map((list) => pullDateList(reads, entity.id, list, where[list.sort], slice));
      const short = pullItems(await readShortLists(reads, entity, filter), slice);
      const items = await mergeSorted<AnyTimelineItem>([...long, short], {
        limit: slice.limit + 1,
        fromEnd: slice.fromEnd,
        combine: combineItems,
      });
      return createPage(
        items.map((item) => ({ item, sortKey: item.sortKey })),
        slice,
      );
    },
    count: async () => sumCounts(await countsBySort()),
    groups: async (grouping) => toGroups(await countsBySort(), grouping),
  };
}

async function readShortLists(reads: AnalysisReads, entity: StoredEntity, { sorts, range }: TimelineFilter): Promise<AnyTimelineItem[]> {
  const [steps, affiliations] = await Promise.all([
    sorts.has('WARRANT_STEP') ? readWarrantSteps(reads, entity.id) : [],
    sorts.has('AFFILIATION') ? readAffiliations(reads, entity) : [],
  ]);
  return [...steps, ...affiliations].filter(({ when }) => !range || liesInRange(when, range));
}
