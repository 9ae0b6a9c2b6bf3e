// An unhandled rejection is a bug in one request. It must not end the process and thereby all other requests.
import { mask, type LogUnexpected } from './format-error.js';

/** Logs every unhandled rejection of this process under an id; the process keeps running. */
export function handleUnhandledRejections(log: LogUnexpected): void {
  process.on('unhandledRejection', (reason) => void mask(reason, log));
}
