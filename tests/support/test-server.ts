// A real server on a free port with the schema of a test. It keeps its log lines.
import { Writable } from 'node:stream';
import { createServer, type ServerOptions } from '../../src/server/server.js';
import type { GraphStore } from '../../src/store/graph-store.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
  readonly extensions?: { readonly cost?: Record<string, unknown> };
}

export interface TestServer {
  readonly url: string;
  /** Log lines so far, parsed. */
  readonly logs: readonly Record<string, unknown>[];
  ask(query: string, variables?: Record<string, unknown>, operationName?: string): Promise<Answer>;
  /** Any request; the body of the answer is read as JSON. */
  send(path: string, init?: RequestInit): Promise<Answer>;
  stop(): Promise<void>;
}

export const roomyLimits = {
  maxTokens: 2_000,
  maxDepth: 15,
  maxAliases: 50,
  maxNodes: 50_000,
  maxFilterConditions: 50,
  maxBodyBytes: 1_048_576,
  requestTimeoutMs: 10_000,
};

/** An empty store for tests of the server that never read from it. */
export function createIdleStore(overrides: Partial<GraphStore> = {}): GraphStore {
  const unused = async (): Promise<never> => {
    throw new Error('The server tests read nothing from the store.');
  };
  return {
    engine: 'sqlite',
    reader: () => ({}) as ReturnType<GraphStore['reader']>,
    write: unused,
    stats: unused,
    ping: async () => undefined,
    close: async () => undefined,
    ...overrides,
  };
}

export async function startTestServer(
  options: Pick<ServerOptions, 'typeDefs' | 'resolvers'> & Partial<ServerOptions>,
): Promise<TestServer> {
  const logs: Record<string, unknown>[] = [];
  const logStream = new Writable({
    write(line: Buffer, _encoding, done) {
      logs.push(JSON.parse(line.toString('utf8')) as Record<string, unknown>);
      done();
    },
  });
  const server = await createServer({
    store: createIdleStore(),
    limits: roomyLimits,
    isPublic: false,
    operations: { mode: 'open', listed: [] },
    pageFolder: '/nowhere',
    logLevel: 'info',
    logStream,
    ...options,
  });
  const url = await server.listen('127.0.0.1', 0);
  const send = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await fetch(url + path, init);
    return { status: response.status, headers: response.headers, ...((await response.json()) as object) };
  };
  return {
    url,
    logs,
    send,
    ask: (query, variables, operationName) =>
      send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables, operationName }),
      }),
    stop: () => server.stop(),
  };
}
