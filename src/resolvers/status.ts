// The status of a fact, as the store derived it by the rule in domain/status-rule.ts.
import type { DerivedStatus } from '../domain/records.js';

/** The status of an event, a claim or a participation. Every write derives it, so a fact without one is an internal error. */
export function statusOfFact(fact: { readonly derivedStatus: DerivedStatus | null }): DerivedStatus {
  if (!fact.derivedStatus) throw new Error('A fact is stored without a status.');
  return fact.derivedStatus;
}
