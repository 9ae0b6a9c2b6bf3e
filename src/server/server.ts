// The HTTP server: Fastify around Apollo Server, with Dossier's limits, errors, health endpoints and logs.
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerOptionsWithTypeDefs } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify, LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { DossierError } from '../errors.js';
import type { GraphStore } from '../store/graph-store.js';
import { withTimeout } from './with-timeout.js';
import { compressAnswers } from './compress-answers.js';
import { guardResolvers } from './deadline-guard.js';
import { createErrorFormatter, type LogUnexpected } from './format-error.js';
import { createGraphQLContext } from './graphql-context.js';
import { addHealthRoutes } from './health.js';
import { answerHttpError, answerNotFound, refuseLate, type HttpLimits } from './http-errors.js';
import type { Limits } from './limits.js';
import { createLimitsPlugin } from './limits-plugin.js';
import { createOperationList, type OperationMode } from './operation-list.js';
import { requireAllowedHost } from './host-allowlist.js';
import { addPage } from './page.js';
import type { ListedOperation } from './read-operations.js';
import { addRequestLog, logUnexpectedTo } from './request-log.js';
import { createOutcomePlugin, type RequestOutcome, type ServerContext } from './request-outcome.js';
import { setSecurityHeaders } from './security-headers.js';

export interface ServerOptions {
  readonly typeDefs: string;
  readonly resolvers: Readonly<Record<string, unknown>>;
  readonly store: GraphStore;
  readonly limits: Limits & HttpLimits;
  /** Whether the Host header may have any name, not only those of this machine. */
  readonly isPublic: boolean;
  /** Which operations run, and the list of operations. */
  readonly operations: { readonly mode: OperationMode; readonly listed: readonly ListedOperation[] };
  /** The folder of the built page. */
  readonly pageFolder: string;
  readonly logLevel: string;
  /** The destination of log lines. */
  readonly logStream: { write(line: string): void };
}

export interface DossierServer {
  /** Logs an unexpected error outside a request. */
  readonly logUnexpected: LogUnexpected;
  /** Starts to listen and resolves to the address, with the real port if 0 was given. Throws INVALID_CONFIG if it cannot listen. */
  listen(host: string, port: number): Promise<string>;
  /** Accepts no more requests, finishes those that are running, then resolves. The store stays open. */
  stop(): Promise<void>;
}

declare module 'fastify' {
  interface FastifyRequest {
    outcome: RequestOutcome;
  }
}

/** A server that is ready to listen. */
export async function createServer(options: ServerOptions): Promise<DossierServer> {
  const { store, limits } = options;
  const app: FastifyInstance = fastify({
    logger: { level: options.logLevel, stream: options.logStream },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    bodyLimit: limits.maxBodyBytes,
    // Malformed URLs: no hook has run for them.
    frameworkErrors(error, request, reply) {
      request.outcome = {};
      setSecurityHeaders(reply);
      answerHttpError(error, request, reply, limits, logUnexpectedTo(request.log));
    },
  });
  app.decorateRequest('outcome');
  app.addHook('onRequest', async (request, reply) => {
    request.outcome = {};
    void reply.header('x-request-id', request.id);
    setSecurityHeaders(reply);
  });
  if (!options.isPublic) requireAllowedHost(app);
  let isStopping = false;
  app.addHook('onSend', async (_request, reply) => {
    // A client with an open connection would keep the process running.
    if (isStopping) void reply.header('connection', 'close');
  });
  compressAnswers(app);
  app.setErrorHandler((error, request, reply) => answerHttpError(error, request, reply, limits, logUnexpectedTo(request.log)));
  app.setNotFoundHandler(answerNotFound);
  addRequestLog(app);
  addHealthRoutes(app, store);
  const apollo = await addGraphQL(app, options);
  await addPage(app, options.pageFolder);
  return {
    logUnexpected: logUnexpectedTo(app.log),
    async listen(host, port) {
      try {
        await app.listen({ host, port });
      } catch (error) {
        throw refuseAddress(error as NodeJS.ErrnoException, host, port);
      }
      return addressOf(app, host);
    },
    async stop() {
      isStopping = true;
      await app.close();
      await apollo.stop();
    },
  };
}

async function addGraphQL(app: FastifyInstance, options: ServerOptions): Promise<ApolloServer<ServerContext>> {
  const { store, limits } = options;
  const apollo = new ApolloServer<ServerContext>({
    typeDefs: options.typeDefs,
    resolvers: guardResolvers(options.resolvers) as ApolloServerOptionsWithTypeDefs<ServerContext>['resolvers'],
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.maxTokens },
    formatError: createErrorFormatter(limits.maxTokens, logUnexpectedTo(app.log)),
    logger: app.log,
    plugins: [
      // The cache-control plugin wraps every field and doubles the execution time, and its hints are not used.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      createLimitsPlugin(limits),
      createOutcomePlugin(),
    ],
  });
  await apollo.start();
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      const deadlineAt = Math.floor(Date.now() - reply.elapsedTime + limits.requestTimeoutMs);
      return { ...createGraphQLContext(store, request.id, deadlineAt, limits.maxNodes), outcome: request.outcome };
    },
  }) as (this: FastifyInstance, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  const operations = createOperationList(options.operations.mode, options.operations.listed, limits.maxTokens, app.log);
  app.route({
    url: '/graphql',
    // All methods, because Apollo Server answers 405 to the ones that GraphQL does not use.
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    async handler(request, reply) {
      operations.admit(request);
      const remainingMs = Math.max(0, limits.requestTimeoutMs - reply.elapsedTime);
      return withTimeout(remainingMs, answer.call(app, request, reply), () => refuseLate(limits.requestTimeoutMs));
    },
  });
  return apollo;
}

function addressOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function refuseAddress(error: NodeJS.ErrnoException, host: string, port: number): DossierError {
  const reasons: Record<string, string> = {
    EADDRINUSE: 'another program is using this port. Set PORT to another port, or to 0 for a free one',
    EACCES: 'this user may not use this port. Set PORT to 1024 or more',
    EADDRNOTAVAIL: 'this machine does not have this address. Set HOST to one of its addresses',
    ENOTFOUND: 'this host does not exist. Set HOST to an address of this machine',
  };
  return new DossierError(
    'INVALID_CONFIG',
    `The server cannot listen on ${host}, port ${port}: ${reasons[error.code ?? ''] ?? error.message}.`,
    {},
    { cause: error },
  );
}
