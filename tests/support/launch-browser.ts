// Starts the browser of the tests and tools: Debian's Chromium, or the one that CHROMIUM_PATH names.
import { chromium, type Browser } from 'playwright-core';

export const browserPath = process.env['CHROMIUM_PATH'] || '/usr/bin/chromium';

/** The sandbox is disabled only for root, which is usually the only user in a container. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}
