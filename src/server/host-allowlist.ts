// Allows only names of this machine in the Host header. Otherwise a web page of another site, whose name was pointed at this machine after
// the page was loaded (DNS rebinding), could read the graph through a visitor's browser; its requests still have the name of that site.
import type { FastifyInstance } from 'fastify';
import { DossierError } from '../errors.js';

const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Answers 403 to every request whose Host header does not name a loopback address. */
export function requireAllowedHost(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ headers: { host = '' } }) => {
    if (loopbackHost.test(host)) return;
    const message =
      `The Host header expects a name of this machine (localhost, 127.0.0.1 or [::1]), got ${JSON.stringify(host.slice(0, 100))}. ` +
      'To serve under other names, start with ALLOW_PUBLIC=true.';
    throw Object.assign(new DossierError('BAD_REQUEST', message), { statusCode: 403 });
  });
}
