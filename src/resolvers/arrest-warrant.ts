// Arrest warrants: the fields of every event, the steps from request to withdrawal, and the accusations.
import { readNeighbors } from '../analysis/read-neighborhood.js';
import { nodeOf } from '../analysis/read-nodes.js';
import type { StoredAccusation, StoredEntity, StoredStep } from '../domain/records.js';
import { orderSteps, warrantState } from '../domain/warrant-state.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { eventFields } from './event.js';
import { pageEvidence } from './page-evidence.js';

async function readSteps(context: GraphQLContext, warrantId: string): Promise<StoredStep[]> {
  return orderSteps(await readNeighbors<StoredStep>(context, warrantId, 'STEP_OF', 'in'));
}

export const arrestWarrantResolvers = {
  ArrestWarrant: {
    ...eventFields,
    state: async (warrant, _args, context) => warrantState(await readSteps(context, warrant.id)),
    wasIssued: async (warrant, _args, context) => (await readSteps(context, warrant.id)).some((step) => step.state === 'ISSUED'),
    steps: (warrant, _args, context) => readSteps(context, warrant.id),
    accusations: (warrant, _args, context) => readNeighbors<StoredAccusation>(context, warrant.id, 'ACCUSATION_IN', 'in'),
  },
  WarrantStep: {
    by: (step, _args, context) => (step.byId === null ? null : nodeOf<StoredEntity>(context, step.byId)),
    evidence: (step, args, context) => pageEvidence(context, step, args),
  },
  Accusation: {
    evidence: (accusation, args, context) => pageEvidence(context, accusation, args),
  },
} satisfies Resolvers;
