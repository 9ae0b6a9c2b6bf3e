// The JSON Schema that docs/import.md points at says what the program reads, and its example is a row.
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { printImportRowJsonSchema } from '../../../src/ingest/import/import-row.js';
import { readRow } from '../../../src/ingest/import/read-row.js';

it('docs/import-row.schema.json is what the shape of a row gives; if not, run: npm run article-schema', () => {
  expect(readFileSync('docs/import-row.schema.json', 'utf8')).toBe(printImportRowJsonSchema());
});

it('the row in docs/import.md is a row', () => {
  const example = /```json\n(.+?)```/s.exec(readFileSync('docs/import.md', 'utf8'))![1]!;
  expect(readRow(JSON.stringify(JSON.parse(example)), 'dossier')).toHaveProperty('row.slug', 'party-one-meets');
});
