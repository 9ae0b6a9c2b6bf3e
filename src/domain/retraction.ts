// The rule of retraction. A speaker retracts their own claim with a RETRACTED claim that contradicts it; no speaker can retract
// the claim of another. Pure; its truth table is tests/unit/retraction.test.ts.
import type { SpeechAct } from './vocabulary.js';

/** The data about a contradicting claim that the rule needs. */
export interface ContradictingClaim {
  readonly speechAct: SpeechAct;
  readonly speakers: readonly string[];
}

export interface Standing {
  /** The speakers who have not retracted the claim. */
  readonly speakers: readonly string[];
  /** Whether all its speakers retracted it. A claim without speakers, which the article makes in its own voice, is never retracted. */
  readonly isRetracted: boolean;
}

/** Whether a claim only retracts another claim. Such a claim neither affirms nor denies anything itself. */
export function isRetraction({ speechAct }: Pick<ContradictingClaim, 'speechAct'>): boolean {
  return speechAct === 'RETRACTED';
}

/** The speakers who still stand by a claim, given all its speakers and the claims that contradict it. */
export function standingOf(speakers: readonly string[], contradictedBy: readonly ContradictingClaim[]): Standing {
  const retracting = new Set(contradictedBy.filter(isRetraction).flatMap((claim) => claim.speakers));
  const standing = speakers.filter((speaker) => !retracting.has(speaker));
  return { speakers: standing, isRetracted: speakers.length > 0 && standing.length === 0 };
}
