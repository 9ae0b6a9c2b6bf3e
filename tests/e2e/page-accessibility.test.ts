// Checks each view of the page with axe, in light and dark, on a wide window and on a phone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openBrowserPage, type BrowserPage } from '../support/browser-page.js';
import { describeInBrowser } from '../support/describe-in-browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

describeInBrowser('The page', () => {
  let opened: BrowserPage;
  beforeAll(async () => {
    opened = await openBrowserPage();
  }, 180_000);
  afterAll(() => opened?.close());

  const seriousViolations = async (): Promise<string[]> => {
    await opened.page.evaluate(axe);
    const { violations } = (await opened.page.evaluate('axe.run()')) as { violations: readonly Violation[] };
    const serious = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
    return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  it.each([
    ['graph', '', 1440, 'light'],
    ['graph', '', 1440, 'dark'],
    ['facts', '#operation=explorer%2Fentity-page', 1440, 'light'],
    ['table', '#view=table', 1440, 'dark'],
    ['choosing', '#operation=path-between-two', 1440, 'light'],
    ['timeline', '#view=timeline', 390, 'light'],
    ['citations', '#view=citations', 390, 'dark'],
    ['JSON', '#view=json', 390, 'light'],
  ] as const)('has no serious accessibility violation: %s%s, %i pixels wide, %s', async (_view, hash, width, colorScheme) => {
    const { page, url } = opened;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto('about:blank');
    await page.goto(url + hash);
    await page.getByText(/Answered in \d+ ms/).waitFor();
    expect(await seriousViolations()).toEqual([]);
    // No content overflows the window horizontally.
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  });

  it('finds a violation if there is one', async () => {
    await opened.page.evaluate(`document.querySelector('main').append(Object.assign(document.createElement('button')))`);
    expect((await seriousViolations()).join()).toContain('button-name');
  });
});
