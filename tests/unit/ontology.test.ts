// What the types of the ontology's tables cannot say by themselves.
import { describe, expect, it } from '@jest/globals';
import { emptyOwnFields, eventKinds, kindRow, kinds, ownFields, subjectKinds } from '../../src/domain/ontology/kinds.js';
import { isPassiveRole, kindsOfRole, participantRoles, rolesOfKind } from '../../src/domain/ontology/roles.js';
import { relationRow, statedFacts, statedRelations } from '../../src/domain/relations.js';

describe('Kinds', () => {
  it('have types of their own in the API', () => {
    const names = subjectKinds.map((kind) => kindRow(kind).typeName);
    expect(new Set(names).size).toBe(names.length);
  });

  it('that have a field of the same name have the same field', () => {
    for (const family of ['entity', 'event'] as const) {
      for (const { name, field, kinds: owners } of ownFields(family)) {
        for (const kind of owners) expect([kind, name, kindRow(kind).fields[name]]).toEqual([kind, name, field]);
      }
    }
  });

  it('have every field in records of their family, empty if nothing is known', () => {
    expect(emptyOwnFields('event')).toMatchObject({ agenda: [], talksState: null, liftedOn: null });
    expect(Object.keys(emptyOwnFields('entity')).sort()).toEqual(
      [
        ...new Set(subjectKinds.filter((kind) => kinds[kind].family === 'entity').flatMap((kind) => Object.keys(kindRow(kind).fields))),
      ].sort(),
    );
  });
});

describe('Stated facts', () => {
  it('of the same name have the same type in every relation', () => {
    for (const { name, field, relations } of statedFacts) {
      for (const relation of relations) expect([relation, relationRow(relation).stated?.[name]?.type]).toEqual([relation, field.type]);
    }
    expect(statedFacts.flatMap(({ relations }) => relations).every((relation) => statedRelations.includes(relation))).toBe(true);
  });
});

describe('Roles', () => {
  it('that not every kind has are listed after all others, so that the order of stored participants stays', () => {
    const general = participantRoles.filter((role) => kindsOfRole(role).length === eventKinds.length);
    expect(participantRoles.slice(0, general.length)).toEqual(general);
  });

  it('are those of every kind, and of its own kind alone', () => {
    expect(rolesOfKind('SANCTION')).toEqual(expect.arrayContaining(['IMPOSER', 'TARGET', 'SPOKESPERSON']));
    expect(rolesOfKind('TALKS')).not.toContain('TARGET');
  });

  it('name who is acted upon', () => {
    const passive = ['NAMED_SUBJECT', 'ADDRESSEE', 'ADDRESSED_BODY', 'VICTIM', 'AFFECTED', 'TARGET'] as const;
    expect(passive.filter((role) => !isPassiveRole(role))).toEqual([]);
    expect((['ISSUER', 'PERPETRATOR', 'IMPOSER', 'OTHER'] as const).filter(isPassiveRole)).toEqual([]);
  });
});
