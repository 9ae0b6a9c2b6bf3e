// The page in a real browser: it opens with the answer to the first query, and no request leaves the machine.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildProgram } from '../support/build-program.js';
import { startNode, type ChildProcess } from '../support/child-process.js';

const executablePath = process.env['CHROMIUM_PATH'] || '/usr/bin/chromium';
const missing = existsSync(executablePath) ? undefined : `no Chromium at ${executablePath}; install it or set CHROMIUM_PATH`;

function suite(): void {
  let folder: string | undefined;
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;
  let url: string;
  const elsewhere: string[] = [];
  const mistakes: string[] = [];

  beforeAll(async () => {
    await buildProgram();
    folder = mkdtempSync(join(tmpdir(), 'dossier-page-'));
    server = startNode('dist/cli/main.js', ['serve', '--seed'], { environment: { PORT: '0', SQLITE_FILE: join(folder, 'page.sqlite') } });
    url = (await server.printed(/Page\s+(http:\S+)/))[1]!;
    // Without a sandbox only where there is no other user to be: in containers.
    browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
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
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.kill('SIGTERM');
    await server?.exited;
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** What is to be seen in one of the editors; the editor writes spaces that do not break. */
  const seen = async (editor: string) => (await page.locator(`${editor} .view-lines`).first().innerText()).replaceAll('\u00a0', ' ');

  it('shows the first query and its answer without a key being pressed', async () => {
    await page.locator('.graphiql-response .view-lines', { hasText: '"events"' }).waitFor({ timeout: 20_000 });
    expect(await seen('.graphiql-query-editor')).toContain('# Who is named in which warrant or talks, in which words?');
    const answer = await seen('.graphiql-response');
    expect(answer).toContain('"label": ');
    expect(answer).toContain('"role": "');
    expect(answer).not.toContain('"errors"');
  });

  it('has a title, a language, a main landmark with a name, and a heading', async () => {
    expect(await page.title()).toBe('Dossier: who is named, who says so, who disputes it');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('main', { name: 'Ask the graph' }).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1, name: 'Dossier' }).count()).toBe(1);
  });

  it('asks again when Ctrl+Enter is pressed', async () => {
    const asked = page.waitForResponse(
      (response) => response.url().endsWith('/graphql') && response.request().postData()?.includes('NamedInWarrantsAndTalks') === true,
    );
    await page.locator('.graphiql-query-editor .view-lines').first().click();
    await page.keyboard.press('Control+Enter');
    expect((await asked).status()).toBe(200);
  });

  it('puts the editor above the answer on a narrow screen, both readable', async () => {
    const wide = page.viewportSize()!;
    await page.setViewportSize({ width: 390, height: 844 });
    const place = async (part: string) => (await page.locator(part).first().boundingBox())!;
    const editor = await place('.graphiql-query-editor .graphiql-editor');
    const answer = await place('.graphiql-response .result-window');
    const tools = await place('.graphiql-toolbar');
    await page.setViewportSize(wide);
    expect(editor.width).toBeGreaterThanOrEqual(300);
    expect(answer.width).toBeGreaterThanOrEqual(300);
    expect(answer.x + answer.width).toBeLessThanOrEqual(390);
    expect(tools.y + tools.height).toBeLessThanOrEqual(editor.y);
    expect(editor.height).toBeGreaterThanOrEqual(150);
    expect(answer.height).toBeGreaterThanOrEqual(150);
    expect(editor.y + editor.height).toBeLessThanOrEqual(answer.y);
  });

  it('asks no other machine for anything, and has nothing to complain of', () => {
    expect(elsewhere).toEqual([]);
    expect(mistakes).toEqual([]);
  });

  it('would be seen to ask another machine', async () => {
    await page.evaluate(`new Promise((resolve) => Object.assign(new Image(), { onerror: resolve, src: 'http://127.0.0.2:1/x.png' }))`);
    // The content security policy stops it before it becomes a request, and says so.
    expect(mistakes.join()).toContain('Content Security Policy');
  });
}

if (!missing) describe('the page', suite);
else if (process.env['CI'] === 'true') {
  it('the page is tried in a browser', () => {
    throw new Error(`A skipped browser test is a failure in CI: ${missing}`);
  });
} else describe.skip(`the page (skipped: ${missing})`, () => it('runs where there is a Chromium', () => undefined));
