// The fields of every edge that states a fact: its provenance, its note, and the quotes that support it.
import type { StoredEdge } from '../domain/edge.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import type { ConnectionEdge } from './connection.js';
import { pageEvidence, type EvidenceArguments } from './page-evidence.js';

const ofEdge = {
  provenance: (edge: StoredEdge) => edge.facts.provenance ?? 'ARTICLE',
  note: (edge: StoredEdge) => edge.facts.note ?? null,
  evidence: (edge: StoredEdge, args: EvidenceArguments, context: GraphQLContext) => pageEvidence(context, edge, args),
};

type AnyEdge = Pick<ConnectionEdge<unknown, StoredEdge>, 'edge'>;

export const edgeFacts = {
  /** For a parent that is the edge itself. */
  ofEdge,
  /** For a parent that is an edge of a connection. */
  ofConnection: {
    provenance: ({ edge }: AnyEdge) => ofEdge.provenance(edge),
    note: ({ edge }: AnyEdge) => ofEdge.note(edge),
    evidence: ({ edge }: AnyEdge, args: EvidenceArguments, context: GraphQLContext) => ofEdge.evidence(edge, args, context),
  },
};
