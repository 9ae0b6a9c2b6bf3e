// Only this machine's own names in the Host header. A page of another site whose name was pointed at this machine after it was loaded
// (DNS rebinding) would else read the graph through the browser of whoever looks at it; its requests still carry the name of that site.
import type { FastifyInstance } from 'fastify';
import { DossierError } from '../errors.js';

const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Answers 403 to every request whose Host header does not name loopback. */
export function requireAllowedHost(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ headers: { host = '' } }) => {
    if (loopbackHost.test(host)) return;
    const message =
      `The Host header expects a name of this machine (localhost, 127.0.0.1 or [::1]), got ${JSON.stringify(host.slice(0, 100))}. ` +
      'To serve under other names, start with ALLOW_PUBLIC=true.';
    throw Object.assign(new DossierError('BAD_REQUEST', message), { statusCode: 403 });
  });
}
