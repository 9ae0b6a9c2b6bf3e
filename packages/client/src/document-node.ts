// Parses documents of this package for clients that need that, such as Apollo Client and urql. Only this module needs `graphql`.
import { parse, type DocumentNode } from 'graphql';
import type { TypedDocumentString } from './typed-document-string.js';

/** A parsed document with the types of its variables and its result, in the form that GraphQL clients recognize. */
export interface TypedDocument<Data, Variables> extends DocumentNode {
  readonly __apiType?: (variables: Variables) => Data;
}

/** Parses a document. Call it once per document, outside functions that run often. */
export function toDocumentNode<Data, Variables>(document: TypedDocumentString<Data, Variables>): TypedDocument<Data, Variables> {
  return parse(String(document), { noLocation: true });
}
