// The only place that turns errors into what clients see: a code from the closed list and a safe message, without internal details.
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DossierError, errorCodes, type ErrorCode } from '../errors.js';
import { isTokenLimitError, refuseTokens } from './token-limit.js';

/** Logs an unexpected error under an id. Only the log contains the error itself. */
export type LogUnexpected = (errorId: string, error: Error) => void;

/** Codes that Apollo Server gives to mistakes of clients; their messages are only about the request. */
const clientCodes: ReadonlySet<string> = new Set<ErrorCode>([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** The address of the database and the details are only for operators; clients learn that it is unavailable. */
const storeCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['STORE_UNAVAILABLE', 'STORE_CLOSED', 'STORE_TOO_NEW']);

/** The HTTP status of an answer that consists of a single error. */
const httpStatus: Partial<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  OPERATION_NOT_TRUSTED: 403,
  BODY_TOO_LARGE: 413,
  INTERNAL_SERVER_ERROR: 500,
  STORE_UNAVAILABLE: 503,
  STORE_CLOSED: 503,
  DEADLINE_EXCEEDED: 504,
};

export function statusOf(code: ErrorCode): number {
  return httpStatus[code] ?? 400;
}

/** An error that refuses a whole GraphQL request, with the HTTP status of its code. */
export function refusal(error: DossierError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status: statusOf(error.code) } } });
}

/** Turns each error of a GraphQL request into the client's view: known errors are shown, all others are masked and logged under an id. */
export function createErrorFormatter(
  maxTokens: number,
  log: LogUnexpected,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const cause = isTokenLimitError(error) ? refuseTokens(error, maxTokens) : causeOf(error);
    const code = clientCode(formatted, cause);
    if (code) return { message: formatted.message, ...place, extensions: { code } };
    if (!isKnown(cause)) return { ...mask(cause, log), ...place };
    return { ...(storeCodes.has(cause.code) ? hideDetails(cause, log) : describe(cause)), ...place };
  };
}

/** The client's view of a known error. */
export function describe(error: DossierError): GraphQLFormattedError {
  return { message: error.message, extensions: { ...error.details, code: error.code } };
}

/** Whether an error was written for clients to read. */
export function isKnown(error: unknown): error is DossierError {
  return error instanceof DossierError && error.code !== 'INTERNAL_SERVER_ERROR';
}

/** The client's view of a known error with internal details, which are logged under an id. */
function hideDetails(error: DossierError, log: LogUnexpected): GraphQLFormattedError {
  const errorId = randomUUID();
  log(errorId, error);
  return { message: errorCodes[error.code], extensions: { code: error.code, errorId } };
}

/** The client's view of an unexpected error: only the id under which it was logged. */
export function mask(error: unknown, log: LogUnexpected): GraphQLFormattedError & { extensions: { code: ErrorCode; errorId: string } } {
  const errorId = randomUUID();
  log(errorId, error instanceof Error ? error : new Error(`A value that is not an error was thrown: ${typeof error}`));
  return {
    message: `An unexpected error occurred. It is logged under the error id ${errorId}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
  };
}

/** The innermost error: GraphQL wraps errors of resolvers, sometimes twice. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** The code of an error that GraphQL itself found in the request; undefined for errors of resolvers. */
function clientCode(formatted: GraphQLFormattedError, cause: unknown): ErrorCode | undefined {
  const code = String(formatted.extensions?.code);
  if (isKnown(cause) && cause.code !== 'BAD_USER_INPUT') return undefined;
  // Errors without a path are about the whole request. An error with a path may come from a driver, with any code and text.
  if (clientCodes.has(code) && (!formatted.path || cause instanceof GraphQLError)) return code as ErrorCode;
  if (code.startsWith('PERSISTED_QUERY_')) return 'BAD_REQUEST';
  // The error for an argument whose variable is null has no code of its own.
  return cause instanceof GraphQLError && /^Argument "\w+" (of |has )/.test(cause.message) ? 'BAD_USER_INPUT' : undefined;
}
