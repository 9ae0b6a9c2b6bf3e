// `npm run docs`: writes the pages and parts of pages that are generated from operations/, its reviewed answers and the settings.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { makePages } from './docs/made-pages.js';

for (const [file, text] of makePages()) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  writeFileSync(file, text);
  console.log(`${file} is updated.`);
}
