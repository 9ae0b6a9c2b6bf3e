// Entry point of @dossier/client. It runs in browsers and in Node and has no dependencies.
export {
  createDossierClient,
  type DossierClient,
  type DossierClientOptions,
  type RequestOptions,
  type VariablesAndOptions,
} from './create-dossier-client.js';
export {
  DossierAbortError,
  DossierAnswerError,
  DossierClientError,
  DossierNetworkError,
  DossierPagingError,
  DossierRequestError,
  DossierTimeoutError,
  type DossierErrorKind,
} from './client-errors.js';
export { errorCodes, type ErrorCode } from './error-codes.js';
export type { AnswerError, RawAnswer } from './raw-answer.js';
export { nodes, pages, type Connection, type NodeOf, type PagingOptions } from './pages.js';
export { TypedDocumentString } from './typed-document-string.js';
export { possibleTypes } from './possible-types.js';
export type { Scalars } from './generated/schema-types.js';
export type * from './generated/operation-types.js';
export * from './generated/documents.js';
