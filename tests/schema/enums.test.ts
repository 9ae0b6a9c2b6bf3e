// Every closed set of the domain is the enum of the schema that clients see, member by member.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType, type GraphQLSchema } from 'graphql';
import { datePrecisions } from '../../src/domain/fuzzy-date.js';
import { dateIntervals } from '../../src/domain/grouping.js';
import { sortDirections } from '../../src/domain/page.js';
import { pathRelations } from '../../src/domain/relations.js';
import { entityKinds, eventKinds, searchKinds, subjectKinds } from '../../src/domain/ontology/kinds.js';
import { participantRoles, rolesOfKind } from '../../src/domain/ontology/roles.js';
import * as vocabulary from '../../src/domain/vocabulary.js';
import { readTypeDefs } from '../../src/server/read-schema.js';

const enumNames = {
  assertionStatuses: 'AssertionStatus',
  speechActs: 'SpeechAct',
  polarities: 'Polarity',
  quantityBounds: 'QuantityBound',
  warrantStates: 'WarrantState',
  talksStates: 'TalksState',
  attackMethods: 'AttackMethod',
  eventCategories: 'EventCategory',
  placePrecisions: 'PlacePrecision',
  eventLinkKinds: 'EventLinkKind',
  organizationKinds: 'OrganizationKind',
  placeKinds: 'PlaceKind',
  searchMatches: 'SearchMatch',
  aliasKinds: 'AliasKind',
  externalIdSchemes: 'ExternalIdScheme',
  provenances: 'Provenance',
} satisfies Record<keyof typeof vocabulary, string>;

describe('The schema', () => {
  let schema: GraphQLSchema;
  beforeAll(() => {
    schema = buildSchema(readTypeDefs(path.join(fileURLToPath(new URL('../..', import.meta.url)), 'schema')));
  });

  function membersOf(name: string): string[] {
    const type = schema.getType(name);
    return isEnumType(type)
      ? type
          .getValues()
          .map((value) => value.name)
          .sort()
      : [];
  }

  it.each(Object.entries(enumNames) as [keyof typeof vocabulary, string][])('has all members of %s in %s, and no other', (set, name) => {
    expect(membersOf(name)).toEqual([...vocabulary[set]].sort());
  });

  it.each([
    ['EntityKind', entityKinds],
    ['EventKind', eventKinds],
    ['SubjectKind', subjectKinds],
    ['SearchKind', searchKinds],
    ['ParticipantRole', participantRoles],
    ['RelationKind', pathRelations],
  ] as const)('has all members that the ontology has in %s, and no other', (name, members) => {
    expect(membersOf(name)).toEqual([...members].sort());
  });

  it('has the same precisions and intervals of dates and directions of sorting as the domain', () => {
    expect(membersOf('DatePrecision')).toEqual([...datePrecisions].sort());
    expect(membersOf('DateInterval')).toEqual([...dateIntervals].sort());
    expect(membersOf('OrderDirection')).toEqual([...sortDirections].sort());
  });

  it.each(eventKinds)('lists participant roles of %s in the order in which participants are listed', (kind) => {
    const type = schema.getType('ParticipantRole');
    const names = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    const roles: readonly string[] = rolesOfKind(kind);
    expect(names.filter((name) => roles.includes(name))).toEqual(roles);
  });
});
