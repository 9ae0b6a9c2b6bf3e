// Sends queries to the API that served the page, and to no other address.
import { createDossierClient, DossierNetworkError, type AnswerError } from '@dossier/client';

export type GraphQLProblem = AnswerError;

export interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLProblem[];
}

const client = createDossierClient({ url: '/graphql' });

/** Resolves with the data and errors of the response. Rejects with a readable message if there is no response. */
export async function runQuery(text: string, variables: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<Answer> {
  try {
    const { data = null, errors = [] } = await client.requestRaw(text, variables, { signal });
    return { data, errors };
  } catch (error) {
    if (error instanceof DossierNetworkError) throw new Error('Cannot reach the server. Check that it is running.', { cause: error });
    throw error;
  }
}
