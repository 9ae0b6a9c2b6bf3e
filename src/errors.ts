// The closed list of error codes and the error class that has them. This file imports nothing.

/** Every value of `extensions.code` with its meaning. The list is closed; a test compares docs/errors.md with it. */
export const errorCodes = {
  BAD_USER_INPUT: 'An argument, a variable or an id has a value that cannot be used.',
  BAD_CURSOR: 'A cursor is damaged, or was made for another list, sort or filter.',
  PAGE_SIZE_EXCEEDED: 'first or last asks for more than one page may hold, or for less than one.',
  TOKEN_LIMIT_EXCEEDED: 'The document has more tokens than a query may have.',
  DEPTH_LIMIT_EXCEEDED: 'The operation is nested deeper than a query may be.',
  ALIAS_LIMIT_EXCEEDED: 'The operation uses more aliases than a query may have.',
  NODE_LIMIT_EXCEEDED: 'The operation may return more nodes than a query may ask for.',
  FILTER_LIMIT_EXCEEDED: 'The filters of the operation have too many conditions, are nested too deeply or contain a list that is too long.',
  OPERATION_NOT_TRUSTED: 'The server runs only the operations in its list, and this operation is not in it.',
  BODY_TOO_LARGE: 'The request body is larger than the server reads.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document has no operation of that name, or several and no name.',
  BAD_REQUEST: 'The HTTP request is not a GraphQL request.',
  NOT_FOUND: 'There is nothing at this address.',
  DEADLINE_EXCEEDED: 'The request exceeded its time limit.',
  STORE_UNAVAILABLE: 'The database cannot be reached. The request can be tried again.',
  STORE_CLOSED: 'The store was used after it was closed.',
  STORE_TOO_NEW: 'The database was written by a newer version of Dossier.',
  INVALID_BATCH: 'The data breaks a rule of the graph; none of it was written.',
  INVALID_CONFIG: 'A setting has a value that cannot be used.',
  INTERNAL_SERVER_ERROR: 'An unexpected error occurred. It is logged under the error id.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** An error with a code from the closed list, a message that is safe to show to clients, and details that belong to it. */
export class DossierError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DossierError';
    this.code = code;
    this.details = details;
  }
}
