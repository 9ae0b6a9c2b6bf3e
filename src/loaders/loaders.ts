// The DataLoaders of one request. However many parents a level of a query has, each relation on that level is one store call.
import DataLoader from 'dataloader';
import { canonicalJson } from '../domain/canonical-json.js';
import type { StoredEdge } from '../domain/edge.js';
import type { Grouping, Groups } from '../domain/grouping.js';
import type { Page } from '../domain/page.js';
import type { StoredNode } from '../domain/records.js';
import type { EdgeList, ExternalIdKey, GraphReader, NodeList, OwnerSlice } from '../store/graph-store.js';
import { externalIdKey } from '../store/graph-store.js';
import { splitByOwner } from './split-by-owner.js';

type EdgeCountList = Omit<EdgeList, 'order'>;
type NodeCountList = Pick<NodeList, 'family' | 'filter'>;

/** A page of edges, with at least the nodes at their other ends. */
export interface LoadedEdgePage {
  readonly page: Page<StoredEdge>;
  readonly nodes: ReadonlyMap<string, StoredNode>;
}

type EdgePageLoader = DataLoader<OwnerSlice, LoadedEdgePage, string>;

export interface Loaders {
  /** A node of any family, or null if the graph has no node with that id. */
  readonly nodeById: DataLoader<string, StoredNode | null>;
  /** The text of an article, or null if it has none. */
  readonly articleTextById: DataLoader<string, string | null>;
  readonly independentSourceCountById: DataLoader<string, number>;
  /** Ids of the entities with an external id. */
  readonly entityIdsByExternalId: DataLoader<ExternalIdKey, string[], string>;
  /** The loader of one list of edges, which reads one page for each owner's slice. It also gives the neighbors to nodeById. */
  edgePageBySlice(list: EdgeList): EdgePageLoader;
  /** The loader of the number of edges that each owner has in one list. */
  edgeCountByOwner(list: EdgeCountList): DataLoader<string, number>;
  /** The number of nodes in a list, for fields below the root that compare with it, such as the number of all articles. */
  readonly nodeCountByList: DataLoader<NodeCountList, number, string>;
  /** The loader of the groups of each owner's edges in one list. */
  edgeGroupsByOwner(list: EdgeCountList, grouping: Grouping): DataLoader<string, Groups>;
}

export function createLoaders(reader: GraphReader): Loaders {
  const nodeById = new DataLoader<string, StoredNode | null>(async (ids) => align(ids, await reader.nodesByIds(ids), null));
  const edgePages = new Map<string, EdgePageLoader>();
  const edgeCounts = new Map<string, DataLoader<string, number>>();
  const edgeGroups = new Map<string, DataLoader<string, Groups>>();

  const readEdgePages = (list: EdgeList) => async (slices: readonly OwnerSlice[]) => {
    const pages = new Map<OwnerSlice, LoadedEdgePage>();
    for (const round of splitByOwner(slices)) {
      const { pages: found, nodes } = await reader.edgePages(list, round);
      for (const [id, node] of nodes) nodeById.prime(id, node);
      for (const slice of round) pages.set(slice, { page: found.get(slice.ownerId)!, nodes });
    }
    return slices.map((slice) => pages.get(slice)!);
  };

  return {
    nodeById,
    articleTextById: new DataLoader(async (ids) => align(ids, await reader.articleTexts(ids), null)),
    independentSourceCountById: new DataLoader(async (ids) => align(ids, await reader.independentSourceCounts(ids), 0)),
    entityIdsByExternalId: new DataLoader(async (keys) => align(keys.map(externalIdKey), await reader.entityIdsByExternalIds(keys), []), {
      cacheKeyFn: externalIdKey,
    }),
    edgePageBySlice: (list) => remember(edgePages, list, () => new DataLoader(readEdgePages(list), { cacheKeyFn: canonicalJson })),
    edgeCountByOwner: (list) =>
      remember(edgeCounts, list, () => new DataLoader(async (ids) => align(ids, await reader.edgeCounts(list, ids), 0))),
    nodeCountByList: new DataLoader<NodeCountList, number, string>((lists) => Promise.all(lists.map((list) => reader.nodeCount(list))), {
      cacheKeyFn: canonicalJson,
    }),
    edgeGroupsByOwner: (list, grouping) =>
      remember(
        edgeGroups,
        { list, grouping },
        () =>
          new DataLoader(async (ids) => {
            const groups = await reader.edgeGroups(list, grouping, ids);
            return ids.map((id) => groups.get(id)!);
          }),
      ),
  };
}

/** The values in the order of the keys, as DataLoader requires. */
function align<Value, Missing>(keys: readonly string[], found: ReadonlyMap<string, Value>, missing: Missing): (Value | Missing)[] {
  return keys.map((key) => found.get(key) ?? missing);
}

function remember<Loader>(loaders: Map<string, Loader>, list: object, create: () => Loader): Loader {
  const key = canonicalJson(list);
  const loader = loaders.get(key) ?? create();
  loaders.set(key, loader);
  return loader;
}
