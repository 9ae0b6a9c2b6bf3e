// All errors that the client throws, one class for each thing that can go wrong. `kind` tells them apart in a switch.
import { isErrorCode, type ErrorCode } from './error-codes.js';
import type { AnswerError, RawAnswer } from './raw-answer.js';

export type DossierErrorKind = 'request' | 'network' | 'timeout' | 'abort' | 'answer' | 'paging';

/** What all errors of the client have in common. */
export abstract class DossierClientError extends Error {
  // Written out in each class: bundlers shorten the names of classes.
  abstract override readonly name: string;
  abstract readonly kind: DossierErrorKind;
}

/** The server refused the request, or some of its fields failed. Nothing was tried again. */
export class DossierRequestError<Data = unknown> extends DossierClientError {
  override readonly name = 'DossierRequestError';
  readonly kind = 'request';
  /** The code of the first error; undefined where the server has a code that this version of the client does not know. */
  readonly code: ErrorCode | undefined;
  readonly errors: readonly AnswerError[];
  /** The HTTP status. */
  readonly status: number;
  /** What was answered all the same: fields that failed are null, and `path` of an error names them. */
  readonly data: Data | null | undefined;

  constructor({ data, errors = [], status }: RawAnswer<Data>) {
    const [first, ...others] = errors;
    super((first?.message ?? 'The answer has neither data nor errors.') + (others.length > 0 ? ` (and ${others.length} more)` : ''));
    const code = first?.extensions?.['code'];
    this.code = isErrorCode(code) ? code : undefined;
    this.errors = errors;
    this.status = status;
    this.data = data;
  }
}

/** The server could not be reached, or the connection broke off. `cause` is what the network said. */
export class DossierNetworkError extends DossierClientError {
  override readonly name = 'DossierNetworkError';
  readonly kind = 'network';

  constructor(url: string, cause: unknown) {
    super(`${url} could not be reached: ${reasonOf(cause)}.`, { cause });
  }
}

/** The answer was not there in time. */
export class DossierTimeoutError extends DossierClientError {
  override readonly name = 'DossierTimeoutError';
  readonly kind = 'timeout';
  readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(`There was no answer within ${timeoutMs} ms.`);
    this.timeoutMs = timeoutMs;
  }
}

/** The caller's signal was aborted; `cause` is its reason. It is called AbortError, by which libraries know that nothing went wrong. */
export class DossierAbortError extends DossierClientError {
  override readonly name = 'AbortError';
  readonly kind = 'abort';

  constructor(reason: unknown) {
    super('The request was aborted.', { cause: reason });
  }
}

/** Something answered, but not with GraphQL: a proxy, or another server. */
export class DossierAnswerError extends DossierClientError {
  override readonly name = 'DossierAnswerError';
  readonly kind = 'answer';
  readonly status: number;
  readonly contentType: string;
  /** The body as it came. */
  readonly body: string;

  constructor({ status, contentType, body }: { status: number; contentType: string; body: string }) {
    super(
      `Expected a GraphQL answer, got status ${status} with ${contentType || 'no content type'}: ${JSON.stringify(body.slice(0, 100))}.`,
    );
    this.status = status;
    this.contentType = contentType;
    this.body = body;
  }
}

/** A list cannot be walked: its cursors lead nowhere, or in a circle. */
export class DossierPagingError extends DossierClientError {
  override readonly name = 'DossierPagingError';
  readonly kind = 'paging';
}

/** In Node the reason is the cause of a TypeError that says no more than "fetch failed". */
function reasonOf(reason: unknown): string {
  if (typeof reason !== 'object' || reason === null) return String(reason);
  const { cause, message, code } = reason as { cause?: unknown; message?: unknown; code?: unknown };
  if (cause !== undefined) return reasonOf(cause);
  // Where several addresses were tried there is no message, only a code.
  return String(message || code || reason);
}
