// Cleans up when this process ends, in every way except SIGKILL.

const signals = ['SIGINT', 'SIGTERM'] as const;
const cleanUps = new Set<() => void>();

/**
 * Calls `cleanUp`, which must be synchronous, when the process exits or is ended by SIGINT or SIGTERM.
 * Returns a function that cancels this.
 */
export function cleanUpOnExit(cleanUp: () => void): () => void {
  if (cleanUps.size === 0) listen();
  cleanUps.add(cleanUp);
  return () => {
    cleanUps.delete(cleanUp);
    if (cleanUps.size === 0) stopListening();
  };
}

function listen(): void {
  process.on('exit', cleanUpAll);
  for (const signal of signals) process.on(signal, onSignal);
}

function stopListening(): void {
  process.removeListener('exit', cleanUpAll);
  for (const signal of signals) process.removeListener(signal, onSignal);
}

function onSignal(signal: NodeJS.Signals): void {
  // Another listener decides what the signal means, and may want to close in good order first.
  if (process.listenerCount(signal) > 1) return;
  cleanUpAll();
  process.kill(process.pid, signal);
}

function cleanUpAll(): void {
  stopListening();
  for (const cleanUp of cleanUps) cleanUp();
  cleanUps.clear();
}
