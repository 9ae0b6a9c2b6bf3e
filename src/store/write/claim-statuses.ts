// The status of claims themselves: the status of a claim's proposition, given the claims that contradict and support it.
import type { ClaimRecord, DerivedStatus } from '../../domain/records.js';
import { isWeighing, type StatusClaim } from '../../domain/status-rule.js';
import { unique } from '../../domain/unique.js';
import { readClaimContext, toStatusClaim, type ClaimContext, type StatusReads } from './claim-context.js';
import { statusOf } from './event-statuses.js';

/** Recomputes the status of these claims' propositions. A claim that contradicts another takes the opposite side on its proposition. */
export async function deriveClaimStatuses(reads: StatusReads, claimIds: readonly string[]): Promise<Map<string, DerivedStatus>> {
  const context = await readClaimContext(reads, claimIds, []);
  const statuses = new Map<string, DerivedStatus>();
  for (const id of claimIds) {
    const claim = context.claims.get(id);
    if (claim) statuses.set(id, statusOf({ claims: voicesOn(context, claim), voices: [] }));
  }
  return statuses;
}

function voicesOn(context: ClaimContext, claim: ClaimRecord): StatusClaim[] {
  const others = (ids: readonly string[]) => ids.map((id) => context.claims.get(id)).filter((other) => other !== undefined);
  const opponents = others(context.opponentsOf(claim.id)).map((other) => takeOtherSide(toStatusClaim(context, other), claim));
  const supporters = others(context.supportersOf(claim.id)).map((other) => ({
    ...toStatusClaim(context, other),
    polarity: claim.polarity,
  }));
  return [holding(toStatusClaim(context, claim)), ...opponents, ...supporters];
}

/** A request, condemnation or retraction counts as stating its own proposition, since its own status is about that proposition. */
function holding(claim: StatusClaim): StatusClaim {
  return isWeighing(claim.speechAct) ? claim : { ...claim, speechAct: 'STATED' };
}

/** An opponent as a claim with the opposite polarity on the same proposition. Retracting and not confirming do not take a side. */
function takeOtherSide(opponent: StatusClaim, claim: ClaimRecord): StatusClaim {
  const takesNoSide = !isWeighing(opponent.speechAct) || (opponent.speechAct === 'CONFIRMED' && opponent.polarity === 'NEGATED');
  if (takesNoSide) return opponent;
  return claim.polarity === 'AFFIRMED'
    ? { ...opponent, polarity: 'NEGATED', speechAct: 'DENIED' }
    : { ...opponent, polarity: 'AFFIRMED', speechAct: 'STATED' };
}

/** The claims whose status may change with these claims: the claims themselves, their opponents, and the claims that they support. */
export async function findClaimsTouched(reads: StatusReads, claimIds: readonly string[]): Promise<string[]> {
  const edges = [
    ...(await reads.edgesOf('CONTRADICTS', 'out', claimIds)),
    ...(await reads.edgesOf('CONTRADICTS', 'in', claimIds)),
    ...(await reads.edgesOf('SUPPORTS', 'out', claimIds)),
  ];
  return unique([...claimIds, ...edges.flatMap((edge) => [edge.fromId, edge.toId])]);
}
