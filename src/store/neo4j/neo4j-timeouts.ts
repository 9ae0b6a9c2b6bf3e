// Limits the wait for the database: not beyond the deadline, and not if the database no longer answers.
import { DossierError } from '../../errors.js';

/** The maximum delay of a timer. */
const longestTimerMs = 2 ** 31 - 1;

/** While a statement takes longer than this, the database is probed at this interval to see whether it still answers. */
const silenceMs = 2500;

/** Milliseconds until the deadline, at least 1. Throws DEADLINE_EXCEEDED once it has passed. */
export function remainingMs(deadlineAt: number): number {
  const remaining = deadlineAt - Date.now();
  if (remaining <= 0) throw deadlineExceeded();
  return Math.ceil(Math.min(remaining, longestTimerMs));
}

/**
 * Returns the result of the work. Throws DEADLINE_EXCEEDED at the deadline, or the error of `probe`, which is called repeatedly while there
 * is no result. The work itself is not stopped.
 */
export async function waitUntilDeadline<Result>(work: Promise<Result>, deadlineAt: number, probe: () => Promise<void>): Promise<Result> {
  const timers: NodeJS.Timeout[] = [];
  const interruption = new Promise<never>((_, reject) => {
    timers.push(setTimeout(() => reject(deadlineExceeded()), remainingMs(deadlineAt)));
    timers.push(setInterval(() => void probe().catch(reject), silenceMs));
  });
  try {
    return await Promise.race([work, interruption]);
  } finally {
    for (const timer of timers) clearTimeout(timer);
    // The result is no longer needed, and a later error must not become an unhandled rejection.
    work.catch(() => undefined);
  }
}

/** Returns the result of the work, or throws the error of `late` if the work takes longer than the timeout. */
export async function waitAtMost<Result>(work: Promise<Result>, timeoutMs: number, late: () => Error): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      work,
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(late()), timeoutMs);
      }),
    ]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}

function deadlineExceeded(): DossierError {
  return new DossierError('DEADLINE_EXCEEDED', 'The request exceeded its time limit.');
}
