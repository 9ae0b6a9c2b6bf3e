// Structured logs with one line for each request. Query texts, variables, headers and URL parameters are never logged.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { LogUnexpected } from './format-error.js';

/** Logs each request after its answer, at level `error` if the answer hides an unexpected error, otherwise at `info`. */
export function addRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { operationName, errorCodes, errorIds } = request.outcome;
    request.log[errorIds ? 'error' : 'info'](
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        operationName: operationName ?? null,
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime * 10) / 10,
        ...(errorCodes && { errorCodes }),
        ...(errorIds && { errorIds }),
      },
      'request',
    );
  });
}

/** Logs an unexpected error with its stack. Its other members are left out, because drivers put statements and parameters there. */
export function logUnexpectedTo(log: Pick<FastifyRequest['log'], 'error'>): LogUnexpected {
  return (errorId, error) => log.error({ errorId, name: error.name, stack: error.stack }, 'unexpected error');
}
