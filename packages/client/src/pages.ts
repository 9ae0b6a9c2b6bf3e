// Pages through a list, requesting each page only when it is needed.
import { DossierPagingError } from './client-errors.js';
import type { DossierClient, RequestOptions } from './create-dossier-client.js';
import type { TypedDocumentString } from './typed-document-string.js';

/** A page of a list, with the page information needed to request the next one. */
export interface Connection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Type of the items of a page: its `nodes`, or the `node` of each of its `edges`. */
export type NodeOf<Page> = Page extends { readonly nodes: readonly (infer Node)[] }
  ? Node
  : Page extends { readonly edges: readonly { readonly node: infer Node }[] }
    ? Node
    : never;

type PageOfNodes = Connection & ({ readonly nodes: readonly unknown[] } | { readonly edges: readonly { readonly node: unknown }[] });

export interface PagingOptions extends RequestOptions {
  /** Name of the document's cursor variable, without the $. Defaults to `after`. */
  readonly cursorVariable?: string | undefined;
}

/**
 * Yields the pages of a list; `pick` selects the list from the data. If `pick` returns null or undefined, there is no such list and the
 * iteration ends.
 *
 * ```ts
 * for await (const page of pages(client, ListArticlesDocument, { first: 50 }, (data) => data.articles)) console.log(page.nodes.length);
 * ```
 * The document must select `pageInfo { hasNextPage endCursor }` and pass its cursor variable to the list. `break` stops the iteration.
 * @throws DossierPagingError if a cursor is missing or is repeated
 */
export async function* pages<Data, Variables extends object, Page extends Connection>(
  client: DossierClient,
  document: TypedDocumentString<Data, Variables> | string,
  variables: Variables,
  pick: (data: Data) => Page | null | undefined,
  { cursorVariable = 'after', ...options }: PagingOptions = {},
): AsyncGenerator<Page, void, undefined> {
  if (!new RegExp(`\\$${cursorVariable}\\b`).test(String(document))) {
    throw new TypeError(`The document has no variable $${cursorVariable} for the cursor; name the one that it has as cursorVariable.`);
  }
  const given = new Set<string>();
  let next: Record<string, unknown> = {};
  for (;;) {
    const data = await client.request<Data>(String(document), { ...variables, ...next }, options);
    const page = pick(data);
    if (!page) return;
    yield page;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage) return;
    if (endCursor === null) throw new DossierPagingError('The server says that the list goes on, and gave no cursor to go on from.');
    if (given.has(endCursor))
      throw new DossierPagingError(`The server gave the cursor ${JSON.stringify(endCursor)} twice: the list would never end.`);
    given.add(endCursor);
    next = { [cursorVariable]: endCursor };
  }
}

/**
 * Yields the items of a list one by one, across all of its pages.
 *
 * ```ts
 * for await (const article of nodes(client, ListArticlesDocument, {}, (data) => data.articles)) console.log(article.title);
 * ```
 */
export async function* nodes<Data, Variables extends object, Page extends PageOfNodes>(
  client: DossierClient,
  document: TypedDocumentString<Data, Variables> | string,
  variables: Variables,
  pick: (data: Data) => Page | null | undefined,
  options?: PagingOptions,
): AsyncGenerator<NodeOf<Page>, void, undefined> {
  for await (const page of pages(client, document, variables, pick, options)) {
    yield* ('nodes' in page ? page.nodes : page.edges.map(({ node }) => node)) as readonly NodeOf<Page>[];
  }
}
