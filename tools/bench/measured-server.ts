// The server of the built program in a process of its own, which reports to its parent how long its event loop was blocked and how many
// calls its store received.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type * as compose from '../../src/compose.js';
import type * as configuration from '../../src/config.js';
import { createCountingStore } from '../../tests/support/counting-store.js';

/** What a series of questions cost. */
export interface ServerCost {
  readonly heldUpMs: number;
  readonly calls: number;
}

const built = new URL('../../dist/', import.meta.url);
const { composeServer, openConfiguredStore } = (await import(new URL('compose.js', built).href)) as typeof compose;
const { readConfig } = (await import(new URL('config.js', built).href)) as typeof configuration;

/** The interval of the monitor's own timer, which its delays include. */
const resolutionMs = 1;

const config = readConfig({ ...process.env, PORT: '0', LOG_LEVEL: 'silent', REQUEST_TIMEOUT_MS: '60000' });
const { store, calls, reset } = createCountingStore(await openConfiguredStore(config));
const server = await composeServer(config, store);
const delay = monitorEventLoopDelay({ resolution: resolutionMs });
delay.enable();
process.on('message', (message) => {
  if (message === 'reset') {
    delay.reset();
    reset();
    process.send?.({ done: true });
  }
  if (message === 'read')
    process.send?.({ heldUpMs: Math.max(0, delay.max / 1e6 - resolutionMs), calls: calls.length } satisfies ServerCost);
  if (message === 'stop')
    void server
      .stop()
      .then(() => store.close())
      .then(() => process.exit());
});
process.send?.({ address: await server.listen('127.0.0.1', 0) });
