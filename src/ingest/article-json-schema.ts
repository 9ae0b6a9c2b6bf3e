// The schema of an article file as JSON Schema, for editors (seeds/article.schema.json) and for messages about unknown keys.
import { z } from 'zod';
import { articleFileSchema } from './article-file.js';
import type { Path } from './problem.js';

/** The parts of a JSON Schema that this file reads. */
interface ObjectSchema {
  readonly properties?: Readonly<Record<string, ObjectSchema>>;
  readonly items?: ObjectSchema;
  readonly anyOf?: readonly ObjectSchema[];
}

/** The input that an author writes, in which fields with a default may be left out. Draft 2020-12. */
export const articleJsonSchema = z.toJSONSchema(articleFileSchema, { io: 'input', reused: 'inline', target: 'draft-2020-12' });

/** The text of seeds/article.schema.json. */
export function printArticleJsonSchema(): string {
  const { $schema, ...rest } = articleJsonSchema;
  const title = 'An article file of Dossier';
  const description =
    'One news article: the entities it names, the events it reports, who says what, and the words that support each fact.';
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}

/** The keys that are allowed in an object at this path of an article file. */
export const knownKeys = createKnownKeys(articleJsonSchema);

/** For a JSON Schema, returns a function that lists the keys that are allowed in an object at a path. */
export function createKnownKeys(schema: object): (at: Path) => string[] {
  const step = (one: ObjectSchema, key: string | number) => (typeof key === 'number' ? one.items : one.properties?.[key]) ?? [];
  return (at) => {
    const start: readonly ObjectSchema[] = [schema];
    const found = at.reduce((schemas, key) => schemas.flatMap((one) => step(one, key)).flatMap((one) => one.anyOf ?? one), start);
    return [...new Set(found.flatMap((one) => Object.keys(one.properties ?? {})))];
  };
}
