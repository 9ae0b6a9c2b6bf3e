// What a client may rely on everywhere in the schema: lists are paged alike, filters combine alike, facts carry their evidence alike.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validateSchema,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { apiRelations, relationApi } from '../../src/domain/relations.js';
import { printTypeDefs, readTypeDefs } from '../../src/server/read-schema.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pageArguments = ['first: Int', 'after: Cursor', 'last: Int', 'before: Cursor'];

describe('The schema', () => {
  let typeDefs: string;
  let schema: GraphQLSchema;
  beforeAll(() => {
    typeDefs = readTypeDefs(path.join(root, 'schema'));
    schema = buildSchema(typeDefs);
  });

  function compositeTypes(): (GraphQLObjectType | GraphQLInterfaceType)[] {
    return Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .filter((type) => !type.name.startsWith('__'));
  }

  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('is the one that was printed', () => {
    expect(readFileSync(path.join(root, 'packages/client/schema.graphql'), 'utf8').trim()).toBe(printTypeDefs(typeDefs).trim());
  });

  it('pages every connection with the same arguments', () => {
    const fields = compositeTypes().flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field) => ({ name: `${type.name}.${field.name}`, arguments: field.args.map((arg) => `${arg.name}: ${String(arg.type)}`) })),
    );
    expect(fields.length).toBeGreaterThan(40);
    expect(fields.filter((field) => pageArguments.join() !== field.arguments.slice(-4).join())).toEqual([]);
  });

  it('gives every connection edges with cursors, page information, a count and facets', () => {
    const connections = compositeTypes().filter((type) => type.name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(10);
    for (const connection of connections) {
      const edgeName = connection.name.replace(/Connection$/, 'Edge');
      const types = Object.fromEntries(Object.values(connection.getFields()).map((field) => [field.name, String(field.type)]));
      expect(types).toMatchObject({ edges: `[${edgeName}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!', facets: '[Facet!]!' });
      const edge = schema.getType(edgeName) as GraphQLObjectType;
      expect(String(edge.getFields().cursor?.type)).toBe('Cursor!');
    }
  });

  it('lets every filter with and, or and not combine filters of its own type', () => {
    const filters = Object.values(schema.getTypeMap())
      .filter(isInputObjectType)
      .filter((type) => type.getFields().and);
    expect(filters.map((type) => type.name).sort()).toEqual([
      'ArticleFilter',
      'ClaimFilter',
      'EntityFilter',
      'EventFilter',
      'ParticipantFilter',
    ]);
    for (const filter of filters) {
      const { and, or, not } = filter.getFields();
      expect([and, or, not].map((field) => String(field?.type))).toEqual([`[${filter.name}!]`, `[${filter.name}!]`, filter.name]);
    }
  });

  it('says of every fact with evidence where it comes from', () => {
    const event = schema.getType('Event') as GraphQLInterfaceType;
    // These show a fact that stands beside them.
    const shown = ['TimelineItem', 'TimelineEvent', 'TimelineWarrantStep', 'TimelineClaim'];
    const noFacts = [event.name, ...schema.getPossibleTypes(event).map((type) => type.name), 'Article', 'Accusation', 'Dataset', ...shown];
    const facts = compositeTypes().filter((type) => type.getFields().evidence && !noFacts.includes(type.name));
    expect(facts.map((type) => type.name).sort()).toEqual(
      [
        ...apiRelations.map((relation) => relationApi(relation).edge),
        'Claim',
        'EntityEventEdge',
        'EventLink',
        'EventPlace',
        'Membership',
        'ParticipantEdge',
        'PathHop',
        'TimelineAffiliation',
        'WarrantStep',
      ].sort(),
    );
    for (const fact of facts) {
      expect([fact.getFields().provenance, fact.getFields().note].map((field) => String(field?.type))).toEqual(['Provenance!', 'String']);
    }
  });
});
