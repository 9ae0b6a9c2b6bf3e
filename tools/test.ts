// `npm test`: the build, all checks, and all tests, those on Neo4j at the same time as the others. Arguments go to jest:
// `npm test -- tests/unit`. The last line has the counts; the exit code is 1 if anything failed.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openTestNeo4j } from './test/open-test-neo4j.js';
import { runJest, slowTimeoutMs, type JestRun } from './test/run-jest.js';
import { runStep, type StepResult } from './test/run-step.js';
import { describeSlowest, readTestReport, type TestReport } from './test/test-report.js';

const cacheFolder = resolve('.cache');
const args = process.argv.slice(2);

/**
 * Some end-to-end tests measure how long a person waits. So that they do not measure the rest of this run, the suites on Neo4j and the checks
 * give way to them. See giveWay.
 */
const priorityOfNeo4j = 5;
const priorityOfChecks = 15;

/** One after the other: the tests keep the other cores busy. */
async function runChecks(): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const script of ['typecheck', 'lint', 'format:check', 'codegen:check', 'schema:check'])
    results.push(await runStep(script, 'npm', ['run', '--silent', script], priorityOfChecks));
  return results;
}

async function runTests(name: string, run: Omit<JestRun, 'args'>, workers: string): Promise<TestReport> {
  const report = join(cacheFolder, `jest-report-${name}.json`);
  const startedAt = Date.now();
  const code = await runJest({
    ...run,
    args: ['--passWithNoTests', `--maxWorkers=${workers}`, '--json', `--outputFile=${report}`, ...args],
    prefix: `${name} | `,
  });
  console.log(`${code === 0 ? 'ok' : 'FAILED'}: tests, ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  return readTestReport(report, code, startedAt);
}

async function runTestsOnNeo4j(): Promise<TestReport> {
  const { environment, close } = await openTestNeo4j({ runsLong: args.length === 0, priority: priorityOfNeo4j });
  // One worker: the suites share the one database.
  const report = await runTests(
    'neo4j',
    { loops: ['neo4j'], engines: 'neo4j', timeoutMs: slowTimeoutMs, priority: priorityOfNeo4j, environment },
    '1',
  );
  await close();
  return report;
}

/** The build comes first, because several suites use what it builds. */
async function runOtherTests(): Promise<{ readonly build: StepResult; readonly report: TestReport }> {
  const build = await runStep('build', 'npm', ['run', '--silent', 'build']);
  const report = await runTests('others', { loops: ['unit', 'sqlite', 'e2e'], engines: 'sqlite', timeoutMs: slowTimeoutMs }, '50%');
  return { build, report };
}

async function main(): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true });
  const [onNeo4j, others, checks] = await Promise.all([runTestsOnNeo4j(), runOtherTests(), runChecks()]);
  const steps = [others.build, ...checks];
  const failedSteps = steps.filter((step) => !step.ok);
  for (const step of failedSteps) console.log(`\nFailed: ${step.name}\n${step.output}`);
  const reports = { neo4j: onNeo4j, others: others.report };
  console.log(`\nThe slowest suites:\n${describeSlowest(reports, 20)}\n`);
  const sum = (count: 'passed' | 'failed' | 'skipped') => Object.values(reports).reduce((total, report) => total + report[count], 0);
  const failed = sum('failed') + failedSteps.length;
  console.log(`${sum('passed') + steps.length - failedSteps.length} passed, ${failed} failed, ${sum('skipped')} skipped`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
