// Participations, as edges of the event and of the entity.
import type { StoredEdge } from '../domain/edge.js';
import type { ParticipantRole } from '../domain/ontology/roles.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { edgeFacts } from './edge-facts.js';
import { statusOfFact } from './status.js';

type Participation = { readonly edge: StoredEdge };

const participationFields = {
  ...edgeFacts.ofConnection,
  role: ({ edge }: Participation): ParticipantRole => edge.facts.role!,
  side: ({ edge }: Participation) => edge.facts.side ?? null,
  status: ({ edge }: Participation) => statusOfFact(edge).status,
  statusBasis: ({ edge }: Participation) => statusOfFact(edge),
};

export const participantResolvers = {
  ParticipantEdge: participationFields,
  EntityEventEdge: participationFields,
} satisfies Resolvers;
