// The resolver map that the schema needs, as a type: the compiler asks for every field that the default resolver cannot answer.
import type { GraphQLScalarType } from 'graphql';
import type { ResolverFn, Resolvers } from '../generated/resolver-types.js';

/** The function behind a generated resolver type, which may also be written as an object. */
type FunctionOf<Field> = Extract<NonNullable<Field>, (...args: never[]) => unknown>;

type ParentOf<Field> = FunctionOf<Field> extends ResolverFn<infer _Result, infer Parent, infer _Context, infer _Args> ? Parent : never;
type ResultOf<Field> = FunctionOf<Field> extends ResolverFn<infer Result, infer _Parent, infer _Context, infer _Args> ? Result : never;

/**
 * Whether the default resolver gives a field as it is: the parent has it, or a promise of it, in a type that fits. Ids never are given:
 * records hold inner ids, clients see global ones. Neither are root fields, whose parent has no known members.
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

/** Types whose fields are all given need no entry. */
type NeededTypes = {
  [Name in keyof Resolvers]-?: [NeededFields<NonNullable<Resolvers[Name]>>] extends [never] ? never : Name;
}[keyof Resolvers];

/** Resolvers with nothing missing: scalars, how to tell the types of interfaces and unions, and every field that is not given. */
export type CompleteResolvers = { [Name in keyof Resolvers]?: CompleteType<NonNullable<Resolvers[Name]>> } & {
  [Name in NeededTypes]: CompleteType<NonNullable<Resolvers[Name]>>;
};
