// How much of a random test runs and from which seed: a small share by default, all of it in CI. docs/testing.md says how to repeat a failure.

export interface RandomShare {
  readonly count: number;
  readonly seed: number;
  /** For the title of the test, so that every report says what was asked: "60 of 300, seed 7". */
  readonly title: string;
}

/** RANDOM_SEED replaces the seed, and RANDOM_SHARE the share: a number above 0 and at most 1, which means all. */
export function randomShare({ count: full, seed }: { readonly count: number; readonly seed: number }): RandomShare {
  const count = shareOf(full);
  const chosen = readNumber('RANDOM_SEED', seed, (value) => Number.isInteger(value) && value >= 0);
  return { count, seed: chosen, title: `${count === full ? 'all' : `${count} of`} ${full}, seed ${chosen}` };
}

/** The share of a number that this run does, at least 1. */
export function shareOf(full: number): number {
  const share = readNumber('RANDOM_SHARE', process.env['CI'] === 'true' ? 1 : 0.2, (value) => value > 0 && value <= 1);
  return Math.max(1, Math.ceil(full * share));
}

function readNumber(name: string, otherwise: number, isAllowed: (value: number) => boolean): number {
  const text = process.env[name];
  if (!text) return otherwise;
  const value = Number(text);
  if (!isAllowed(value))
    throw new Error(
      `Expected ${name} to be ${name === 'RANDOM_SEED' ? 'a whole number' : 'above 0 and at most 1'}, got ${JSON.stringify(text)}.`,
    );
  return value;
}
