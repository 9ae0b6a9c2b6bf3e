// The row format of `dossier import`: one article per line, as JSON. Documented in docs/import.md, and in docs/import-row.schema.json.
import { z } from 'zod';
import { isEdtf } from '../../domain/fuzzy-date.js';
import { slugPattern } from '../../domain/ids.js';
import { entityKinds } from '../../domain/ontology/kinds.js';

/** Maximum length of a text, a title and a name, in UTF-16 code units. */
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
  name: name.describe('The name of the entity. It becomes the label if the entity is not in the graph yet.'),
  slug: slug
    .optional()
    .describe('The slug of the entity in the graph, if known. Otherwise the entity is looked up by its Wikipedia title, or by its name.'),
  wikipedia: name.optional().describe('Title of its article in the English Wikipedia. Mentions with the same title are the same entity.'),
  kind: z
    .enum(entityKinds)
    .optional()
    .describe('The kind of the entity. If left out, rules decide (docs/kinds.md), and it is TOPIC if no rule applies.'),
  surfaceForms: z
    .array(text.max(maxNameLength))
    .min(1)
    .describe('Every form in which the text names it, as it appears there; only white space may differ.'),
});

/** One article of an import. */
export const importRowSchema = z.strictObject({
  slug: slug.describe('Permanent identifier of the article in the graph. A row with an existing slug and different content is refused.'),
  title: text.max(maxTitleLength).describe('The headline.'),
  text: text.max(maxTextLength).describe('The text, which contains the surface forms.'),
  publishedOn: z
    .string()
    .refine(isEdtf, 'a date in EDTF such as 2021-03-23, 2021-04 or 2024')
    .optional()
    .describe('When it was published, in EDTF, as exact as it is known.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag (BCP 47) such as en, ar or zh-Hans')
    .optional()
    .describe('BCP 47 language tag.'),
  category: name.optional().describe('The section in which it was published.'),
  agency: name.optional().describe('The news agency that supplied it.'),
  sources: z
    .array(
      z.strictObject({
        url: url.optional().describe('Where it can be read.'),
        outlet: name.optional().describe('The outlet that published it there.'),
      }),
    )
    .max(100)
    .default([])
    .describe('Where it can be read. The first entry counts as its source if it has no agency.'),
  rights: z
    .strictObject({
      licence: name.optional().describe('The licence of the text.'),
      attribution: name.optional().describe('Who must be credited.'),
      digest: z.boolean().default(false).describe('True if the text is not in the words of its publisher.'),
    })
    .describe('The rights to use the text.'),
  mentions: z.array(mention).max(1_000).default([]).describe('The entities that the text names.'),
  headings: z
    .array(
      z.strictObject({
        name: name.describe('The heading, as it was published.'),
        wikipedia: name.optional().describe('Title of its article in the English Wikipedia.'),
      }),
    )
    .max(100)
    .default([])
    .describe('Headings of ongoing stories under which it was published. Each becomes a Topic that the article is linked to.'),
});

export type ImportRow = z.infer<typeof importRowSchema>;
export type ImportMention = ImportRow['mentions'][number];

/** The schema of one line of input, in which fields with a default may be left out. */
export const importRowJsonSchema = z.toJSONSchema(importRowSchema, { io: 'input', reused: 'inline', target: 'draft-2020-12' });

/** The text of docs/import-row.schema.json. */
export function printImportRowJsonSchema(): string {
  const { $schema, ...rest } = importRowJsonSchema;
  const title = 'A row of dossier import';
  const description = 'One news article, as one line of JSON: the article, where it can be read, and what its text names.';
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}
