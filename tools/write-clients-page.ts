// `npm run clients-page`: writes the examples as they are into docs/clients.md. A test compares them.
import { readFileSync, writeFileSync } from 'node:fs';
import { fillFiles } from './readme/fill-files.js';

const page = 'docs/clients.md';
writeFileSync(
  page,
  fillFiles(readFileSync(page, 'utf8'), (path) => readFileSync(path, 'utf8')),
);
console.log(`${page} is up to date.`);
