// Articles: what they mention, the claims they report, and the quotes that are used as evidence.
import { nodeOf } from '../analysis/read-nodes.js';
import { everything, type EdgeFilter, type NodeFilter } from '../domain/filter.js';
import type { StoredClaim, StoredEntity, StoredEvent, StoredEvidence } from '../domain/records.js';
import { eventKinds, type EntityKind, type SubjectKind } from '../domain/ontology/kinds.js';
import type { ArticleEvidenceArgs, ArticlePeopleArgs, Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import type { PageArguments } from './connection.js';
import { readRelatedIds } from './filters/combine.js';
import { readClaimFilter, readEntityFilter, readEventFilter, readMentionFilter } from './filters/node-filters.js';
import { pageEdges, readOrder } from './lists.js';
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

function pageEntities(context: GraphQLContext, articleId: string, kind: EntityKind, args: Partial<ArticlePeopleArgs>) {
  return pageMentions<StoredEntity>(
    context,
    articleId,
    { kind: 'and', parts: [ofKind([kind]), { kind: 'node', node: readEntityFilter(args.filter) }] },
    args,
  );
}

function ofKind(kinds: readonly SubjectKind[]): EdgeFilter {
  return { kind: 'node', node: { kind: 'attribute', attribute: 'kind', in: kinds } };
}

/** A quote is of one article only, so the filter keeps either all of the evidence of an article or none of it. */
function ofArticles(input: ArticleEvidenceArgs['article']): EdgeFilter {
  const quotedFrom = (ids: readonly string[]): NodeFilter => ({
    kind: 'related',
    relation: 'QUOTED_FROM',
    direction: 'out',
    where: { kind: 'node', node: { kind: 'attribute', attribute: 'id', in: ids } },
  });
  return { kind: 'node', node: readRelatedIds(input, 'article', quotedFrom) ?? everything };
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
    people: (article, args, context) => pageEntities(context, article.id, 'PERSON', args),
    organizations: (article, args, context) => pageEntities(context, article.id, 'ORGANIZATION', args),
    places: (article, args, context) => pageEntities(context, article.id, 'PLACE', args),
    events: (article, args, context) =>
      pageMentions<StoredEvent>(
        context,
        article.id,
        { kind: 'and', parts: [ofKind(eventKinds), { kind: 'node', node: readEventFilter(args.filter) }] },
        args,
      ),
    claims: (article, args, context) =>
      pageEdges<StoredClaim>(
        context,
        article.id,
        {
          relation: 'REPORTED_IN',
          direction: 'in',
          filter: { kind: 'node', node: readClaimFilter(args.filter) },
          order: readOrder(args.orderBy, claimOrders, latestFirst),
        },
        args,
      ),
    evidence: (article, args, context) =>
      pageEdges<StoredEvidence>(context, article.id, { relation: 'QUOTED_FROM', direction: 'in', filter: ofArticles(args.article) }, args),
  },
} satisfies Resolvers;
