// What the request log says about a GraphQL request, gathered while it is answered. Holds no query text, variable or header.
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphQLContext } from './graphql-context.js';

export interface RequestOutcome {
  operationName?: string;
  errorCodes?: readonly string[];
  errorIds?: readonly string[];
}

/** The context inside the server: resolvers see only GraphQLContext. */
export interface ServerContext extends GraphQLContext {
  readonly outcome: RequestOutcome;
}

/** Notes operation name and error codes of every answer for the request log. */
export function createOutcomePlugin(): ApolloServerPlugin<ServerContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, operationName, response }) {
          if (operationName) contextValue.outcome.operationName = operationName;
          if (response.body.kind === 'single') noteErrors(contextValue.outcome, response.body.singleResult.errors ?? []);
        },
      };
    },
  };
}

/** Notes the codes and ids of errors, each once. */
export function noteErrors(outcome: RequestOutcome, errors: readonly GraphQLFormattedError[]): void {
  const codes = distinct(errors, 'code');
  const ids = distinct(errors, 'errorId');
  if (codes.length > 0) outcome.errorCodes = codes;
  if (ids.length > 0) outcome.errorIds = ids;
}

function distinct(errors: readonly GraphQLFormattedError[], extension: string): string[] {
  return [...new Set(errors.map(({ extensions }) => extensions?.[extension]).filter((value) => typeof value === 'string'))];
}
