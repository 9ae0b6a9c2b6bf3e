// Serves the page at /: the files that `npm run build` makes. The browser loads nothing from other hosts.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { DossierError } from '../errors.js';

const contentSecurityPolicy = [
  "default-src 'self'",
  // The editor on the page sets inline styles and loads its icons from data: URLs.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the built page from `folder`. If the page has not been built, `/` says how to build it. */
export async function addPage(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    app.get('/', async () => {
      throw new DossierError(
        'NOT_FOUND',
        'The page has not been built. Run "npm run build" and start the server again. The API is at /graphql.',
      );
    });
    return;
  }
  const { fastifyStatic } = await import('@fastify/static');
  await app.register(async (page) => {
    page.addHook('onRequest', async (_request, reply) => {
      void reply.header('content-security-policy', contentSecurityPolicy).removeHeader('cache-control');
    });
    await page.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      // Uses the .br and .gz files that the build writes next to each file.
      preCompressed: true,
      setHeaders(response, file) {
        // File names in assets/ contain a hash of the content.
        const isForever = file.includes(`${path.sep}assets${path.sep}`);
        response.setHeader('cache-control', isForever ? 'public, max-age=31536000, immutable' : 'no-cache');
        response.setHeader('vary', 'accept-encoding');
      },
    });
  });
}
