// A server in a process of its own that tells how long its event loop was held up and which calls its store got. Talks to its parent.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { composeServer, openConfiguredStore } from '../../src/compose.js';
import { readConfig } from '../../src/config.js';
import { createCountingStore } from '../../tests/support/counting-store.js';

const config = readConfig({ ...process.env, PORT: '0', LOG_LEVEL: 'silent', REQUEST_TIMEOUT_MS: '60000' });
const { store, calls, reset } = createCountingStore(await openConfiguredStore(config));
const server = await composeServer(config, store);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('message', (message) => {
  if (message === 'reset') {
    delay.reset();
    reset();
    process.send?.({ done: true });
  }
  // The monitor's own timer makes up its resolution.
  if (message === 'read') process.send?.({ heldUpMs: Math.max(0, delay.max / 1e6 - 5), calls: calls.length });
  if (message === 'stop')
    void server
      .stop()
      .then(() => store.close())
      .then(() => process.exit());
});
process.send?.({ address: await server.listen('127.0.0.1', 0) });
