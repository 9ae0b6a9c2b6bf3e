// Sends GraphQL documents to one server and reads its answers. One request is one HTTP request: nothing is tried again or kept.
import { DossierNetworkError, DossierRequestError } from './client-errors.js';
import type { RawAnswer } from './raw-answer.js';
import { readRawAnswer } from './read-raw-answer.js';
import type { TypedDocumentString } from './typed-document-string.js';
import { checkTimeout, withDeadline } from './with-deadline.js';

export interface DossierClientOptions {
  /** Where the API is: `http://127.0.0.1:4000/graphql`. In a browser a path will do: `/graphql`. */
  readonly url: string;
  /** How long to wait for an answer; 30,000 unless said otherwise. Infinity waits for ever. */
  readonly timeoutMs?: number | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sends the requests instead of the platform's own `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

export interface RequestOptions {
  /** Ends the request with a DossierAbortError. */
  readonly signal?: AbortSignal | undefined;
  /** Instead of the client's. */
  readonly timeoutMs?: number | undefined;
  /** Which operation of the document to run. Needed only where it has several. */
  readonly operationName?: string | undefined;
}

/** Variables may be left out where all of them may. */
export type VariablesAndOptions<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

type PlainVariables = Readonly<Record<string, unknown>>;

export interface DossierClient {
  /**
   * The data of the answer. Throws a DossierRequestError where the answer has errors, even beside data: `error.data` holds what is there.
   * @throws DossierClientError
   */
  request<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    ...variablesAndOptions: VariablesAndOptions<Variables>
  ): Promise<Data>;
  request<Data = unknown>(document: string, variables?: PlainVariables, options?: RequestOptions): Promise<Data>;
  /**
   * Data, errors and extensions as they came: for programs that show a part of an answer too.
   * @throws DossierClientError where there is no answer of GraphQL
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
    // Looked up now: a program may put another in its place later. Called as a function: a browser's own wants no `this`.
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
