// Adds the ids and type names to a query that the views need. Loaded only for queries that a person wrote.
import { addIdentity } from '../answer/add-identity';
import { schema } from './schema';

export function identify(text: string): string {
  return addIdentity(text, schema);
}
