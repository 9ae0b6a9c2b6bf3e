// The kinds of entities and events, with their fields. The relation table, the article-file schema and its checks, both engines, the API's
// resolvers, test data and the page read this table. The SDL in schema/ is written by hand; a test checks that it agrees with the table.
// docs/adding-a-concept.md explains how to add a kind or a field.
import type { KeysOfEach, ValueOfEach } from '../each-of-union.js';
import { attackMethods, eventCategories, organizationKinds, placeKinds, talksStates } from '../vocabulary.js';
import { emptyValue, type Field, type FieldValue } from './field.js';

export interface KindRow {
  readonly family: 'entity' | 'event';
  /** The name of its type in the API, and of its label in Neo4j. */
  readonly typeName: string;
  /** The name for people, singular and plural. */
  readonly name: readonly [singular: string, plural: string];
  /** The meaning of the kind, for authors of article files. */
  readonly meaning: string;
  /** The shape with which the page draws a node of this kind. */
  readonly shape: 'person' | 'organization' | 'place' | 'topic' | 'event';
  /** Fields of this kind, in addition to those of its family. */
  readonly fields: Readonly<Record<string, Field>>;
}

export const kinds = {
  PERSON: {
    family: 'entity',
    typeName: 'Person',
    name: ['person', 'people'],
    meaning: 'A human being.',
    shape: 'person',
    fields: {
      birthDate: { type: 'date', meaning: 'When the person was born.' },
    },
  },
  ORGANIZATION: {
    family: 'entity',
    typeName: 'Organization',
    name: ['organization', 'organizations'],
    meaning: 'A body of people: a ministry, a court, a party, armed forces, a news agency.',
    shape: 'organization',
    fields: {
      organizationKind: { type: 'enum', values: organizationKinds, otherwise: 'UNKNOWN', apiName: 'kind', meaning: 'The sort of body.' },
      foundedOn: { type: 'date', meaning: 'When it was founded.' },
    },
  },
  PLACE: {
    family: 'entity',
    typeName: 'Place',
    name: ['place', 'places'],
    meaning: 'A place. A COUNTRY may act: as a party, a speaker, the target of an office.',
    shape: 'place',
    fields: {
      placeKind: {
        type: 'enum',
        values: placeKinds,
        otherwise: 'UNKNOWN',
        apiName: 'kind',
        meaning: 'The sort of place. A COUNTRY may act.',
      },
      countryCode: {
        type: 'text',
        format: { pattern: '^[A-Z]{2}$', expected: 'two capital letters (ISO 3166-1)', example: 'IQ' },
        meaning: 'The ISO 3166-1 code, two letters.',
      },
      coordinates: { type: 'coordinates', meaning: 'Its coordinates, as exact as they are known.' },
    },
  },
  TOPIC: {
    family: 'entity',
    typeName: 'Topic',
    name: ['topic', 'topics'],
    meaning: 'Something that articles name and that is none of the other kinds, or of which the kind is not known.',
    shape: 'topic',
    fields: {},
  },
  ARREST_WARRANT: {
    family: 'event',
    typeName: 'ArrestWarrant',
    name: ['arrest warrant', 'arrest warrants'],
    meaning: 'An arrest warrant, or a request for one.',
    shape: 'event',
    fields: {},
  },
  TALKS: {
    family: 'event',
    typeName: 'Talks',
    name: ['talks', 'talks'],
    meaning: 'A meeting or negotiations, held or planned.',
    shape: 'event',
    fields: {
      talksState: {
        type: 'enum',
        values: talksStates,
        required: true,
        otherwise: 'ANNOUNCED',
        apiName: 'state',
        meaning: 'How far the talks got.',
      },
      agenda: { type: 'texts', meaning: 'What the talks are about.' },
    },
  },
  ATTACK: {
    family: 'event',
    typeName: 'Attack',
    name: ['attack', 'attacks'],
    meaning: 'An act of violence.',
    shape: 'event',
    fields: {
      attackMethod: { type: 'enum', values: attackMethods, otherwise: 'UNKNOWN', apiName: 'method', meaning: 'How it was carried out.' },
    },
  },
  CONFLICT: {
    family: 'event',
    typeName: 'Conflict',
    name: ['conflict', 'conflicts'],
    meaning: 'A war or another conflict that lasts.',
    shape: 'event',
    fields: {},
  },
  SANCTION: {
    family: 'event',
    typeName: 'Sanction',
    name: ['sanction', 'sanctions'],
    meaning: 'A restriction that a state or a body imposed on a person, an organization or a country.',
    shape: 'event',
    fields: {
      measure: { type: 'text', searched: true, meaning: 'The restriction, such as asset freeze.' },
      since: { type: 'date', meaning: 'When it took effect.' },
      until: { type: 'date', meaning: 'When it ends by its own terms.' },
      liftedOn: { type: 'date', meaning: 'When it was lifted.' },
    },
  },
  OTHER_EVENT: {
    family: 'event',
    typeName: 'OtherEvent',
    name: ['other event', 'other events'],
    meaning: 'Any other event, with a category.',
    shape: 'event',
    fields: {
      category: { type: 'enum', values: eventCategories, required: true, otherwise: 'OTHER', meaning: 'What happened.' },
    },
  },
} as const satisfies Record<string, KindRow>;

