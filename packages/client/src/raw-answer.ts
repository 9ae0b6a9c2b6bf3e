// A GraphQL response over HTTP. Types only; read-raw-answer.ts reads it.

/** An error in a GraphQL response. */
export interface AnswerError {
  readonly message: string;
  /** Positions in the document; lines and columns are counted from 1. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  /** Path of the response field that failed and is therefore null. */
  readonly path?: readonly (string | number)[];
  /** `code` and its details: `argument`, `field`, `asked`, `limit`, `errorId`. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A GraphQL response: data, errors, or both if only some fields failed. */
export interface RawAnswer<Data = unknown> {
  /** Null if the whole operation failed; absent if it was not executed. */
  readonly data?: Data | null;
  readonly errors?: readonly AnswerError[];
  /** `cost` is the size of the operation for each limit. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** HTTP status code. It is not 200 if the whole request was rejected. */
  readonly status: number;
}
