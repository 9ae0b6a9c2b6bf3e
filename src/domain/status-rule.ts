// The status rule: derives the status of a fact from who said what. Pure; its truth table is tests/unit/status-rule.test.ts.
import type { AssertionStatus, Polarity, SpeechAct } from './vocabulary.js';

/** The data about a claim on a fact that the rule needs. */
export interface StatusClaim {
  readonly id: string;
  /** The speakers who have not retracted the claim; empty if the article makes the claim in its own voice. */
  readonly speakers: readonly string[];
  /** The sides of the speakers: they themselves, every organization or state they belong to, and the sides on which all these take part. */
  readonly sides: readonly string[];
  /** Whether a speaker, or an organization or state that a speaker belongs to, is an actor in the event and so speaks of its own act. */
  readonly isActor: boolean;
  readonly speechAct: SpeechAct;
  readonly polarity: Polarity;
  /** The independent sources that report the claim. */
  readonly sources: readonly string[];
  /** Whether all its speakers retracted it. */
  readonly retracted: boolean;
}

export interface StatusInput {
  readonly claims: readonly StatusClaim[];
  /** Independent sources that report the fact without attributing it to a speaker. */
  readonly voices: readonly string[];
}

/** The rules in the order in which they are tried; the first match gives the status. Stores hold these texts, so they must not change. */
export const statusRules = {
  DISPUTED: 'Affirmed and denied by different speakers.',
  DENIED: 'Only denied.',
  RETRACTED: 'Every claim that affirmed it was withdrawn by its own speaker.',
  CONFIRMED_BY_SOURCES: 'Stated in their own voice by two or more independent sources.',
  CONFIRMED_BY_PARTY: 'Confirmed by a second party that does not stand on the same side.',
  ASSERTED_BY_SOURCE: 'Stated by a source in its own voice.',
  ASSERTED_BY_ACTOR: 'Announced by the actor about its own act.',
  ALLEGED: 'Affirmed only by the word of others than the source itself.',
  UNSUPPORTED: 'Nobody affirms it: what is said neither affirms nor denies it.',
} as const;

export type StatusRule = keyof typeof statusRules;

export interface StatusResult {
  readonly status: AssertionStatus;
  readonly rule: StatusRule;
}

/** Speech acts that say whether a fact is true. Requests, demands, condemnations and retractions do not. */
const weighingActs: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['STATED', 'ALLEGED', 'ANNOUNCED', 'CONFIRMED', 'DENIED']);

export function isWeighing(speechAct: SpeechAct): boolean {
  return weighingActs.has(speechAct);
}

/** The data about a claim that is needed to tell whether it affirms or denies a fact. */
export type Voice = Pick<StatusClaim, 'speakers' | 'speechAct' | 'polarity' | 'sources' | 'retracted'>;

/** The claims that affirm and deny a fact, if there are both and not only by the same speakers. Retracted claims do neither. */
export function findOpposition<Claim extends Voice>(claims: readonly Claim[]): { affirming: Claim[]; denying: Claim[] } | undefined {
  const standing = claims.filter((claim) => !claim.retracted);
  const affirming = standing.filter(isAffirmation);
  const denying = standing.filter(isDenial);
  const isOpposed = affirming.length > 0 && denying.length > 0 && haveDifferentSpeakers(affirming, denying, []);
  return isOpposed ? { affirming, denying } : undefined;
}

/** A denial holds the fact to be false. Not confirming a fact is not a denial, and neither is a belief without a named speaker. */
function isDenial(claim: Voice): boolean {
  const isNobodysBelief = claim.speechAct === 'ALLEGED' && claim.speakers.length === 0;
  return claim.polarity === 'NEGATED' && isWeighing(claim.speechAct) && claim.speechAct !== 'CONFIRMED' && !isNobodysBelief;
}

function isAffirmation(claim: Voice): boolean {
  return claim.polarity === 'AFFIRMED' && isWeighing(claim.speechAct);
}

/** Whether a source makes the claim in its own voice, without naming a speaker. "believed", "said to be" (ALLEGED) is not its own voice. */
function isOwnVoice(claim: StatusClaim): boolean {
  return claim.speakers.length === 0 && claim.speechAct !== 'ALLEGED';
}

/** The status of a fact and the rule that gave it. */
export function deriveStatus(input: StatusInput): StatusResult {
  const standing = input.claims.filter((claim) => !claim.retracted);
  const affirming = standing.filter(isAffirmation);
  const denying = standing.filter(isDenial);
  const ownVoices = new Set([...input.voices, ...affirming.filter(isOwnVoice).flatMap((claim) => claim.sources)]);
  const isAffirmed = affirming.length > 0 || ownVoices.size > 0;

  if (isAffirmed && denying.length > 0 && haveDifferentSpeakers(affirming, denying, input.voices)) return result('DISPUTED', 'DISPUTED');
  if (!isAffirmed && denying.length > 0) return result('DENIED', 'DENIED');
  if (!isAffirmed && input.claims.some((claim) => claim.retracted && isAffirmation(claim))) return result('RETRACTED', 'RETRACTED');
  if (ownVoices.size >= 2) return result('CONFIRMED', 'CONFIRMED_BY_SOURCES');
  if (isConfirmedByAnotherParty(affirming)) return result('CONFIRMED', 'CONFIRMED_BY_PARTY');
  if (ownVoices.size === 1) return result('ASSERTED', 'ASSERTED_BY_SOURCE');
  if (affirming.some((claim) => claim.speechAct === 'ANNOUNCED' && claim.isActor)) return result('ASSERTED', 'ASSERTED_BY_ACTOR');
  return result('ALLEGED', isAffirmed ? 'ALLEGED' : 'UNSUPPORTED');
}

function result(status: AssertionStatus, rule: StatusRule): StatusResult {
  return { status, rule };
}

/** The speakers of a claim. A source that speaks in its own voice counts as a speaker. */
function speakersOf(claim: Voice): readonly string[] {
  return claim.speakers.length > 0 ? claim.speakers : claim.sources;
}

function haveDifferentSpeakers(affirming: readonly Voice[], denying: readonly Voice[], voices: readonly string[]): boolean {
  const affirmers = new Set([...voices, ...affirming.flatMap(speakersOf)]);
  const deniers = new Set(denying.flatMap(speakersOf));
  return [...affirmers].some((speaker) => !deniers.has(speaker)) || [...deniers].some((speaker) => !affirmers.has(speaker));
}

function isConfirmedByAnotherParty(affirming: readonly StatusClaim[]): boolean {
  return affirming.some(
    (claim) =>
      claim.speechAct === 'CONFIRMED' &&
      claim.speakers.length > 0 &&
      affirming.some(
        (other) =>
          other !== claim &&
          other.speakers.length > 0 &&
          !other.speakers.some((speaker) => claim.speakers.includes(speaker)) &&
          !other.sides.some((side) => claim.sides.includes(side)),
      ),
  );
}
