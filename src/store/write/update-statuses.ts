// After a write: recomputes the status of every fact that the write may have touched.
import { familyOf } from '../../domain/ids.js';
import type { EdgeRecord } from '../../domain/edge.js';
import type { GraphTransaction } from '../graph-transaction.js';
import { unique } from './claim-circle.js';
import { deriveClaimStatuses, findClaimsTouched } from './claim-statuses.js';
import { deriveEventStatuses } from './event-statuses.js';

/** Nodes and edges that are new or got further evidence. */
export interface Touched {
  readonly nodeIds: readonly string[];
  readonly edges: readonly EdgeRecord[];
}

export async function updateStatuses(transaction: GraphTransaction, touched: Touched): Promise<void> {
  const claimIds = await findClaims(transaction, touched);
  const eventIds = await findEvents(transaction, touched, claimIds);
  const { events, participations } = await deriveEventStatuses(transaction, eventIds);
  await transaction.updateNodeStatuses(new Map([...events, ...(await deriveClaimStatuses(transaction, claimIds))]));
  await transaction.updateEdgeStatuses(participations);
}

async function findClaims(transaction: GraphTransaction, { nodeIds, edges }: Touched): Promise<string[]> {
  // Where a speaker belongs decides on which side it stands, and so what its confirmation is worth.
  const members = edges.filter(({ relation }) => relation === 'PART_OF' || relation === 'AFFILIATED_WITH').map((edge) => edge.fromId);
  const said = members.length > 0 ? await transaction.edgesOf('CLAIMED_BY', 'in', unique(members)) : [];
  const ends = [...nodeIds, ...edges.flatMap((edge) => [edge.fromId, edge.toId]), ...said.map((edge) => edge.fromId)];
  const claims = unique(ends.filter((id) => familyOf(id) === 'claim'));
  return claims.length > 0 ? findClaimsTouched(transaction, claims) : [];
}

async function findEvents(transaction: GraphTransaction, { nodeIds, edges }: Touched, claimIds: readonly string[]): Promise<string[]> {
  const concerned =
    claimIds.length > 0
      ? [...(await transaction.edgesOf('ABOUT', 'out', claimIds)), ...(await transaction.edgesOf('CONCERNS', 'out', claimIds))]
      : [];
  const joined = edges.filter((edge) => edge.relation === 'PARTICIPATES_IN');
  return unique([...nodeIds, ...[...concerned, ...joined].map((edge) => edge.toId)].filter((id) => familyOf(id) === 'event'));
}
