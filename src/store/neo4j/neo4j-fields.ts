// The table of what is stored: each field of each record, and in which form. Encoding, decoding and projections all read it.
import type { EdgeFacts } from '../../domain/edge.js';
import type { NodeFamily } from '../../domain/ids.js';
import type { NodeRecord } from '../../domain/records.js';

/** `plain`: text, truth values and lists of texts; `whole`: whole numbers; `json`: nested values, as JSON text. */
export type FieldForm = 'plain' | 'whole' | 'json';

export type FieldForms = Readonly<Record<string, FieldForm>>;
type RecordOf<Family extends NodeFamily> = Extract<NodeRecord, { family: Family }>;
type NodeFields = { readonly [Family in NodeFamily]: Readonly<Record<Exclude<keyof RecordOf<Family>, 'family' | 'id'>, FieldForm>> };

/** The compiler asks here for every field of every record. */
export const nodeFields: NodeFields = {
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
    organizationKind: 'plain',
    placeKind: 'plain',
    countryCode: 'plain',
    coordinates: 'json',
  },
  event: {
    kind: 'plain',
    label: 'plain',
    summary: 'plain',
    when: 'json',
    codes: 'json',
    talksState: 'plain',
    agenda: 'plain',
    attackMethod: 'plain',
    category: 'plain',
    evidenceIds: 'plain',
  },
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

export const edgeFactFields: Readonly<Record<keyof EdgeFacts, FieldForm>> = {
  role: 'plain',
  side: 'plain',
  entityId: 'plain',
  happening: 'plain',
  when: 'json',
  precision: 'plain',
  linkKind: 'plain',
  title: 'plain',
  from: 'json',
  to: 'json',
  asOf: 'json',
  surfaceForms: 'plain',
  count: 'whole',
  inHeading: 'plain',
  provenance: 'plain',
  note: 'plain',
};
