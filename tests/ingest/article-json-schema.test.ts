// The JSON Schema that editors read says what the program reads.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { articleJsonSchema, printArticleJsonSchema } from '../../src/ingest/article-json-schema.js';

const committed = readFileSync(new URL('../../seeds/article.schema.json', import.meta.url), 'utf8');

type Schema = Readonly<Record<string, unknown>>;

/** Every object with named members in a schema, with the path to it. */
function objectsIn(schema: unknown, path = ''): { path: string; schema: Schema }[] {
  if (schema === null || typeof schema !== 'object') return [];
  const inner = Object.entries(schema).flatMap(([key, value]) => objectsIn(value, `${path}/${key}`));
  return 'properties' in schema && (schema as Schema)['type'] === 'object' ? [{ path, schema: schema as Schema }, ...inner] : inner;
}

describe('seeds/article.schema.json', () => {
  it('is what the shape of an article file gives; if not, run: npm run article-schema', () => {
    expect(committed).toBe(printArticleJsonSchema());
  });

  it('is a JSON Schema of draft 2020-12', () => {
    expect(JSON.parse(committed)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
  });

  it('takes no keys but those that it names, so that an editor marks a wrong one', () => {
    const open = objectsIn(articleJsonSchema).filter(({ schema }) => schema['additionalProperties'] !== false);
    expect(open.map(({ path }) => path)).toEqual([]);
    expect(objectsIn(articleJsonSchema).length).toBeGreaterThan(20);
  });

  it('describes every member', () => {
    const bare = objectsIn(articleJsonSchema).flatMap(({ path, schema }) =>
      Object.entries(schema['properties'] as Record<string, Schema>)
        .filter(([, member]) => typeof member['description'] !== 'string')
        .map(([key]) => `${path}/${key}`),
    );
    expect(bare).toEqual([]);
  });

  it('asks only for what has no default', () => {
    expect(articleJsonSchema).toMatchObject({ required: ['extractor', 'article'] });
  });

  it.each(['icc-arrest-warrants', 'us-iraq-strategic-dialogue'])('is named by seeds/%s.json', (name) => {
    const seed: unknown = JSON.parse(readFileSync(new URL(`../../seeds/${name}.json`, import.meta.url), 'utf8'));
    expect(seed).toHaveProperty('$schema', './article.schema.json');
  });
});
