// Articles: what they name, what they report, and the words that carry it.
import type { EdgeFilter } from '../domain/filter.js';
import type { StoredClaim, StoredEntity, StoredEvent, StoredEvidence } from '../domain/records.js';
import { eventKinds, type SubjectKind } from '../domain/vocabulary.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import type { PageArguments } from './connection.js';
import { readClaimFilter, readEventFilter, readMentionFilter } from './filters/node-filters.js';
import { nodeOf, pageEdges, readOrder } from './lists.js';
import { claimOrders, latestFirst, nodeFields } from './subject.js';

/** One page of what an article mentions, in order of first mention. */
function pageMentions<Subject extends StoredEntity | StoredEvent>(
  context: GraphQLContext,
  articleId: string,
  filter: EdgeFilter,
  args: PageArguments,
) {
  return pageEdges<Subject>(context, articleId, { relation: 'MENTIONS', direction: 'out', filter }, args);
}

function ofKind(kinds: readonly SubjectKind[]): EdgeFilter {
  return { node: { attribute: 'kind', in: kinds } };
}

export const articleResolvers = {
  ArticleSource: {
    outlet: (source, _args, context) => (source.outletId === null ? null : nodeOf<StoredEntity>(context, source.outletId)),
  },
  Article: {
    ...nodeFields,
    text: (article, _args, context) => context.loaders.articleTextById.load(article.id),
    outlet: (article, _args, context) => (article.outletId === null ? null : nodeOf<StoredEntity>(context, article.outletId)),
    agency: (article, _args, context) => (article.agencyId === null ? null : nodeOf<StoredEntity>(context, article.agencyId)),
    mentions: (article, args, context) => pageMentions(context, article.id, readMentionFilter(args.filter), args),
    people: (article, args, context) => pageMentions<StoredEntity>(context, article.id, ofKind(['PERSON']), args),
    organizations: (article, args, context) => pageMentions<StoredEntity>(context, article.id, ofKind(['ORGANIZATION']), args),
    places: (article, args, context) => pageMentions<StoredEntity>(context, article.id, ofKind(['PLACE']), args),
    events: (article, args, context) =>
      pageMentions<StoredEvent>(context, article.id, { and: [ofKind(eventKinds), { node: readEventFilter(args.filter) }] }, args),
    claims: (article, args, context) =>
      pageEdges<StoredClaim>(
        context,
        article.id,
        {
          relation: 'REPORTED_IN',
          direction: 'in',
          filter: { node: readClaimFilter(args.filter) },
          order: readOrder(args.orderBy, claimOrders, latestFirst),
        },
        args,
      ),
    evidence: (article, args, context) =>
      pageEdges<StoredEvidence>(context, article.id, { relation: 'QUOTED_FROM', direction: 'in' }, args),
  },
} satisfies Resolvers;
