// The SDL is written by hand and the ontology is a table: each has what the other has. `differences` looks in both directions.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { parse } from 'yaml';
import type { Field } from '../../src/domain/ontology/field.js';
import { kindRow, kinds, subjectKinds, type SubjectKind } from '../../src/domain/ontology/kinds.js';
import { apiRelations, factName, relationApi, relationRow, type EndKind } from '../../src/domain/relations.js';
import { readTypeDefs } from '../../src/server/read-schema.js';

const typeDefs = readTypeDefs(path.join(fileURLToPath(new URL('../..', import.meta.url)), 'schema'));
const schema = buildSchema(typeDefs);

/** Fields of kinds that the API derives from other nodes of the graph, so that no record has them. */
const derivedFields: Partial<Readonly<Record<SubjectKind, readonly string[]>>> = { ARREST_WARRANT: ['state', 'wasIssued'] };

/** Types that hold a value of the record itself, beside scalars and enums. */
const valueTypes = ['FuzzyDate', 'Coordinates'];

const typeOf: Readonly<Record<Exclude<Field['type'], 'enum'>, readonly string[]>> = {
  text: ['String'],
  texts: ['[String!]!'],
  date: ['FuzzyDate'],
  number: ['Float'],
  coordinates: ['Coordinates'],
};

function differences(of: GraphQLSchema): string[] {
  return [...kindDifferences(of), ...relationDifferences(of)];
}

function objectType(of: GraphQLSchema, name: string): GraphQLObjectType | undefined {
  const type = of.getType(name);
  return isObjectType(type) ? type : undefined;
}

function kindDifferences(of: GraphQLSchema): string[] {
  const interfaces = { entity: 'Entity', event: 'Event' } as const;
  const missing = subjectKinds.flatMap((kind) => {
    const { typeName, family } = kindRow(kind);
    const type = objectType(of, typeName);
    if (!type?.getInterfaces().some(({ name }) => name === interfaces[family]))
      return [`${kind}: no type ${typeName} of ${interfaces[family]}`];
    return ownFieldDifferences(of, kind, type);
  });
  const known = new Set(subjectKinds.map((kind) => kindRow(kind).typeName));
  const unknown = Object.values(interfaces).flatMap((name) => {
    const type = of.getType(name);
    return isInterfaceType(type) ? of.getPossibleTypes(type).filter((one) => !known.has(one.name)) : [];
  });
  return [...missing, ...unknown.map(({ name }) => `type ${name}: no kind`)];
}

function ownFieldDifferences(of: GraphQLSchema, kind: SubjectKind, type: GraphQLObjectType): string[] {
  const expected = new Map(Object.entries(kindRow(kind).fields).map(([name, field]) => [field.apiName ?? name, field]));
  const shared = new Set(type.getInterfaces().flatMap((one) => Object.keys(one.getFields())));
  const own = Object.values(type.getFields()).filter(
    ({ name, type: fieldType }) =>
      !shared.has(name) &&
      !derivedFields[kind]?.includes(name) &&
      (isLeafType(getNamedType(fieldType)) || valueTypes.includes(getNamedType(fieldType).name)),
  );
  return [
    ...[...expected].flatMap(([name, field]) => typeDifferences(`${type.name}.${name}`, field, type.getFields()[name], of)),
    ...own.filter(({ name }) => !expected.has(name)).map(({ name }) => `${type.name}.${name}: no field of ${kind}`),
  ];
}

function typeDifferences(at: string, field: Field, found: GraphQLField<unknown, unknown> | undefined, of: GraphQLSchema): string[] {
  if (!found) return [`${at}: not in the SDL`];
  if (field.type === 'enum') {
    const named = of.getType(getNamedType(found.type).name);
    const members = isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
    return [...members].sort().join() === [...field.values].sort().join() ? [] : [`${at}: other members`];
  }
  return typeOf[field.type].includes(String(found.type)) ? [] : [`${at}: ${String(found.type)} for a ${field.type}`];
}

