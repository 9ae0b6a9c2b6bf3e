// The text of a GraphQL document that knows the types of its variables and of its answer.

/** Use it as text where text is wanted: `String(document)`, `` `${document}` ``; JSON writes it as text too. */
export class TypedDocumentString<Data, Variables> extends String {
  /** Not there when the program runs. It has the name under which GraphQL clients look for the types of a document. */
  declare readonly __apiType?: (variables: Variables) => Data;
}
