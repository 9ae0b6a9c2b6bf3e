// What the views need of an answer, added to a query that a person wrote, and the answer as if it had not been. Loaded only for such queries.
import { addIdentity } from '../answer/add-identity';
import { restoreSelection } from '../answer/restore-selection';
import { schema } from './schema';

export function prepareQuery(text: string): string {
  return addIdentity(text, schema);
}

export function restoreAnswer(data: unknown, text: string): unknown {
  return restoreSelection(data, text, schema);
}
