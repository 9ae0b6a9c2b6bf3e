// What the shape of an article file knows of itself, for suggestions: the keys of each object, the kinds of relation.
import { z } from 'zod';
import { articleFileSchema } from './article-file.js';
import type { Path } from './problem.js';

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly const?: string;
}

const schema = z.toJSONSchema(articleFileSchema, { io: 'input', reused: 'inline' }) as JsonSchema;

/** The keys that an object at this place may have. */
export function knownKeys(at: Path): string[] {
  const found = at.reduce<readonly JsonSchema[]>((schemas, key) => schemas.flatMap((one) => step(one, key)), alternatives(schema));
  return [...new Set(found.flatMap((one) => Object.keys(one.properties ?? {})))];
}

/** The relations that a file may state directly. */
export const relationKinds: readonly string[] = alternatives(schema.properties!['relations']!.items!).map(
  (one) => one.properties!['relation']!.const!,
);

function alternatives(one: JsonSchema): readonly JsonSchema[] {
  return [one, ...(one.anyOf ?? []), ...(one.oneOf ?? [])].filter((each) => each === one ? !one.anyOf && !one.oneOf : true);
}

function step(one: JsonSchema, key: string | number): readonly JsonSchema[] {
  const next = typeof key === 'number' ? one.items : one.properties?.[key];
  return next ? alternatives(next) : [];
}
