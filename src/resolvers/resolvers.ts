// All resolvers of the schema. The compiler reports a missing field; see complete-resolvers.ts.
import { affiliationResolvers } from './affiliation.js';
import { arrestWarrantResolvers } from './arrest-warrant.js';
import { articleResolvers } from './article.js';
import { attackResolvers } from './attack.js';
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
import { mentionResolvers } from './mention.js';
import { networkResolvers } from './network.js';
import { nodeResolvers } from './node.js';
import { organizationResolvers } from './organization.js';
import { otherEventResolvers } from './other-event.js';
import { participantResolvers } from './participant.js';
import { pathResolvers } from './path.js';
import { personResolvers } from './person.js';
import { placeResolvers } from './place.js';
import { queryResolvers } from './query.js';
import { scalarResolvers } from './scalars.js';
import { searchResolvers } from './search.js';
import { talksResolvers } from './talks.js';
import { timelineResolvers } from './timeline.js';

export const resolvers = {
  ...scalarResolvers,
  ...nodeResolvers,
  ...entityResolvers,
  ...personResolvers,
  ...organizationResolvers,
  ...placeResolvers,
  ...externalIdResolvers,
  ...affiliationResolvers,
  ...eventResolvers,
  ...eventLinkResolvers,
  ...arrestWarrantResolvers,
  ...talksResolvers,
  ...attackResolvers,
  ...otherEventResolvers,
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
} satisfies CompleteResolvers;
