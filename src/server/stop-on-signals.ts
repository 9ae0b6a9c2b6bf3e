// Handles SIGTERM and SIGINT: finishes running requests, then exits. A second signal exits at once.

export interface StopOptions {
  /** Finishes running requests and closes what is open. */
  readonly stop: () => Promise<void>;
  /** After this time the process exits without waiting for `stop`. */
  readonly timeoutMs: number;
  /** Prints one line at the terminal. */
  readonly say: (line: string) => void;
}

/** Exits with 0 once `stop` has finished, with 1 if it fails or takes too long, and with 1 at once on a second signal. */
export function stopOnSignals({ stop, timeoutMs, say }: StopOptions): void {
  let isStopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (isStopping) process.exit(1);
    isStopping = true;
    say(`${signal}: finishing running requests. Send it again to stop at once.`);
    setTimeout(() => {
      say(`Stopped after ${timeoutMs} ms with unfinished requests.`);
      process.exit(1);
    }, timeoutMs).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        say(`Stopping failed: ${error instanceof Error ? error.message : String(error)}`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
