// A process for tests of stopping: a server with one field that takes as long as its argument says. Prints its address.
import { stopOnSignals } from '../../src/server/stop-on-signals.js';
import { createServer } from '../../src/server/server.js';
import { createIdleStore, roomyLimits } from './test-server.js';

const store = createIdleStore({
  close: async () => {
    console.log('store closed');
  },
});
const server = await createServer({
  typeDefs: 'type Query { slow(ms: Int!): String }',
  resolvers: {
    Query: { slow: (_: unknown, { ms }: { ms: number }) => new Promise((resolve) => setTimeout(() => resolve('finished'), ms)) },
  },
  store,
  limits: roomyLimits,
  isPublic: false,
  operations: { mode: 'open', listed: [] },
  pageFolder: '/nowhere',
  logLevel: 'silent',
  logStream: process.stderr,
});
stopOnSignals({
  async stop() {
    await server.stop();
    await store.close();
  },
  timeoutMs: Number(process.argv[2]),
  say: (line) => console.log(line),
});
console.log(await server.listen('127.0.0.1', 0));
