// How a speaker relates to a proposition. A claim that is denied or not confirmed must never read as if it were affirmed.

type Claim = Readonly<Record<string, unknown>>;

const acts: Readonly<Record<string, string>> = {
  ALLEGED: 'alleges',
  ANNOUNCED: 'announces',
  CONDEMNED: 'condemns',
  CONFIRMED: 'confirms',
  DEMANDED: 'demands',
  DENIED: 'denies',
  REQUESTED: 'requests',
  RETRACTED: 'retracts',
  STATED: 'states',
};

/** `alleges`, `has not confirmed`; undefined if the answer lacks the speech act. */
export function formatSpeechAct({ speechAct, polarity }: Claim): string | undefined {
  if (polarity === 'NEGATED') return speechAct === 'CONFIRMED' ? 'has not confirmed' : 'denies';
  return typeof speechAct === 'string' ? acts[speechAct] : undefined;
}

const prefixes: Readonly<Record<string, string>> = {
  denies: 'Denied: ',
  'has not confirmed': 'Not confirmed: ',
  retracts: 'Taken back: ',
};

/** The proposition, with a prefix if its speaker does not affirm it. The prefixes are those of timeline labels in the API. */
export function formatClaim(claim: Claim): string {
  return (prefixes[formatSpeechAct(claim) ?? ''] ?? '') + String(claim['proposition']);
}

/** The proposition without its prefix, for texts in which the speaker and the verb precede it. */
export function withoutPrefix(text: string): string {
  const prefix = Object.values(prefixes).find((one) => text.startsWith(one));
  return prefix ? text.slice(prefix.length) : text;
}
