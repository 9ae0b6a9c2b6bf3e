// Claims on one thing that cannot all hold: who stands on which side. Pure; docs/analysis.md says the rules for people.
import { sortDay } from '../domain/fuzzy-date.js';
import type { ClaimRecord, Quantity } from '../domain/records.js';
import { findOpposition, type Voice } from '../domain/status-rule.js';

export const contradictionKinds = ['DENIAL', 'QUANTITY', 'STATED'] as const;
export type ContradictionKind = (typeof contradictionKinds)[number];

/** A claim with what decides whether it stands against others. */
export interface Standpoint extends Voice {
  readonly claim: ClaimRecord;
}

/** Claims that go together against the others. */
export interface Side {
  readonly label: string;
  readonly standpoints: readonly Standpoint[];
}

/** One affirms what another denies. */
export function findDenial(standpoints: readonly Standpoint[]): Side[] {
  const opposition = findOpposition(standpoints);
  if (!opposition) return [];
  return [
    { label: 'affirmed', standpoints: opposition.affirming },
    { label: 'denied', standpoints: opposition.denying },
  ];
}

/** How far from its value a quantity that is given as "about" may lie, as a share of the value. */
export const aboutTolerance = 0.1;

/**
 * Different numbers, of one unit, for one thing: those that lie apart from at least one other, each number a side. A number that the same
 * speakers have replaced by a later one does not count.
 */
export function findQuantityConflict(standpoints: readonly Standpoint[]): Side[] {
  const stating = standpoints.filter(({ claim, retracted }) => !retracted && claim.quantity !== null && claim.polarity === 'AFFIRMED');
  const current = stating.filter((one) => !stating.some((other) => replaces(other, one)));
  const apart = current.filter((one) => current.some((other) => areApart(one.claim.quantity!, other.claim.quantity!)));
  const sides = new Map<string, Standpoint[]>();
  for (const one of apart) {
    const label = describeQuantity(one.claim.quantity!);
    sides.set(label, [...(sides.get(label) ?? []), one]);
  }
  return [...sides].map(([label, ofSide]) => ({ label, standpoints: ofSide }));
}

function replaces(later: Standpoint, earlier: Standpoint): boolean {
  const isSame = later.speakers.length > 0 && [...later.speakers].sort().join() === [...earlier.speakers].sort().join();
  return isSame && earlier.claim.saidOn !== null && sortDay(later.claim.saidOn) > sortDay(earlier.claim.saidOn);
}

function areApart(one: Quantity, other: Quantity): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.most < b.least || b.most < a.least;
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

/** Claims of which an article's file says that they contradict each other: those that a pair links, near or far. The odd stand against the even. */
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
