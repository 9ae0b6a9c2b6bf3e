// The relation table: every relation of the graph in one place. Both engines, the write check, ingest and the resolvers read it.
// docs/adding-a-concept.md explains how to add a relation.
import type { KeysOfEach, ValueOfEach } from './each-of-union.js';
import type { NodeKind } from './node-kind.js';
import type { Field, FieldValue } from './ontology/field.js';
import { entityKinds, eventKinds } from './ontology/kinds.js';

/** The sort key of a list. `date`, `label` and `count` belong to the node at the other end, `position` to the edge itself. */
export type SortBy = 'date' | 'label' | 'count' | 'position';

/** `out` lists the edges of their source, `in` those of their target. */
export type Direction = 'out' | 'in';

/** The same relation seen from its other end. */
export function opposite(direction: Direction): Direction {
  return direction === 'out' ? 'in' : 'out';
}

export type EndKind = NodeKind | 'COUNTRY';

export interface RelationRow {
  /** Kinds that are allowed at the source and at the target; COUNTRY means a PLACE of the kind COUNTRY. */
  readonly from: readonly EndKind[];
  readonly to: readonly EndKind[];
  /** The name of the relation when it is read from its target. Only for people: the program uses relation and direction. */
  readonly inverse: string;
  /** The orders in which the edges of one source, and of one target, can be paged. Each order has an index in both engines. */
  readonly out: readonly SortBy[];
  readonly in: readonly SortBy[];
  /** False only if the edge has its own surface forms or quotes, or is derived from other edges. */
  readonly needsEvidence: boolean;
  /** The store derives it from other edges; a caller never writes it. */
  readonly derived: boolean;
  /** Article files state the relation under `relations`, with these facts. All other relations follow from other parts of the file. */
  readonly stated?: Readonly<Record<string, Field>>;
  /** Whether paths may follow this relation. */
  readonly inPaths?: true;
  /** The lists of the relation in the API, if they need no resolver of their own: see src/resolvers/relation-fields.ts. */
  readonly api?: RelationApi;
}

/** How the API shows a relation: as a connection whose edges have both ends and the stated facts. */
export interface RelationApi {
  readonly connection: string;
  readonly edge: string;
  /** The fields of the edge that give its source and its target. */
  readonly source: string;
  readonly target: string;
  /** The fields that list the relation, and the types that have them. The kinds of these types are allowed at that end. */
  readonly lists: readonly { readonly types: readonly string[]; readonly field: string; readonly direction: Direction }[];
  /** The fields of the edge in the API that give its stated facts, with the names of these facts on stored edges. */
  readonly facts: Readonly<Record<string, string>>;
}

const base = { out: ['position'], in: ['position'], needsEvidence: true, derived: false } as const;

/** Facts that several relations state. A file says `since` and `until`, because `from` and `to` name the ends of a relation there. */
const held = {
  since: { type: 'date', meaning: 'When it began.' },
  until: { type: 'date', meaning: 'When it ended.' },
} as const satisfies Record<string, Field>;
const heldAsOf = { ...held, asOf: { type: 'date', meaning: 'A date on which it is known to hold.' } } as const satisfies Record<
  string,
  Field
>;
const office = 'The office, in the words of the article.';
const part = 'The role of the member, such as leader.';

