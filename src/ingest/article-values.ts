// Zod schemas of values that occur in many parts of an article file.
import { z } from 'zod';
import { slugPattern } from '../domain/ids.js';
import { provenances } from '../domain/vocabulary.js';

/** Maximum length of the text of an article, and of any other text, in UTF-16 code units. */
export const maxArticleLength = 2_000_000;
export const maxTextLength = 10_000;
/** Names, titles and codes are index keys, and indexes limit the length of a key. */
const maxNameLength = 500;

export const text = z.string().min(1).max(maxTextLength);
export const name = z.string().min(1).max(maxNameLength);
export const slug = z
  .string()
  .regex(slugPattern, 'lower-case ASCII letters and digits in words joined by single hyphens, at most 120 characters');
/** A fact comes from the article, or is derived from it and has a note with the reasoning. Outside knowledge is for metadata only. */
export const statedProvenance = z.enum(['ARTICLE', 'DERIVED']);
export const factProvenance = statedProvenance.default('ARTICLE').describe('DERIVED needs a note with the reasoning.');
export const provenance = z.enum(provenances).default('ARTICLE').describe('OUTSIDE: known from elsewhere, not from the article.');
export const note = text
  .optional()
  .describe('The reasoning for a DERIVED fact, the source of an OUTSIDE one, or what the article leaves open.');

export const date = z
  .union([text, z.strictObject({ edtf: text.describe('The date, in EDTF.'), provenance, note })])
  .describe(
    'EDTF, as exact as the article: 2021-03-23, 2021-04, 2024, 2023-10-07/.., ../2021-03-23. An object if the date is not in the text.',
  );

export type DateEntry = z.infer<typeof date>;
