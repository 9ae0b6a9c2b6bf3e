// How far a pass over the whole store is.
import { describeDerivedData, type DerivedName } from './derived-data.js';

export interface RenewalProgress {
  /** What is derived again, in words: "search entries, content hashes". */
  readonly what: string;
  /** Nodes and edges. */
  readonly done: number;
  readonly total: number;
}

/** A function that adds to what is done and reports it. */
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
