// The timeline of an entity: its filter and page arguments, and what each sort of item shows.
import { nodeOf, listNodes } from '../analysis/read-nodes.js';
import { listTimeline } from '../analysis/timeline.js';
import type { TimelineSort } from '../analysis/timeline-key.js';
import type { StoredClaim, StoredEntity } from '../domain/records.js';
import type { PersonTimelineArgs, Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { connectList } from './connection.js';
import { edgeFacts } from './edge-facts.js';
import { timelineFacetFields } from './facets.js';
import { readTimelineFilter } from './filters/timeline-filter.js';
import { memberInWords } from './member-in-words.js';
import { pageEvidence } from './page-evidence.js';
import type { PageOfTimelineItems } from './parents.js';

export function pageTimeline(context: GraphQLContext, entity: StoredEntity, args: Partial<PersonTimelineArgs>): PageOfTimelineItems {
  const identity = { timelineOf: entity.id, filter: args.filter ?? null };
  return connectList(args, identity, listTimeline(context, entity, readTimelineFilter(args.filter)));
}

/** Ensures that a claim that its speaker denies or retracts does not read as if it were affirmed. */
function lead({ polarity, speechAct }: StoredClaim): string {
  if (polarity === 'NEGATED') return speechAct === 'CONFIRMED' ? 'Not confirmed: ' : 'Denied: ';
  return speechAct === 'RETRACTED' ? 'Taken back: ' : '';
}

const itemTypes = {
  EVENT: 'TimelineEvent',
  WARRANT_STEP: 'TimelineWarrantStep',
  CLAIM: 'TimelineClaim',
  AFFILIATION: 'TimelineAffiliation',
} as const satisfies Record<TimelineSort, string>;

export const timelineResolvers = {
  TimelineItem: { __resolveType: (item) => itemTypes[item.sort] },
  TimelineConnection: timelineFacetFields,
  TimelineEvent: {
    label: ({ event }) => event.label,
    evidence: ({ event }, args, context) => pageEvidence(context, event, args),
  },
  TimelineWarrantStep: {
    label: ({ warrant, step }) => `${memberInWords(step.state)}: ${warrant.label}`,
    evidence: ({ step }, args, context) => pageEvidence(context, step, args),
  },
  TimelineClaim: {
    label: ({ claim }) => lead(claim) + claim.proposition,
    evidence: ({ claim }, args, context) => pageEvidence(context, claim, args),
  },
  TimelineAffiliation: {
    ...edgeFacts.ofConnection,
    label: async ({ edge }, _args, context) => {
      const [from, to] = await listNodes<StoredEntity>(context, [edge.fromId, edge.toId]);
      return `${from!.label}: ${edge.facts.title ?? 'member'}, ${to!.label}`;
    },
    member: ({ edge }, _args, context) => nodeOf<StoredEntity>(context, edge.fromId),
    of: ({ edge }, _args, context) => nodeOf<StoredEntity>(context, edge.toId),
    title: ({ edge }) => edge.facts.title ?? null,
  },
} satisfies Resolvers;
