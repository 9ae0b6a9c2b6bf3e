// The schema of an article file, the files that people write in seeds/. References, dates and quotes are checked in check-*.ts.
import { z } from 'zod';
import { entityKinds, eventKinds } from '../domain/ontology/kinds.js';
import { participantRoles } from '../domain/ontology/roles.js';
import { statedRelations } from '../domain/relations.js';
import {
  aliasKinds,
  eventLinkKinds,
  externalIdSchemes,
  placePrecisions,
  polarities,
  quantityBounds,
  speechActs,
  warrantStates,
} from '../domain/vocabulary.js';
import {
  date,
  factProvenance,
  maxArticleLength,
  maxTextLength,
  name,
  note,
  provenance,
  slug,
  statedProvenance,
  text,
} from './article-values.js';
import { meaningsOf, ownFieldShape, statedFactShape } from './field-shape.js';

const entitySlug = slug.describe(
  'The slug of an entity that is declared in this file or in another file, or that is already in the graph.',
);
const eventSlug = slug.describe('The slug of an event.');
const claimSlug = slug.describe('The slug of a claim.');
const ownSlug = slug.describe(
  'Permanent identifier in this file, in all other files and in the graph: lower-case words joined by hyphens.',
);
const language = name.refine(isLanguageTag, 'a language tag (BCP 47) such as en, ar or zh-Hans').describe('BCP 47 language tag.');
const role = z.enum(participantRoles).describe('The role of the entity in the event.');

const prefix = text.describe('The words directly before the quote. Needed if the exact words occur more than once.');
const quote = z
  .union([text, z.strictObject({ exact: text.describe('The quoted words.'), prefix })])
  .describe('Words of the article text, exactly as they appear there.');
const evidence = z.array(quote).min(1).describe('At least one quote that supports the fact.');
const fact = { evidence, provenance: factProvenance, note };

const alias = z.strictObject({
  text: name.describe('The other name.'),
  kind: z.enum(aliasKinds).default('NAME').describe('WEAK: words that name the entity only in some contexts, such as "the court".'),
  language: language.optional(),
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/, 'a script (ISO 15924) such as Arab, Hebr or Latn')
    .optional()
    .describe('ISO 15924 code of the script.'),
  provenance,
});

const entity = z.strictObject({
  slug: ownSlug,
  kind: z.enum(entityKinds).describe(meaningsOf(entityKinds)),
  label: name.describe('The preferred English name.'),
  labelProvenance: provenance,
  description: text.optional().describe('What the entity is according to the article, in neutral words.'),
  ...ownFieldShape('entity'),
  aliases: z.array(alias).default([]).describe('Other names: those that the article uses, and those that people may search for.'),
  externalIds: z
    .array(
      z.strictObject({
        scheme: z.enum(externalIdSchemes).describe('The authority that assigned the ID.'),
        value: name.describe('The ID, such as Q796 or IQ.'),
        provenance: provenance.default('OUTSIDE'),
      }),
    )
    .default([])
    .describe('IDs of the entity in other data sets.'),
});

/** An entry has exactly one of the two; check-kinds.ts checks this. */
const subject = { entity: entitySlug.optional(), event: eventSlug.optional() };

const mention = z.strictObject({
  ...subject,
  surfaceForms: z
    .array(name)
    .min(1)
    .describe('Every form in which the text names it, exactly as it appears there. Positions and counts are computed.'),
});

/** `from` and `to` are the two ends of a relation, so its start and end dates are called `since` and `until`. */
const relation = z.strictObject({
  relation: z.enum(statedRelations).describe('Read from `from` to `to`: a person is AFFILIATED_WITH an organization or a country.'),
  from: entitySlug,
  to: entitySlug,
  ...statedFactShape(),
  ...fact,
});

const side = name.optional().describe('Participants on the same side have the same value.');
const precision = z.enum(placePrecisions).describe('EXACT: at the place. NEAR: near it. WITHIN: somewhere inside it.');
const state = z.enum(warrantStates).describe('What happened to the warrant in this step.');
const accusation = z.strictObject({
  label: name.describe('What the subject of the warrant is alleged to have done.'),
  category: name.describe('Such as war crime or crime against humanity.'),
  evidence,
});

const participant = z.strictObject({ entity: entitySlug, role, side, ...fact });
/** If the participation already exists, fields that are left out keep their existing values: see check-additions.ts. */
const addedParticipant = participant.extend({
  provenance: statedProvenance
    .optional()
    .describe('Defaults to the value of the existing participation, or to ARTICLE if the participation is new.'),
});

const eventFacts = {
  participants: z.array(participant).default([]).describe('Who takes part, one entry per role.'),
  places: z
    .array(z.strictObject({ entity: entitySlug, precision, ...fact }))
    .default([])
    .describe('Where it happened.'),
  follows: z
    .array(z.strictObject({ event: eventSlug, kind: z.enum(eventLinkKinds).describe('How this event relates to the other one.'), ...fact }))
    .default([])
    .describe('Events that this event is part of, responds to or was caused by.'),
  steps: z
    .array(z.strictObject({ state, on: date.optional(), by: entitySlug.optional(), ...fact }))
    .min(1)
    .optional()
    .describe('Only for an ARREST_WARRANT, and required in its declaration: the steps that it has gone through so far.'),
  accusations: z.array(accusation).optional().describe('Only for an ARREST_WARRANT: what its subject is accused of.'),
};

