// The built program with the seeds, and a real browser on its page that may not contact any other machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildProgram } from './build-program.js';
import { startNode, type ChildProcess } from './child-process.js';
import { launchBrowser } from './describe-in-browser.js';

export interface BrowserPage {
  readonly url: string;
  readonly browser: Browser;
  readonly page: Page;
  /** Addresses of other machines that the page tried to contact. */
  readonly elsewhere: string[];
  /** Errors that the browser reported. */
  readonly mistakes: string[];
  close(): Promise<void>;
}

/** Builds, starts and opens the page at `/`; `settings` are environment variables of the program. */
export async function openBrowserPage(settings: Readonly<Record<string, string>> = {}): Promise<BrowserPage> {
  await buildProgram();
  const folder = mkdtempSync(join(tmpdir(), 'dossier-page-'));
  const environment = { PORT: '0', SQLITE_FILE: join(folder, 'page.sqlite'), ...settings };
  const server: ChildProcess = startNode('dist/cli/main.js', ['serve', '--seed'], { environment });
  const url = (await server.printed(/Page\s+(http:\S+)/))[1]!;
  const browser = await launchBrowser();
  const [elsewhere, mistakes]: [string[], string[]] = [[], []];
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.route(
    (address) => address.origin !== new URL(url).origin && !['data:', 'blob:'].includes(address.protocol),
    async (route) => {
      elsewhere.push(route.request().url());
      await route.abort();
    },
  );
  page.on('pageerror', (error) => mistakes.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') mistakes.push(message.text());
  });
  await page.goto(url);
  return {
    url,
    browser,
    page,
    elsewhere,
    mistakes,
    async close() {
      await browser.close();
      server.kill('SIGTERM');
      await server.exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
