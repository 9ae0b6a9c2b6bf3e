// Ends work that exceeds its timeout or is aborted, even if the work ignores its signal.
import { DossierAbortError, DossierTimeoutError } from './client-errors.js';

/** Maximum delay of a timer. */
const longestTimeoutMs = 2_147_483_647;

/** Throws a RangeError unless the timeout is valid for a timer or Infinity, which means no timeout. */
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
      // Reject before aborting, so that an error that the work throws because of the abort does not become the reason.
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
