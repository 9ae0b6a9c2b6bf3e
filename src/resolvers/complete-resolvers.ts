// The type of a complete resolver map: the compiler reports every field that the default resolver cannot resolve and that has no resolver.
import type { GraphQLScalarType } from 'graphql';
import type { ResolverFn, Resolvers } from '../generated/resolver-types.js';

/** The function behind a generated resolver type, which may also be written as an object. */
type FunctionOf<Field> = Extract<NonNullable<Field>, (...args: never[]) => unknown>;

type ParentOf<Field> = FunctionOf<Field> extends ResolverFn<infer _Result, infer Parent, infer _Context, infer _Args> ? Parent : never;
type ResultOf<Field> = FunctionOf<Field> extends ResolverFn<infer Result, infer _Parent, infer _Context, infer _Args> ? Result : never;

/**
 * Whether the default resolver can resolve a field: the parent has a member of that name with a type that fits, or a promise of it. It can
 * never resolve an id, since records have internal ids and clients see global ones, nor a root field, whose parent has no known members.
 */
type IsGiven<Name, Field> = Name extends 'id'
  ? false
  : Name extends keyof ParentOf<Field>
    ? string extends keyof ParentOf<Field>
      ? false
      : Awaited<ParentOf<Field>[Name]> extends Awaited<ResultOf<Field>>
        ? true
        : false
    : false;

type NeededFields<Type> = {
  [Name in keyof Type]-?: Name extends '__isTypeOf' ? never : IsGiven<Name, Type[Name]> extends true ? never : Name;
}[keyof Type];

type CompleteType<Type> = Type extends GraphQLScalarType ? Type : Type & Required<Pick<Type, NeededFields<Type>>>;

/** A type whose fields are all resolved by default needs no entry. */
type NeededTypes = {
  [Name in keyof Resolvers]-?: [NeededFields<NonNullable<Resolvers[Name]>>] extends [never] ? never : Name;
}[keyof Resolvers];

/** A map that has all scalars, the type resolvers of interfaces and unions, and every field that is not resolved by default. */
export type CompleteResolvers = { [Name in keyof Resolvers]?: CompleteType<NonNullable<Resolvers[Name]>> } & {
  [Name in NeededTypes]: CompleteType<NonNullable<Resolvers[Name]>>;
};
