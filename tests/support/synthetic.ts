// Builders of small synthetic graphs. Everything in them is invented.
import { createFuzzyDate } from '../../src/domain/fuzzy-date.js';
import { familyOf, slugOf } from '../../src/domain/ids.js';
import type { EdgeFacts, EdgeRecord } from '../../src/domain/edge.js';
import { emptyOwnFields } from '../../src/domain/ontology/kinds.js';
import type { ArticleRecord, ClaimRecord, EntityRecord, EventRecord, EvidenceRecord, NodeRecord } from '../../src/domain/records.js';
import type { RelationName } from '../../src/domain/relations.js';
import type { WriteBatch } from '../../src/store/write-batch.js';

export const syntheticText = 'Synthetic text: Person One and Person Two met in Place One, said Organization One.';

export function article(slug: string, published: string | null = '2024-01-01', more: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    family: 'article',
    id: `article:${slug}`,
    title: `Synthetic article ${slug}`,
    publishedOn: published ? createFuzzyDate(published) : null,
    url: null,
    outletId: null,
    agencyId: null,
    language: 'en',
    category: null,
    sources: [],
    rights: { licence: null, attribution: null, digest: true },
    ...more,
  };
}

export function entity(slug: string, kind: EntityRecord['kind'] = 'PERSON', more: Partial<EntityRecord> = {}): EntityRecord {
  return {
    family: 'entity',
    id: `entity:${slug}`,
    kind,
    kindBasis: null,
    label: `Synthetic ${slug}`,
    labelProvenance: 'ARTICLE',
    aliases: [],
    description: null,
    externalIds: [],
    ...emptyOwnFields('entity'),
    organizationKind: kind === 'ORGANIZATION' ? 'OTHER' : null,
    placeKind: kind === 'PLACE' ? 'CITY' : null,
    ...more,
  };
}

export function event(slug: string, when: string | null, evidenceIds: readonly string[], more: Partial<EventRecord> = {}): EventRecord {
  return {
    family: 'event',
    id: `event:${slug}`,
    kind: 'OTHER_EVENT',
    label: `Synthetic event ${slug}`,
    summary: null,
    when: when ? createFuzzyDate(when) : null,
    codes: [],
    ...emptyOwnFields('event'),
    category: 'OTHER',
    evidenceIds,
    ...more,
  };
}

export function claim(slug: string, evidenceIds: readonly string[], more: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    family: 'claim',
    id: `claim:${slug}`,
    proposition: `Synthetic proposition ${slug}.`,
    speechAct: 'STATED',
    polarity: 'AFFIRMED',
    saidOn: null,
    quantity: null,
    provenance: 'ARTICLE',
    note: null,
    evidenceIds,
    ...more,
  };
}

/** Evidence for the first word of the text of a synthetic article. */
export function evidence(articleSlug: string): EvidenceRecord {
  return {
    family: 'evidence',
    id: `evidence:${articleSlug}.0-9`,
    articleId: `article:${articleSlug}`,
    quote: { exact: 'Synthetic', prefix: '', suffix: ' text', start: 0, end: 9 },
    extractor: { name: 'synthetic', version: '1' },
  };
}

/** An edge between ids; `position` is its place at both ends. */
export function edge(
  relation: RelationName,
  fromId: string,
  toId: string,
  evidenceIds: readonly string[] = [],
  facts: EdgeFacts = {},
  key = '',
  position = 0,
): EdgeRecord {
  return { relation, fromId, toId, key, outPosition: position, inPosition: position, facts, evidenceIds };
}

export function mention(articleId: string, subjectId: string, position = 0): EdgeRecord {
  return edge('MENTIONS', articleId, subjectId, [], { surfaceForms: ['Synthetic'], count: 1 }, '', position);
}

/** A batch of these; every article in it gets the synthetic text. */
export function batch(nodes: readonly NodeRecord[], edges: readonly EdgeRecord[] = []): WriteBatch {
  const texts = new Map(nodes.filter((node) => node.family === 'article').map((node) => [node.id, syntheticText]));
  return { nodes, edges, texts };
}

/** An article with one piece of evidence, and the edge between them. */
export function reported(slug: string, published: string | null = '2024-01-01', more: Partial<ArticleRecord> = {}) {
  const words = evidence(slug);
  return {
    nodes: [article(slug, published, more), words],
    edges: [edge('QUOTED_FROM', words.id, `article:${slug}`)],
    words: [words.id],
  };
}

/** One participant's edge, in the form in which ingest writes it. */
export function participation(
  entityId: string,
  eventId: string,
  role: NonNullable<EdgeFacts['role']>,
  words: readonly string[],
  side?: string,
) {
  return edge('PARTICIPATES_IN', entityId, eventId, words, { role, ...(side ? { side } : {}) }, role);
}

/** The edges of a claim: who makes it, what it is about, in which article it is reported. */
export function claimEdges(
  claimId: string,
  words: readonly string[],
  articleId: string,
  links: {
    speakers?: readonly string[];
    about?: readonly string[];
    /** When the events happened according to this claim, by the id of the event. */
    dates?: Readonly<Record<string, string>>;
    concerns?: readonly { event: string; entity: string; role: NonNullable<EdgeFacts['role']> }[];
  },
): EdgeRecord[] {
  return [
    edge('REPORTED_IN', claimId, articleId, words),
    ...(links.speakers ?? []).map((id) => edge('CLAIMED_BY', claimId, id, words)),
    ...(links.about ?? []).map((id) => {
      const when = links.dates?.[id];
      const facts = { ...(familyOf(id) === 'event' ? { happening: true } : {}), ...(when ? { when: createFuzzyDate(when) } : {}) };
      return edge('ABOUT', claimId, id, words, facts);
    }),
    ...(links.concerns ?? []).map(({ event: eventId, entity: entityId, role }) =>
      edge('CONCERNS', claimId, eventId, words, { role, entityId }, `${slugOf(entityId)}/${role}`),
    ),
  ];
}
