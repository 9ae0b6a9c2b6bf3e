// The text of a GraphQL document, with the types of its variables and its result.

/** Converts to text with `String(document)` or `` `${document}` ``; JSON.stringify also writes it as text. */
export class TypedDocumentString<Data, Variables> extends String {
  /** Exists only as a type. GraphQL clients read the types of a document from a property with this name. */
  declare readonly __apiType?: (variables: Variables) => Data;
}
