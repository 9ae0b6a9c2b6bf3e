// Mentions, as edges of the article and of the entity or event that it mentions.
import type { StoredEdge } from '../domain/edge.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { connectionFields } from './connection-fields.js';

type Mention = { readonly edge: StoredEdge };

const mentionFields = {
  surfaceForms: ({ edge }: Mention) => edge.facts.surfaceForms ?? [],
  count: ({ edge }: Mention) => edge.facts.count ?? 0,
  inHeading: ({ edge }: Mention) => edge.facts.inHeading ?? false,
};

export const mentionResolvers = {
  SubjectArticleEdge: mentionFields,
  ArticleMentionEdge: mentionFields,
  ArticlePersonConnection: connectionFields,
  ArticlePersonEdge: mentionFields,
  ArticleOrganizationConnection: connectionFields,
  ArticleOrganizationEdge: mentionFields,
  ArticlePlaceConnection: connectionFields,
  ArticlePlaceEdge: mentionFields,
  ArticleEventEdge: mentionFields,
} satisfies Resolvers;
