// Structured logs: one line a request. Never a query text, a variable, a header or an address with its parameters.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { LogUnexpected } from './format-error.js';

/** Logs each request once it is answered: `error` for answers that hide an unexpected error, else `info`. */
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

/** Logs an unexpected error with its stack. Its other members are left out: drivers put statements and parameters there. */
export function logUnexpectedTo(log: Pick<FastifyRequest['log'], 'error'>): LogUnexpected {
  return (errorId, error) => log.error({ errorId, name: error.name, stack: error.stack }, 'unexpected error');
}
