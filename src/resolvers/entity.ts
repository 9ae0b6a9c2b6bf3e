// The fields that persons, organizations, places and topics have in common.
import type { EdgeFilter } from '../domain/filter.js';
import type { EventOrderField, PersonResolvers, Resolvers } from '../generated/resolver-types.js';
import type { EntityKind } from '../domain/ontology/kinds.js';
import type { SortBy } from '../domain/relations.js';
import { pageCoMentions } from './co-mention.js';
import { readClaimFilter, readEventFilter } from './filters/node-filters.js';
import { pageEdges, readOrder } from './lists.js';
import { pageTimeline } from './timeline.js';
import { claimOrders, latestFirst, subjectFields, typeOfSubject } from './subject.js';

export const eventOrders = { DATE: 'date', LABEL: 'label', REPORT_COUNT: 'count' } as const satisfies Record<EventOrderField, SortBy>;

export const entityFields = {
  ...subjectFields,
  events: (entity, args, context) => {
    const inRoles: EdgeFilter[] = args.roles ? [{ kind: 'attribute', attribute: 'role', in: args.roles }] : [];
    return pageEdges(
      context,
      entity.id,
      {
        relation: 'PARTICIPATES_IN',
        direction: 'out',
        filter: { kind: 'and', parts: [...inRoles, { kind: 'node', node: readEventFilter(args.filter) }] },
        order: readOrder(args.orderBy, eventOrders, latestFirst),
      },
      args,
    );
  },
  claimsMade: (entity, args, context) =>
    pageEdges(
      context,
      entity.id,
      {
        relation: 'CLAIMED_BY',
        direction: 'in',
        filter: { kind: 'node', node: readClaimFilter(args.filter) },
        order: readOrder(args.orderBy, claimOrders, latestFirst),
      },
      args,
    ),
  coMentions: (entity, args, context) => pageCoMentions(context, entity, args),
  timeline: (entity, args, context) => pageTimeline(context, entity, args),
} satisfies typeof subjectFields & {
  coMentions: PersonResolvers['coMentions'];
  timeline: PersonResolvers['timeline'];
  events: PersonResolvers['events'];
  claimsMade: PersonResolvers['claimsMade'];
};

export const entityResolvers = {
  Entity: { __resolveType: typeOfSubject<EntityKind> },
  Person: entityFields,
  Topic: entityFields,
} satisfies Resolvers;
