// Claims: their speakers, what they are about, and which claims they support or contradict.
import { readEdges, readNeighbors } from '../analysis/read-neighborhood.js';
import { nodeOf } from '../analysis/read-nodes.js';
import type { StoredClaim, StoredEntity, StoredEvent } from '../domain/records.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { pageEvidence } from './page-evidence.js';
import { statusOfFact } from './status.js';
import { nodeFields } from './subject.js';

export const claimResolvers = {
  Claim: {
    id: nodeFields.id,
    speakers: (claim, _args, context) => readNeighbors<StoredEntity>(context, claim.id, 'CLAIMED_BY', 'out'),
    about: (claim, _args, context) => readNeighbors<StoredEntity | StoredEvent>(context, claim.id, 'ABOUT', 'out'),
    concerns: (claim, _args, context) => readEdges(context, claim.id, 'CONCERNS', 'out'),
    eventDates: async (claim, _args, context) =>
      (await readEdges(context, claim.id, 'ABOUT', 'out')).filter(({ facts: { when } }) => when !== undefined),
    supports: (claim, _args, context) => readNeighbors<StoredClaim>(context, claim.id, 'SUPPORTS', 'out'),
    contradicts: (claim, _args, context) => readNeighbors<StoredClaim>(context, claim.id, 'CONTRADICTS', 'out'),
    supportedBy: (claim, _args, context) => readNeighbors<StoredClaim>(context, claim.id, 'SUPPORTS', 'in'),
    contradictedBy: (claim, _args, context) => readNeighbors<StoredClaim>(context, claim.id, 'CONTRADICTS', 'in'),
    status: (claim) => statusOfFact(claim).status,
    statusBasis: (claim) => statusOfFact(claim),
    evidence: (claim, args, context) => pageEvidence(context, claim, args),
  },
  ClaimedDate: {
    event: (edge, _args, context) => nodeOf<StoredEvent>(context, edge.toId),
    date: (edge) => edge.facts.when!,
  },
  ClaimedParticipation: {
    event: (edge, _args, context) => nodeOf<StoredEvent>(context, edge.toId),
    entity: (edge, _args, context) => nodeOf<StoredEntity>(context, edge.facts.entityId!),
    role: (edge) => edge.facts.role!,
  },
} satisfies Resolvers;
