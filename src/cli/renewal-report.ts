// Reports the progress of the update of an old store on stderr, if it takes longer than a moment: a large store takes minutes.
import type { RenewalOptions } from '../compose.js';

const firstLineAfterMs = 1_500;
const lineEveryMs = 3_000;

/** The options of a store that is opened now. `say` prints a line, `now` is a clock in milliseconds. */
export function createRenewalReport(say: (line: string) => void = console.error, now = () => performance.now()): RenewalOptions {
  let nextAt = now() + firstLineAfterMs;
  let hasSaid = false;
  return {
    onProgress: ({ what, done, total }) => {
      const isEnd = hasSaid && done >= total;
      if (now() < nextAt && !isEnd) return;
      nextAt = now() + lineEveryMs;
      hasSaid = true;
      say(`Updating the store for this version of Dossier (${what}): ${done} of ${total} records, ${percentOf(done, total)} %`);
    },
  };
}

function percentOf(done: number, total: number): number {
  return total === 0 ? 100 : Math.floor((100 * Math.min(done, total)) / total);
}
