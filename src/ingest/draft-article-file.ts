// The valid parts of an article file. Checks read these drafts, so that an error in one part does not hide errors in other parts.
import { z } from 'zod';
import { articleFileSchema, type ArticleFile } from './article-file.js';

/** Values that do not fit the schema are undefined. Lists and objects that every file has are always present, possibly empty. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: NonNullable<T[Key]> extends object ? Draft<T[Key]> : Draft<T[Key]> | undefined }
    : T | undefined;

export type ArticleDraft = Draft<ArticleFile>;

/** Returns a draft for any value, and never throws. */
export function readDraft(value: unknown): ArticleDraft {
  return readPart(articleFileSchema, value) as ArticleDraft;
}

function readPart(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodObject) {
    const owner = (value !== null && typeof value === 'object' ? value : {}) as Readonly<Record<string, unknown>>;
    const parts = Object.entries(schema.shape).map(([key, part]) => [key, readPart(part as z.core.$ZodType, owner[key])] as const);
    return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
  }
  if (schema instanceof z.ZodArray) return Array.isArray(value) ? value.map((item) => readPart(schema.element, item)) : [];
  if (schema instanceof z.ZodDefault) return readPart(schema.unwrap(), value === undefined ? schema.def.defaultValue : value);
  if (schema instanceof z.ZodOptional) return value === undefined ? undefined : readPart(schema.unwrap(), value);
  // Texts, enums and unions are kept only if they are valid as a whole.
  return z.safeParse(schema, value).data;
}
