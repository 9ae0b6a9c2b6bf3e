// Reads the body of a response and checks that it is a GraphQL response.
import { DossierAnswerError } from './client-errors.js';
import type { AnswerError, RawAnswer } from './raw-answer.js';

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
