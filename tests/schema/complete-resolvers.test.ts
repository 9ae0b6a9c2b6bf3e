// The resolvers fit the schema: none is missing, which the compiler checks, and none is left over, which it cannot see.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isAbstractType, isObjectType, isScalarType } from 'graphql';
import type { CompleteResolvers } from '../../src/resolvers/complete-resolvers.js';
import { resolvers } from '../../src/resolvers/resolvers.js';
import { readTypeDefs } from '../../src/server/read-schema.js';

const schema = buildSchema(readTypeDefs(path.join(fileURLToPath(new URL('../..', import.meta.url)), 'schema')));

/** The parts of a resolver map that the schema does not have. */
function findLeftOver(map: Readonly<Record<string, object>>): string[] {
  return Object.entries(map).flatMap(([name, entry]) => {
    const type = schema.getType(name);
    if (isScalarType(type)) return [];
    if (isAbstractType(type))
      return Object.keys(entry)
        .filter((key) => key !== '__resolveType')
        .map((key) => `${name}.${key}`);
    if (!isObjectType(type)) return [name];
    return Object.keys(entry)
      .filter((key) => !(key in type.getFields()))
      .map((key) => `${name}.${key}`);
  });
}

describe('The resolvers', () => {
  it('answer nothing that the schema does not have', () => {
    expect(findLeftOver(resolvers)).toEqual([]);
    const leftOver = findLeftOver({ Thing: {}, Entity: { label: 1 }, Person: { label: 1, weight: 1 } });
    expect(leftOver).toEqual(['Thing', 'Entity.label', 'Person.weight']);
  });

  it('are refused by the compiler when one is missing', () => {
    // It is the type check that fails here: an @ts-expect-error without an error is one.
    const { Date: _date, ...withoutScalar } = resolvers;
    const { Talks: _talks, ...withoutType } = resolvers;
    const { accusations: _accusations, ...warrantWithoutAccusations } = resolvers.ArrestWarrant;
    const { id: _id, ...claimWithoutId } = resolvers.Claim;
    const { node: _node, ...queryWithoutNode } = resolvers.Query;
    const incomplete: CompleteResolvers[] = [
      resolvers,
      // @ts-expect-error a scalar is missing
      withoutScalar,
      // @ts-expect-error a type is missing
      withoutType,
      // @ts-expect-error a field is missing that the record does not have
      { ...resolvers, ArrestWarrant: warrantWithoutAccusations },
      // @ts-expect-error a field is missing that the record has with another meaning
      { ...resolvers, Claim: claimWithoutId },
      // @ts-expect-error a root field is missing
      { ...resolvers, Query: queryWithoutNode },
      // @ts-expect-error nothing tells the types of an interface apart
      { ...resolvers, Subject: {} },
    ];
    expect(incomplete).toHaveLength(7);
  });
});
