// Ends work that takes too long or is no longer wanted, whether or not the work listens to its signal.
import { DossierAbortError, DossierTimeoutError } from './client-errors.js';

/** The longest time that timers can measure. */
const longestTimeoutMs = 2_147_483_647;

/** Throws where it is neither a time that a timer can measure nor Infinity, which means: no limit. */
export function checkTimeout(timeoutMs: number): void {
  if (timeoutMs === Infinity || (timeoutMs > 0 && timeoutMs <= longestTimeoutMs)) return;
  throw new RangeError(`timeoutMs: expected a number of milliseconds from 1 to ${longestTimeoutMs}, or Infinity; got ${timeoutMs}.`);
}

export function withDeadline<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Result> {
  const controller = new AbortController();
  return new Promise<Result>((resolve, reject) => {
    const giveUp = (error: Error) => {
      // First, so that what the work makes of its signal comes too late to be the reason.
      reject(error);
      controller.abort(error);
    };
    const abort = () => giveUp(new DossierAbortError(signal?.reason));
    if (signal?.aborted) {
      abort();
      return;
    }
    const timer = timeoutMs === Infinity ? undefined : setTimeout(() => giveUp(new DossierTimeoutError(timeoutMs)), timeoutMs);
    signal?.addEventListener('abort', abort, { once: true });
    void work(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      });
  });
}
