// Paths between nodes under rules, and what a path and its hops show.
import { weakestHop, type PathRules } from '../analysis/path-hop.js';
import { nodeOf } from '../analysis/read-nodes.js';
import { mostHops, searchPaths } from '../analysis/search-paths.js';
import { fromGlobalId } from '../domain/ids.js';
import { maxPageSize } from '../domain/page-size.js';
import type { StoredNode } from '../domain/records.js';
import { pathRelations, type PathRelation } from '../domain/relations.js';
import type { PathRules as PathRulesInput, Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { gotNode, refuse } from './bad-input.js';
import { edgeFacts } from './edge-facts.js';
import { decodeIds, readDateRange } from './filters/combine.js';
import type { PublicNode } from './node.js';

const defaultHops = 4;
const mostTargets = 10;
const defaultPaths = 5;

export const pathResolvers = {
  Query: {
    paths: async (_root, args, context) => {
      const fromId = await readEnd(context, args.from, 'from');
      const toIds = await Promise.all(args.to.map((id, index) => readEnd(context, id, `to[${index}]`)));
      if (toIds.length === 0 || toIds.length > mostTargets) throw refuse('to', `1 to ${mostTargets} IDs`, String(toIds.length));
      const limit = Math.min(args.first ?? defaultPaths, maxPageSize);
      const search = await searchPaths(context.reader, fromId, [...new Set(toIds)], readRules(args.rules), limit);
      for (const [id, node] of search.nodes) context.loaders.nodeById.prime(id, node);
      context.nodesRead.add(search.paths.reduce((sum, { hops }) => sum + hops.length, 0));
      return search;
    },
  },
  Path: {
    length: ({ hops }) => hops.length,
    weakestLink: ({ hops }) => (hops.length > 0 ? weakestHop(hops) : null),
  },
  PathHop: {
    from: (hop, _args, context) => nodeOf<PublicNode>(context, hop.fromId),
    to: (hop, _args, context) => nodeOf<PublicNode>(context, hop.toId),
    relation: ({ edge }) => edge.relation as PathRelation,
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

/**
 * The id of a node that a path may begin or end at. Throws BAD_USER_INPUT, naming the argument, for an unknown id or another kind of node.
 */
async function readEnd({ loaders }: GraphQLContext, globalId: string, argument: string): Promise<string> {
  const id = fromGlobalId(globalId, argument);
  const node = await loaders.nodeById.load(id);
  if (node && ends.has(node.family)) return id;
  throw refuse(argument, 'the ID of an entity, an event, an article or a claim in the graph', gotNode(node));
}

const ends: ReadonlySet<StoredNode['family']> = new Set(['entity', 'event', 'article', 'claim']);

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
