// Asks the API that served the page; no other address is ever asked.

export interface GraphQLProblem {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLProblem[];
}

/** Resolves with data and errors as the server gave them. Rejects with a message for people when there is no answer at all. */
export async function ask(text: string, variables: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: text, variables }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : new Error('The server cannot be reached. Is it still running?');
  });
  const answer = (await response.json()) as { data?: unknown; errors?: readonly GraphQLProblem[] };
  return { data: answer.data ?? null, errors: answer.errors ?? [] };
}
