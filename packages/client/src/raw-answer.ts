// What a server answers to a GraphQL request. Types only; read-raw-answer.ts reads it.

/** One error of an answer. */
export interface AnswerError {
  readonly message: string;
  /** Where in the document, counted from 1. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  /** The field of the answer that failed, and is null therefore. */
  readonly path?: readonly (string | number)[];
  /** `code`, and what belongs to it: `argument`, `field`, `asked`, `limit`, `errorId`. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What the server answered: data, errors, or both where some fields failed and the others did not. */
export interface RawAnswer<Data = unknown> {
  /** Null where all of it failed; missing where nothing was executed. */
  readonly data?: Data | null;
  readonly errors?: readonly AnswerError[];
  /** `cost` says how large the operation is, measured by each limit. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** The HTTP status. It is not 200 where the request as a whole was refused. */
  readonly status: number;
}
