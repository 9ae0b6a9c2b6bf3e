// Relay connections over pages of the store or of analysis: they decode the cursors of arguments and give edges, cursors and page
// information.
import type { PagedList } from '../analysis/paged-list.js';
import { decodeCursor, encodeCursor, listSignature } from '../domain/cursor.js';
import type { StoredEdge } from '../domain/edge.js';
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

/** One edge of a connection; `edge` is null if the connection is a plain list of nodes. */
export interface ConnectionEdge<Node, Edge extends StoredEdge | null> {
  readonly cursor: string;
  readonly node: Node;
  readonly edge: Edge;
}

export interface Connection<Node, Edge extends StoredEdge | null> {
  /** The page is read once, when the first of edges, nodes and pageInfo is selected. */
  readonly edges: Promise<readonly ConnectionEdge<Node, Edge>[]>;
  readonly pageInfo: Promise<PageInfoSource>;
  /** Counts the items when it is called, not before. */
  readonly count: () => Promise<number>;
}

/** A list whose items can also be counted by a value. */
export type GroupedList = Pick<PagedList<unknown>, 'groups'>;

export type GroupedConnection<Node, Edge extends StoredEdge | null> = Connection<Node, Edge> & GroupedList;

// codegen.yml maps the connections and edges of the schema to these names.
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

/** What identifies a list to its cursors: what it lists, of which owner, in which order and with which filter. */
export type ListIdentity = Readonly<Record<string, unknown>>;

/** The slice of a list that page arguments ask for. Throws BAD_CURSOR for a cursor of another list. */
function readSlice(args: PageArguments, list: ListIdentity): Slice {
  const signature = listSignature(list);
  const read = (name: 'after' | 'before') => {
    const cursor = args[name];
    return typeof cursor === 'string' ? decodeCursor(cursor, signature, name) : null;
  };
  const fromEnd = typeof args.last === 'number' && typeof args.first !== 'number';
  return { after: read('after'), before: read('before'), limit: (fromEnd ? args.last : args.first) ?? defaultPageSize, fromEnd };
}

/**
 * The connection of a list of nodes without facts of their own edges. Reads the page, the count and the groups only if they are selected.
 */
export function connectList<Node>(args: PageArguments, identity: ListIdentity, list: PagedList<Node>): GroupedConnection<Node, null> {
  const readPage = async (slice: Slice) => mapPage(await list.readPage(slice), (node) => ({ node, edge: null }));
  return connectEdges(args, identity, { ...list, readPage });
}

type NodeWithEdge<Node, Edge extends StoredEdge | null> = Pick<ConnectionEdge<Node, Edge>, 'node' | 'edge'>;

/** The same for a list of nodes with the edges that lead to them. */
export function connectEdges<Node, Edge extends StoredEdge | null>(
  args: PageArguments,
  identity: ListIdentity,
  { readPage, count, groups }: PagedList<NodeWithEdge<Node, Edge>>,
): GroupedConnection<Node, Edge> {
  // Decoded at once, so that a bad cursor is an error of the field that has it as an argument.
  const slice = readSlice(args, identity);
  let read: Promise<ConnectionPage<Node, Edge>> | undefined;
  const page = () => (read ??= readPage(slice).then((found) => describePage(found, args, listSignature(identity))));
  return {
    get edges() {
      return page().then(({ edges }) => edges);
    },
    get pageInfo() {
      return page().then(({ pageInfo }) => pageInfo);
    },
    count,
    groups,
  };
}

export function mapPage<Item, Mapped>({ items, hasMore }: Page<Item>, map: (item: Item) => Mapped): Page<Mapped> {
  return { items: items.map(({ item, sortKey }) => ({ item: map(item), sortKey })), hasMore };
}

interface ConnectionPage<Node, Edge extends StoredEdge | null> {
  readonly edges: readonly ConnectionEdge<Node, Edge>[];
  readonly pageInfo: PageInfoSource;
}

/** If both first and last are given, last takes items from the end of those that first selects. */
function describePage<Node, Edge extends StoredEdge | null>(
  page: Page<NodeWithEdge<Node, Edge>>,
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
