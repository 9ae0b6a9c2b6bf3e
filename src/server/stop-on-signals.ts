// SIGTERM and SIGINT: finish what runs, then leave. The second signal does not wait.

export interface StopOptions {
  /** Finishes what runs and frees what is open. */
  readonly stop: () => Promise<void>;
  /** After so many milliseconds the process leaves without it. */
  readonly timeoutMs: number;
  /** Takes one line for the person at the terminal. */
  readonly say: (line: string) => void;
}

/** Exits 0 once `stop` has finished, 1 when it fails or takes too long, and 1 at once at a second signal. */
export function stopOnSignals({ stop, timeoutMs, say }: StopOptions): void {
  let isStopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (isStopping) process.exit(1);
    isStopping = true;
    say(`${signal}: finishing what runs. Once more to stop at once.`);
    setTimeout(() => {
      say(`Stopped after ${timeoutMs} ms with requests unfinished.`);
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
