// Errors outside GraphQL, answered in the shape of GraphQL errors: invalid or too large bodies, unknown paths, timeouts.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { DossierError } from '../errors.js';
import { describe, isKnown, mask, statusOf, type LogUnexpected } from './format-error.js';
import { noteErrors } from './request-outcome.js';

export interface HttpLimits {
  readonly maxBodyBytes: number;
  readonly requestTimeoutMs: number;
}

/** The error for a request that exceeded its time limit. */
export function refuseLate(requestTimeoutMs: number): DossierError {
  return new DossierError('DEADLINE_EXCEEDED', `The request took longer than ${requestTimeoutMs} ms. Ask for less at once.`, {
    limit: requestTimeoutMs,
  });
}

/** Answers an error of a route or of Fastify itself. */
export function answerHttpError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  limits: HttpLimits,
  log: LogUnexpected,
): void {
  const known = isKnown(error) ? error : error instanceof Error ? fromFastify(error, limits) : undefined;
  if (known) send(request, reply, httpStatusOf(error, known), describe(known));
  else send(request, reply, 500, mask(error, log));
}

/** Answers a request for an unknown path. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): void {
  const path = request.url.split('?', 1)[0];
  const message = `${request.method} ${path} does not exist. The API is at /graphql, the page at /, health at /healthz and /readyz.`;
  send(request, reply, 404, describe(new DossierError('NOT_FOUND', message)));
}

function fromFastify(error: Partial<FastifyError>, { maxBodyBytes }: HttpLimits): DossierError | undefined {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new DossierError('BODY_TOO_LARGE', `The request body is larger than ${maxBodyBytes} bytes.`, { limit: maxBodyBytes });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new DossierError(
        'BAD_REQUEST',
        'The body of a GraphQL request has to be JSON. Send it with "content-type: application/json".',
      );
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return new DossierError('BAD_REQUEST', 'The body is empty; expected a JSON object with a member "query".');
    default:
      // The messages of Fastify's 4xx errors are only about the request.
      return error.statusCode !== undefined && error.statusCode < 500
        ? new DossierError('BAD_REQUEST', `The request cannot be read: ${error.message}.`)
        : undefined;
  }
}

/** Bad requests keep the status that Fastify gives them, such as 415; in all other cases the code determines the status. */
function httpStatusOf(error: unknown, known: DossierError): number {
  return known.code === 'BAD_REQUEST' ? ((error as Partial<FastifyError>).statusCode ?? 400) : statusOf(known.code);
}

function send(request: FastifyRequest, reply: FastifyReply, status: number, error: GraphQLFormattedError): void {
  const { cost } = request.outcome;
  noteErrors(request.outcome, [error]);
  const type = request.headers.accept?.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json';
  void reply
    .code(status)
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [error], ...(cost && { extensions: { cost } }) }));
}
