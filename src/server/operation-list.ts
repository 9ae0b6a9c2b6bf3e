// Which operations the server runs: all, all with those outside of the list logged, or those of the list alone. Clients may also send the
// id of a listed document in place of its text.
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import { Kind, parse, type DocumentNode } from 'graphql';
import { DossierError } from '../errors.js';
import { documentIdOf, shapeOf, type ListedOperation } from './read-operations.js';
import { loggedNameLength } from './request-outcome.js';

export type OperationMode = 'open' | 'log' | 'trusted';

/** Different operations outside of the list that are logged, each once. */
const maxLogged = 1_000;

export interface OperationList {
  /**
   * Puts the text of the document in place of its `documentId`. Throws BAD_REQUEST for an id that is not in the list and, where only listed
   * operations run, OPERATION_NOT_TRUSTED for any other.
   */
  admit(request: FastifyRequest): void;
}

export function createOperationList(
  mode: OperationMode,
  operations: readonly ListedOperation[],
  maxTokens: number,
  log: FastifyBaseLogger,
): OperationList {
  const texts = new Map(operations.map(({ documentId, text }) => [documentId, text]));
  // Most clients send a document as it stands in the file: then it needs no parsing to be found.
  const exact = new Set(texts.values());
  const shapes = new Set(operations.map(({ shape }) => shape));
  const logged = new Set<string>();

  const check = (query: unknown) => {
    if (mode === 'open' || typeof query !== 'string' || exact.has(query)) return;
    const document = readDocument(query, maxTokens);
    if (document && shapes.has(shapeOf(document))) return;
    if (mode === 'trusted') throw notTrusted();
    const documentId = document && documentIdOf(document);
    if (!document || documentId === undefined || logged.has(documentId) || logged.size >= maxLogged) return;
    logged.add(documentId);
    log.warn({ documentId, operations: namesIn(document) }, 'An operation that is not in the list was run.');
  };

  return {
    admit(request) {
      if (request.method === 'GET') {
        // Read as the server of GraphQL reads it, so that both see the same text.
        const parameters = new URLSearchParams(request.url.split('?').slice(1).join('?'));
        const [query, ...others] = parameters.getAll('query');
        if (parameters.has('documentId')) throw badRequest('"documentId" stands in the body of a POST request, got it in the address.');
        if (mode === 'trusted' && others.length > 0) throw notTrusted();
        check(query);
        return;
      }
      if (!isRecord(request.body)) return;
      const { documentId, ...rest } = request.body;
      if (documentId === undefined || documentId === null) return check(rest['query']);
      if (rest['query'] !== undefined) throw badRequest('A request has either a "query" or a "documentId", got both.');
      const text = texts.get(String(documentId));
      if (text === undefined) {
        const got = JSON.stringify(String(documentId).slice(0, 80));
        throw badRequest(`"documentId" expects "sha256:" and the hash of a document in the list of the server, got ${got}.`);
      }
      request.body = { ...rest, query: text };
    },
  };
}

/** Undefined for what cannot be parsed, or is longer than a query may be. */
function readDocument(query: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens });
  } catch {
    return undefined;
  }
}

/** The names by which somebody finds the document in the code of a client, cut for the log. */
function namesIn({ definitions }: DocumentNode): string {
  const names = definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : []));
  return names.filter(Boolean).join(' ').slice(0, loggedNameLength);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notTrusted(): DossierError {
  return new DossierError(
    'OPERATION_NOT_TRUSTED',
    'This server runs only the operations of its list, and this is none of them. Send one of the list unchanged, or ask whoever runs ' +
      'the server to add yours.',
  );
}

function badRequest(message: string): DossierError {
  return new DossierError('BAD_REQUEST', message);
}
