// The complete list of error codes of the API. docs/errors.md of the server explains each code.

export const errorCodes = [
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'PAGE_SIZE_EXCEEDED',
  'TOKEN_LIMIT_EXCEEDED',
  'DEPTH_LIMIT_EXCEEDED',
  'ALIAS_LIMIT_EXCEEDED',
  'NODE_LIMIT_EXCEEDED',
  'FILTER_LIMIT_EXCEEDED',
  'BODY_TOO_LARGE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_NOT_TRUSTED',
  'BAD_REQUEST',
  'NOT_FOUND',
  'DEADLINE_EXCEEDED',
  'STORE_UNAVAILABLE',
  'STORE_CLOSED',
  'STORE_TOO_NEW',
  'INVALID_BATCH',
  'INVALID_CONFIG',
  'INTERNAL_SERVER_ERROR',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export function isErrorCode(code: unknown): code is ErrorCode {
  return (errorCodes as readonly unknown[]).includes(code);
}
