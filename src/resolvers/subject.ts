// The fields that entities and events have in common, and the GraphQL type of each kind of them.
import type { StoredArticle, StoredClaim, StoredEntity, StoredEvent, StoredNode } from '../domain/records.js';
import { slugOf, toGlobalId } from '../domain/ids.js';
import type { Order } from '../domain/page.js';
import type { SortBy } from '../domain/relations.js';
import { kinds, type SubjectKind, type SubjectTypeName } from '../domain/ontology/kinds.js';
import type { ArticleOrderField, PersonArticlesArgs, PersonClaimsArgs } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { readArticleFilter, readClaimFilter } from './filters/node-filters.js';
import { pageEdges, readOrder } from './lists.js';

type Subject = StoredEntity | StoredEvent;

/** The name of the GraphQL type of an entity or event. */
export function typeOfSubject<Kind extends SubjectKind>({ kind }: { readonly kind: Kind }): SubjectTypeName<Kind> {
  return kinds[kind].typeName;
}

export const latestFirst: Order = { by: 'date', direction: 'DESC' };
export const articleOrders = { PUBLISHED_ON: 'date', TITLE: 'label' } as const satisfies Record<ArticleOrderField, SortBy>;
export const claimOrders = { SAID_ON: 'date' } as const;

export const nodeFields = {
  id: (node: Pick<StoredNode, 'id'>) => toGlobalId(node.id),
  slug: (node: Pick<StoredNode, 'id'>) => slugOf(node.id),
};

export const subjectFields = {
  ...nodeFields,
  articles: (subject: Subject, args: Partial<PersonArticlesArgs>, context: GraphQLContext) =>
    pageEdges<StoredArticle>(
      context,
      subject.id,
      {
        relation: 'MENTIONS',
        direction: 'in',
        filter: { kind: 'node', node: readArticleFilter(args.filter) },
        order: readOrder(args.orderBy, articleOrders, latestFirst),
      },
      args,
    ),
  claims: (subject: Subject, args: Partial<PersonClaimsArgs>, context: GraphQLContext) =>
    pageEdges<StoredClaim>(
      context,
      subject.id,
      {
        relation: 'ABOUT',
        direction: 'in',
        filter: { kind: 'node', node: readClaimFilter(args.filter) },
        order: readOrder(args.orderBy, claimOrders, latestFirst),
      },
      args,
    ),
};
