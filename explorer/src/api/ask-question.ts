// Asks a question of the page. What a person wrote gets the ids and type names that the views need, where it does not ask for them itself.
import type { Question } from '../state/address';
import { ask, type Answer } from './ask';

export async function askQuestion({ operation, text, variables }: Question, signal?: AbortSignal): Promise<Answer> {
  // The documents of operations/ ask for them already, and are sent as they are: a server may run these alone.
  if (operation !== null) return ask(text, variables, signal);
  const { identify, readRestored } = await import('./identify');
  const identified = identify(text);
  const answer = await ask(identified, variables, signal);
  // The server tells the place of a mistake in the text that it got: it has to be the text that the person wrote.
  const isRefused = answer.data === null && answer.errors.length > 0 && identified !== text;
  const { data, errors } = isRefused ? await ask(text, variables, signal) : answer;
  return { data: readRestored(data, text), errors };
}
