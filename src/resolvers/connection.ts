// Relay connections over the store's pages: cursors in, edges, cursors and page information out.
import { decodeCursor, encodeCursor, listSignature } from '../domain/cursor.js';
import type { StoredEdge } from '../domain/edge.js';
import type { Grouping, Groups } from '../domain/grouping.js';
import type { Page, Slice } from '../domain/page.js';
import { defaultPageSize } from '../domain/page-size.js';
import type { StoredArticle, StoredClaim, StoredEntity, StoredEvent, StoredEvidence } from '../domain/records.js';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface PageInfoSource {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** One edge of a connection; `edge` is null where the connection is a plain list of nodes. */
export interface ConnectionEdge<Node, Edge extends StoredEdge | null> {
  readonly cursor: string;
  readonly node: Node;
  readonly edge: Edge;
}

export interface Connection<Node, Edge extends StoredEdge | null> {
  /** Read when the first of edges, nodes and pageInfo is asked for, and only once. */
  readonly edges: Promise<readonly ConnectionEdge<Node, Edge>[]>;
  readonly pageInfo: Promise<PageInfoSource>;
  /** Counts only when it is called. */
  readonly count: () => Promise<number>;
}

/** A list that can also be counted by a value. */
export interface GroupedList {
  readonly groups: (grouping: Grouping) => Promise<Groups>;
}

export type GroupedConnection<Node, Edge extends StoredEdge | null> = Connection<Node, Edge> & GroupedList;

// The names by which codegen.yml maps the connections and edges of the schema.
export type PageOfArticles = GroupedConnection<StoredArticle, StoredEdge | null>;
export type PageOfEntities = GroupedConnection<StoredEntity, StoredEdge | null>;
export type PageOfEvents = GroupedConnection<StoredEvent, StoredEdge | null>;
export type PageOfClaims = GroupedConnection<StoredClaim, StoredEdge | null>;
export type PageOfEvidence = GroupedConnection<StoredEvidence, StoredEdge | null>;
export type EdgesToArticles = GroupedConnection<StoredArticle, StoredEdge>;
export type EdgesToEntities = GroupedConnection<StoredEntity, StoredEdge>;
export type EdgesToEvents = GroupedConnection<StoredEvent, StoredEdge>;
export type EdgesToSubjects = GroupedConnection<StoredEntity | StoredEvent, StoredEdge>;
export type EdgeToArticle = ConnectionEdge<StoredArticle, StoredEdge>;
export type EdgeToEntity = ConnectionEdge<StoredEntity, StoredEdge>;
export type EdgeToEvent = ConnectionEdge<StoredEvent, StoredEdge>;
export type EdgeToSubject = ConnectionEdge<StoredEntity | StoredEvent, StoredEdge>;

/** A list as its cursors know it: what it lists, whose, in which order, through which filter. */
export type ListIdentity = Readonly<Record<string, unknown>>;

/** The slice of a list that page arguments ask for. Throws BAD_CURSOR for a cursor that is not of this list. */
export function readSlice(args: PageArguments, list: ListIdentity): Slice {
  const signature = listSignature(list);
  const read = (name: 'after' | 'before') => {
    const cursor = args[name];
    return typeof cursor === 'string' ? decodeCursor(cursor, signature, name) : null;
  };
  const fromEnd = typeof args.last === 'number' && typeof args.first !== 'number';
  return { after: read('after'), before: read('before'), limit: (fromEnd ? args.last : args.first) ?? defaultPageSize, fromEnd };
}

type Read<Node, Edge extends StoredEdge | null> = Pick<ConnectionEdge<Node, Edge>, 'node' | 'edge'>;

/** The connection of the page that `readPage` reads with `readSlice(args, list)`: not at all where only the count is asked for. */
export function createConnection<Node, Edge extends StoredEdge | null>({
  args,
  list,
  readPage,
  count,
}: {
  readonly args: PageArguments;
  readonly list: ListIdentity;
  readonly readPage: () => Promise<Page<Read<Node, Edge>>>;
  readonly count: () => Promise<number>;
}): Connection<Node, Edge> {
  let read: Promise<ConnectionPage<Node, Edge>> | undefined;
  const page = () => (read ??= readPage().then((found) => describePage(found, args, listSignature(list))));
  return {
    get edges() {
      return page().then(({ edges }) => edges);
    },
    get pageInfo() {
      return page().then(({ pageInfo }) => pageInfo);
    },
    count,
  };
}

interface ConnectionPage<Node, Edge extends StoredEdge | null> {
  readonly edges: readonly ConnectionEdge<Node, Edge>[];
  readonly pageInfo: PageInfoSource;
}

/** With both first and last, last takes from the end of what first gave. */
function describePage<Node, Edge extends StoredEdge | null>(
  page: Page<Read<Node, Edge>>,
  args: PageArguments,
  signature: string,
): ConnectionPage<Node, Edge> {
  const hasFirst = typeof args.first === 'number';
  const hasLast = typeof args.last === 'number';
  const items = hasFirst && hasLast ? page.items.slice(Math.max(0, page.items.length - args.last!)) : page.items;
  const wasCut = items.length < page.items.length;
  const edges = items.map(({ item, sortKey }) => ({ cursor: encodeCursor(signature, sortKey), ...item }));
  const isForward = hasFirst || !hasLast;
  return {
    edges,
    pageInfo: {
      hasNextPage: isForward && page.hasMore,
      hasPreviousPage: isForward ? wasCut : page.hasMore,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