const event = z.strictObject({
  slug: ownSlug,
  kind: z.enum(eventKinds).describe(meaningsOf(eventKinds)),
  label: name.describe('A neutral title.'),
  summary: text.optional().describe('One or two neutral sentences that say no more than the article does.'),
  when: date.optional(),
  codes: z
    .array(
      z.strictObject({
        scheme: name.describe('The classification scheme, such as CAMEO.'),
        code: name.describe('The code in that scheme.'),
      }),
    )
    .default([])
    .describe('Codes of the event in classification schemes.'),
  ...ownFieldShape('event'),
  evidence,
  ...eventFacts,
});

const addition = z.strictObject({
  event: eventSlug,
  evidence: evidence.optional().describe('Words of this article that report the event as a whole.'),
  ...eventFacts,
  participants: z
    .array(addedParticipant)
    .default([])
    .describe('Who takes part, one entry per role. If a participation already exists, only the new evidence is needed.'),
});

const claimedDate = date
  .optional()
  .describe('Only with event: when the event happened or will happen according to this claim. It is not the date of the claim itself.');
const happening = z
  .boolean()
  .optional()
  .describe('Only with event: true if the claim says that the event happened, so that the claim affects the status of the event.');

const claim = z.strictObject({
  slug: ownSlug,
  proposition: text.describe('The statement that the speaker holds true or false, as a full sentence in plain, neutral words.'),
  speakers: z.array(entitySlug).default([]).describe('Empty if the article says it in its own voice.'),
  speechAct: z
    .enum(speechActs)
    .describe(
      'How it was said. DENIED requires the polarity NEGATED. RETRACTED requires that the claim contradicts a claim of the same speaker.',
    ),
  polarity: z
    .enum(polarities)
    .describe(
      'AFFIRMED: the speaker holds the proposition true. NEGATED: the speaker holds it false; with CONFIRMED, the speaker has not confirmed it.',
    ),
  saidOn: date.optional(),
  about: z
    .array(z.strictObject({ ...subject, happening, when: claimedDate }))
    .min(1)
    .describe('What the claim is about.'),
  concerns: z
    .array(z.strictObject({ event: eventSlug, entity: entitySlug, role }))
    .default([])
    .describe('Participations that this claim states or denies. Their status is derived from such claims.'),
  quantity: z
    .strictObject({
      value: z.number().describe('The number.'),
      unit: name.describe('What is counted, such as people.'),
      bound: z.enum(quantityBounds).describe('Whether the number is exact.'),
    })
    .optional()
    .describe('The number that the claim states.'),
  supports: z.array(claimSlug).default([]).describe('Claims that this claim supports.'),
  contradicts: z.array(claimSlug).default([]).describe('Claims that cannot be true together with this claim, or that this claim retracts.'),
  ...fact,
});

export const articleFileSchema = z.strictObject({
  $schema: z.string().optional().describe('Path of article.schema.json, the JSON Schema that editors use to complete and check the file.'),
  extractor: z
    .strictObject({
      name: name.describe('A person, a team or a program.'),
      version: name.describe('The version of the method or program.'),
    })
    .describe('Who extracted the facts from the text.'),
  article: z
    .strictObject({
      slug: ownSlug,
      title: name.describe('The title as it was published.'),
      language,
      publishedOn: date.optional(),
      url: z
        .url({ protocol: /^https?$/, error: 'an absolute http or https address' })
        .max(maxTextLength)
        .optional()
        .describe('The address at which it was published.'),
      outlet: entitySlug.optional().describe('The slug of the organization that published it.'),
      agency: entitySlug.optional().describe('The slug of the news agency that supplied it.'),
      rights: z
        .strictObject({
          licence: text.optional().describe('The licence, such as CC-BY-4.0.'),
          attribution: text.optional().describe('Who must be credited.'),
          digest: z.boolean().describe('True if the text is a digest in our own words and not the text of the publisher.'),
        })
        .describe('The rights to use the text.'),
      text: z.string().min(1).max(maxArticleLength).describe('The text that all quotes in this file are taken from.'),
    })
    .describe('The article itself.'),
  entities: z.array(entity).default([]).describe('Entities that no other file declares. Refer to all other entities by slug.'),
  mentions: z.array(mention).default([]).describe('The entities and events that the article names, one entry for each.'),
  relations: z.array(relation).default([]).describe('Relations between entities, such as an office or a membership.'),
  events: z
    .array(event)
    .default([])
    .describe('Events that happened, are planned or are said to have happened, and that no other file declares.'),
  claims: z.array(claim).default([]).describe('Who says what about what.'),
  additions: z.array(addition).default([]).describe('Facts that this article adds to events that another file declares.'),
});

export type ArticleFile = z.infer<typeof articleFileSchema>;
export type EventEntry = ArticleFile['events'][number];
export type AdditionEntry = ArticleFile['additions'][number];
export type ClaimEntry = ArticleFile['claims'][number];
export type RelationEntry = ArticleFile['relations'][number];
export type QuoteEntry = z.infer<typeof quote>;

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
