// The API schema that this page was built with, for the editor and for extending custom queries. Loaded only when needed.
import { buildSchema } from 'graphql';
import text from '@dossier/client/schema.graphql?raw';

export const schema = buildSchema(text, { assumeValid: true });
