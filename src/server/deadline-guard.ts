// Stops execution between two store calls once the deadline has passed: no resolver starts after it. What a resolver throws becomes a
// rejection, because when an item of a list throws, graphql-js drops the items that are still pending, and their later rejections would be
// unhandled and end the process.
import { DossierError } from '../errors.js';
import type { GraphQLContext } from './graphql-context.js';

type Resolver = (source: unknown, args: unknown, context: GraphQLContext, info: unknown) => unknown;
type ResolverMap = Readonly<Record<string, unknown>>;

/** The same resolvers, except that they never throw, and reject with DEADLINE_EXCEEDED after the deadline of their request. */
export function guardResolvers(resolvers: ResolverMap): ResolverMap {
  return mapValues(resolvers, (fields) => (isPlainObject(fields) ? mapValues(fields, guardField) : fields));
}

function guardField(field: unknown, name: string): unknown {
  // __resolveType and __isTypeOf have different arguments and do no work.
  if (typeof field !== 'function' || name.startsWith('__')) return field;
  const resolver = field as Resolver;
  return (source: unknown, args: unknown, context: GraphQLContext, info: unknown) => {
    if (Date.now() > context.deadlineAt) {
      return Promise.reject(new DossierError('DEADLINE_EXCEEDED', 'The request exceeded its time limit. Ask for less at once.'));
    }
    try {
      return resolver(source, args, context, info);
    } catch (error) {
      // The thrown value is passed on unchanged; the log says if it is not an error.
      return Promise.reject(error as Error);
    }
  };
}

function mapValues(record: ResolverMap, change: (value: unknown, name: string) => unknown): ResolverMap {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}

/** Scalars are instances of a class and are left unchanged. */
function isPlainObject(value: unknown): value is ResolverMap {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
