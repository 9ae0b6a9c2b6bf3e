// Facts about a GraphQL request that are collected while it runs. They are logged, so they include no query text, variable or header.
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphQLContext } from './graphql-context.js';
import type { Cost } from './limits.js';

/** Maximum length of a logged operation name: clients choose these names. */
export const loggedNameLength = 100;

export interface RequestOutcome {
  /** Cut if it is long. */
  operationName?: string;
  cost?: Cost;
  errorCodes?: readonly string[];
  errorIds?: readonly string[];
}

/** The context inside the server; resolvers only see GraphQLContext. */
export interface ServerContext extends GraphQLContext {
  readonly outcome: RequestOutcome;
}

/** Records the operation name and the error codes of every answer for the request log. */
export function createOutcomePlugin(): ApolloServerPlugin<ServerContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue, operationName }) {
          if (operationName) contextValue.outcome.operationName = operationName.slice(0, loggedNameLength);
        },
        async willSendResponse({ contextValue, response }) {
          if (response.body.kind === 'single') noteErrors(contextValue.outcome, response.body.singleResult.errors ?? []);
        },
      };
    },
  };
}

/** Records the codes and ids of errors, without duplicates. */
export function noteErrors(outcome: RequestOutcome, errors: readonly GraphQLFormattedError[]): void {
  const codes = distinct(errors, 'code');
  const ids = distinct(errors, 'errorId');
  if (codes.length > 0) outcome.errorCodes = codes;
  if (ids.length > 0) outcome.errorIds = ids;
}

function distinct(errors: readonly GraphQLFormattedError[], extension: string): string[] {
  return [...new Set(errors.map(({ extensions }) => extensions?.[extension]).filter((value) => typeof value === 'string'))];
}
