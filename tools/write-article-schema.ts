// Writes the JSON Schemas of the files that people write: seeds/article.schema.json, which editors read, and
// docs/import-row.schema.json, a row of an import. `npm run article-schema`.
import { writeFileSync } from 'node:fs';
import { printArticleJsonSchema } from '../src/ingest/article-json-schema.js';
import { printImportRowJsonSchema } from '../src/ingest/import/import-row.js';

writeFileSync(new URL('../seeds/article.schema.json', import.meta.url), printArticleJsonSchema());
writeFileSync(new URL('../docs/import-row.schema.json', import.meta.url), printImportRowJsonSchema());
