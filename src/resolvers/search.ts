// Search and suggestions: names and texts that match what somebody typed.
import { toGroups } from '../analysis/count-groups.js';
import { highlight, soughtIn } from '../analysis/highlight.js';
import { nearestNames } from '../analysis/nearest-names.js';
import { encodeCursor, listSignature } from '../domain/cursor.js';
import type { Grouping } from '../domain/grouping.js';
import { planNearest, planSearch, type SearchPlan } from '../domain/search-plan.js';
import { readSearchPrefix, readSearchQuery, type SearchQuery } from '../domain/search-query.js';
import { defaultPageSize } from '../domain/page-size.js';
import { searchKinds, type SearchKind } from '../domain/ontology/kinds.js';
import type { SearchMatch } from '../domain/vocabulary.js';
import type { QuerySearchArgs, QuerySuggestArgs, Resolvers, ResolversUnionTypes } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import type { SearchHit } from '../store/graph-store.js';
import { createConnection, readSlice, type Connection, type GroupedConnection } from './connection.js';
import { searchFacetFields } from './facets.js';
import { typeOfSubject } from './subject.js';

/** What was found, and by which plan: the words to highlight are in it. */
export interface FoundNode extends SearchHit {
  readonly plan: SearchPlan;
}

export interface FoundEdge {
  readonly cursor: string;
  readonly node: FoundNode;
}

export interface PageOfHits extends GroupedConnection<FoundNode, null> {
  readonly didYouMean: () => Promise<string[]>;
}

const scores: Readonly<Record<SearchMatch, number>> = { EXACT: 1, PREFIX: 0.75, ALL_WORDS: 0.5, NEAR_SPELLING: 0.25 };

/** So many names are compared with what was typed where nothing was found. */
const maxCompared = 200;

function pageHits(context: GraphQLContext, args: QuerySearchArgs): PageOfHits {
  const query = readSearchQuery(args.query, 'query');
  const kinds = args.kinds ?? searchKinds;
  const plan = planSearch(query, kinds, 'all');
  const list = { search: query, kinds: [...kinds].sort() };
  const slice = readSlice(args, list);
  let counted: Promise<Map<SearchKind, number>> | undefined;
  /** Counted once for total and facets, and only where one of them is asked for. */
  const counts = () => (counted ??= context.reader.searchCounts(plan));
  const connection = createConnection<FoundNode, null>({
    args,
    list,
    readPage: async () => {
      const page = await context.reader.searchPage(plan, slice);
      context.nodesRead.add(page.items.length);
      return { ...page, items: page.items.map(({ item, sortKey }) => ({ sortKey, item: { node: { ...item, plan }, edge: null } })) };
    },
    count: async () => [...(await counts()).values()].reduce((total, count) => total + count, 0),
  });
  // Getters would be lost by spreading.
  return Object.assign(Object.create(connection) as Connection<FoundNode, null>, {
    groups: async (grouping: Grouping) => toGroups(await counts(), grouping),
    didYouMean: async () => {
      const isFound = slice.after !== null || slice.before !== null || (await connection.edges).length > 0;
      return isFound ? [] : findNearest(context, query, kinds, args.query);
    },
  });
}

async function findNearest(context: GraphQLContext, query: SearchQuery, kinds: readonly SearchKind[], typed: string): Promise<string[]> {
  const slice = { after: null, before: null, limit: maxCompared, fromEnd: false };
  const page = await context.reader.searchPage(planNearest(query, kinds), slice);
  return nearestNames(
    typed,
    page.items.map(({ item }) => item),
  );
}

async function suggest(context: GraphQLContext, args: QuerySuggestArgs): Promise<FoundEdge[]> {
  const query = readSearchPrefix(args.prefix, 'prefix');
  const kinds = args.kinds ?? searchKinds;
  const plan = planSearch(query, kinds, 'names');
  const slice = { after: null, before: null, limit: args.first ?? defaultPageSize, fromEnd: false };
  const page = await context.reader.searchPage(plan, slice);
  context.nodesRead.add(page.items.length);
  const signature = listSignature({ suggest: query, kinds: [...kinds].sort() });
  return page.items.map(({ item, sortKey }) => ({ cursor: encodeCursor(signature, sortKey), node: { ...item, plan } }));
}

interface Highlighted {
  readonly field: string;
  readonly text: string | null;
}

/** What of a node is shown: the name that matched; of an article its title and its text. */
async function shownOf({ node, field, ordinal }: FoundNode, context: GraphQLContext): Promise<Highlighted[]> {
  switch (node.family) {
    case 'entity':
      return [{ field, text: field === 'alias' ? (node.aliases[ordinal]?.text ?? null) : node.label }];
    case 'event':
      return [{ field, text: node.label }];
    case 'claim':
      return [{ field, text: node.proposition }];
    case 'article': {
      const title = { field: 'title', text: node.title };
      return [title, { field: 'text', text: await context.loaders.articleTextById.load(node.id) }];
    }
    default:
      return [];
  }
}

export const searchResolvers = {
  Query: {
    search: (_root, args, context) => pageHits(context, args),
    suggest: (_root, args, context) => suggest(context, args),
  },
  SearchConnection: {
    ...searchFacetFields,
    didYouMean: (connection) => connection.didYouMean(),
  },
  SearchEdge: {
    // The union wants the name of the type in it, which SearchHit tells as for any node.
    node: ({ node }) => node.node as ResolversUnionTypes<never>['SearchHit'],
    score: ({ node }) => scores[node.match],
    match: ({ node }) => node.match,
    matchedField: ({ node }) => node.field,
    matchedAlias: ({ node: { node, field, ordinal } }) =>
      field === 'alias' && node.family === 'entity' ? (node.aliases[ordinal] ?? null) : null,
    highlights: async ({ node }, _args, context) => {
      const sought = soughtIn(node.plan, node.match);
      return (await shownOf(node, context)).flatMap(({ field, text }) => {
        const found = text === null ? null : highlight(text, sought);
        return found ? [{ field, ...found }] : [];
      });
    },
  },
  SearchHit: {
    __resolveType: (node) => (node.family === 'article' ? 'Article' : node.family === 'claim' ? 'Claim' : typeOfSubject(node)),
  },
} satisfies Resolvers;
