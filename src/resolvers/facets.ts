// Facets and histograms: the items of a list counted by values that its filter can select. They count the same list that the connection
// pages.
import { nodeOf } from '../analysis/read-nodes.js';
import { lastDayOf } from '../domain/date-interval.js';
import { everything } from '../domain/filter.js';
import type { DateInterval, GroupKey } from '../domain/grouping.js';
import { toGlobalId } from '../domain/ids.js';
import { labelOf } from '../domain/node-kind.js';
import { defaultFacetSize } from '../domain/page-size.js';
import type { Direction, RelationName } from '../domain/relations.js';
import { eventKinds, type SubjectKind } from '../domain/ontology/kinds.js';
import type {
  ArticleFacet,
  ClaimFacet,
  CoMentionFacet,
  ContradictionFacet,
  EntityFacet,
  EventFacet,
  EvidenceFacet,
  ParticipantFacet,
  SearchFacet,
  Resolvers,
  SubjectFacet,
  TimelineFacet,
} from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import type { GroupedList } from './connection.js';
import { connectionFields } from './connection-fields.js';
import { memberInWords } from './member-in-words.js';
import type { BucketSource, ValueForm } from './parents.js';

interface FacetKind {
  readonly by: GroupKey;
  readonly form: ValueForm;
}

const year: FacetKind = { by: { kind: 'interval', interval: 'YEAR' }, form: 'year' };
const month: FacetKind = { by: { kind: 'interval', interval: 'MONTH' }, form: 'month' };
const kind: FacetKind = { by: { kind: 'attribute', attribute: 'kind' }, form: 'member' };
const status: FacetKind = { by: { kind: 'attribute', attribute: 'status' }, form: 'member' };

function linked(relation: RelationName, direction: Direction): FacetKind {
  return { by: { kind: 'related', relation, direction, where: everything }, form: 'node' };
}

function mentioned(kinds: readonly SubjectKind[]): FacetKind {
  return {
    by: {
      kind: 'related',
      relation: 'MENTIONS',
      direction: 'out',
      where: { kind: 'node', node: { kind: 'attribute', attribute: 'kind', in: kinds } },
    },
    form: 'node',
  };
}

const articleFacets: Readonly<Record<ArticleFacet, FacetKind>> = {
  OUTLET: { by: { kind: 'attribute', attribute: 'outletId' }, form: 'node' },
  LANGUAGE: { by: { kind: 'attribute', attribute: 'language' }, form: 'plain' },
  CATEGORY: { by: { kind: 'attribute', attribute: 'category' }, form: 'plain' },
  YEAR: year,
  MONTH: month,
  MENTIONED_PERSON: mentioned(['PERSON']),
  MENTIONED_ORGANIZATION: mentioned(['ORGANIZATION']),
  MENTIONED_PLACE: mentioned(['PLACE']),
  MENTIONED_TOPIC: mentioned(['TOPIC']),
  MENTIONED_EVENT: mentioned(eventKinds),
};

const eventFacets: Readonly<Record<EventFacet, FacetKind>> = {
  KIND: kind,
  STATUS: status,
  PARTICIPANT: linked('PARTICIPATES_IN', 'in'),
  PLACE: linked('LOCATED_AT', 'out'),
  YEAR: year,
  MONTH: month,
};

const entityFacets: Readonly<Record<EntityFacet, FacetKind>> = { KIND: kind, EVENT: linked('PARTICIPATES_IN', 'out') };

const subjectFacets: Readonly<Record<SubjectFacet, FacetKind>> = { KIND: kind };

const claimFacets: Readonly<Record<ClaimFacet, FacetKind>> = {
  SPEECH_ACT: { by: { kind: 'attribute', attribute: 'speechAct' }, form: 'member' },
  STATUS: status,
  SPEAKER: linked('CLAIMED_BY', 'out'),
  ABOUT: linked('ABOUT', 'out'),
  YEAR: year,
  MONTH: month,
};

const participantFacets: Readonly<Record<ParticipantFacet, FacetKind>> = {
  ROLE: { by: { kind: 'edgeAttribute', attribute: 'role' }, form: 'member' },
  STATUS: { by: { kind: 'edgeAttribute', attribute: 'status' }, form: 'member' },
  KIND: kind,
};

