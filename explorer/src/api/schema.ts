// The schema of the API as this page was built with it: for the editor, and for what hand-written queries lack. Loaded only when needed.
import { buildSchema } from 'graphql';
import text from '@dossier/client/schema.graphql?raw';

export const schema = buildSchema(text, { assumeValid: true });
