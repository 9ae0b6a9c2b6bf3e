// Sends the page's question to the API. A custom query is extended with the ids and type names that the views need.
import type { Question } from '../state/address';
import { runQuery, type Answer } from './run-query';

export async function askQuestion({ operation, text, variables }: Question, signal?: AbortSignal): Promise<Answer> {
  // Documents of operations/ already request these fields. They are sent unchanged, because a server may accept only listed operations.
  if (operation !== null) return runQuery(text, variables, signal);
  const { prepareQuery, restoreAnswer } = await import('./custom-query');
  const prepared = prepareQuery(text);
  const answer = await runQuery(prepared, variables, signal);
  // Error locations refer to the text that the server received, so the original text is sent again to get the right locations.
  const isRefused = answer.data === null && answer.errors.length > 0 && prepared !== text;
  const { data, errors } = isRefused ? await runQuery(text, variables, signal) : answer;
  return { data: restoreAnswer(data, text), errors };
}
