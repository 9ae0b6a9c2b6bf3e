// `npm run test:unit`, `test:sqlite`, `test:neo4j` and `test:e2e`: one loop of the tests, and only what that loop needs.
// All other arguments go to jest: `npm run test:unit -- tests/unit/cursor --watch`.
import { openTestNeo4j } from './test/open-test-neo4j.js';
import { runJest, slowTimeoutMs } from './test/run-jest.js';

const [loop = '', ...args] = process.argv.slice(2);

if (loop === 'neo4j') {
  const { environment, close } = await openTestNeo4j({ runsLong: args.length === 0 });
  // One worker: the suites share the one database.
  const run = { loops: [loop], engines: 'neo4j', timeoutMs: slowTimeoutMs, environment } as const;
  process.exitCode = await runJest({ ...run, args: ['--maxWorkers=1', ...args] });
  await close();
} else {
  const timeout = loop === 'e2e' ? { timeoutMs: slowTimeoutMs } : {};
  process.exitCode = await runJest({ loops: [loop], engines: 'sqlite', ...timeout, args: ['--maxWorkers=100%', ...args] });
}
