// Runs GraphQL in this process with the schema and resolvers of the server, without HTTP and limits.
import { ApolloServer } from '@apollo/server';
import { resolvers } from '../../src/resolvers/resolvers.js';
import { createErrorFormatter } from '../../src/server/format-error.js';
import { createGraphQLContext, type GraphQLContext } from '../../src/server/graphql-context.js';
import { readTypeDefs } from '../../src/server/read-schema.js';
import type { GraphStore } from '../../src/store/graph-store.js';

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are as deep as the query; tests compare them whole
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
}

export type Execute = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** Executes queries on a store. Errors are formatted as for clients. An unexpected error fails the test. */
export function createExecute(store: GraphStore): Execute {
  const failUnexpected = (error: unknown): never => {
    throw error;
  };
  const server = new ApolloServer<GraphQLContext>({
    typeDefs: readTypeDefs('schema'),
    resolvers,
    includeStacktraceInErrorResponses: false,
    formatError: createErrorFormatter(10_000, failUnexpected),
  });
  return async (query, variables) => {
    const contextValue = createGraphQLContext(store, 'test', Date.now() + 30_000, Infinity);
    const response = await server.executeOperation({ query, ...(variables ? { variables } : {}) }, { contextValue });
    if (response.body.kind !== 'single') throw new Error('Expected one answer.');
    return JSON.parse(JSON.stringify(response.body.singleResult)) as Answer;
  };
}

/** Executes a query that must succeed, and returns its data. */
export async function executeData(execute: Execute, query: string, variables?: Record<string, unknown>): Promise<Answer['data']> {
  const answer = await execute(query, variables);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 2));
  return answer.data;
}
