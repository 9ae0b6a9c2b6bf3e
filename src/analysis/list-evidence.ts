// The evidence of a fact, by article and by position in its text. The fact has the ids of its evidence, so that only the page is read.
import { sliceOf } from '../domain/page.js';
import type { StoredEvidence } from '../domain/records.js';
import type { AnalysisReads } from './analysis-reads.js';
import { countGroups } from './count-groups.js';
import { orderEvidence } from './evidence-order.js';
import type { PagedList } from './paged-list.js';
import { listNodes } from './read-nodes.js';

/** Which evidence, by the ids of its articles. A condition that is not given matches all articles. */
export interface EvidenceFilter {
  readonly only?: readonly string[] | null | undefined;
  readonly never?: readonly string[] | null | undefined;
}

export function listEvidence(
  reads: AnalysisReads,
  evidenceIds: readonly string[],
  { only, never }: EvidenceFilter,
): PagedList<StoredEvidence> {
  const sorted = orderEvidence(evidenceIds).filter(({ articleId }) => (!only || only.includes(articleId)) && !never?.includes(articleId));
  return {
    readPage: async (slice) => {
      const { items, hasMore } = sliceOf(
        sorted.map(({ id, sortKey }) => ({ item: id, sortKey })),
        slice,
      );
      const nodes = await listNodes<StoredEvidence>(
        reads,
        items.map(({ item }) => item),
      );
      return { items: items.map(({ sortKey }, index) => ({ item: nodes[index]!, sortKey })), hasMore };
    },
    count: () => Promise.resolve(sorted.length),
    groups: async (grouping) =>
      countGroups(
        sorted.map(({ articleId }) => articleId),
        grouping,
      ),
  };
}
