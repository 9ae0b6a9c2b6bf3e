// What a speaker does with a proposition. A claim that is denied or not confirmed must never read as if it were made.

type Claim = Readonly<Record<string, unknown>>;

const acts: Readonly<Record<string, string>> = {
  ALLEGED: 'alleges',
  ANNOUNCED: 'announces',
  CONDEMNED: 'condemns',
  CONFIRMED: 'confirms',
  DEMANDED: 'demands',
  DENIED: 'denies',
  REQUESTED: 'asks for',
  RETRACTED: 'takes back',
  STATED: 'states',
};

/** `alleges`, `has not confirmed`; undefined where the answer does not say how it was said. */
export function formatSpeechAct({ speechAct, polarity }: Claim): string | undefined {
  if (polarity === 'NEGATED') return speechAct === 'CONFIRMED' ? 'has not confirmed' : 'denies';
  return typeof speechAct === 'string' ? acts[speechAct] : undefined;
}

const leads: Readonly<Record<string, string>> = {
  denies: 'Denied: ',
  'has not confirmed': 'Not confirmed: ',
  'takes back': 'Taken back: ',
};

/** The proposition, led by how its speaker stands to it where that is not affirming. */
export function formatClaim(claim: Claim): string {
  return (leads[formatSpeechAct(claim) ?? ''] ?? '') + String(claim['proposition']);
}

/** The proposition alone, for where the speaker and the verb stand before it. */
export function withoutPrefix(words: string): string {
  const lead = Object.values(leads).find((one) => words.startsWith(one));
  return lead ? words.slice(lead.length) : words;
}
