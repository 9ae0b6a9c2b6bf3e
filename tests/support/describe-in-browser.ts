// Describes suites that need a real browser.
import { existsSync } from 'node:fs';
import { describe, it } from '@jest/globals';
import { browserPath } from './launch-browser.js';

/** Without a browser the suite is skipped with a message; in CI it fails. */
export function describeInBrowser(title: string, suite: () => void): void {
  if (existsSync(browserPath)) {
    describe(title, suite);
    return;
  }
  const reason = `no Chromium at ${browserPath}; install it or set CHROMIUM_PATH`;
  if (process.env['CI'] === 'true') {
    it(title, () => {
      throw new Error(`A skipped browser test is a failure in CI: ${reason}`);
    });
  } else {
    describe.skip(`${title} (skipped: ${reason})`, () => it('runs if a Chromium is installed', () => undefined));
  }
}
