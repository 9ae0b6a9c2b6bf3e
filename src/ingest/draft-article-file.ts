// An article file as far as its shape holds. What is wrong in one place must not hide what is wrong in another, so checks read drafts.
import { z } from 'zod';
import { articleFileSchema, type ArticleFile } from './article-file.js';

/** What has a wrong shape is undefined; lists and objects that every file has are there, if need be empty. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: NonNullable<T[Key]> extends object ? Draft<T[Key]> : Draft<T[Key]> | undefined }
    : T | undefined;

export type ArticleDraft = Draft<ArticleFile>;

/** Never throws: whatever the value is, a draft comes of it. */
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
  // Words and choices, and what can be written in several ways: right as a whole or not at all.
  return z.safeParse(schema, value).data;
}
