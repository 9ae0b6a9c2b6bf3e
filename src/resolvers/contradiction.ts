// Groups of claims that cannot all hold, latest first. Each group stands where its latest claim stands in the list of all claims.
import { contradictionKinds, type ContradictionKind, type Side } from '../analysis/contradictions.js';
import { countGroups } from '../analysis/count-groups.js';
import { everything, type NodeFilter } from '../domain/filter.js';
import type { Grouping } from '../domain/grouping.js';
import { sortDay } from '../domain/fuzzy-date.js';
import { fromGlobalId } from '../domain/ids.js';
import { createPage, type PageItem, type Slice } from '../domain/page.js';
import type { StoredArticle, StoredClaim, StoredEntity, StoredEvent } from '../domain/records.js';
import { sortKey } from '../domain/sort-key.js';
import { unique } from '../domain/unique.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { createConnection, readSlice, type GroupedConnection } from './connection.js';
import { readContradictions, type ContradictionGroup } from './contradiction-facts.js';
import { contradictionFacetFields } from './facets.js';
import { listNodes } from './lists.js';

export type PageOfContradictions = GroupedConnection<ContradictionGroup, null>;

/** A side with the group that it is of. */
export interface SideOfGroup {
  readonly group: ContradictionGroup;
  readonly side: Side;
}

/** A group, and its position: the key of the latest of its claims that are listed, and what tells it from others of that claim. */
interface Positioned {
  readonly group: ContradictionGroup;
  readonly headKey: string;
  readonly rank: string;
}

/** How many claims are looked at together. */
const batchSize = 100;

/** Sorts after every id. */
const afterAll = '~';

/** Which groups: on what, if not on anything, and of which kinds, if not of all. */
interface Wanted {
  readonly aboutId: string | null;
  readonly kinds: readonly ContradictionKind[] | null;
}

type Range = Pick<Slice, 'fromEnd'> & { readonly after: Position | null; readonly before: Position | null };

const whole: Range = { after: null, before: null, fromEnd: false };

/** Groups in order, or from the end against it, read claim after claim as far as they are asked for. */
async function* walkGroups(
  context: GraphQLContext,
  { aboutId, kinds }: Wanted,
  { after, before, fromEnd }: Range,
): AsyncGenerator<Positioned> {
  const list = { family: 'claim', filter: claimsOn(aboutId), order: { by: 'date', direction: 'DESC' } } as const;
  // Groups of the claims at the bounds may stand inside: these claims are looked at again.
  let slice: Slice = {
    after: after && after.headKey + afterAll,
    before: before && before.headKey.slice(0, -1),
    limit: batchSize,
    fromEnd,
  };
  for (let hasMore = true; hasMore; ) {
    const page = await context.reader.nodePage(list, slice);
    hasMore = page.hasMore;
    const bound = (fromEnd ? page.items[0] : page.items.at(-1))?.sortKey ?? null;
    slice = fromEnd ? { ...slice, before: bound } : { ...slice, after: bound };
    const heads = new Set(page.items.map((item) => item.sortKey));
    const ids = page.items.map(({ item }) => item.id);
    const groups = (await readContradictions(context, ids)).filter(
      (group) => isOn(group, aboutId) && (kinds === null || kinds.includes(group.kind)),
    );
    const listed = await readListed(context, aboutId, groups);
    // A group is met with each of its claims that are listed, and counts with the latest of them.
    const positioned = groups
      .map((group) => position(group, listed))
      .filter(
        (one) => heads.has(one.headKey) && (after === null || compare(one, after) > 0) && (before === null || compare(one, before) < 0),
      )
      .sort(compare);
    yield* fromEnd ? positioned.reverse() : positioned;
  }
}

/** Of the claims of these groups those that the list has: what stands against a claim on something need not be on it. */
async function readListed(context: GraphQLContext, aboutId: string | null, groups: readonly ContradictionGroup[]): Promise<Set<string>> {
  const ids = unique(groups.flatMap(claimsOf).map(({ id }) => id));
  if (aboutId === null || ids.length === 0) return new Set(ids);
  return new Set(
    await context.reader.nodeIds(
      ['claim'],
      { kind: 'and', parts: [{ kind: 'attribute', attribute: 'id', in: ids }, claimsOn(aboutId)] },
      ids.length,
    ),
  );
}

function position(group: ContradictionGroup, listed: ReadonlySet<string>): Positioned {
  const claims = claimsOf(group).filter(({ id }) => listed.has(id));
  const keys = claims.map(({ saidOn, id }) => sortKey(sortDay(saidOn), id));
  return { group, headKey: keys.sort().at(-1)!, rank: sortKey(String(contradictionKinds.indexOf(group.kind)), group.key) };
}

