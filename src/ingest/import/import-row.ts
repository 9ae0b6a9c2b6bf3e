// The row format of `dossier import`: one article a line, as JSON. docs/import.md describes it for people, docs/import-row.schema.json for programs.
import { z } from 'zod';
import { isEdtf } from '../../domain/fuzzy-date.js';
import { slugPattern } from '../../domain/ids.js';
import { entityKinds } from '../../domain/ontology/kinds.js';

/** Longest text, title and name, in UTF-16 code units. */
const maxTextLength = 2_000_000;
const maxTitleLength = 1_000;
const maxNameLength = 500;

const slug = z.string().regex(slugPattern, 'lower-case ASCII letters and digits in words joined by single hyphens, at most 120 characters');
const text = z.string().min(1);
const name = text.max(maxNameLength).refine((value) => value.trim() === value, 'text without white space at its ends');
const url = z
  .string()
  .max(2_000)
  .refine((text) => URL.canParse(text) && /^https?:/.test(text), 'an address that begins with http:// or https://');

const mention = z.strictObject({
  name: name.describe('What it is called; the label of an entity that the graph does not have yet.'),
  slug: slug.optional().describe('Its slug in the graph, where it is known. Else it is found by its Wikipedia title, or by its name.'),
  wikipedia: name.optional().describe('Title of its article in the English Wikipedia: the same title is the same entity.'),
  kind: z.enum(entityKinds).optional().describe('What it is. Left out: decided by rules (docs/kinds.md), TOPIC where none applies.'),
  surfaceForms: z
    .array(text.max(maxNameLength))
    .min(1)
    .describe('Every form in which the text names it, as it stands there; only white space may differ.'),
});

/** One article of an import. */
export const importRowSchema = z.strictObject({
  slug: slug.describe('Names the article in the graph, and stays. The same slug with other content is refused.'),
  title: text.max(maxTitleLength).describe('The headline.'),
  text: text.max(maxTextLength).describe('The text, of which surface forms are parts.'),
  publishedOn: z
    .string()
    .refine(isEdtf, 'a date in EDTF such as 2021-03-23, 2021-04 or 2024')
    .optional()
    .describe('When it was published, in EDTF and as exact as it is known.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag (BCP 47) such as en, ar or zh-Hans')
    .optional()
    .describe('BCP 47.'),
  category: name.optional().describe('The section that it stands in.'),
  agency: name.optional().describe('The news agency that it came from.'),
  sources: z
    .array(
      z.strictObject({
        url: url.optional().describe('Where it can be read.'),
        outlet: name.optional().describe('Who published it there.'),
      }),
    )
    .max(100)
    .default([])
    .describe('Where it can be read; the first counts as its source where it is of no agency.'),
  rights: z
    .strictObject({
      licence: name.optional().describe('The licence of the text.'),
      attribution: name.optional().describe('Who is to be named.'),
      digest: z.boolean().default(false).describe('True: the text is not the words of its publisher.'),
    })
    .describe('What may be done with the text.'),
  mentions: z.array(mention).max(1_000).default([]).describe('What the text names.'),
  headings: z
    .array(
      z.strictObject({
        name: name.describe('The heading, as it stands there.'),
        wikipedia: name.optional().describe('Title of its article in the English Wikipedia.'),
      }),
    )
    .max(100)
    .default([])
    .describe('Ongoing stories under whose headings it stands: each becomes a Topic that the article is linked to.'),
});

export type ImportRow = z.infer<typeof importRowSchema>;
export type ImportMention = ImportRow['mentions'][number];

/** What a line of a file may hold: fields with a default may be left out. */
export const importRowJsonSchema = z.toJSONSchema(importRowSchema, { io: 'input', reused: 'inline', target: 'draft-2020-12' });

/** The text of docs/import-row.schema.json. */
export function printImportRowJsonSchema(): string {
  const { $schema, ...rest } = importRowJsonSchema;
  const title = 'A row of dossier import';
  const description = 'One news article, as one line of JSON: the article, where it can be read, and what its text names.';
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}
