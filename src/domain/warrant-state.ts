// The state of a warrant, which is computed from its steps and never stored separately.
import type { StepRecord } from './records.js';
import { warrantStates, type WarrantState } from './vocabulary.js';

/** The steps in chronological order: by the last possible day of each, then in procedural order. */
export function orderSteps<Step extends Pick<StepRecord, 'state' | 'on'>>(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => compare(lastDay(a), lastDay(b)) || warrantStates.indexOf(a.state) - warrantStates.indexOf(b.state));
}

/** The state after the last dated step. A warrant without steps was at least requested. */
export function warrantState(steps: readonly Pick<StepRecord, 'state' | 'on'>[]): WarrantState {
  return orderSteps(steps).at(-1)?.state ?? 'REQUESTED';
}

/** Undated steps sort before dated ones. */
function lastDay(step: Pick<StepRecord, 'on'>): string {
  return step.on ? (step.on.latest ?? '9999') : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
