// Which operations the server runs: all of them, all of them with a log entry for those not in the list, or only those in the list. Clients
// may also send the id of a listed document instead of its text.
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import { Kind, parse, type DocumentNode } from 'graphql';
import { DossierError } from '../errors.js';
import { documentIdOf, shapeOf, type ListedOperation } from './read-operations.js';
import { loggedNameLength } from './request-outcome.js';

export type OperationMode = 'open' | 'log' | 'trusted';

/** Maximum number of different unlisted operations that are logged; each is logged once. */
const maxLogged = 1_000;

export interface OperationList {
  /**
   * Replaces a `documentId` by the text of the document. Throws BAD_REQUEST for an id that is not in the list and, in the mode `trusted`,
   * OPERATION_NOT_TRUSTED for an operation that is not in the list.
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
  // Most clients send a document exactly as in the file, and then it is found without parsing.
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
        // Read in the same way as Apollo Server reads it, so that both see the same text.
        const parameters = new URLSearchParams(request.url.split('?').slice(1).join('?'));
        const [query, ...others] = parameters.getAll('query');
        if (parameters.has('documentId')) throw badRequest('"documentId" has to be in the body of a POST request, got it in the URL.');
        if (mode === 'trusted' && others.length > 0) throw notTrusted();
        check(query);
        return;
      }
      if (!isRecord(request.body)) return;
      const { documentId, ...rest } = request.body;
      if (documentId === undefined || documentId === null) return check(rest['query']);
      if (rest['query'] !== undefined) throw badRequest('A request has to have either a "query" or a "documentId", got both.');
      const text = texts.get(String(documentId));
      if (text === undefined) {
        const got = JSON.stringify(String(documentId).slice(0, 80));
        throw badRequest(`"documentId" expects "sha256:" and the hash of a document in the list of the server, got ${got}.`);
      }
      request.body = { ...rest, query: text };
    },
  };
}

/** Undefined if the text cannot be parsed or exceeds the limit on tokens. */
function readDocument(query: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens });
  } catch {
    return undefined;
  }
}

/** The names of the operations, so that the document can be found in the code of a client; cut for the log. */
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
    'This server runs only the operations in its list, and this operation is not in it. Send a listed operation unchanged, or ask the ' +
      'operator of the server to add yours.',
  );
}

function badRequest(message: string): DossierError {
  return new DossierError('BAD_REQUEST', message);
}
