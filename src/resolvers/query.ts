// The root fields: lookups by id and slug, and lists. Only root fields may use the reader without loaders.
import { fromGlobalId, nodeId, slugPattern, type NodeFamily } from '../domain/ids.js';
import type { StoredArticle, StoredClaim, StoredEntity, StoredEvent, StoredNode } from '../domain/records.js';
import type { SortBy } from '../domain/relations.js';
import type { DossierError } from '../errors.js';
import type { EntityOrderField, Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { refuse } from './bad-input.js';
import { eventOrders } from './entity.js';
import { readArticleFilter, readClaimFilter, readEntityFilter, readEventFilter } from './filters/node-filters.js';
import type { PublicNode } from './node.js';
import { pageNodes, readOrder } from './lists.js';
import { articleOrders, claimOrders, latestFirst } from './subject.js';

const entityOrders = { LABEL: 'label', ARTICLE_COUNT: 'count' } as const satisfies Record<EntityOrderField, SortBy>;

/** A node by its global id. Steps and accusations belong to their warrant, and are not nodes of the API. */
async function findNode(context: GraphQLContext, globalId: string, argument: string): Promise<PublicNode | null> {
  const node = await context.loaders.nodeById.load(fromGlobalId(globalId, argument));
  return node && node.family !== 'step' && node.family !== 'accusation' ? node : null;
}

async function findBySlug<Item extends StoredNode>(context: GraphQLContext, family: NodeFamily, slug: string): Promise<Item | null> {
  if (!slugPattern.test(slug)) throw malformedSlug(slug);
  return (await context.loaders.nodeById.load(nodeId(family, slug))) as Item | null;
}

function malformedSlug(slug: string): DossierError {
  const nearest = slug
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120);
  const suggestion = slugPattern.test(nearest) ? `Did you mean ${JSON.stringify(nearest)}?` : undefined;
  const expected = 'lowercase ASCII letters and digits, with single hyphens between words';
  return refuse('slug', expected, JSON.stringify(slug.slice(0, 80)), suggestion);
}

export const queryResolvers = {
  Query: {
    node: (_root, { id }, context) => findNode(context, id, 'id'),
    nodes: (_root, { ids }, context) => Promise.all(ids.map((id, index) => findNode(context, id, `ids[${index}]`))),
    article: (_root, { slug }, context) => findBySlug<StoredArticle>(context, 'article', slug),
    entity: (_root, { slug }, context) => findBySlug<StoredEntity>(context, 'entity', slug),
    event: (_root, { slug }, context) => findBySlug<StoredEvent>(context, 'event', slug),
    articles: (_root, args, context) =>
      pageNodes<StoredArticle>(
        context,
        {
          family: 'article',
          filter: readArticleFilter(args.filter),
          order: readOrder(args.orderBy, articleOrders, latestFirst),
        },
        args,
      ),
    entities: (_root, args, context) =>
      pageNodes<StoredEntity>(
        context,
        {
          family: 'entity',
          filter: readEntityFilter(args.filter),
          order: readOrder(args.orderBy, entityOrders, { by: 'label', direction: 'ASC' }),
        },
        args,
      ),
    events: (_root, args, context) =>
      pageNodes<StoredEvent>(
        context,
        {
          family: 'event',
          filter: readEventFilter(args.filter),
          order: readOrder(args.orderBy, eventOrders, latestFirst),
        },
        args,
      ),
    claims: (_root, args, context) =>
      pageNodes<StoredClaim>(
        context,
        {
          family: 'claim',
          filter: readClaimFilter(args.filter),
          order: readOrder(args.orderBy, claimOrders, latestFirst),
        },
        args,
      ),
  },
} satisfies Resolvers;
