// The timeline of an entity: its events, the steps of its warrants, claims by and about it, and its offices and memberships, by date.
import { toGroups } from '../analysis/count-groups.js';
import { mergeSorted } from '../analysis/merge-sorted.js';
import type { TimelineSort } from '../analysis/timeline-key.js';
import type { Grouping } from '../domain/grouping.js';
import { createPage } from '../domain/page.js';
import type { StoredClaim, StoredEntity } from '../domain/records.js';
import type { PersonTimelineArgs, Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { createConnection, readSlice, type GroupedConnection } from './connection.js';
import { edgeFacts } from './edge-facts.js';
import { timelineFacetFields } from './facets.js';
import { listNodes, nodeOf } from './lists.js';
import { memberInWords } from './member-in-words.js';
import { pageEvidence } from './page-evidence.js';
import { countSorts, createPulls, readTimelineFilter, type AnyTimelineItem } from './timeline-lists.js';

export type PageOfTimelineItems = GroupedConnection<AnyTimelineItem, null>;

export function pageTimeline(context: GraphQLContext, entity: StoredEntity, args: Partial<PersonTimelineArgs>): PageOfTimelineItems {
  const list = { timelineOf: entity.id, filter: args.filter ?? null };
  const slice = readSlice(args, list);
  const contents = readTimelineFilter(context, entity, args.filter ?? {});
  let counted: Promise<Map<TimelineSort, number>> | undefined;
  const counts = () => (counted ??= countSorts(context, entity.id, contents));
  const connection = createConnection<AnyTimelineItem, null>({
    args,
    list,
    readPage: async () => {
      const pulls = await createPulls(context, entity.id, contents, slice);
      const items = await mergeSorted(pulls, { limit: slice.limit + 1, fromEnd: slice.fromEnd, combine });
      return createPage(
        items.map((node) => ({ item: { node, edge: null }, sortKey: node.sortKey })),
        slice,
      );
    },
    count: async () => [...(await counts()).values()].reduce((sum, count) => sum + count, 0),
  });
  return Object.assign(connection, { groups: async (grouping: Grouping) => toGroups(await counts(), grouping) });
}

/** Two lists may tell of one item: an event in which a place takes part and which happened there, a claim by somebody about themselves. */
function combine(one: AnyTimelineItem, other: AnyTimelineItem): AnyTimelineItem {
  if (one.sort === 'EVENT' && other.sort === 'EVENT') {
    const roles = [...new Set([...one.roles, ...other.roles])].sort();
    return { ...one, roles, isHere: one.isHere || other.isHere };
  }
  if (one.sort === 'CLAIM' && other.sort === 'CLAIM') {
    return { ...one, isSpeaker: one.isSpeaker || other.isSpeaker, isAbout: one.isAbout || other.isAbout };
  }
  return one;
}

/** What nobody holds must not read as if it were said. */
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
