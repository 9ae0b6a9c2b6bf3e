// A flat graph around some entities, for a graph view: which entities are mentioned together with them, and with each other.
import type { EdgeFilter } from '../domain/filter.js';
import type { AnalysisReads } from './analysis-reads.js';
import { mentionOfKinds, type CoMentionFilter } from './co-mentions.js';
import { growNetwork, type CoMentioned, type NetworkNode } from './grow-network.js';
import { nodeOf } from './read-nodes.js';

/** A pair of shown entities that articles mention together. */
export interface NetworkEdge {
  readonly fromId: string;
  readonly toId: string;
  readonly articleCount: number;
  readonly independentArticleCount: number;
}

/** The edges and the number of hidden entities cost reads of their own, and are read only if they are selected. */
export interface FoundNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly readEdges: () => Promise<readonly NetworkEdge[]>;
  readonly countHidden: () => Promise<number>;
}

export interface NetworkSize {
  /** The largest distance from a seed. */
  readonly depth: number;
  /** The largest number of entities. */
  readonly limit: number;
}

/** The network around these entities, all of which are in the graph. */
export async function findNetwork(
  reads: AnalysisReads,
  seedIds: readonly string[],
  size: NetworkSize,
  filter: CoMentionFilter,
): Promise<FoundNetwork> {
  const { nodes, countHidden } = await growNetwork(seedIds, size, (ids) => readCoMentioned(reads, ids, filter));
  reads.nodesRead.add(nodes.length);
  const ids = nodes.map(({ id }) => id);
  return { nodes, countHidden, readEdges: () => readEdgesBetween(reads, ids, filter) };
}

/** The entities that are mentioned together with each of these, most articles first. One store call. */
async function readCoMentioned(
  reads: AnalysisReads,
  ids: readonly string[],
  { articles, kinds, minArticles }: CoMentionFilter,
): Promise<CoMentioned[][]> {
  const lists = await readPairs(reads, ids, {
    articles: { kind: 'node', node: articles },
    others: mentionOfKinds(kinds),
    countsSources: false,
  });
  return lists.map((list) => list.filter(({ articleCount }) => articleCount >= minArticles));
}

interface Pairs {
  readonly articles: EdgeFilter;
  readonly others: EdgeFilter;
  readonly countsSources: boolean;
}

interface CountedPair extends CoMentioned {
  readonly sourceCount: number;
}

async function readPairs(
  { loaders }: AnalysisReads,
  ids: readonly string[],
  { articles, others, countsSources }: Pairs,
): Promise<CountedPair[][]> {
  const loader = loaders.edgeGroupsByOwner(
    { relation: 'MENTIONS', direction: 'in', filter: articles },
    { by: { kind: 'related', relation: 'MENTIONS', direction: 'out', where: others }, order: 'count', limit: null, countsSources },
  );
  const groups = await Promise.all(ids.map((id) => loader.load(id)));
  return groups.map((found, index) =>
    found.groups
      .filter(({ value }) => value !== ids[index])
      .map(({ value, count, sourceCount }) => ({ id: value, articleCount: count, sourceCount: sourceCount ?? 0 })),
  );
}

/**
 * Every pair of shown entities that articles mention together, the strongest first. Seeds are among them even if their kind does not pass
 * the filter. Each pair is found from both of its ends; therefore the entity with the most articles, which is the most expensive to read,
 * is not read at all, and its pairs are found from the other entities.
 */
async function readEdgesBetween(
  reads: AnalysisReads,
  ids: readonly string[],
  { articles, minArticles }: CoMentionFilter,
): Promise<NetworkEdge[]> {
  const nodes = await Promise.all(ids.map((id) => nodeOf(reads, id)));
  const [largest, ...others] = nodes.sort((a, b) => b.articleCount - a.articleCount).map(({ id }) => id);
  const shown: EdgeFilter = { kind: 'node', node: { kind: 'attribute', attribute: 'id', in: ids } };
  const lists = await readPairs(reads, others, { articles: { kind: 'node', node: articles }, others: shown, countsSources: true });
  const edges = lists.flatMap((list, index) =>
    list
      .filter(({ id, articleCount }) => (id === largest || others[index]! < id) && articleCount >= minArticles)
      .map(({ id, articleCount, sourceCount }) => {
        const [fromId, toId] = [others[index]!, id].sort() as [string, string];
        return { fromId, toId, articleCount, independentArticleCount: sourceCount };
      }),
  );
  return edges.sort((a, b) => b.articleCount - a.articleCount || (`${a.fromId} ${a.toId}` < `${b.fromId} ${b.toId}` ? -1 : 1));
}
