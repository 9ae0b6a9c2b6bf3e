// Documents of this package for clients that want them parsed: Apollo Client, urql and others. The only part that needs `graphql`.
import { parse, type DocumentNode } from 'graphql';
import type { TypedDocumentString } from './typed-document-string.js';

/** A parsed document with the types of its variables and its answer, as all GraphQL clients understand it. */
export interface TypedDocument<Data, Variables> extends DocumentNode {
  readonly __apiType?: (variables: Variables) => Data;
}

/** Parses a document; do it once for each, outside of functions that run often. */
export function toDocumentNode<Data, Variables>(document: TypedDocumentString<Data, Variables>): TypedDocument<Data, Variables> {
  return parse(String(document), { noLocation: true });
}
