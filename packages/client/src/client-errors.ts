// The errors that the client throws, one class per cause. A switch can distinguish them by `kind`.
import { isErrorCode, type ErrorCode } from './error-codes.js';
import type { AnswerError, RawAnswer } from './raw-answer.js';

export type DossierErrorKind = 'request' | 'network' | 'timeout' | 'abort' | 'answer' | 'paging';

/** Base class of all errors of the client. */
export abstract class DossierClientError extends Error {
  // Each class sets its name explicitly, because minifiers shorten class names.
  abstract override readonly name: string;
  abstract readonly kind: DossierErrorKind;
}

/** The server rejected the request, or some of its fields failed. The client does not retry. */
export class DossierRequestError<Data = unknown> extends DossierClientError {
  override readonly name = 'DossierRequestError';
  readonly kind = 'request';
  /** Code of the first error. Undefined if this version of the client does not know the server's code. */
  readonly code: ErrorCode | undefined;
  readonly errors: readonly AnswerError[];
  /** HTTP status code. */
  readonly status: number;
  /** Partial data of the response. A field that failed is null, and the `path` of an error names it. */
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

/** The server could not be reached, or the connection was lost. `cause` is the underlying network error. */
export class DossierNetworkError extends DossierClientError {
  override readonly name = 'DossierNetworkError';
  readonly kind = 'network';

  constructor(url: string, cause: unknown) {
    super(`${url} could not be reached: ${reasonOf(cause)}.`, { cause });
  }
}

/** The response did not arrive within the timeout. */
export class DossierTimeoutError extends DossierClientError {
  override readonly name = 'DossierTimeoutError';
  readonly kind = 'timeout';
  readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(`There was no answer within ${timeoutMs} ms.`);
    this.timeoutMs = timeoutMs;
  }
}

/** The caller's signal was aborted; `cause` is its reason. The name is AbortError, so that libraries recognize a deliberate abort. */
export class DossierAbortError extends DossierClientError {
  override readonly name = 'AbortError';
  readonly kind = 'abort';

  constructor(reason: unknown) {
    super('The request was aborted.', { cause: reason });
  }
}

/** The response is not GraphQL: it came from a proxy or another server. */
export class DossierAnswerError extends DossierClientError {
  override readonly name = 'DossierAnswerError';
  readonly kind = 'answer';
  readonly status: number;
  readonly contentType: string;
  /** The unparsed response body. */
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

/** A list cannot be paged through: a cursor is missing or is repeated. */
export class DossierPagingError extends DossierClientError {
  override readonly name = 'DossierPagingError';
  readonly kind = 'paging';
}

/** In Node, fetch throws a TypeError that says only "fetch failed"; the reason is in its cause. */
function reasonOf(reason: unknown): string {
  if (typeof reason !== 'object' || reason === null) return String(reason);
  const { cause, message, code } = reason as { cause?: unknown; message?: unknown; code?: unknown };
  if (cause !== undefined) return reasonOf(cause);
  // If several addresses were tried, the error has a code but no message.
  return String(message || code || reason);
}
