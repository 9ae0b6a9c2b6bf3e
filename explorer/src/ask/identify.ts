// Adds the ids and type names to a query that the views need. Loaded only for queries that a person wrote.
import { buildSchema } from 'graphql';
import schemaText from '../../../src/generated/schema.graphql?raw';
import { addIdentity } from '../answer/add-identity';

let schema: ReturnType<typeof buildSchema> | undefined;

export function identify(text: string): string {
  schema ??= buildSchema(schemaText, { assumeValid: true });
  return addIdentity(text, schema);
}
