// The body of a GraphQL answer, as it stands or as something else than one.
import { DossierAnswerError } from './client-errors.js';

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

/** Throws a DossierAnswerError where the body is no GraphQL answer: a page of a proxy, or of another server. */
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
