// All pages that are generated from the repository, whole or in part. `npm run docs` writes them, and a test compares them.
import { readdirSync, readFileSync } from 'node:fs';
import { settings } from '../../src/config.js';
import { readOperations } from '../../tests/support/operations.js';
import { showAnswer, showDocument } from './example-parts.js';
import { fillPage, hasParts, type PartMakers } from './fill-page.js';
import { buildOperationsPage } from './operations-page.js';
import { showFile } from './show-file.js';

export const operationsPage = 'docs/operations.md';

/** The expected text of the pages, by file. */
export function makePages(): Map<string, string> {
  const operations = readOperations();
  const find = (name: string) => {
    const operation = operations.find((candidate) => candidate.name === name);
    if (!operation) throw new Error(`Expected the name of an operation, such as path-between-two, got ${JSON.stringify(name)}.`);
    return operation;
  };
  const makers: PartMakers = {
    operation: (name) => showDocument(find(name)),
    answer: (name) => showAnswer(find(name)),
    file: showFile,
    settings: showSettings,
  };
  const parts = documentationFiles()
    .map((file): [string, string] => [file, readFileSync(file, 'utf8')])
    .filter(([file, text]) => file !== operationsPage && hasParts(text, makers))
    .map(([file, text]): [string, string] => [file, fillPage(text, makers)]);
  return new Map([...parts, [operationsPage, buildOperationsPage(operations)]]);
}

/** All pages of the documentation. */
export function documentationFiles(): string[] {
  const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
  return ['README.md', 'packages/client/README.md', ...pages.map((name) => `docs/${name}`)];
}

function showSettings(): string {
  const rows = Object.entries(settings).map(
    ([name, { default: value, meaning }]) => `| \`${name}\` | ${value === '' ? '' : `\`${String(value)}\``} | ${meaning} |`,
  );
  return ['| setting | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
