// `npm run docs:images`: takes the pictures of the page for the README, in light and dark, from the built program with the seeds.
import { mkdirSync, statSync } from 'node:fs';
import { openBrowserPage } from '../../tests/support/browser-page.js';

const folder = 'docs/images';
const question = 'Who is named in which arrest warrants or talks?';
const windowSize = { width: 1360, height: 800 };
/** Image pixels per CSS pixel: with more, the files would be larger than maxBytes. */
const deviceScaleFactor = 1.2;
const maxBytes = 400_000;

/** The time of the answer differs from run to run; without it the same page gives the same picture. */
const stableStyle = '.question-actions [role="status"] { visibility: hidden }';

mkdirSync(folder, { recursive: true });
const opened = await openBrowserPage();
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await opened.browser.newPage({ viewport: windowSize, deviceScaleFactor, colorScheme, reducedMotion: 'reduce' });
    await page.goto(opened.url);
    await page.getByRole('heading', { level: 2, name: question }).waitFor();
    await page.locator('.graph-svg').getByRole('button', { name: 'Person: Benjamin Netanyahu' }).waitFor();
    const path = `${folder}/page-${colorScheme}.png`;
    await page.screenshot({ path, style: stableStyle });
    await page.close();
    const { size } = statSync(path);
    if (size > maxBytes) throw new Error(`Expected ${path} to have at most ${maxBytes} bytes, got ${size}.`);
    console.log(`${path}: ${Math.round(size / 1_000)} kB`);
  }
} finally {
  await opened.close();
}
