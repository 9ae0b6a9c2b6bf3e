// The whole page works on a server that accepts only listed operations; custom queries are rejected with a message.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openBrowserPage, type BrowserPage } from '../support/browser-page.js';
import { describeInBrowser } from '../support/describe-in-browser.js';
import { readOperations } from '../support/operations.js';

describeInBrowser('The page of a server that accepts only listed operations', () => {
  let opened: BrowserPage;
  beforeAll(async () => {
    opened = await openBrowserPage({ OPERATIONS: 'trusted' });
  }, 180_000);
  afterAll(() => opened?.close());

  it('opens with an answer, finds names, shows facts and expands nodes', async () => {
    const { page } = opened;
    const node = (name: RegExp) => page.locator('.graph-svg').getByRole('button', { name });
    await node(/Person: Mohammed Deif/).click();
    await page.getByRole('button', { name: 'Expand' }).click();
    await node(/Organization: Hamas' armed wing/).waitFor();
    await page.getByRole('combobox').fill('Qasem Soleimani');
    await page.getByRole('option', { name: /Qassem Soleimani/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Qassem Soleimani' }).waitFor();
    expect(opened.mistakes).toEqual([]);
  });

  it('shows the schema reference in the editor without requesting it from the server', async () => {
    const { page, url } = opened;
    await page.goto('about:blank');
    await page.goto(`${url}#view=query`);
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'NamedInWarrantsAndTalks' }).waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().waitFor();
    expect(opened.mistakes).toEqual([]);
  });

  it('rejects a custom query with a message', async () => {
    const { page, url } = opened;
    await page.goto('about:blank');
    await page.goto(`${url}#${new URLSearchParams({ query: '{ entities { nodes { label } } }' })}`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('This server runs only the operations in its list');
  });

  it('answers every document of the program when it is sent as text', async () => {
    for (const { document, variables } of readOperations()) {
      const response = await fetch(`${opened.url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, variables }),
      });
      const { errors } = (await response.json()) as { errors?: unknown };
      expect(errors).toBeUndefined();
    }
  });
});
