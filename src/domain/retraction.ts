// The rule of retraction. A speaker takes a claim back by a RETRACTED claim of their own that contradicts it; the claim of another
// speaker cannot be taken back. Pure; its truth table is tests/unit/retraction.test.ts.
import type { SpeechAct } from './vocabulary.js';

/** A claim that contradicts another, as the rule sees it. */
export interface ContradictingClaim {
  readonly speechAct: SpeechAct;
  readonly speakers: readonly string[];
}

export interface Standing {
  /** The speakers who have not taken the claim back. */
  readonly speakers: readonly string[];
  /** All of its speakers took it back. A claim without speakers, which the article makes in its own voice, is never retracted. */
  readonly isRetracted: boolean;
}

/** Whether a claim only takes another back. Such a claim takes no side of its own. */
export function isRetraction({ speechAct }: Pick<ContradictingClaim, 'speechAct'>): boolean {
  return speechAct === 'RETRACTED';
}

/** Who still stands by a claim, given its speakers and the claims that contradict it. */
export function standingOf(speakers: readonly string[], contradictedBy: readonly ContradictingClaim[]): Standing {
  const retracting = new Set(contradictedBy.filter(isRetraction).flatMap((claim) => claim.speakers));
  const standing = speakers.filter((speaker) => !retracting.has(speaker));
  return { speakers: standing, isRetracted: speakers.length > 0 && standing.length === 0 };
}
