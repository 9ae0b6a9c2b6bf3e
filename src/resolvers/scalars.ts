// The scalars of the schema: which values they accept, and how they refuse others.
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isCalendarDay, isEdtf } from '../domain/fuzzy-date.js';
import type { Resolvers } from '../generated/resolver-types.js';

/** A scalar whose values are strings of a certain form. */
function stringScalar(name: string, expected: string, isValid: (text: string) => boolean): GraphQLScalarType<string, string> {
  const read = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    const extensions = { code: 'BAD_USER_INPUT' };
    throw new GraphQLError(`Expected ${expected}, got ${JSON.stringify(value)}.`, { extensions, ...(node && { nodes: node }) });
  };
  const readLiteral = (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : null, node);
  return new GraphQLScalarType({
    name,
    serialize: (value) => read(value),
    parseValue: (value) => read(value),
    parseLiteral: readLiteral,
  });
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

export const scalarResolvers = {
  Cursor: stringScalar('Cursor', 'a cursor that this API returned', (text) => text.length > 0),
  Date: stringScalar('Date', 'a calendar day such as 2024-11-21', isCalendarDay),
  DateTime: stringScalar('DateTime', 'a UTC timestamp such as 2024-11-21T12:00:00.000Z', (text) => !Number.isNaN(Date.parse(text))),
  Edtf: stringScalar('Edtf', 'a date in EDTF such as 2021-04 or 2023-10-07/..', isEdtf),
  LanguageCode: stringScalar('LanguageCode', 'a language tag such as en or pt-BR', isLanguageTag),
  URL: stringScalar('URL', 'an absolute URL', URL.canParse),
} satisfies Resolvers;
