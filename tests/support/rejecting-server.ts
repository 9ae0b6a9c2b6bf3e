// A process for tests of promises that are rejected late: a server over lists whose second item fails while the first is pending.
// Prints its address. With the argument "survive" it survives rejections, as `dossier serve` does.
import { createServer } from '../../src/server/server.js';
import { handleUnhandledRejections } from '../../src/server/unhandled-rejections.js';
import { createIdleStore, roomyLimits } from './test-server.js';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function failLater(): Promise<never> {
  await wait(300);
  throw new Error('Item 0 failed, later.');
}

function busyUntilTheDeadline(deadlineAt: number): void {
  while (Date.now() <= deadlineAt);
}

const server = await createServer({
  typeDefs: 'type Query { fine: Int  throwing: [Item!]  late: [Item!]  stray: Int }  type Item { throws: Int!  waits: Int! }',
  resolvers: {
    Query: {
      fine: () => 1,
      throwing: () => [0, 1],
      late: () => [0, 1],
      stray: () => {
        void failLater();
        return 1;
      },
    },
    Item: {
      throws: (item: number) => {
        if (item === 0) return failLater();
        throw new Error('Item 1 failed, at once.');
      },
      waits: (_item: number, _args: unknown, { deadlineAt }: { deadlineAt: number }) => {
        const pending = failLater();
        busyUntilTheDeadline(deadlineAt);
        return pending;
      },
    },
  },
  store: createIdleStore(),
  limits: { ...roomyLimits, requestTimeoutMs: 200 },
  isPublic: false,
  operations: { mode: 'open', listed: [] },
  pageFolder: '/nowhere',
  logLevel: 'error',
  logStream: process.stderr,
});
if (process.argv[2] === 'survive') handleUnhandledRejections(server.logUnexpected);
console.log(await server.listen('127.0.0.1', 0));
