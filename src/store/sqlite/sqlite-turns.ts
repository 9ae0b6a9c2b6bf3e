// Lets the event loop turn: SQLite works in the thread of the process, and what else that serves must not wait for all of a long read.
import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long reads may keep the event loop from turning, in milliseconds; a single statement may take longer. */
const longestMs = 20;

/**
 * A function to call before each statement. It resolves at once, or after a turn of the event loop where statements have kept it from
 * turning for longer than they may, whichever requests they were of.
 */
export function createTurns(): () => Promise<void> {
  let busySince: number | undefined;
  const start = () => {
    const startedAt = performance.now();
    // Runs when the loop turns: who asks after that starts anew.
    void nextTurn().then(() => (busySince = undefined));
    return startedAt;
  };
  return async () => {
    if (busySince !== undefined && performance.now() - busySince > longestMs) await nextTurn();
    busySince ??= start();
  };
}
