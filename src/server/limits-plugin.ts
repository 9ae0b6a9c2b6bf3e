// Checks the limits before an operation runs, and adds its cost to every answer.
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { DossierError } from '../errors.js';
import { coerceVariables } from './coerce-variables.js';
import { refusal } from './format-error.js';
import { describeCost, exceededLimit, refuseVariable, type Limits, type OperationSize } from './limits.js';
import { measureOperation } from './measure-operation.js';
import type { ServerContext } from './request-outcome.js';
import { isTokenLimitError, noteTokens } from './token-limit.js';
import { maxVariableDepth, variableDepth } from './variable-depth.js';

/** Rejects operations that exceed a limit before they run, and adds `extensions.cost` to every answer. The parser limits tokens. */
export function createLimitsPlugin(limits: Limits): ApolloServerPlugin<ServerContext> {
  return {
    async requestDidStart() {
      let tokens: number | undefined;
      let size: Partial<OperationSize> = {};
      return {
        async parsingDidStart({ source }) {
          return async (error) => {
            if (isTokenLimitError(error)) tokens = noteTokens(error, source);
          };
        },
        async didResolveOperation({ contextValue, schema, document, operation, request }) {
          // Without an operation there is nothing to measure; execution reports which operations the document has.
          if (!operation) return;
          refuseUnknownRoot(schema, operation);
          refuseDeepVariables(request.variables ?? {});
          const coerced = coerceVariables(schema, operation, request.variables ?? {});
          const measured = measureOperation(schema, document, operation, coerced);
          size = measured.size;
          // The answer to a request that takes too long is sent elsewhere and needs the cost as well.
          contextValue.outcome.cost = describeCost(limits, size, document.tokenCount);
          const exceeded = exceededLimit(limits, measured.size, measured.wrongPageSize, measured.wrongFilter);
          if (exceeded) throw refusal(exceeded);
        },
        async willSendResponse({ document, response }) {
          if (response.body.kind !== 'single') return;
          tokens ??= document?.tokenCount;
          const result = response.body.singleResult;
          result.extensions = { ...result.extensions, cost: describeCost(limits, size, tokens) };
        },
      };
    },
  };
}

function refuseUnknownRoot(schema: GraphQLSchema, { operation }: OperationDefinitionNode): void {
  if (schema.getRootType(operation)) return;
  throw refusal(new DossierError('OPERATION_RESOLUTION_FAILURE', `This API only has queries; it has no ${operation}s.`));
}

function refuseDeepVariables(variables: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(variables)) {
    const depth = variableDepth(value);
    if (depth > maxVariableDepth) throw refusal(refuseVariable(name, depth, maxVariableDepth));
  }
}
