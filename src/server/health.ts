// Whether the process is alive, and whether it can answer. These are two endpoints because a restart does not repair a database.
import type { FastifyInstance } from 'fastify';
import { DossierError } from '../errors.js';
import type { GraphStore } from '../store/graph-store.js';
import { withTimeout } from './with-timeout.js';
import { isKnown, statusOf } from './format-error.js';

/** The store answers a ping within three seconds; this limit applies if it does not. */
const readinessTimeoutMs = 4_000;

/** `/healthz`: the process is alive. `/readyz`: the store answers as well; if not, 503 with code and reason within four seconds. */
export function addHealthRoutes(app: FastifyInstance, store: GraphStore): void {
  const quiet = { logLevel: 'warn' } as const;
  app.get('/healthz', quiet, async () => ({ status: 'ok' }));
  app.get('/readyz', quiet, async (_request, reply) => {
    try {
      await withTimeout(
        readinessTimeoutMs,
        store.ping(),
        () => new DossierError('STORE_UNAVAILABLE', `The database did not answer within ${readinessTimeoutMs} ms.`),
      );
      return { status: 'ready', engine: store.engine };
    } catch (error) {
      const known = isKnown(error) ? error : new DossierError('STORE_UNAVAILABLE', 'The database does not answer.', {}, { cause: error });
      void reply.code(statusOf(known.code));
      return { status: 'unavailable', engine: store.engine, code: known.code, message: known.message };
    }
  });
}
