// `npm test`: type check, lint, generated code, and all tests, on SQLite and on a real Neo4j where one can be had.
// Arguments go to jest: `npm test -- tests/unit`. Ends with a line of counts; exits 1 when anything failed.
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openNeo4jServer } from './neo4j/open-neo4j-server.js';
import { runStep, type StepResult } from './test/run-step.js';

const cacheFolder = resolve('.cache');
const jestReport = join(cacheFolder, 'jest-report.json');

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

async function runChecks(): Promise<StepResult[]> {
  const checks = ['typecheck', 'lint', 'format:check', 'codegen:check', 'schema:check'];
  return Promise.all(checks.map((script) => runStep(script, 'npm', ['run', '--silent', script])));
}

async function runJest(environment: NodeJS.ProcessEnv): Promise<StepResult> {
  // One worker: the suites that use Neo4j share its one database.
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--runInBand'];
  return runStep(
    'jest',
    process.execPath,
    [...jest, '--json', `--outputFile=${jestReport}`, ...process.argv.slice(2)],
    environment,
    'live',
  );
}

async function main(): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true });
  const build = await runStep('build', 'npm', ['run', '--silent', 'build']);
  const [checks, server] = await Promise.all([runChecks(), openNeo4jServer()]);
  const environment: NodeJS.ProcessEnv =
    'unavailable' in server
      ? { NEO4J_TEST_MISSING: server.unavailable }
      : { NEO4J_TEST_URI: server.uri, NEO4J_TEST_USERNAME: server.username, NEO4J_TEST_PASSWORD: server.password };
  console.log('unavailable' in server ? `Neo4j: skipped. ${server.unavailable}` : `Neo4j: ${server.uri} (${server.howStarted})`);
  // The database of NEO4J_URI is somebody's own: tests do not so much as know its name.
  const jest = await runJest({
    ...process.env,
    NEO4J_URI: undefined,
    NEO4J_USERNAME: undefined,
    NEO4J_PASSWORD: undefined,
    ...environment,
  });
  if (!('unavailable' in server)) await server.close();

  const report = JSON.parse(readFileSync(jestReport, 'utf8')) as JestReport;
  const steps = [build, ...checks];
  const failedSteps = steps.filter((step) => !step.ok);
  for (const step of failedSteps) console.log(`\nFailed: ${step.name}\n${step.output}`);
  const passed = report.numPassedTests + steps.length - failedSteps.length;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + failedSteps.length;
  const ok = failed === 0 && jest.ok;
  console.log(`${passed} passed, ${ok ? 0 : Math.max(failed, 1)} failed, ${report.numPendingTests} skipped`);
  process.exitCode = ok ? 0 : 1;
}

await main();
