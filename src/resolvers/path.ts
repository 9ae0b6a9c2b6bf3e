// Paths between nodes, under rules; and where none keeps the rules, what stands in the way of the nearest one.
import { findNearMiss, findPaths, type NearMiss } from '../analysis/find-paths.js';
import { weakestHop, type Hop, type PathRules } from '../analysis/path-hop.js';
import { fromGlobalId } from '../domain/ids.js';
import { maxPageSize } from '../domain/page-size.js';
import type { StoredNode } from '../domain/records.js';
import { pathRelations } from '../domain/relations.js';
import { DossierError } from '../errors.js';
import type { PathRules as PathRulesInput, Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { decodeIds, readDateRange } from './filters/combine.js';
import { edgeFacts } from './edge-facts.js';
import { nodeOf } from './lists.js';
import type { PublicNode } from './node.js';

export interface FoundPath {
  readonly hops: readonly Hop[];
}

export interface PathSearch {
  readonly paths: readonly FoundPath[];
  readonly nearMiss: NearMiss | null;
  readonly explored: number;
  readonly isPartial: boolean;
}

const defaultHops = 4;
const mostHops = 6;
const mostTargets = 10;
const defaultPaths = 5;

export const pathResolvers = {
  Query: {
    paths: async (_root, args, context) => {
      const fromId = await readEnd(context, args.from, 'from');
      const toIds = await Promise.all(args.to.map((id, index) => readEnd(context, id, `to[${index}]`)));
      if (toIds.length === 0 || toIds.length > mostTargets) throw refuse('to', `1 to ${mostTargets} ids`, String(toIds.length));
      const limit = args.first ?? defaultPaths;
      return search(context, fromId, [...new Set(toIds)], readRules(args.rules), Math.min(limit, maxPageSize));
    },
  },
  Path: {
    length: ({ hops }) => hops.length,
    weakestLink: ({ hops }) => (hops.length > 0 ? weakestHop(hops) : null),
  },
  PathHop: {
    from: (hop, _args, context) => nodeOf<PublicNode>(context, hop.fromId),
    to: (hop, _args, context) => nodeOf<PublicNode>(context, hop.toId),
    relation: ({ edge }) => edge.relation as (typeof pathRelations)[number],
    isInverse: ({ edge, fromId }) => edge.fromId !== fromId,
    role: ({ edge }) => edge.facts.role ?? null,
    title: ({ edge }) => edge.facts.title ?? null,
    surfaceForms: ({ edge }) => edge.facts.surfaceForms ?? [],
    independentSourceCount: ({ sourceCount }) => sourceCount,
    ...edgeFacts.ofConnection,
  },
  NearMiss: {
    path: ({ hops }) => ({ hops }),
  },
} satisfies Resolvers;

/** The id of a node that a path may begin or end at. Throws BAD_USER_INPUT, naming the argument, for an id that nothing has. */
async function readEnd(context: GraphQLContext, globalId: string, argument: string): Promise<string> {
  const id = fromGlobalId(globalId, argument);
  const node = await context.loaders.nodeById.load(id);
  if (node && ends.has(node.family)) return id;
  throw refuse(
    argument,
    'the id of an entity, an event, an article or a claim of the graph',
    node ? `one of ${node.family}` : 'one that nothing has',
  );
}

const ends: ReadonlySet<StoredNode['family']> = new Set(['entity', 'event', 'article', 'claim']);

function refuse(argument: string, expected: string, got: string): DossierError {
  return new DossierError('BAD_USER_INPUT', `Argument "${argument}" expects ${expected}, got ${got}.`, { argument });
}

function readRules(input: PathRulesInput | null | undefined): PathRules {
  const maxHops = input?.maxHops ?? defaultHops;
  if (maxHops < 1 || maxHops > mostHops) throw refuse('rules.maxHops', `a number from 1 to ${mostHops}`, String(maxHops));
  return {
    maxHops,
    relations: input?.relations ?? pathRelations,
    avoid: decodeIds(input?.avoid ?? [], 'rules.avoid'),
    status: input?.status ?? null,
    minIndependentSources: input?.minIndependentSources ?? 0,
    publishedOn: readDateRange(input?.publishedOn, 'rules.publishedOn') ?? null,
  };
}

async function search(
  context: GraphQLContext,
  fromId: string,
  toIds: readonly string[],
  rules: PathRules,
  limit: number,
): Promise<PathSearch> {
  const found: FoundPath[] = [];
  let [explored, isPartial] = [0, false];
  for (const toId of toIds) {
    const one = await findPaths(context.reader, fromId, toId, rules);
    explored += one.explored;
    isPartial ||= one.isPartial;
    found.push(...one.paths.map((hops) => ({ hops })));
    for (const [id, node] of one.nodes) context.loaders.nodeById.prime(id, node);
  }
  // What one target gives is in order already; sorting keeps that for paths of one length.
  const paths = found.sort((a, b) => a.hops.length - b.hops.length).slice(0, limit);
  context.nodesRead.add(paths.reduce((sum, { hops }) => sum + hops.length, 0));
  return { paths, nearMiss: paths.length > 0 ? null : await nearest(context, fromId, toIds, rules), explored, isPartial };
}

/** Of the near misses of all targets the shortest. */
async function nearest(context: GraphQLContext, fromId: string, toIds: readonly string[], rules: PathRules): Promise<NearMiss | null> {
  let best: NearMiss | null = null;
  for (const toId of toIds) {
    const miss = await findNearMiss(context.reader, fromId, toId, rules, mostHops);
    if (miss && (best === null || miss.hops.length < best.hops.length)) best = miss;
  }
  return best;
}
