// Co-mentions: which entities articles mention together with an entity, and in which articles.
import { listCoMentions, readSharedArticles } from '../analysis/co-mentions.js';
import { listNodes } from '../analysis/read-nodes.js';
import { defaultPageSize } from '../domain/page-size.js';
import type { StoredEntity } from '../domain/records.js';
import type { PersonCoMentionsArgs, Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { connectList } from './connection.js';
import { coMentionFacetFields } from './facets.js';
import { readCoMentionFilter } from './filters/co-mention-filter.js';
import type { PageOfCoMentions } from './parents.js';

export function pageCoMentions(context: GraphQLContext, entity: StoredEntity, args: Partial<PersonCoMentionsArgs>): PageOfCoMentions {
  const orderBy = args.orderBy ?? 'ARTICLE_COUNT';
  const identity = { coMentionsOf: entity.id, filter: args.filter ?? null, orderBy };
  return connectList(args, identity, listCoMentions(context, entity.id, readCoMentionFilter(args.filter), orderBy));
}

export const coMentionResolvers = {
  CoMentionConnection: {
    ...coMentionFacetFields,
    nodes: async (connection, _args, context) =>
      listNodes<StoredEntity>(
        context,
        (await connection.edges).map(({ node }) => node.otherId),
      ),
  },
  CoMentionEdge: {
    node: async ({ node }, _args, context) => (await listNodes<StoredEntity>(context, [node.otherId]))[0]!,
    articleCount: ({ node }) => node.articleCount,
    independentArticleCount: ({ node }) => node.independentArticleCount,
    pmi: ({ node }) => node.pmi(),
    articles: ({ node }, args, context) => readSharedArticles(context, node, args.first ?? defaultPageSize),
  },
} satisfies Resolvers;
