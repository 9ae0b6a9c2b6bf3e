// The shape of an article file, which is what people write in seeds/. Whether references, dates and quotes hold is checked in check-*.ts.
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

const entitySlug = slug.describe('The slug of an entity: one of this file, of another file, or one that the graph already has.');
const eventSlug = slug.describe('The slug of an event.');
const claimSlug = slug.describe('The slug of a claim.');
const ownSlug = slug.describe('Names it in this file, in all others and in the graph, and stays: lower-case words joined by hyphens.');
const language = name.refine(isLanguageTag, 'a language tag (BCP 47) such as en, ar or zh-Hans').describe('BCP 47.');
const role = z.enum(participantRoles).describe('The part that it takes in the event.');

const prefix = text.describe('The words just before, where the exact words occur more than once.');
const quote = z
  .union([text, z.strictObject({ exact: text.describe('The words themselves.'), prefix })])
  .describe('Words of the article text, exactly as they stand there.');
const evidence = z.array(quote).min(1).describe('At least one quote that carries the fact.');
const fact = { evidence, provenance: factProvenance, note };

const alias = z.strictObject({
  text: name.describe('The other name.'),
  kind: z.enum(aliasKinds).default('NAME').describe('WEAK: words that name it only where the context says so, such as "the court".'),
  language: language.optional(),
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/, 'a script (ISO 15924) such as Arab, Hebr or Latn')
    .optional()
    .describe('ISO 15924.'),
  provenance,
});

const entity = z.strictObject({
  slug: ownSlug,
  kind: z.enum(entityKinds).describe(meaningsOf(entityKinds)),
  label: name.describe('The preferred English name.'),
  labelProvenance: provenance,
  description: text.optional().describe('What the article says it is, neutrally.'),
  ...ownFieldShape('entity'),
  aliases: z.array(alias).default([]).describe('Other names: those of the article, and those by which people may look for it.'),
  externalIds: z
    .array(
      z.strictObject({
        scheme: z.enum(externalIdSchemes).describe('Who gave the id.'),
        value: name.describe('The id, such as Q796 or IQ.'),
        provenance: provenance.default('OUTSIDE'),
      }),
    )
    .default([])
    .describe('The same thing elsewhere.'),
});

/** Exactly one of the two. */
const subject = { entity: entitySlug.optional(), event: eventSlug.optional() };

const mention = z.strictObject({
  ...subject,
  surfaceForms: z
    .array(name)
    .min(1)
    .describe('Every form in which the text names it, exactly as it stands there. Places and counts are worked out.'),
});

/** `from` and `to` name the ends of a relation, so the dates between which it held are `since` and `until`. */
const relation = z.strictObject({
  relation: z.enum(statedRelations).describe('Read from `from` to `to`: a person is AFFILIATED_WITH an organization or a country.'),
  from: entitySlug,
  to: entitySlug,
  ...statedFactShape(),
  ...fact,
});

const side = name.optional().describe('Participants of one side share this word.');
const precision = z.enum(placePrecisions).describe('At it, near it, or somewhere in it.');
const state = z.enum(warrantStates).describe('What was done.');
const accusation = z.strictObject({
  label: name.describe('What its subject is said to have done.'),
  category: name.describe('Such as war crime, crime against humanity.'),
  evidence,
});

const participant = z.strictObject({ entity: entitySlug, role, side, ...fact });
/** What is left out of a participation that is there already is as it is there: see check-additions.ts. */
const addedParticipant = participant.extend({
  provenance: statedProvenance.optional().describe('ARTICLE if left out, or that of a participation that is there already.'),
});

const eventFacts = {
  participants: z.array(participant).default([]).describe('Who takes part, one entry a role.'),
  places: z
    .array(z.strictObject({ entity: entitySlug, precision, ...fact }))
    .default([])
    .describe('Where it happened.'),
  follows: z
    .array(z.strictObject({ event: eventSlug, kind: z.enum(eventLinkKinds).describe('What this event is to the other.'), ...fact }))
    .default([])
    .describe('Events that this one is part of, answers or was caused by.'),
  steps: z
    .array(z.strictObject({ state, on: date.optional(), by: entitySlug.optional(), ...fact }))
    .min(1)
    .optional()
    .describe('For an ARREST_WARRANT, and required where it is declared: its life so far.'),
  accusations: z.array(accusation).optional().describe('For an ARREST_WARRANT: what its subject is accused of.'),
};

