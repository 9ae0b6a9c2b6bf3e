// Search and suggestions: names and texts that match what a user typed.
import { highlightHit } from '../analysis/highlight-hit.js';
import { findNearestNames, listHits } from '../analysis/search-hits.js';
import { encodeCursor, listSignature } from '../domain/cursor.js';
import { defaultPageSize } from '../domain/page-size.js';
import { readSearchPrefix, readSearchQuery } from '../domain/search-query.js';
import { searchKinds } from '../domain/ontology/kinds.js';
import type { SearchMatch } from '../domain/vocabulary.js';
import type { QuerySearchArgs, QuerySuggestArgs, Resolvers, ResolversUnionTypes } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { connectList } from './connection.js';
import { searchFacetFields } from './facets.js';
import type { FoundEdge, PageOfHits } from './parents.js';
import { typeOfSubject } from './subject.js';

const scores: Readonly<Record<SearchMatch, number>> = { EXACT: 1, PREFIX: 0.75, ALL_WORDS: 0.5, NEAR_SPELLING: 0.25 };

function pageHits(context: GraphQLContext, args: QuerySearchArgs): PageOfHits {
  const query = readSearchQuery(args.query, 'query');
  const kinds = args.kinds ?? searchKinds;
  const identity = { search: query, kinds: [...kinds].sort() };
  const connection = connectList(args, identity, listHits(context, query, kinds, 'all'));
  const didYouMean = async () => {
    // A cursor belongs to a hit, so a search that is given a cursor has results.
    const isFound = typeof args.after === 'string' || typeof args.before === 'string' || (await connection.edges).length > 0;
    return isFound ? [] : findNearestNames(context, query, kinds, args.query);
  };
  // Assigned, since spreading the connection would read its page.
  return Object.assign(connection, { didYouMean });
}

async function suggest(context: GraphQLContext, args: QuerySuggestArgs): Promise<FoundEdge[]> {
  const query = readSearchPrefix(args.prefix, 'prefix');
  const kinds = args.kinds ?? searchKinds;
  const { readPage } = listHits(context, query, kinds, 'names');
  const page = await readPage({ after: null, before: null, limit: args.first ?? defaultPageSize, fromEnd: false });
  const signature = listSignature({ suggest: query, kinds: [...kinds].sort() });
  return page.items.map(({ item, sortKey }) => ({ cursor: encodeCursor(signature, sortKey), node: item }));
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
    // The union expects the name of the type as a member; SearchHit.__resolveType below gives it for any node.
    node: ({ node }) => node.node as ResolversUnionTypes<never>['SearchHit'],
    score: ({ node }) => scores[node.match],
    match: ({ node }) => node.match,
    matchedField: ({ node }) => node.field,
    matchedAlias: ({ node: { node, field, ordinal } }) =>
      field === 'alias' && node.family === 'entity' ? (node.aliases[ordinal] ?? null) : null,
    highlights: ({ node }, _args, context) => highlightHit(context, node),
  },
  SearchHit: {
    __resolveType: (node) => (node.family === 'article' ? 'Article' : node.family === 'claim' ? 'Claim' : typeOfSubject(node)),
  },
} satisfies Resolvers;
