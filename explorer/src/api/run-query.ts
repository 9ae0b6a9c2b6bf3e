// Asks the API that served the page; no other address is ever asked.
import { createDossierClient, DossierNetworkError, type AnswerError } from '@dossier/client';

export type GraphQLProblem = AnswerError;

export interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLProblem[];
}

const client = createDossierClient({ url: '/graphql' });

/** Resolves with data and errors as the server gave them. Rejects with a message for people when there is no answer at all. */
export async function runQuery(text: string, variables: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<Answer> {
  try {
    const { data = null, errors = [] } = await client.requestRaw(text, variables, { signal });
    return { data, errors };
  } catch (error) {
    if (error instanceof DossierNetworkError) throw new Error('The server cannot be reached. Is it still running?', { cause: error });
    throw error;
  }
}
