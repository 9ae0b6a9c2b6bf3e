// Writes seeds/article.schema.json, which editors read, from the shape of an article file: `npm run article-schema`.
import { writeFileSync } from 'node:fs';
import { printArticleJsonSchema } from '../src/ingest/article-json-schema.js';

writeFileSync(new URL('../seeds/article.schema.json', import.meta.url), printArticleJsonSchema());
