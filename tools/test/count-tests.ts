// The counts of a jest run, from the report that `jest --json` writes.
import { readFileSync, statSync } from 'node:fs';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** A run that ended with an error counts at least one failure, even if it left no report. Reports from before `startedAt` do not count. */
export function countTests(report: string, exitCode: number, startedAt: number): TestCounts {
  const isWritten = (statSync(report, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= startedAt;
  if (!isWritten) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as JestReport;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: exitCode === 0 ? failed : Math.max(failed, 1), skipped: numPendingTests };
}
