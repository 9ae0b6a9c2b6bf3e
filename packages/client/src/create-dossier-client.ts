// Sends GraphQL documents to one server and reads its responses. Each call sends one HTTP request; there are no retries and no cache.
import { DossierNetworkError, DossierRequestError } from './client-errors.js';
import type { RawAnswer } from './raw-answer.js';
import { readRawAnswer } from './read-raw-answer.js';
import type { TypedDocumentString } from './typed-document-string.js';
import { checkTimeout, withDeadline } from './with-deadline.js';

export interface DossierClientOptions {
  /** URL of the API, such as `http://127.0.0.1:4000/graphql`. In a browser, a path such as `/graphql` is sufficient. */
  readonly url: string;
  /** Timeout of a request in milliseconds. Defaults to 30,000; Infinity means no timeout. */
  readonly timeoutMs?: number | undefined;
  /** Headers to send with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Replacement for the platform's own `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

export interface RequestOptions {
  /** Aborting this signal ends the request with a DossierAbortError. */
  readonly signal?: AbortSignal | undefined;
  /** Overrides the timeout of the client, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** Name of the operation to run. Required only if the document has several. */
  readonly operationName?: string | undefined;
}

/** Variables may be omitted if all of them are optional. */
export type VariablesAndOptions<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

type PlainVariables = Readonly<Record<string, unknown>>;

export interface DossierClient {
  /**
   * Returns the data of the response. If the response has errors, even together with data, throws a DossierRequestError; `error.data` is
   * then the partial data.
   * @throws DossierClientError
   */
  request<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    ...variablesAndOptions: VariablesAndOptions<Variables>
  ): Promise<Data>;
  request<Data = unknown>(document: string, variables?: PlainVariables, options?: RequestOptions): Promise<Data>;
  /**
   * Returns data, errors and extensions unchanged, for programs that also use partial responses.
   * @throws DossierClientError if there is no GraphQL response
   */
  requestRaw<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    ...variablesAndOptions: VariablesAndOptions<Variables>
  ): Promise<RawAnswer<Data>>;
  requestRaw<Data = unknown>(document: string, variables?: PlainVariables, options?: RequestOptions): Promise<RawAnswer<Data>>;
}

const defaultTimeoutMs = 30_000;

export function createDossierClient(options: DossierClientOptions): DossierClient {
  const { url, timeoutMs: usualTimeoutMs = defaultTimeoutMs, headers = {} } = options;
  checkTimeout(usualTimeoutMs);

  async function requestRaw<Data>(
    document: string | TypedDocumentString<Data, never>,
    variables: unknown,
    { signal, timeoutMs = usualTimeoutMs, operationName }: RequestOptions = {},
  ): Promise<RawAnswer<Data>> {
    checkTimeout(timeoutMs);
    const body = JSON.stringify({ query: textOf(document), variables, operationName });
    return withDeadline((work) => send<Data>(body, work), timeoutMs, signal);
  }

  async function send<Data>(body: string, signal: AbortSignal): Promise<RawAnswer<Data>> {
    // Resolved per request, because a program may replace the global later. Called as a function, because a browser's fetch rejects any
    // other `this`.
    const send = options.fetch ?? fetch;
    let text: string;
    let response: Response;
    try {
      response = await send(url, {
        method: 'POST',
        headers: { accept: 'application/graphql-response+json, application/json;q=0.9', ...headers, 'content-type': 'application/json' },
        body,
        signal,
      });
      text = await response.text();
    } catch (error) {
      throw new DossierNetworkError(url, error);
    }
    return readRawAnswer<Data>(text, { status: response.status, contentType: response.headers.get('content-type') ?? '' });
  }

  async function request<Data>(
    document: string | TypedDocumentString<Data, never>,
    variables?: unknown,
    requestOptions?: RequestOptions,
  ): Promise<Data> {
    const answer = await requestRaw<Data>(document, variables, requestOptions);
    if (answer.errors || answer.data === null || answer.data === undefined) throw new DossierRequestError<Data>(answer);
    return answer.data;
  }

  return { request, requestRaw } as DossierClient;
}

function textOf(document: unknown): string {
  if (typeof document === 'string' || document instanceof String) return String(document);
  throw new TypeError('Expected a document as text or a document of this package. Of a parsed document, give the text: print(document).');
}
