// What a jest run did, from the report that `jest --json` writes.
import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';

export interface TestReport {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly suites: readonly { readonly file: string; readonly seconds: number }[];
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly { readonly name: string; readonly startTime: number; readonly endTime: number }[];
}

/** A run that ended with an error counts at least one failure, even if it left no report. A report from before `startedAt` does not count. */
export function readTestReport(file: string, exitCode: number, startedAt: number): TestReport {
  const isWritten = (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= startedAt;
  if (!isWritten) return { passed: 0, failed: 1, skipped: 0, suites: [] };
  const report = JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: exitCode === 0 ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests,
    suites: report.testResults.map(({ name, startTime, endTime }) => ({
      file: relative('.', name),
      seconds: (endTime - startTime) / 1_000,
    })),
  };
}

/** One line for each suite, the slowest first. */
export function describeSlowest(reports: Readonly<Record<string, TestReport>>, count: number): string {
  return Object.entries(reports)
    .flatMap(([run, { suites }]) => suites.map(({ file, seconds }) => ({ seconds, label: `${file} (${run})` })))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ seconds, label }) => `${seconds.toFixed(1).padStart(7)} s  ${label}`)
    .join('\n');
}
