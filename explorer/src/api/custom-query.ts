// Adds the fields that the views need to a custom query, and hides them again in its answer. Loaded only for custom queries.
import { addIdentity } from '../answer/add-identity';
import { restoreSelection } from '../answer/restore-selection';
import { schema } from './schema';

export function prepareQuery(text: string): string {
  return addIdentity(text, schema);
}

export function restoreAnswer(data: unknown, text: string): unknown {
  return restoreSelection(data, text, schema);
}