const evidenceFacets: Readonly<Record<EvidenceFacet, FacetKind>> = { ARTICLE: linked('QUOTED_FROM', 'out') };

const coMentionFacets: Readonly<Record<CoMentionFacet, FacetKind>> = { KIND: kind };

const contradictionFacets: Readonly<Record<ContradictionFacet, FacetKind>> = { KIND: kind };

/** The list of a timeline counts its items by sort, and ignores the key. */
const timelineFacets: Readonly<Record<TimelineFacet, FacetKind>> = { WHAT: kind };

const searchFacets: Readonly<Record<SearchFacet, FacetKind>> = { KIND: kind };

function facetsOf<Name extends string>(kinds: Readonly<Record<Name, FacetKind>>) {
  return { ...connectionFields, ...countedBy(kinds) };
}

/** For connections that have no `nodes`, or a resolver of their own for it. */
function countedBy<Name extends string>(kinds: Readonly<Record<Name, FacetKind>>) {
  return {
    totalCount: connectionFields.totalCount,
    facets: (list: GroupedList, { by, first }: { readonly by: readonly Name[]; readonly first?: number | null }, context: GraphQLContext) =>
      Promise.all(
        by.map(async (name) => {
          const { form, by: key } = kinds[name];
          const { groups, other, missing } = await list.groups({
            by: key,
            order: 'count',
            limit: first ?? defaultFacetSize,
            countsMissing: true,
          });
          context.nodesRead.add(groups.length);
          return { by: name, buckets: groups.map((group): BucketSource => ({ group, form })), otherCount: other, missingCount: missing! };
        }),
      ),
  };
}

const dated = {
  histogram: async (list: GroupedList, { interval }: { readonly interval: DateInterval }, context: GraphQLContext) => {
    const { groups, missing } = await list.groups({ by: { kind: 'interval', interval }, order: 'value', limit: null, countsMissing: true });
    context.nodesRead.add(groups.length);
    const buckets = groups.map(({ value, count }) => ({ from: value, to: lastDayOf(interval, value), count }));
    return { buckets, missingCount: missing! };
  },
};

/** The facet fields of connections whose other fields are in files of their own. */
export const searchFacetFields = countedBy(searchFacets);
export const coMentionFacetFields = countedBy(coMentionFacets);
export const contradictionFacetFields = facetsOf(contradictionFacets);
export const timelineFacetFields = facetsOf(timelineFacets);
export const relationFacetFields = countedBy(entityFacets);

const ofArticles = { ...facetsOf(articleFacets), ...dated };
const ofEntities = facetsOf(entityFacets);
const ofEvents = { ...facetsOf(eventFacets), ...dated };

const valueOf: Readonly<Record<ValueForm, (value: string) => string>> = {
  node: toGlobalId,
  member: (value) => value,
  plain: (value) => value,
  year: (firstDay) => firstDay.slice(0, 4),
  month: (firstDay) => firstDay.slice(0, 7),
};

export const facetResolvers = {
  ArticleConnection: ofArticles,
  SubjectArticleConnection: ofArticles,
  EventConnection: ofEvents,
  EntityEventConnection: ofEvents,
  ArticleEventConnection: ofEvents,
  EntityConnection: ofEntities,
  OrganizationConnection: ofEntities,
  PlaceConnection: ofEntities,
  ArticlePersonConnection: ofEntities,
  ArticleOrganizationConnection: ofEntities,
  ArticlePlaceConnection: ofEntities,
  EvidenceConnection: facetsOf(evidenceFacets),
  ArticleMentionConnection: facetsOf(subjectFacets),
  ClaimConnection: { ...facetsOf(claimFacets), ...dated },
  ParticipantConnection: facetsOf(participantFacets),
  FacetBucket: {
    value: ({ group, form }) => valueOf[form](group.value),
    label: async ({ group, form }, _args, context) => {
      if (form === 'node') return labelOf(await nodeOf(context, group.value));
      return form === 'member' ? memberInWords(group.value) : valueOf[form](group.value);
    },
    node: ({ group, form }, _args, context) => (form === 'node' ? nodeOf<never>(context, group.value) : null),
    count: ({ group }) => group.count,
  },
} satisfies Resolvers;
