// Sends one query to the API that served the page; no other address is ever asked.
import type { Fetcher } from '@graphiql/toolkit';

export const ask: Fetcher = async (request) => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(request),
  });
  return answer.json();
};