const event = z.strictObject({
  slug: ownSlug,
  kind: z.enum(eventKinds).describe(meaningsOf(eventKinds)),
  label: name.describe('A neutral title.'),
  summary: text.optional().describe('A sentence or two, neutral and no more than the article says.'),
  when: date.optional(),
  codes: z
    .array(z.strictObject({ scheme: name.describe('Such as CAMEO.'), code: name.describe('The code in that scheme.') }))
    .default([])
    .describe('Codes of event classifications.'),
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
    .describe('Who takes part, one entry a role. Where that is there already, the new evidence is enough.'),
});

const claimedDate = date
  .optional()
  .describe('Only with event: when it happened or is to happen, by this claim. Not when the claim was made.');
const happening = z.boolean().optional().describe('Only with event: the claim says that the event happened, so it bears on its status.');

const claim = z.strictObject({
  slug: ownSlug,
  proposition: text.describe('What is held true or false, in plain neutral words, as a full sentence.'),
  speakers: z.array(entitySlug).default([]).describe('Empty for what the article says in its own voice.'),
  speechAct: z.enum(speechActs).describe('How it was said. DENIED goes with NEGATED; who RETRACTED contradicts a claim of their own.'),
  polarity: z
    .enum(polarities)
    .describe('AFFIRMED: the speaker holds the proposition true. NEGATED: false; with CONFIRMED: has not confirmed it.'),
  saidOn: date.optional(),
  about: z
    .array(z.strictObject({ ...subject, happening, when: claimedDate }))
    .min(1)
    .describe('What it is about.'),
  concerns: z
    .array(z.strictObject({ event: eventSlug, entity: entitySlug, role }))
    .default([])
    .describe('Participations that stand or fall with this claim: it gives them their status.'),
  quantity: z
    .strictObject({
      value: z.number().describe('The number.'),
      unit: name.describe('What is counted, such as people.'),
      bound: z.enum(quantityBounds).describe('Whether it is exact.'),
    })
    .optional()
    .describe('The number that the claim gives.'),
  supports: z.array(claimSlug).default([]).describe('Claims that this one speaks for.'),
  contradicts: z.array(claimSlug).default([]).describe('Claims that cannot be true beside this one, or that it takes back.'),
  ...fact,
});

export const articleFileSchema = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema by which editors help: article.schema.json.'),
  extractor: z
    .strictObject({ name: name.describe('A person, a team or a program.'), version: name.describe('Of its method.') })
    .describe('Who read the facts out of the text.'),
  article: z
    .strictObject({
      slug: ownSlug,
      title: name.describe('As it was published.'),
      language,
      publishedOn: date.optional(),
      url: z
        .url({ protocol: /^https?$/, error: 'an absolute http or https address' })
        .max(maxTextLength)
        .optional()
        .describe('Where it was published.'),
      outlet: entitySlug.optional().describe('The slug of the organization that published it.'),
      agency: entitySlug.optional().describe('The slug of the news agency that it came from.'),
      rights: z
        .strictObject({
          licence: text.optional().describe('Such as CC-BY-4.0.'),
          attribution: text.optional().describe('Whom to name.'),
          digest: z.boolean().describe('True: the text is a digest in our own words and not the text of the publisher.'),
        })
        .describe('What may be done with the text.'),
      text: z.string().min(1).max(maxArticleLength).describe('All quotes of this file are words of this text.'),
    })
    .describe('The article itself.'),
  entities: z.array(entity).default([]).describe('Entities that no other file declares. Name others by their slug.'),
  mentions: z.array(mention).default([]).describe('What the article names, one entry each.'),
  relations: z.array(relation).default([]).describe('How entities stand to each other.'),
  events: z.array(event).default([]).describe('What happened, is planned or is said to have happened, and that no other file declares.'),
  claims: z.array(claim).default([]).describe('Who says what about what.'),
  additions: z.array(addition).default([]).describe('What this article adds to events that another file declares.'),
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
