// The composition root: the only place that connects settings, store, schema, resolvers and server.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { storeAdvice, type Config } from './config.js';
import { DossierError } from './errors.js';
import { resolvers } from './resolvers/resolvers.js';
import { readOperations, type ListedOperation } from './server/read-operations.js';
import { printTypeDefs, readTypeDefs } from './server/read-schema.js';
import { createServer, type DossierServer } from './server/server.js';
import type { GraphStore } from './store/graph-store.js';
import { openGraphStore } from './store/open-store.js';
import type { RenewalOptions } from './store/renewal/renewal-options.js';

// Commands may not import the layers below, and load this file only when they run: it has what they need of those layers.
export { checkArticleFiles } from './ingest/check-article-files.js';
export { readDeclaredEntities } from './ingest/import/declared-entities.js';
export { createImportGraph } from './ingest/import/import-graph.js';
export { createPlannedGraph } from './ingest/import/planned-graph.js';
export { formatRefusedRow } from './ingest/import/refused-row.js';
export { runImport } from './ingest/import/run-import.js';
export { ingestArticleFiles } from './ingest/ingest-article-files.js';
export { createKnownGraph } from './ingest/known-graph.js';
export { dumpGraph } from './store/dump-graph.js';
export type { RenewalOptions };
export { checkStatuses } from './store/write/check-statuses.js';
export { stopOnSignals } from './server/stop-on-signals.js';
export { handleUnhandledRejections } from './server/unhandled-rejections.js';

// src/ and dist/ are both in the root of the package, so this works from source and when built, in any working directory.
const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const schemaFolder = path.join(packageRoot, 'schema');
const operationsFolder = path.join(packageRoot, 'operations');
const pageFolder = path.join(packageRoot, 'dist', 'page');

/** The folder of the article files that come with the program. */
export const seedFolder = path.join(packageRoot, 'seeds');

/** Opens the store that the settings name. Throws STORE_UNAVAILABLE with the setting to check. */
export async function openConfiguredStore({ store }: Config, renewal: RenewalOptions = {}): Promise<GraphStore> {
  try {
    return await openGraphStore(store, renewal);
  } catch (error) {
    if (!(error instanceof DossierError) || error.code !== 'STORE_UNAVAILABLE') throw error;
    const message = [error.message, ...storeAdvice(store, error.details['reason'])].join(' ');
    throw new DossierError(error.code, message, error.details, { cause: error });
  }
}

/** A server on an open store, ready to listen. Logs go to stderr, so that stdout has only what people read. */
export async function composeServer(config: Config, store: GraphStore): Promise<DossierServer> {
  const { values } = config;
  return createServer({
    typeDefs: readTypeDefs(schemaFolder),
    operations: { mode: values.OPERATIONS, listed: readConfiguredOperations(config) },
    resolvers,
    store,
    isPublic: values.ALLOW_PUBLIC,
    pageFolder,
    logLevel: values.LOG_LEVEL,
    logStream: process.stderr,
    limits: {
      maxTokens: values.MAX_TOKENS,
      maxDepth: values.MAX_DEPTH,
      maxAliases: values.MAX_ALIASES,
      maxNodes: values.MAX_NODES,
      maxFilterConditions: values.MAX_FILTER_CONDITIONS,
      maxBodyBytes: values.MAX_BODY_BYTES,
      requestTimeoutMs: values.REQUEST_TIMEOUT_MS,
    },
  });
}

/** The list of operations that the settings name. Throws INVALID_CONFIG if it is not valid. */
export function readConfiguredOperations({ values }: Config): ListedOperation[] {
  return readOperations(values.OPERATIONS_FOLDER || operationsFolder, readTypeDefs(schemaFolder));
}

/** The schema of the API as one sorted text. */
export function printConfiguredSchema(): string {
  return printTypeDefs(readTypeDefs(schemaFolder));
}
