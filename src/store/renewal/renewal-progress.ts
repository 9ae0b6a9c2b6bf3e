// The progress of a pass over the whole store.
import { describeDerivedData, type DerivedName } from './derived-data.js';

export interface RenewalProgress {
  /** The data that is derived again, in words: "search entries, content hashes". */
  readonly what: string;
  /** Numbers of nodes and edges. */
  readonly done: number;
  readonly total: number;
}

/** Returns a function that adds to the finished number and reports the progress. */
export function countProgress(
  names: readonly DerivedName[],
  total: number,
  onProgress: ((progress: RenewalProgress) => void) | undefined,
): (added: number) => void {
  const what = describeDerivedData(names);
  let done = 0;
  return (added) => {
    done += added;
    onProgress?.({ what, done, total });
  };
}
