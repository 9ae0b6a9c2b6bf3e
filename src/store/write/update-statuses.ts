// Recomputes the status of every fact that a write may have changed.
import { familyOf } from '../../domain/ids.js';
import type { EdgeRecord } from '../../domain/edge.js';
import type { Direction, RelationName } from '../../domain/relations.js';
import { unique } from '../../domain/unique.js';
import type { GraphTransaction } from '../graph-transaction.js';
import { deriveClaimStatuses, findClaimsTouched } from './claim-statuses.js';
import { deriveEventStatuses } from './event-statuses.js';
import { readClosure } from './read-closure.js';

/** Nodes and edges that are new or got new evidence. */
export interface Touched {
  readonly nodeIds: readonly string[];
  readonly edges: readonly EdgeRecord[];
}

export async function updateStatuses(transaction: GraphTransaction, touched: Touched): Promise<void> {
  // Imports write only mentions, which affect no status. Without this check, each batch would make many reads that return nothing.
  if (touched.edges.every(({ relation }) => relation === 'MENTIONS') && !touched.nodeIds.some(hasStatus)) return;
  const claimIds = await findClaims(transaction, touched);
  const eventIds = await findEvents(transaction, touched, claimIds);
  const { events, participations } = await deriveEventStatuses(transaction, eventIds);
  await transaction.updateNodeStatuses(new Map([...events, ...(await deriveClaimStatuses(transaction, claimIds))]));
  await transaction.updateEdgeStatuses(participations);
}

async function findClaims(transaction: GraphTransaction, { nodeIds, edges }: Touched): Promise<string[]> {
  const ends = [...nodeIds, ...edges.flatMap((edge) => [edge.fromId, edge.toId])];
  const byMembers = await findClaimsOfMembers(transaction, edges);
  // An announcement by an actor of the event has a different status, so new participants affect the claims about it.
  const joined = targetsOf(edges, ['PARTICIPATES_IN']);
  const about = joined.length > 0 ? await readClaimsOn(transaction, 'in', joined) : [];
  const claims = unique([...ends, ...byMembers, ...about.map((edge) => edge.fromId)].filter((id) => familyOf(id) === 'claim'));
  if (claims.length === 0) return [];
  // Two steps, since retracting a claim also affects the claims that the retracted claim contradicts.
  return findClaimsTouched(transaction, await findClaimsTouched(transaction, claims));
}

/** The organizations and states of a speaker, direct or indirect, decide its side, and so whether its confirmation counts. */
async function findClaimsOfMembers(transaction: GraphTransaction, edges: readonly EdgeRecord[]): Promise<string[]> {
  const joined = edges.filter(({ relation }) => relation === 'PART_OF' || relation === 'AFFILIATED_WITH').map((edge) => edge.fromId);
  if (joined.length === 0) return [];
  const below = await readClosure(transaction, ['PART_OF', 'AFFILIATED_WITH'], 'in', unique(joined));
  const members = unique([...joined, ...[...below.values()].flatMap((ids) => [...ids])]);
  return (await transaction.edgesOf('CLAIMED_BY', 'in', members)).map((edge) => edge.fromId);
}

async function findEvents(transaction: GraphTransaction, { nodeIds, edges }: Touched, claimIds: readonly string[]): Promise<string[]> {
  const concerned = claimIds.length > 0 ? await readClaimsOn(transaction, 'out', claimIds) : [];
  const targets = [...concerned.map((edge) => edge.toId), ...targetsOf(edges, ['PARTICIPATES_IN'])];
  return unique([...nodeIds, ...targets].filter((id) => familyOf(id) === 'event'));
}

/** The edges between claims and the events that they are about or concern, read from either end. */
async function readClaimsOn(transaction: GraphTransaction, direction: Direction, ids: readonly string[]): Promise<EdgeRecord[]> {
  return [...(await transaction.edgesOf('ABOUT', direction, ids)), ...(await transaction.edgesOf('CONCERNS', direction, ids))];
}

function targetsOf(edges: readonly EdgeRecord[], relations: readonly RelationName[]): string[] {
  return unique(edges.filter((edge) => relations.includes(edge.relation)).map((edge) => edge.toId));
}

function hasStatus(id: string): boolean {
  return familyOf(id) === 'claim' || familyOf(id) === 'event';
}
