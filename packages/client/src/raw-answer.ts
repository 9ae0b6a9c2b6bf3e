// Reads the body of a response and checks that it is a GraphQL response.
import { DossierAnswerError } from './client-errors.js';

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

/** Throws a DossierAnswerError if the body is not a GraphQL response, such as a page of a proxy or another server. */
export function readRawAnswer<Data>(text: string, { status, contentType }: { status: number; contentType: string }): RawAnswer<Data> {
  const body = parseJson(text);
  if (!isAnswerBody(body)) throw new DossierAnswerError({ status, contentType, body: text });
  const { data, errors, extensions } = body;
  return {
    ...(data === undefined ? {} : { data: data as Data | null }),
    ...(errors === undefined ? {} : { errors }),
    ...(extensions === undefined ? {} : { extensions }),
    status,
  };
}

interface AnswerBody {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isAnswerBody(body: unknown): body is AnswerBody {
  if (!isObject(body)) return false;
  const { data, errors } = body;
  if (errors !== undefined && !(Array.isArray(errors) && errors.length > 0 && errors.every(isAnswerError))) return false;
  return data === undefined ? errors !== undefined : data === null || isObject(data);
}

function isAnswerError(error: unknown): error is AnswerError {
  return isObject(error) && typeof error['message'] === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
