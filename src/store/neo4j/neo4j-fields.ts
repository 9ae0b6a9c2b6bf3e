// The table of stored fields: each field of each record, with its stored form. Encoding, decoding and projections all use it.
import type { EdgeFacts } from '../../domain/edge.js';
import type { NodeFamily } from '../../domain/ids.js';
import type { Field } from '../../domain/ontology/field.js';
import { ownFields, type OwnFields } from '../../domain/ontology/kinds.js';
import type { NodeRecord } from '../../domain/records.js';
import { statedFacts, type StatedFacts } from '../../domain/relations.js';

/** `plain`: texts, booleans, fractions and lists of texts. `whole`: integers. `json`: nested values, as JSON text. */
export type FieldForm = 'plain' | 'whole' | 'json';

export type FieldForms = Readonly<Record<string, FieldForm>>;
type RecordOf<Family extends NodeFamily> = Extract<NodeRecord, { family: Family }>;
type OwnNames<Family extends NodeFamily> = Family extends 'entity' | 'event' ? keyof OwnFields<Family> : never;
type SharedFields<Family extends NodeFamily> = Exclude<keyof RecordOf<Family>, 'family' | 'id' | OwnNames<Family>>;

/** The stored form of an ontology field. */
const formOf: Readonly<Record<Field['type'], FieldForm>> = {
  text: 'plain',
  texts: 'plain',
  enum: 'plain',
  number: 'plain',
  date: 'json',
  coordinates: 'json',
};

function ownForms(family: 'entity' | 'event'): FieldForms {
  return Object.fromEntries(ownFields(family).map(({ name, field }) => [name, formOf[field.type]]));
}

/** The type requires an entry for every field that all records of a family have. */
const sharedFields: { readonly [Family in NodeFamily]: Readonly<Record<SharedFields<Family>, FieldForm>> } = {
  article: {
    title: 'plain',
    publishedOn: 'json',
    url: 'plain',
    outletId: 'plain',
    agencyId: 'plain',
    language: 'plain',
    category: 'plain',
    sources: 'json',
    rights: 'json',
  },
  entity: {
    kind: 'plain',
    kindBasis: 'plain',
    label: 'plain',
    labelProvenance: 'plain',
    aliases: 'json',
    description: 'plain',
    externalIds: 'json',
  },
  event: { kind: 'plain', label: 'plain', summary: 'plain', when: 'json', codes: 'json', evidenceIds: 'plain' },
  step: { state: 'plain', on: 'json', byId: 'plain', note: 'plain', provenance: 'plain', evidenceIds: 'plain' },
  accusation: { label: 'plain', category: 'plain', evidenceIds: 'plain' },
  claim: {
    proposition: 'plain',
    speechAct: 'plain',
    polarity: 'plain',
    saidOn: 'json',
    quantity: 'json',
    provenance: 'plain',
    note: 'plain',
    evidenceIds: 'plain',
  },
  evidence: { articleId: 'plain', quote: 'json', extractor: 'json' },
};

export const nodeFields: Readonly<Record<NodeFamily, FieldForms>> = {
  ...sharedFields,
  entity: { ...sharedFields.entity, ...ownForms('entity') },
  event: { ...sharedFields.event, ...ownForms('event') },
};

/** The type requires an entry for every fact that article files do not state in `relations`. */
const ownFacts: Readonly<Record<Exclude<keyof EdgeFacts, keyof StatedFacts>, FieldForm>> = {
  role: 'plain',
  side: 'plain',
  entityId: 'plain',
  happening: 'plain',
  when: 'json',
  precision: 'plain',
  linkKind: 'plain',
  surfaceForms: 'plain',
  count: 'whole',
  inHeading: 'plain',
  provenance: 'plain',
  note: 'plain',
};

export const edgeFactFields: Readonly<Record<string, FieldForm>> = {
  ...ownFacts,
  ...Object.fromEntries(statedFacts.map(({ fact, field }) => [fact, formOf[field.type]])),
};
