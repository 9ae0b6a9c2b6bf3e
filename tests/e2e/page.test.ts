// A first visit to the page in a real browser: it opens with an answer, and every feature works by mouse and keyboard.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Download, Locator, Page } from 'playwright-core';
import { openBrowserPage, type BrowserPage } from '../support/browser-page.js';
import { describeInBrowser } from '../support/describe-in-browser.js';

describeInBrowser('The page', () => {
  let opened: BrowserPage;
  let page: Page;
  beforeAll(async () => {
    opened = await openBrowserPage();
    page = opened.page;
  }, 180_000);
  afterAll(() => opened?.close());

  const open = async (hash = '') => {
    await page.goto('about:blank');
    await page.goto(opened.url + hash);
  };
  const tab = (name: string) => page.getByRole('tab', { name });
  const node = (name: RegExp | string) => page.locator('.graph-svg').getByRole('button', { name });
  const details = () => page.getByRole('complementary', { name: 'Details' });
  const heading = (name: string | RegExp) => page.getByRole('heading', { name });
  const saved = async (button: Locator): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return readDownload(download);
  };

  it('opens with an answer, drawn as a graph next to its quotes, in under two seconds', async () => {
    await node(/Person: Benjamin Netanyahu/).waitFor();
    const shownAt = (await page.evaluate('performance.now()')) as number;
    expect(shownAt).toBeLessThan(2_000);
    expect(await node(/Arrest warrant: Arrest warrant for Benjamin Netanyahu/).count()).toBe(1);
    expect(await page.locator('.edge-label', { hasText: 'named subject' }).count()).toBeGreaterThanOrEqual(3);
    expect(await details().getByText('issued arrest warrants for Israel').count()).toBeGreaterThan(0);
    expect(await page.getByText('named in a warrant does not mean wanted, charged or convicted').count()).toBe(1);
    expect(await page.getByRole('status').filter({ hasText: 'nodes shown' }).innerText()).toMatch(
      /^\d+ of \d+ nodes shown, \d+ hidden: .*15 claims/,
    );
  });

  it('loads less than 350 kB of script for the first answer, and no part of the editor', async () => {
    const scripts = (await page.evaluate(
      `performance.getEntriesByType('resource').filter((one) => /\\.js$/.test(one.name)).map((one) => one.name)`,
    )) as string[];
    const bytes = await Promise.all(scripts.map(async (name) => gzipSync(Buffer.from(await (await fetch(name)).arrayBuffer())).length));
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(350_000);
    expect(scripts.filter((name) => /monaco|playground/.test(name))).toEqual([]);
  });

  it('has a title, a language, named landmarks and a heading', async () => {
    expect(await page.title()).toBe('Dossier: who is named, who says so, who disputes it');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.getByRole('navigation', { name: 'Example questions' }).count()).toBe(1);
    expect(await page.getByRole('search').count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1, name: 'Dossier' }).count()).toBe(1);
  });

  it('runs the question of a card with one click, and returns with the Back button of the browser', async () => {
    await page.getByRole('button', { name: 'Who disputes what?' }).click();
    await heading('Who disputes what?').waitFor();
    await node(/Claim: Denied: The International Criminal Court has jurisdiction/).waitFor();
    await page.goBack();
    await node(/Person: Benjamin Netanyahu/).waitFor();
  });

  it('answers the question of every card without errors', async () => {
    const cards = page.getByRole('navigation').getByRole('button');
    const count = await cards.count();
    expect(count).toBeGreaterThanOrEqual(12);
    for (let index = 0; index < count; index += 1) {
      await cards.nth(index).click();
      await page.getByText(/Answered in \d+ ms/).waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    }
  });

  it('finds a name in another spelling, shows which name matched, and opens the page of that person', async () => {
    await open();
    const box = page.getByRole('combobox', { name: 'Search by name, in any spelling' });
    await box.fill('Kassem');
    const option = page.getByRole('option', { name: /Qassem Soleimani/ });
    await option.waitFor();
    expect(await option.innerText()).toContain('also known as Kassem Soleimani');
    await box.press('ArrowDown');
    await box.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Qassem Soleimani' }).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Roles in events/), expect.stringMatching(/^Mentioned together with/)]),
    );
    expect(await page.getByText('victim: ').count()).toBeGreaterThan(0);
    expect(await page.locator('.facts blockquote').count()).toBeGreaterThan(0);
  });

  it('lists the people of an organization on its page, with their offices', async () => {
    await open();
    const box = page.getByRole('combobox', { name: 'Search by name, in any spelling' });
    await box.fill('International Criminal Court');
    await page
      .getByRole('option', { name: /International Criminal Court/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 3, name: /^People/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Karim Khan' }).count()).toBeGreaterThan(0);
  });

  it('runs an example about another person, chosen by name', async () => {
    await open('#operation=path-between-two');
    const box = page.getByRole('combobox', { name: 'from: Benjamin Netanyahu' });
    await box.fill('galant');
    await page.getByRole('option', { name: /Yoav Gallant/ }).click();
    await page.getByRole('combobox', { name: 'from: Yoav Gallant' }).waitFor();
    await node(/Person: Yoav Gallant/).waitFor();
    expect(await page.title()).toBe('How are two people connected, and on what evidence? · Dossier');
  });

  it('shows the details of the selection: a node with its connections, a connection with its quote, status and article', async () => {
    await open('#operation=killed-according-to-whom');
    await node(/Person: Mohammed Deif/).click();
    await details().getByRole('heading', { name: 'Mohammed Deif' }).waitFor();
    await details()
      .getByRole('button', { name: /victim: Israeli airstrike/ })
      .click();
    await details().getByText('Rests on a speaker’s word alone. Not established.').waitFor();
    expect(await details().locator('blockquote').innerText()).toContain('Hamas never confirmed this');
    expect(await details().getByText('ICC Issues Arrest Warrants').count()).toBe(1);
    // Alleged differs from asserted by line style and symbol, not by color alone.
    expect(await page.locator('.graph-edge.status-alleged .edge-line').first().getAttribute('stroke-dasharray')).toBe('6 5');
    expect(await page.locator('.graph-edge.status-asserted .edge-line').first().getAttribute('stroke-dasharray')).toBeNull();
    expect(await page.locator('.graph-edge.status-alleged .edge-label').first().innerHTML()).toContain('?');
  });

  it('expands a node, keeps the other nodes in place, and shows the query for the expansion', async () => {
    await open();
    const deif = node(/Person: Mohammed Deif/);
    await deif.click();
    const placeOf = () => deif.evaluate((element) => element.parentElement!.getAttribute('transform'));
    const before = await placeOf();
    await details().getByRole('button', { name: 'Expand' }).click();
    await node(/Organization: Hamas' armed wing/).waitFor();
    expect(await placeOf()).toBe(before);
    expect(page.url()).toContain('expand=');
    await details().getByRole('button', { name: 'Collapse' }).click();
    await node(/Organization: Hamas' armed wing/).waitFor({ state: 'detached' });
    await details().getByRole('button', { name: 'Expand' }).click();
    await details().getByRole('button', { name: 'Show the query for these nodes' }).click();
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'Neighbors' }).waitFor({ timeout: 30_000 });
  });

  it('moves only the node that is dragged', async () => {
    await open();
    const [iraq, psaki] = [node(/Place: Iraq/), node(/Person: Jen Psaki/)];
    await iraq.waitFor();
    const [from, other] = [await iraq.boundingBox(), await psaki.boundingBox()];
    await page.mouse.move(from!.x + from!.width / 2, from!.y + from!.height / 2);
    await page.mouse.down();
    await page.mouse.move(from!.x + 90, from!.y + 70, { steps: 4 });
    await page.mouse.up();
    const [to, still] = [await iraq.boundingBox(), await psaki.boundingBox()];
    expect(Math.hypot(to!.x - from!.x, to!.y - from!.y)).toBeGreaterThan(40);
    expect(still).toEqual(other);
  });

  it('supports the keyboard: the drawing is one tab stop, arrow keys move between nodes, and Enter selects', async () => {
    await open();
    await node(/Person: Karim Khan/).waitFor();
    expect(await page.locator('.graph-svg [tabindex="0"]').count()).toBe(1);
    await page.locator('.graph-svg [tabindex="0"]').focus();
    const focused = () => page.evaluate('document.activeElement.getAttribute("aria-label")') as Promise<string>;
    const first = await focused();
    const reached = new Set<string>();
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      reached.add(await focused());
    }
    reached.delete(first);
    expect(reached.size).toBeGreaterThanOrEqual(1);
    const second = await focused();
    await page.keyboard.press('Enter');
    const label = /: (.*?),/.exec(second)![1]!;
    await details().getByRole('heading', { name: label }).waitFor();
  });

  it('shows the same graph as a list', async () => {
    await open();
    await node(/Person: Karim Khan/).waitFor();
    await page.getByText('Graph as a list').click();
    const drawn = await page.locator('.graph-svg [data-node]').count();
    expect(await page.locator('.graph-list > ul > li').count()).toBe(drawn);
    const edges = await page.locator('.graph-svg [data-edge]').count();
    // Each connection is listed under both of its nodes.
    expect(await page.locator('.graph-list ul ul > li').count()).toBe(2 * edges);
  });

  it('downloads the graph as SVG and PNG, and tables as CSV', async () => {
    await open();
    await node(/Person: Karim Khan/).waitFor();
    const svg = (await saved(page.getByRole('button', { name: 'Download SVG' }))).toString();
    expect(svg).toMatch(/^<svg [\s\S]*Benjamin Netanyahu/);
    expect(svg).not.toMatch(/var\(--/);
    const png = await saved(page.getByRole('button', { name: 'Download PNG' }));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(10_000);
    await tab('Table').click();
    const csv = (await saved(page.getByRole('button', { name: 'Download CSV' }))).toString();
    expect(csv.split('\r\n')[0]).toContain('label');
    expect(csv).toContain('Arrest warrant for Benjamin Netanyahu');
  });

  it('shows one answer as a timeline, a table, citations and JSON', async () => {
    await open();
    await tab('Timeline').click();
    expect(await page.locator('.timeline time').allInnerTexts()).toContain('21 November 2024');
    await tab('Table').click();
    const head = page.getByRole('columnheader', { name: 'label' });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await tab('Citations').click();
    expect(await page.locator('.footnotes > li').first().innerText()).toMatch(/“.+” — ICC Issues Arrest Warrants.*2024-11-21/);
    await tab('JSON').click();
    expect(await page.locator('.answer-json').innerText()).toContain('"NAMED_SUBJECT"');
  });

  it('draws the answer to a custom query that requests neither ids nor types', async () => {
    const query =
      '{ events(filter: { kind: { in: [TALKS] } }) { nodes { when { edtf } participants { edges { role node { label } } } } } }';
    await open(`#${new URLSearchParams({ query, view: 'graph' })}`);
    await node(/Place: Iraq/).waitFor();
    expect(await page.locator('.edge-label', { hasText: 'party' }).count()).toBe(2);
  });

  it('reports an error in a query with the suggestion and the location in the text that the user wrote', async () => {
    await open(`#${new URLSearchParams({ query: '{\n  entities {\n    nodes { labl }\n  }\n}', view: 'table' })}`);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Did you mean "label"?');
    expect(await alert.locator('pre').innerText()).toBe('3 |     nodes { labl }\n                ^');
    // The browser reports rejected requests, too.
    expect(opened.mistakes.splice(0).filter((mistake) => !/status of 400/.test(mistake))).toEqual([]);
  });

  it('opens an example in the editor, and shows the query that is run there in all views', async () => {
    await open('#operation=who-disputes-what&view=query');
    const editor = page.locator('.graphiql-query-editor .view-lines').first();
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'WhoDisputesWhat' }).waitFor({ timeout: 30_000 });
    await editor.click();
    await page.keyboard.press('Control+A');
    // The editor closes the first bracket automatically.
    await page.keyboard.insertText('{ entities(first: 3) { nodes { label } } ');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Custom query' }).waitFor();
    await tab('Table').click();
    await page.locator('.answer-table tbody tr').nth(2).waitFor();
    expect(await page.locator('.answer-table tbody tr').count()).toBe(3);
  });

  it('shows the query as code, and copies a link to the same answer', async () => {
    await open('#operation=path-between-two&view=citations');
    await page.locator('.footnotes > li').first().waitFor();
    await page.getByRole('button', { name: 'Use in code' }).click();
    const dialog = page.getByRole('dialog', { name: 'Use in code' });
    expect(await dialog.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['TypeScript', 'curl', 'Python']);
    expect(await dialog.locator('pre').first().innerText()).toContain('PathBetweenTwoDocument');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText(/^Copied|^Not copied/).waitFor();
  });

  it('sends no request to another host, and logs no errors in the browser', () => {
    expect(opened.elsewhere).toEqual([]);
    expect(opened.mistakes).toEqual([]);
  });

  it('fails these checks if the page requests another host', async () => {
    await page.evaluate(`new Promise((resolve) => Object.assign(new Image(), { onerror: resolve, src: 'http://127.0.0.2:1/x.png' }))`);
    // The content security policy blocks the request, and the browser logs that.
    expect(opened.mistakes.join()).toContain('Content Security Policy');
  });
});

async function readDownload(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