// biome-ignore format: a table with one row per relation
const relations = {
  MENTIONS: {
    ...base, from: ['ARTICLE'], to: [...entityKinds, ...eventKinds], inverse: 'MENTIONED_IN', in: ['date', 'label'], needsEvidence: false, inPaths: true,
  },
  PARTICIPATES_IN: { ...base, from: entityKinds, to: eventKinds, inverse: 'HAS_PARTICIPANT', out: ['date', 'label', 'count'], inPaths: true },
  LOCATED_AT: { ...base, from: eventKinds, to: ['PLACE'], inverse: 'LOCATION_OF', in: ['date', 'label', 'count'], inPaths: true },
  /** The closure of LOCATED_AT over WITHIN: an event in Baghdad is located within Iraq, and within Baghdad. */
  LOCATED_WITHIN: {
    ...base, from: eventKinds, to: ['PLACE'], inverse: 'CONTAINS_LOCATION_OF', in: ['date', 'label', 'count'], needsEvidence: false, derived: true,
  },
  WITHIN: { ...base, from: ['PLACE'], to: ['PLACE'], inverse: 'CONTAINS', in: ['label'], stated: {}, inPaths: true },
  AFFILIATED_WITH: {
    ...base, from: ['PERSON'], to: ['ORGANIZATION', 'COUNTRY'], inverse: 'HAS_AFFILIATE', out: ['position'], in: ['label'], inPaths: true,
    stated: { title: { type: 'text', required: true, meaning: office }, ...heldAsOf },
    api: {
      connection: 'AffiliationConnection', edge: 'AffiliationEdge', source: 'person', target: 'of',
      lists: [
        { types: ['Person'], field: 'affiliations', direction: 'out' },
        { types: ['Organization', 'Place'], field: 'people', direction: 'in' },
      ],
      facts: { title: 'title', from: 'from', to: 'to', asOf: 'asOf' },
    },
  },
  PART_OF: {
    ...base, from: ['ORGANIZATION'], to: ['ORGANIZATION', 'COUNTRY'], inverse: 'HAS_PART', in: ['label'], stated: heldAsOf, inPaths: true,
  },
  MEMBER_OF: {
    ...base, from: ['ORGANIZATION', 'COUNTRY'], to: ['ORGANIZATION'], inverse: 'HAS_MEMBER', in: ['label'], inPaths: true,
    stated: { title: { type: 'text', meaning: part }, ...heldAsOf },
  },
  BASED_IN: { ...base, from: ['ORGANIZATION', 'PERSON'], to: ['PLACE'], inverse: 'BASE_OF', in: ['label'], stated: {}, inPaths: true },
  OWNS: {
    ...base, from: ['PERSON', 'ORGANIZATION', 'COUNTRY'], to: ['ORGANIZATION'], inverse: 'OWNED_BY', in: ['label'], inPaths: true,
    stated: { share: { type: 'number', from: 0, to: 100, meaning: 'The share that it owns, in percent.' }, ...held },
    api: {
      connection: 'OwnershipConnection', edge: 'OwnershipEdge', source: 'owner', target: 'owned',
      lists: [
        { types: ['Person', 'Organization', 'Place'], field: 'owns', direction: 'out' },
        { types: ['Organization'], field: 'owners', direction: 'in' },
      ],
      facts: { share: 'share', since: 'from', until: 'to' },
    },
  },
  RELATIVE_OF: {
    ...base, from: ['PERSON'], to: ['PERSON'], inverse: 'HAS_RELATIVE', in: ['label'], inPaths: true,
    stated: { kinship: { type: 'text', required: true, meaning: 'What the source is to the target, in words, such as brother.' } },
    api: {
      connection: 'KinshipConnection', edge: 'KinshipEdge', source: 'relative', target: 'person',
      lists: [
        { types: ['Person'], field: 'relativeOf', direction: 'out' },
        { types: ['Person'], field: 'relatives', direction: 'in' },
      ],
      facts: { kinship: 'kinship' },
    },
  },
  FOLLOWS: { ...base, from: eventKinds, to: eventKinds, inverse: 'FOLLOWED_BY', inPaths: true },
  CLAIMED_BY: { ...base, from: ['CLAIM'], to: entityKinds, inverse: 'CLAIMS', in: ['date'], inPaths: true },
  ABOUT: { ...base, from: ['CLAIM'], to: [...entityKinds, ...eventKinds], inverse: 'SUBJECT_OF', in: ['date'], inPaths: true },
  /** A claim concerns one participation, whose status depends on it: the edge leads to the event and names entity and role. */
  CONCERNS: { ...base, from: ['CLAIM'], to: eventKinds, inverse: 'CONCERNED_BY' },
  SUPPORTS: { ...base, from: ['CLAIM'], to: ['CLAIM'], inverse: 'SUPPORTED_BY' },
  CONTRADICTS: { ...base, from: ['CLAIM'], to: ['CLAIM'], inverse: 'CONTRADICTED_BY' },
  REPORTED_IN: { ...base, from: ['CLAIM'], to: ['ARTICLE'], inverse: 'REPORTS', in: ['date'] },
  STEP_OF: { ...base, from: ['STEP'], to: ['ARREST_WARRANT'], inverse: 'HAS_STEP' },
  ACCUSATION_IN: { ...base, from: ['ACCUSATION'], to: ['ARREST_WARRANT'], inverse: 'HAS_ACCUSATION' },
  QUOTED_FROM: { ...base, from: ['EVIDENCE'], to: ['ARTICLE'], inverse: 'QUOTES', needsEvidence: false },
} as const satisfies Record<string, RelationRow>;

