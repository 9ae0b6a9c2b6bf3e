// All resolvers of the schema. The compiler refuses this map while a field is missing: complete-resolvers.ts.
import { arrestWarrantResolvers } from './arrest-warrant.js';
import { articleResolvers } from './article.js';
import { claimResolvers } from './claim.js';
import { coMentionResolvers } from './co-mention.js';
import type { CompleteResolvers } from './complete-resolvers.js';
import { contradictionResolvers } from './contradiction.js';
import { datasetResolvers } from './dataset.js';
import { entityResolvers } from './entity.js';
import { eventLinkResolvers } from './event-link.js';
import { eventResolvers } from './event.js';
import { evidenceResolvers } from './evidence.js';
import { externalIdResolvers } from './external-id.js';
import { facetResolvers } from './facets.js';
import { membershipResolvers } from './membership.js';
import { mentionResolvers } from './mention.js';
import { networkResolvers } from './network.js';
import { nodeResolvers } from './node.js';
import { organizationResolvers } from './organization.js';
import { participantResolvers } from './participant.js';
import { pathResolvers } from './path.js';
import { placeResolvers } from './place.js';
import { queryResolvers } from './query.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { relationResolvers } from './relation-fields.js';
import { scalarResolvers } from './scalars.js';
import { searchResolvers } from './search.js';
import { timelineResolvers } from './timeline.js';

const byConcept = {
  ...scalarResolvers,
  ...nodeResolvers,
  ...entityResolvers,
  ...organizationResolvers,
  ...placeResolvers,
  ...externalIdResolvers,
  ...membershipResolvers,
  ...eventResolvers,
  ...eventLinkResolvers,
  ...arrestWarrantResolvers,
  ...participantResolvers,
  ...mentionResolvers,
  ...facetResolvers,
  ...articleResolvers,
  ...evidenceResolvers,
  ...claimResolvers,
  ...searchResolvers,
  ...timelineResolvers,
  ...networkResolvers,
  ...pathResolvers,
  ...coMentionResolvers,
  ...contradictionResolvers,
  Query: {
    ...queryResolvers.Query,
    ...externalIdResolvers.Query,
    ...datasetResolvers.Query,
    ...contradictionResolvers.Query,
    ...pathResolvers.Query,
    ...networkResolvers.Query,
    ...searchResolvers.Query,
  },
} satisfies Resolvers;

/** The fields of a type may come from both maps. */
function mergeTypes<One extends object, Other extends object>(one: One, other: Other): One & Other {
  const merged = Object.entries(other).map(([type, fields]) => [type, { ...one[type as keyof One], ...fields }]);
  return { ...one, ...Object.fromEntries(merged) } as One & Other;
}

export const resolvers = mergeTypes(byConcept, relationResolvers) satisfies CompleteResolvers;
