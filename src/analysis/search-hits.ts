// What a search finds: hits page by page, counts by kind, and names that may have been meant if it finds nothing.
import type { Slice } from '../domain/page.js';
import { planNearest, planSearch, type SearchPlan } from '../domain/search-plan.js';
import type { SearchQuery } from '../domain/search-query.js';
import type { SearchKind } from '../domain/ontology/kinds.js';
import type { GraphReader, SearchHit } from '../store/graph-store.js';
import type { AnalysisReads } from './analysis-reads.js';
import { sumCounts, toGroups } from './count-groups.js';
import { nearestNames } from './nearest-names.js';
import type { PagedList } from './paged-list.js';

/** A root field searches without keys, and so reads without a loader. */
export interface SearchReads extends Pick<AnalysisReads, 'nodesRead'> {
  readonly reader: Pick<GraphReader, 'searchPage' | 'searchCounts'>;
}

/** A hit, with the plan that found it: the plan has the words to highlight. */
export interface FoundNode extends SearchHit {
  readonly plan: SearchPlan;
}

/** The hits of a search: names and texts of all kinds (`all`), or names only (`names`). */
export function listHits(
  { reader, nodesRead }: SearchReads,
  query: SearchQuery,
  kinds: readonly SearchKind[],
  of: 'all' | 'names',
): PagedList<FoundNode> {
  const plan = planSearch(query, kinds, of);
  let counted: Promise<Map<SearchKind, number>> | undefined;
  // One read for the total and the facets, and none if neither is selected.
  const counts = () => (counted ??= reader.searchCounts(plan));
  return {
    readPage: async (slice) => {
      const { items, hasMore } = await reader.searchPage(plan, slice);
      nodesRead.add(items.length);
      return { items: items.map(({ item, sortKey }) => ({ item: { ...item, plan }, sortKey })), hasMore };
    },
    count: async () => sumCounts(await counts()),
    groups: async (grouping) => toGroups(await counts(), grouping),
  };
}

/** How many names are compared with what was typed. */
const maxCompared = 200;

/** The names of the graph that look most like what was typed. */
export async function findNearestNames(
  { reader }: SearchReads,
  query: SearchQuery,
  kinds: readonly SearchKind[],
  typed: string,
): Promise<string[]> {
  const slice: Slice = { after: null, before: null, limit: maxCompared, fromEnd: false };
  const { items } = await reader.searchPage(planNearest(query, kinds), slice);
  return nearestNames(
    typed,
    items.map(({ item }) => item),
  );
}