function relationDifferences(of: GraphQLSchema): string[] {
  return apiRelations.flatMap((relation) => {
    const { connection, edge, source, target, facts, lists } = relationApi(relation);
    const { stated = {}, from, to } = relationRow(relation);
    const edgeType = objectType(of, edge);
    if (!edgeType || !objectType(of, connection)) return [`${relation}: no ${connection} or ${edge}`];
    const expected = Object.entries(facts).map(([name, fact]) => {
      const field = Object.entries(stated).find(([file]) => factName(file) === fact)?.[1];
      return field
        ? typeDifferences(`${edge}.${name}`, field, edgeType.getFields()[name], of)
        : [`${edge}.${name}: ${relation} does not state it`];
    });
    const shown = new Set([...Object.keys(facts), source, target, 'cursor', 'provenance', 'note', 'evidence']);
    const others = Object.keys(edgeType.getFields()).filter((name) => !shown.has(name));
    const listed = lists.flatMap(({ types, field }) => types.map((type) => `${type}.${field}`));
    const inSchema = Object.values(of.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => getNamedType(field.type).name === connection)
      .map(({ type, field }) => `${type.name}.${field.name}`);
    const owners = lists.map(({ types, direction }) => [types, typeNames(direction === 'out' ? from : to)] as const);
    return [
      ...expected.flat(),
      ...others.map((name) => `${edge}.${name}: not in the relation table`),
      ...listed.filter((name) => !inSchema.includes(name)).map((name) => `${name}: not in the SDL`),
      ...inSchema.filter((name) => !listed.includes(name)).map((name) => `${name}: not in the relation table`),
      ...owners
        .filter(([types, wanted]) => [...types].sort().join() !== wanted.join())
        .map(([types]) => `${relation}: listed on ${types.join()}`),
    ];
  });
}

function typeNames(ends: readonly EndKind[]): string[] {
  return [...new Set(ends.map((end) => (end === 'COUNTRY' ? 'Place' : kinds[end as SubjectKind].typeName)))].sort();
}

describe('The ontology and the SDL', () => {
  it('have the same kinds, fields and relations', () => {
    expect(differences(schema)).toEqual([]);
  });

  it.each([
    ['a kind without a type', /type Talks implements Event & Subject & Node/, 'type Talks', 'TALKS: no type Talks of Event'],
    ['a type without a kind', /$/, '\ntype Flood implements Event & Subject & Node { id: ID! }', 'type Flood: no kind'],
    ['a field that the SDL lacks', /^ {2}"[^"]*"\n {2}coordinates: Coordinates$/m, '', 'Place.coordinates: not in the SDL'],
    [
      'a field that the ontology lacks',
      /^ {2}coordinates: Coordinates$/m,
      '  coordinates: Coordinates\n  area: Float',
      'Place.area: no field of PLACE',
    ],
    ['a field of another type', /^ {2}coordinates: Coordinates$/m, '  coordinates: String', 'Place.coordinates: String for a coordinates'],
    ['a member that the SDL lacks', /^ {2}AIRSTRIKE$/m, '  STRIKE', 'Attack.method: other members'],
    [
      'a fact that the SDL lacks',
      /(?<=type AffiliationEdge \{[^}]*)^ {2}"[^"]*"\n {2}asOf: FuzzyDate$/m,
      '',
      'AffiliationEdge.asOf: not in the SDL',
    ],
    ['a list that the SDL lacks', /^ {2}affiliations\(/m, '  offices(', 'Person.affiliations: not in the SDL'],
    ['a list that the relation table lacks', /^ {2}affiliations\(/m, '  offices(', 'Person.offices: not in the relation table'],
  ])('are refused with %s', (_what, pattern, replacement, difference) => {
    const changed = typeDefs.replace(pattern, replacement);
    expect(changed).not.toBe(typeDefs);
    expect(differences(buildSchema(changed, { assumeValid: true }))).toContain(difference);
  });

  it('have the records of every kind and relation among the mappers of codegen.yml', () => {
    const config = parse(readFileSync('codegen.yml', 'utf8')) as {
      generates: Record<string, { config: { mappers: Record<string, string> } }>;
    };
    const { mappers } = config.generates['src/generated/resolver-types.ts']!.config;
    const records = { entity: 'StoredEntity', event: 'StoredEvent' };
    const expected = [
      ...subjectKinds.map((kind) => [kindRow(kind).typeName, records[kindRow(kind).family]] as const),
      ...apiRelations.flatMap((relation) => [
        [relationApi(relation).connection, 'EdgesToEntities'] as const,
        [relationApi(relation).edge, 'EdgeToEntity'] as const,
      ]),
    ];
    expect(expected.filter(([type, record]) => mappers[type]?.split('#')[1] !== record)).toEqual([]);
  });
});