type Position = Pick<Positioned, 'headKey' | 'rank'>;

/** Latest first; groups of one claim by kind and key. */
function compare(one: Position, other: Position): number {
  if (one.headKey !== other.headKey) return one.headKey > other.headKey ? -1 : 1;
  return one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0;
}

function claimsOf({ sides }: ContradictionGroup) {
  return sides.flatMap(({ standpoints }) => standpoints.map(({ claim }) => claim));
}

/** The claims that can be in a group on this: about it, or on an event in which it takes part. */
function claimsOn(aboutId: string | null): NodeFilter {
  if (aboutId === null) return everything;
  const it: NodeFilter = { kind: 'attribute', attribute: 'id', in: [aboutId] };
  const withIt: NodeFilter = {
    kind: 'or',
    parts: [it, { kind: 'related', relation: 'PARTICIPATES_IN', direction: 'in', where: { kind: 'node', node: it } }],
  };
  return {
    kind: 'or',
    parts: [
      { kind: 'related', relation: 'ABOUT', direction: 'out', where: { kind: 'node', node: it } },
      { kind: 'related', relation: 'CONCERNS', direction: 'out', where: { kind: 'node', node: withIt } },
    ],
  };
}

function isOn(group: ContradictionGroup, aboutId: string | null): boolean {
  return aboutId === null || group.aboutIds.includes(aboutId) || claimsOf(group).some(({ id }) => group.isAbout(id, aboutId));
}

async function take(groups: AsyncGenerator<Positioned>, limit: number): Promise<Positioned[]> {
  const taken: Positioned[] = [];
  for await (const one of groups) {
    taken.push(one);
    if (taken.length >= limit) break;
  }
  return taken;
}

function toItem({ group, headKey, rank }: Positioned): PageItem<{ node: ContradictionGroup; edge: null }> {
  return { item: { node: group, edge: null }, sortKey: `${headKey}\n${rank}` };
}

function readPosition(key: string | null): Position | null {
  const [headKey = '', rank = ''] = key?.split('\n') ?? [];
  return key === null ? null : { headKey, rank };
}

export const contradictionResolvers = {
  Query: {
    contradictions: (_root, args, context) => {
      const wanted: Wanted = {
        aboutId: typeof args.about === 'string' ? fromGlobalId(args.about, 'about') : null,
        kinds: args.kind ?? null,
      };
      const list = { contradictions: wanted };
      const slice = readSlice(args, list);
      let read: Promise<Positioned[]> | undefined;
      const all = () => (read ??= take(walkGroups(context, wanted, whole), Number.MAX_SAFE_INTEGER));
      const connection = createConnection<ContradictionGroup, null>({
        args,
        list,
        readPage: async () => {
          const range = { after: readPosition(slice.after), before: readPosition(slice.before), fromEnd: slice.fromEnd };
          return createPage((await take(walkGroups(context, wanted, range), slice.limit + 1)).map(toItem), slice);
        },
        count: async () => (await all()).length,
      });
      const groups = async (grouping: Grouping) =>
        countGroups(
          (await all()).map(({ group }) => group.kind),
          grouping,
        );
      return Object.assign(connection, { groups });
    },
  },
  ContradictionConnection: contradictionFacetFields,
  Contradiction: {
    about: (group, _args, context) => listNodes<StoredEntity | StoredEvent>(context, group.aboutIds),
    claims: (group, _args, context) => listNodes<StoredClaim>(context, unique(claimsOf(group).map(({ id }) => id))),
    sides: (group) => group.sides.map((side) => ({ group, side })),
  },
  ContradictionSide: {
    label: ({ side }) => side.label,
    claims: ({ side }, _args, context) =>
      listNodes<StoredClaim>(
        context,
        side.standpoints.map(({ claim }) => claim.id),
      ),
    speakers: ({ group, side }, _args, context) => listNodes<StoredEntity>(context, idsOf(side, group.speakersOf)),
    articles: ({ group, side }, _args, context) => {
      const unclaimed = side.isUnclaimed ? group.articlesOfUnclaimed.map(({ id }) => id) : [];
      return listNodes<StoredArticle>(context, unique([...unclaimed, ...idsOf(side, group.articlesOf)]).sort());
    },
  },
} satisfies Resolvers;

function idsOf(side: Side, of: (claimId: string) => readonly { readonly id: string }[]): string[] {
  return unique(side.standpoints.flatMap(({ claim }) => of(claim.id).map(({ id }) => id))).sort();
}
