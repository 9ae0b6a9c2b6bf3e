// A rejection that nobody handles is a mistake in one request; it must not end the process and with it all others.
import { mask, type LogUnexpected } from './format-error.js';

/** From now on logs, under an id, every promise of this process that rejects unhandled; the process lives on. */
export function handleUnhandledRejections(log: LogUnexpected): void {
  process.on('unhandledRejection', (reason) => void mask(reason, log));
}
