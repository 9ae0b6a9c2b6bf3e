// Evidence: a quote, and the article that it is from.
import { nodeOf } from '../analysis/read-nodes.js';
import type { StoredArticle } from '../domain/records.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { nodeFields } from './subject.js';

export const evidenceResolvers = {
  Evidence: {
    id: nodeFields.id,
    article: (evidence, _args, context) => nodeOf<StoredArticle>(context, evidence.articleId),
  },
} satisfies Resolvers;
