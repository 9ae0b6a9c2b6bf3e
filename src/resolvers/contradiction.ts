// Contradictions: groups of claims that cannot all hold, with their sides.
import { articleIdsOf, claimsOf, speakerIdsOf } from '../analysis/contradiction-groups.js';
import { listContradictions } from '../analysis/list-contradictions.js';
import { listNodes } from '../analysis/read-nodes.js';
import { fromGlobalId } from '../domain/ids.js';
import type { StoredArticle, StoredClaim, StoredEntity, StoredEvent } from '../domain/records.js';
import { unique } from '../domain/unique.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { connectList } from './connection.js';
import { contradictionFacetFields } from './facets.js';

export const contradictionResolvers = {
  Query: {
    contradictions: (_root, args, context) => {
      const filter = {
        aboutId: typeof args.about === 'string' ? fromGlobalId(args.about, 'about') : null,
        kinds: args.kind ?? null,
      };
      return connectList(args, { contradictions: filter }, listContradictions(context, filter));
    },
  },
  ContradictionConnection: contradictionFacetFields,
  Contradiction: {
    about: (group, _args, context) => listNodes<StoredEntity | StoredEvent>(context, group.aboutIds),
    claims: (group, _args, context) => listNodes<StoredClaim>(context, unique(claimsOf(group).map(({ id }) => id))),
    sides: (group) => group.sides.map((side) => ({ group, side })),
  },
  ContradictionSide: {
    label: ({ side }) => side.label,
    claims: ({ side }, _args, context) =>
      listNodes<StoredClaim>(
        context,
        side.standpoints.map(({ claim }) => claim.id),
      ),
    speakers: ({ group, side }, _args, context) => listNodes<StoredEntity>(context, speakerIdsOf(group, side)),
    articles: ({ group, side }, _args, context) => listNodes<StoredArticle>(context, articleIdsOf(group, side)),
  },
} satisfies Resolvers;
