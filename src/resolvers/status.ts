// The status of a fact as the store worked it out; the rule is domain/status-rule.ts.
import type { DerivedStatus } from '../domain/records.js';

/** The status of an event, a claim or a participation. Every write works it out, so it is always there. */
export function statusOfFact(fact: { readonly derivedStatus: DerivedStatus | null }): DerivedStatus {
  if (!fact.derivedStatus) throw new Error('A fact was stored without its status.');
  return fact.derivedStatus;
}
