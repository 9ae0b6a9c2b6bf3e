// The fields that all kinds of events have in common.
import { readEdges } from '../analysis/read-neighborhood.js';
import { listNodes, nodeOf } from '../analysis/read-nodes.js';
import type { StoredClaim, StoredEntity } from '../domain/records.js';
import { eventKinds, kindRow, type EventKind, type SubjectTypeName } from '../domain/ontology/kinds.js';
import type { ConflictResolvers, Resolvers } from '../generated/resolver-types.js';
import { edgeFacts } from './edge-facts.js';
import { readEventLinks } from './event-link.js';
import { readParticipantFilter } from './filters/node-filters.js';
import { kindFields, type KindFields } from './kind-fields.js';
import { pageEdges } from './lists.js';
import { pageEvidence } from './page-evidence.js';
import { statusOfFact } from './status.js';
import { subjectFields, typeOfSubject } from './subject.js';

export const eventFields = {
  ...subjectFields,
  places: (event, _args, context) => readEdges(context, event.id, 'LOCATED_AT', 'out'),
  participants: (event, args, context) =>
    pageEdges<StoredEntity>(
      context,
      event.id,
      { relation: 'PARTICIPATES_IN', direction: 'in', filter: readParticipantFilter(args.filter) },
      args,
    ),
  follows: (event, _args, context) => readEventLinks(context, event.id, 'out'),
  followedBy: (event, _args, context) => readEventLinks(context, event.id, 'in'),
  status: (event) => statusOfFact(event).status,
  statusBasis: (event) => statusOfFact(event),
  evidence: (event, args, context) => pageEvidence(context, event, args),
  reportCount: (event) => event.articleCount,
  independentSourceCount: (event, _args, context) => context.loaders.independentSourceCountById.load(event.id),
} satisfies ConflictResolvers;

type EventTypes = { [Kind in EventKind as SubjectTypeName<Kind>]: typeof eventFields & KindFields<Kind> };

/** Every type of event: what all events have, and the own fields of its kind. */
const eventTypes = Object.fromEntries(
  eventKinds.map((kind) => [kindRow(kind).typeName, { ...eventFields, ...kindFields(kind) }]),
) as EventTypes;

export const eventResolvers = {
  ...eventTypes,
  Event: { __resolveType: typeOfSubject<EventKind> },
  EventPlace: {
    ...edgeFacts.ofEdge,
    place: (edge, _args, context) => nodeOf<StoredEntity>(context, edge.toId),
    precision: (edge) => edge.facts.precision!,
  },
  StatusBasis: {
    claims: (basis, _args, context) => listNodes<StoredClaim>(context, basis.claimIds),
  },
} satisfies Resolvers;
