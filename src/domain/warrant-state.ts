// Where a warrant stands: read off its steps, never stored beside them.
import type { StepRecord } from './records.js';
import { warrantStates, type WarrantState } from './vocabulary.js';

/** The steps in order of time: by the last day on which each can have been taken, then by the order of a warrant's life. */
export function orderSteps<Step extends Pick<StepRecord, 'state' | 'on'>>(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => compare(lastDay(a), lastDay(b)) || warrantStates.indexOf(a.state) - warrantStates.indexOf(b.state));
}

/** The state after the last dated step; a warrant without any step is one that was at least asked for. */
export function warrantState(steps: readonly Pick<StepRecord, 'state' | 'on'>[]): WarrantState {
  return orderSteps(steps).at(-1)?.state ?? 'REQUESTED';
}

/** An undated step says nothing of time: it stands before the dated ones. */
function lastDay(step: Pick<StepRecord, 'on'>): string {
  return step.on ? (step.on.latest ?? '9999') : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
