// Derives every status of a graph again and compares it with the stored one, for `dossier check --store`.
import { edgeId } from '../../domain/edge.js';
import { canonicalJson } from '../../domain/canonical-json.js';
import { everything } from '../../domain/filter.js';
import type { Order } from '../../domain/page.js';
import type { DerivedStatus, StoredNode } from '../../domain/records.js';
import type { GraphReader } from '../graph-store.js';
import { readAllEdges } from '../read-all-edges.js';
import type { StatusReads } from './claim-context.js';
import { deriveClaimStatuses } from './claim-statuses.js';
import { deriveEventStatuses } from './event-statuses.js';

/** A fact whose stored status differs from the status that the rule gives. */
export interface StatusMismatch {
  /** The id of the event or claim, or of the edge of the participation. */
  readonly fact: string;
  readonly stored: DerivedStatus | null;
  readonly derived: DerivedStatus | undefined;
}

export interface StatusCheck {
  /** The number of statuses that were compared. */
  readonly compared: number;
  readonly mismatches: readonly StatusMismatch[];
}

const pageSize = 100;
const byDate: Order = { by: 'date', direction: 'ASC' };

/** Compares page by page, so that the graph is never in memory as a whole. */
export async function checkStatuses(reader: GraphReader): Promise<StatusCheck> {
  const reads: StatusReads = {
    nodesByIds: (ids) => reader.nodesByIds(ids),
    edgesOf: (relation, direction, ownerIds) => readAllEdges(reader, relation, direction, ownerIds),
  };
  const mismatches: StatusMismatch[] = [];
  let compared = 0;
  const compare = (fact: string, stored: DerivedStatus | null, derived: DerivedStatus | undefined) => {
    compared += 1;
    if (canonicalJson(stored) !== canonicalJson(derived)) mismatches.push({ fact, stored, derived });
  };

  for await (const events of readPages(reader, 'event')) {
    const derived = await deriveEventStatuses(
      reads,
      events.map((event) => event.id),
    );
    for (const event of events) compare(event.id, event.derivedStatus, derived.events.get(event.id));
    for (const { edge, status } of derived.participations) compare(edgeId(edge), edge.derivedStatus, status);
  }
  for await (const claims of readPages(reader, 'claim')) {
    const derived = await deriveClaimStatuses(
      reads,
      claims.map((claim) => claim.id),
    );
    for (const claim of claims) compare(claim.id, claim.derivedStatus, derived.get(claim.id));
  }
  return { compared, mismatches };
}

async function* readPages(reader: GraphReader, family: 'event' | 'claim'): AsyncGenerator<StoredNode[]> {
  let after: string | null = null;
  for (let hasMore = true; hasMore; ) {
    const page = await reader.nodePage(
      { family, filter: everything, order: byDate },
      { after, before: null, limit: pageSize, fromEnd: false },
    );
    if (page.items.length > 0) yield page.items.map(({ item }) => item);
    after = page.items.at(-1)?.sortKey ?? null;
    hasMore = page.hasMore;
  }
}
