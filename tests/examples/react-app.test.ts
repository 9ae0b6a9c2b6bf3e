// examples/react-app, built and opened in a browser, on a real server that serves it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { buildProgram } from '../support/build-program.js';
import { runProgram } from '../support/check-package.js';
import { startClientServer, type ClientServer } from '../support/client-server.js';
import { describeInBrowser } from '../support/describe-in-browser.js';
import { launchBrowser } from '../support/launch-browser.js';

describeInBrowser('The React example', () => {
  let folder: string;
  let server: ClientServer;
  let browser: Browser;
  let page: Page;
  const mistakes: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    await buildProgram('client');
    folder = mkdtempSync(join(tmpdir(), 'dossier-react-'));
    const built = await runProgram('node_modules/.bin/vite', ['build', 'examples/react-app', '--outDir', folder, '--logLevel', 'error']);
    if (built.code !== 0) throw new Error(built.output);
    server = await startClientServer({ pageFolder: folder });
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('pageerror', (error) => mistakes.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) mistakes.push(message.text());
    });
    page.on('request', (request) => {
      if (request.url() === server.url) asked.push((JSON.parse(request.postData() ?? '{}') as { operationName: string }).operationName);
    });
    await page.goto(new URL('/', server.url).href);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const items = () => page.locator('ol li button').allInnerTexts();

  it('shows the first page of events, and how many there are', async () => {
    await page.getByRole('status').waitFor();
    expect(await page.getByRole('status').innerText()).toBe('5 of 21 events');
    expect(await items()).toHaveLength(5);
  });

  it('adds a page at a time, each event once, until there are no more', async () => {
    const first = await items();
    for (const count of [10, 15, 20, 21]) {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByText(`${count} of 21 events`).waitFor();
    }
    const all = await items();
    expect(all.slice(0, 5)).toEqual(first);
    expect(new Set(all).size).toBe(21);
    expect(await page.getByRole('button', { name: 'More', exact: true }).count()).toBe(0);
    expect(asked.filter((name) => name === 'ListEvents')).toHaveLength(5);
  });

  it('shows the words behind an event, and asks for them once', async () => {
    const warrant = page.getByRole('button', { name: 'Arrest warrant for Mohammed Deif' });
    const other = page.getByRole('button', { name: 'Arrest warrant for Gallant' });
    for (const event of [warrant, other, warrant]) {
      await event.click();
      await page.getByRole('region', { name: await event.innerText() }).waitFor();
    }
    expect(await page.locator('blockquote').first().innerText()).toContain('issued arrest warrants');
    expect(asked.filter((name) => name === 'ArticlesBehindAFact')).toHaveLength(2);
  });

  it('lists warrants and talks with their status', async () => {
    const lines = await page.getByRole('list', { name: 'Warrants and talks' }).getByRole('listitem').allInnerTexts();
    expect(lines).toContain('Arrest warrant for Mohammed Deif: ASSERTED');
    expect(lines.length).toBeGreaterThan(5);
  });

  it('has nothing to complain of', () => {
    expect(mistakes).toEqual([]);
  });
});