export type Relations = typeof relations;
export type RelationName = keyof Relations;
export const relationNames = Object.keys(relations) as RelationName[];

type RelationWith<Member extends keyof RelationRow> = {
  [Name in RelationName]: Relations[Name] extends { readonly [Key in Member]: unknown } ? Name : never;
}[RelationName];

function relationsWith<Member extends 'stated' | 'inPaths' | 'api'>(member: Member) {
  return relationNames.filter((name): name is RelationWith<Member> => relationRow(name)[member] !== undefined);
}

/** The relations that article files state in `relations`. */
export type StatedRelation = RelationWith<'stated'>;
export const statedRelations: readonly StatedRelation[] = relationsWith('stated');

/** The relations that paths may follow. */
export type PathRelation = RelationWith<'inPaths'>;
export const pathRelations: readonly PathRelation[] = relationsWith('inPaths');

/** The row of a relation, with the plain type that lets callers loop over the table. */
export function relationRow(name: RelationName): RelationRow {
  return relations[name];
}

/** The data about a node that decides whether it fits the end of a relation. */
export interface RelationEnd {
  readonly kind: NodeKind;
  readonly isCountry: boolean;
}

/** Whether a node fits an end of a relation that allows these kinds. */
export function fitsEnd({ kind, isCountry }: RelationEnd, allowed: readonly EndKind[]): boolean {
  return allowed.includes(kind) || (isCountry && allowed.includes('COUNTRY'));
}

/** The relations that the API shows from this table. */
export type ApiRelation = RelationWith<'api'>;
export const apiRelations: readonly ApiRelation[] = relationsWith('api');

/** How the API shows a relation, with the plain type that lets callers loop over the table. */
export function relationApi(relation: ApiRelation): RelationApi {
  return relations[relation].api;
}

/** A fact that article files state of relations, with the relations that have it. */
export interface StatedFact {
  /** The name in article files. */
  readonly name: string;
  /** The name on edges. */
  readonly fact: keyof StatedFacts;
  readonly field: Field;
  readonly relations: readonly StatedRelation[];
}

type FieldsOfStated = { [Name in StatedRelation]: Relations[Name]['stated'] }[StatedRelation];
type FactName<Name extends string> = Name extends 'since' ? 'from' : Name extends 'until' ? 'to' : Name;

/** The facts that article files state, as edges store them. */
export type StatedFacts = {
  readonly [Name in KeysOfEach<FieldsOfStated> as FactName<Name>]?: NonNullable<
    FieldValue<Extract<ValueOfEach<FieldsOfStated, Name>, Field>>
  >;
};

/** The name of a fact on edges. */
export function factName(name: string): keyof StatedFacts {
  return ({ since: 'from', until: 'to' }[name] ?? name) as keyof StatedFacts;
}

/** Every stated fact once, in the order of the table. Facts of the same name have the same type in all relations. */
export const statedFacts: readonly StatedFact[] = gatherStatedFacts();

function gatherStatedFacts(): StatedFact[] {
  const found = new Map<string, StatedFact>();
  for (const relation of statedRelations) {
    for (const [name, field] of Object.entries(relationRow(relation).stated ?? {})) {
      const known = found.get(name);
      found.set(name, { name, fact: factName(name), field: known?.field ?? field, relations: [...(known?.relations ?? []), relation] });
    }
  }
  return [...found.values()];
}
