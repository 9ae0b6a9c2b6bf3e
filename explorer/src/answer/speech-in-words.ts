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
export function speechInWords({ speechAct, polarity }: Claim): string | undefined {
  if (polarity === 'NEGATED') return speechAct === 'CONFIRMED' ? 'has not confirmed' : 'denies';
  return typeof speechAct === 'string' ? acts[speechAct] : undefined;
}

/** The proposition, led by how its speaker stands to it where that is not affirming. */
export function claimInWords(claim: Claim): string {
  const said = speechInWords(claim);
  const lead =
    said === 'denies' ? 'Denied: ' : said === 'has not confirmed' ? 'Not confirmed: ' : said === 'takes back' ? 'Taken back: ' : '';
  return lead + String(claim['proposition']);
}
