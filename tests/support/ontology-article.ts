// An article file with every kind, own field, role and stated relation of the ontology, made from its tables: what is added there is tested
// without a line here. Nothing in it is real.
import type { Field } from '../../src/domain/ontology/field.js';
import { entityKinds, eventKinds, kindRow, type SubjectKind } from '../../src/domain/ontology/kinds.js';
import { rolesOfKind } from '../../src/domain/ontology/roles.js';
import { relationRow, statedRelations, type EndKind, type StatedRelation } from '../../src/domain/relations.js';
import { createSlug } from '../../src/ingest/slug.js';

const text = 'A synthetic text that reports all that the ontology can say.';
const evidence = [text];

/** The slug of the one synthetic entity or event of a kind; COUNTRY is the synthetic place that may act. */
export function slugOfKind(kind: EndKind): string {
  return `ontology-${createSlug(kind.replaceAll('_', ' '))}`;
}

/** A synthetic value of a field, in the form in which an author writes it. */
export function sampleEntry(field: Field): unknown {
  switch (field.type) {
    case 'text':
      return field.format?.example ?? 'Synthetic words';
    case 'texts':
      return ['Synthetic words', 'More synthetic words'];
    case 'date':
      return '2001-02';
    case 'enum':
      return field.values.find((value) => value !== 'COUNTRY' && value !== field.otherwise) ?? field.values[0];
    case 'number':
      return field.to;
    case 'coordinates':
      return { latitude: 12.5, longitude: -3.25 };
  }
}

function sampleEntries(fields: Readonly<Record<string, Field>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, sampleEntry(field)]));
}

const base = (kind: SubjectKind) => ({
  slug: slugOfKind(kind),
  kind,
  label: `Synthetic ${kindRow(kind).name[0]}`,
  ...sampleEntries(kindRow(kind).fields),
});

function relationEntry(relation: StatedRelation) {
  const { from, to, stated = {} } = relationRow(relation);
  const ends = { from: slugOfKind(from[0]!), to: from[0] === to[0] ? slugOfOther(to[0]!) : slugOfKind(to[0]!) };
  return { relation, ...ends, ...sampleEntries(stated), evidence };
}

/** A second entity of a kind, for relations between two of one kind. */
function slugOfOther(kind: EndKind): string {
  return `${slugOfKind(kind)}-two`;
}

const warrantParts = {
  steps: [{ state: 'ISSUED', evidence }],
  accusations: [{ label: 'A synthetic accusation', category: 'synthetic', evidence }],
};

export function ontologyArticle() {
  const seconds = [
    ...new Set(
      statedRelations
        .map((name) => relationRow(name))
        .filter(({ from, to }) => from[0] === to[0])
        .map(({ to }) => to[0]!),
    ),
  ];
  const others = seconds.map((kind) => ({ ...base(kind as SubjectKind), slug: slugOfOther(kind) }));
  const entities = [
    ...entityKinds.map(base),
    { slug: slugOfKind('COUNTRY'), kind: 'PLACE', label: 'Synthetic country', placeKind: 'COUNTRY' },
    ...others,
  ];
  const events = eventKinds.map((kind) => ({
    ...base(kind),
    when: '2001-02-03',
    evidence,
    participants: rolesOfKind(kind).map((role) => ({ entity: slugOfKind('ORGANIZATION'), role, evidence })),
    ...(kind === 'ARREST_WARRANT' ? warrantParts : {}),
  }));
  const mentioned = [...entities.map(({ slug }) => ({ entity: slug })), ...events.map(({ slug }) => ({ event: slug }))];
  return {
    extractor: { name: 'synthetic', version: '1' },
    article: {
      slug: 'ontology-article',
      title: 'Synthetic article',
      language: 'en',
      publishedOn: '2001-02-04',
      rights: { digest: true },
      text,
    },
    entities,
    mentions: mentioned.map((subject) => ({ ...subject, surfaceForms: ['synthetic'] })),
    relations: statedRelations.map(relationEntry),
    events,
  };
}
