// A server with the seeds on a real port, and the client package connected to it.
import { resolvers } from '../../src/resolvers/resolvers.js';
import { readTypeDefs } from '../../src/server/read-schema.js';
import type { ServerOptions } from '../../src/server/server.js';
import { createDossierClient, type DossierClient } from '../../packages/client/src/main.js';
import { sqlite } from './engines.js';
import { openSeeded } from './seeded.js';
import { roomyLimits, startTestServer } from './test-server.js';

interface ClientServerOptions extends Partial<Pick<ServerOptions, 'pageFolder' | 'operations'>> {
  readonly limits?: Partial<ServerOptions['limits']>;
}

export interface ClientServer {
  /** The address of the API. */
  readonly url: string;
  readonly client: DossierClient;
  stop(): Promise<void>;
}

/** On SQLite, because the client sees no difference between engines. */
export async function startClientServer(options: ClientServerOptions = {}): Promise<ClientServer> {
  const { store, close } = await openSeeded(sqlite);
  const limits = { ...roomyLimits, ...options.limits };
  const parts = { store, typeDefs: readTypeDefs('schema'), resolvers: { ...resolvers } };
  const server = await startTestServer({ ...parts, ...options, limits });
  const url = `${server.url}/graphql`;
  return {
    url,
    client: createDossierClient({ url }),
    async stop() {
      await server.stop();
      await close();
    },
  };
}
