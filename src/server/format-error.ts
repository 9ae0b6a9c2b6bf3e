// The one place where errors turn into what a client sees: a code of the closed list, a message that is safe, nothing of the inside.
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DossierError, errorCodes, type ErrorCode } from '../errors.js';
import { isTokenLimitError, refuseTokens } from './token-limit.js';

/** Takes an unexpected error under an id; the log is the only place where it can be read. */
export type LogUnexpected = (errorId: string, error: Error) => void;

/** Codes that Apollo Server gives to what clients did wrong; its messages are about the request alone. */
const clientCodes: ReadonlySet<string> = new Set<ErrorCode>([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** What is wrong with the database, and where it is, is for those who run it; clients learn that it cannot be had. */
const storeCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['STORE_UNAVAILABLE', 'STORE_CLOSED', 'STORE_TOO_NEW']);

/** The HTTP status of an answer that consists of one error only. */
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

/** Turns any error of a GraphQL request into the client's view of it: known ones as they are, all others masked and logged under an id. */
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

/** A known error as the client sees it. */
export function describe(error: DossierError): GraphQLFormattedError {
  return { message: error.message, extensions: { ...error.details, code: error.code } };
}

/** Whether an error was written for clients to read. */
export function isKnown(error: unknown): error is DossierError {
  return error instanceof DossierError && error.code !== 'INTERNAL_SERVER_ERROR';
}

/** A known error without what it says of the inside, which is logged under an id. */
function hideDetails(error: DossierError, log: LogUnexpected): GraphQLFormattedError {
  const errorId = randomUUID();
  log(errorId, error);
  return { message: errorCodes[error.code], extensions: { code: error.code, errorId } };
}

/** An unexpected error as the client sees it: nothing but the id under which it was logged. */
export function mask(error: unknown, log: LogUnexpected): GraphQLFormattedError & { extensions: { code: ErrorCode; errorId: string } } {
  const errorId = randomUUID();
  log(errorId, error instanceof Error ? error : new Error(`Something other than an error was thrown: ${typeof error}`));
  return {
    message: `Something unexpected went wrong. It is logged under the error id ${errorId}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
  };
}

/** The innermost error: GraphQL wraps what resolvers throw, sometimes twice. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** The code of an error that GraphQL itself found in the request; undefined for all that came out of a resolver. */
function clientCode(formatted: GraphQLFormattedError, cause: unknown): ErrorCode | undefined {
  const code = String(formatted.extensions?.code);
  if (isKnown(cause) && cause.code !== 'BAD_USER_INPUT') return undefined;
  // Errors without a path are about the request as a whole. One with a path may come from a driver, with any code and any text.
  if (clientCodes.has(code) && (!formatted.path || cause instanceof GraphQLError)) return code as ErrorCode;
  if (code.startsWith('PERSISTED_QUERY_')) return 'BAD_REQUEST';
  // What execution says of an argument that a variable filled with null has no code of its own.
  return cause instanceof GraphQLError && /^Argument "\w+" (of |has )/.test(cause.message) ? 'BAD_USER_INPUT' : undefined;
}
