// Asks a question of the page. What a person wrote gets the ids and type names that the views need, where it does not ask for them itself.
import type { Question } from '../state/address';
import { runQuery, type Answer } from './run-query';

export async function askQuestion({ operation, text, variables }: Question, signal?: AbortSignal): Promise<Answer> {
  // The documents of operations/ ask for them already, and are sent as they are: a server may run these alone.
  if (operation !== null) return runQuery(text, variables, signal);
  const { prepareQuery, restoreAnswer } = await import('./custom-query');
  const prepared = prepareQuery(text);
  const answer = await runQuery(prepared, variables, signal);
  // The server tells the place of a mistake in the text that it got: it has to be the text that the person wrote.
  const isRefused = answer.data === null && answer.errors.length > 0 && prepared !== text;
  const { data, errors } = isRefused ? await runQuery(text, variables, signal) : answer;
  return { data: restoreAnswer(data, text), errors };
}
