// Claims about one fact that cannot all hold, and their sides. Pure; docs/analysis.md explains the rules.
import { mayOverlap, sortDay, type FuzzyDate } from '../domain/fuzzy-date.js';
import type { ClaimRecord, Quantity } from '../domain/records.js';
import { findOpposition, type Voice } from '../domain/status-rule.js';

export const contradictionKinds = ['DENIAL', 'QUANTITY', 'DATE', 'STATED'] as const;
export type ContradictionKind = (typeof contradictionKinds)[number];

/** A claim, with the data that decide which side it takes. */
export interface Standpoint extends Voice {
  readonly claim: ClaimRecord;
}

/** Claims that agree with each other and contradict those on the other sides. */
export interface Side {
  readonly label: string;
  readonly standpoints: readonly Standpoint[];
  /** Whether a value that the graph has without a claim is on this side too. */
  readonly isUnclaimed?: boolean;
}

/** Claims that affirm a fact, and claims that deny it. */
export function findDenial(standpoints: readonly Standpoint[]): Side[] {
  const opposition = findOpposition(standpoints);
  if (!opposition) return [];
  return [
    { label: 'affirmed', standpoints: opposition.affirming },
    { label: 'denied', standpoints: opposition.denying },
  ];
}

/** A value for one subject: that of a claim, or, with a null standpoint, one that the graph has without a claim. */
export interface Stated<Value> {
  readonly value: Value;
  readonly standpoint: Standpoint | null;
}

/** How much a quantity that is given as "about" may differ from its value, as a share of the value. */
const aboutTolerance = 0.1;

/** Different numbers of one unit for one subject. */
export function findQuantityConflict(stated: readonly Stated<Quantity>[]): Side[] {
  return findApart(stated, (one, other) => liesBelow(one, other) || liesBelow(other, one), describeQuantity);
}

/** Different dates for one event: days that cannot be the same, and spans that do not overlap. */
export function findDateConflict(stated: readonly Stated<FuzzyDate>[]): Side[] {
  return findApart(
    stated,
    (one, other) => !mayOverlap(one, { from: other.earliest, to: other.latest }),
    ({ edtf }) => edtf,
  );
}

/**
 * The values that are incompatible with at least one other; each is a side. Only claims that affirm count. Retracted claims do not
 * count, and neither do claims that the same speakers have replaced by a later one.
 */
function findApart<Value>(
  stated: readonly Stated<Value>[],
  areApart: (one: Value, other: Value) => boolean,
  describe: (value: Value) => string,
): Side[] {
  const standing = stated.filter(({ standpoint }) => !standpoint || (!standpoint.retracted && standpoint.polarity === 'AFFIRMED'));
  const current = standing.filter((one) => !standing.some((other) => replaces(other.standpoint, one.standpoint)));
  const sides = new Map<string, { label: string; standpoints: Standpoint[]; isUnclaimed: boolean }>();
  for (const { value, standpoint } of current) {
    if (!current.some((other) => areApart(value, other.value))) continue;
    const label = describe(value);
    const side = sides.get(label) ?? { label, standpoints: [], isUnclaimed: false };
    if (standpoint) side.standpoints.push(standpoint);
    else side.isUnclaimed = true;
    sides.set(label, side);
  }
  return [...sides.values()];
}

function replaces(later: Standpoint | null, earlier: Standpoint | null): boolean {
  if (!later || !earlier || earlier.claim.saidOn === null) return false;
  const isSame = later.speakers.length > 0 && [...later.speakers].sort().join() === [...earlier.speakers].sort().join();
  return isSame && sortDay(later.claim.saidOn) > sortDay(earlier.claim.saidOn);
}

function liesBelow(one: Quantity, other: Quantity): boolean {
  return rangeOf(one).most < rangeOf(other).least;
}

function rangeOf({ value, bound }: Quantity): { least: number; most: number } {
  const tolerance = Math.abs(value) * aboutTolerance;
  switch (bound) {
    case 'EXACTLY':
      return { least: value, most: value };
    case 'ABOUT':
      return { least: value - tolerance, most: value + tolerance };
    case 'AT_LEAST':
      return { least: value, most: Number.POSITIVE_INFINITY };
    case 'AT_MOST':
      return { least: Number.NEGATIVE_INFINITY, most: value };
  }
}

function describeQuantity({ value, unit, bound }: Quantity): string {
  return `${bound.toLowerCase().replace('_', ' ')} ${value} ${unit}`;
}

/**
 * The sides of claims that, according to article files, contradict each other directly or through other claims. Claims that are an odd
 * number of steps from the first claim are on the other side, and all others on its side.
 */
export function findStatedSides(standpoints: readonly Standpoint[], opponentsOf: (id: string) => readonly string[]): Side[] {
  const standing = new Map(standpoints.filter(({ retracted }) => !retracted).map((one) => [one.claim.id, one]));
  const [first] = [...standing.keys()].sort();
  if (first === undefined) return [];
  const parity = new Map([[first, 0]]);
  for (const [id, own] of parity) {
    for (const other of opponentsOf(id)) if (standing.has(other) && !parity.has(other)) parity.set(other, 1 - own);
  }
  const side = (of: number) => [...parity].filter(([, own]) => own === of).map(([id]) => standing.get(id)!);
  const sides = [side(0), side(1)].filter((ofSide) => ofSide.length > 0);
  return sides.length < 2 ? [] : sides.map((ofSide, index) => ({ label: index === 0 ? 'one' : 'other', standpoints: ofSide }));
}
