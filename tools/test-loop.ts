// `npm run test:unit`, `test:sqlite`, `test:neo4j` and `test:e2e`: one loop of the tests, and only what that loop needs.
// All other arguments go to jest: `npm run test:unit -- tests/unit/cursor --watch`.
import { openTestNeo4j } from './test/open-test-neo4j.js';
import { runJest } from './test/run-jest.js';

const [loop = '', ...args] = process.argv.slice(2);

if (loop === 'neo4j') {
  const neo4j = await openTestNeo4j({ runsLong: args.length === 0 });
  process.exitCode = await runJest({ loops: [loop], engines: 'neo4j', args: ['--maxWorkers=1', ...args], environment: neo4j.environment });
  await neo4j.close();
} else process.exitCode = await runJest({ loops: [loop], engines: 'sqlite', args: ['--maxWorkers=100%', ...args] });
