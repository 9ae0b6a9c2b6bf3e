// How long to wait for the database: never past the deadline, and not for one that has fallen silent.
import { DossierError } from '../../errors.js';

/** A timer cannot be set for longer. */
const longestTimerMs = 2 ** 31 - 1;

/** A statement that takes longer than this makes us ask whether the database still answers at all. */
const silenceMs = 2500;

/** Milliseconds until the deadline, at least 1. Throws DEADLINE_EXCEEDED once it has passed. */
export function remainingMs(deadlineAt: number): number {
  const remaining = deadlineAt - Date.now();
  if (remaining <= 0) throw deadlineExceeded();
  return Math.ceil(Math.min(remaining, longestTimerMs));
}

/**
 * The result of the work, or DEADLINE_EXCEEDED at the deadline, or whatever `probe` throws, which is called again and again while there is
 * no result. The work itself is not stopped.
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
    // Nobody waits for it any more: whatever comes of it later is no unhandled rejection.
    work.catch(() => undefined);
  }
}

/** The result of the work, or the error when it takes longer. */
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
  return new DossierError('DEADLINE_EXCEEDED', 'The request took longer than it may take.');
}
