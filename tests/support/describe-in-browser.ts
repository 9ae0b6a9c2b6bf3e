// Suites in a real browser: Debian's chromium, or the one that CHROMIUM_PATH names.
import { existsSync } from 'node:fs';
import { describe, it } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';

const executablePath = process.env['CHROMIUM_PATH'] || '/usr/bin/chromium';

/** The sandbox is switched off only for root, as in containers, because Chromium refuses to run as root with a sandbox. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

/** If there is no browser, the suite is skipped by name; in CI that is a failure. */
export function describeInBrowser(title: string, suite: () => void): void {
  if (existsSync(executablePath)) {
    describe(title, suite);
    return;
  }
  const reason = `no Chromium at ${executablePath}; install it or set CHROMIUM_PATH`;
  if (process.env['CI'] === 'true') {
    it(title, () => {
      throw new Error(`A skipped browser test is a failure in CI: ${reason}`);
    });
  } else {
    describe.skip(`${title} (skipped: ${reason})`, () => it('runs if a Chromium is installed', () => undefined));
  }
}