export type Kinds = typeof kinds;
export type SubjectKind = keyof Kinds;
type KindOf<Family extends KindRow['family']> = { [Kind in SubjectKind]: Kinds[Kind]['family'] extends Family ? Kind : never }[SubjectKind];
export type EntityKind = KindOf<'entity'>;
export type EventKind = KindOf<'event'>;

/** The names of the types in the API. */
export type SubjectTypeName<Kind extends SubjectKind = SubjectKind> = Kinds[Kind]['typeName'];

export const subjectKinds = Object.keys(kinds) as readonly SubjectKind[];
export const entityKinds = subjectKinds.filter((kind): kind is EntityKind => kinds[kind].family === 'entity');
export const eventKinds = subjectKinds.filter((kind): kind is EventKind => kinds[kind].family === 'event');

/** The kinds of nodes that a search can find. */
export type SearchKind = 'ARTICLE' | SubjectKind | 'CLAIM';
export const searchKinds: readonly SearchKind[] = ['ARTICLE', ...subjectKinds, 'CLAIM'];

/** The row of a kind, with the plain type that lets callers loop over the table. */
export function kindRow(kind: SubjectKind): KindRow {
  return kinds[kind];
}

type FieldsOf<Family extends KindRow['family']> = Kinds[KindOf<Family>]['fields'];
type FieldOf<Family extends KindRow['family'], Name extends PropertyKey> = Extract<ValueOfEach<FieldsOf<Family>, Name>, Field>;

/** The fields of all kinds of a family, as its records have them: null or empty for kinds that do not have the field. */
export type OwnFields<Family extends KindRow['family']> = {
  readonly [Name in KeysOfEach<FieldsOf<Family>>]: FieldValue<FieldOf<Family, Name>>;
};

/** A field with the kinds that have it. */
export interface OwnField {
  readonly name: string;
  readonly field: Field;
  readonly kinds: readonly SubjectKind[];
}

/** The fields of all kinds of a family, each once. Fields of the same name are equal in all kinds of a family. */
export function ownFields(family: KindRow['family']): readonly OwnField[] {
  return allOwnFields[family];
}

const allOwnFields = { entity: gatherFields(entityKinds), event: gatherFields(eventKinds) };

function gatherFields(ofKinds: readonly SubjectKind[]): OwnField[] {
  const found = new Map<string, { name: string; field: Field; kinds: SubjectKind[] }>();
  for (const kind of ofKinds) {
    for (const [name, field] of Object.entries(kindRow(kind).fields)) {
      const known = found.get(name) ?? { name, field, kinds: [] };
      found.set(name, { ...known, kinds: [...known.kinds, kind] });
    }
  }
  return [...found.values()];
}

/** The own fields of a record of which nothing is known. */
export function emptyOwnFields<Family extends KindRow['family']>(family: Family): OwnFields<Family> {
  return Object.fromEntries(ownFields(family).map(({ name, field }) => [name, emptyValue(field)])) as OwnFields<Family>;
}
