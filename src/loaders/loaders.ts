// One set of DataLoaders for one request: however wide a level of a query is, each relation of it is one call of the store.
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

/** A page of edges, with the neighbors among others. */
export interface LoadedEdgePage {
  readonly page: Page<StoredEdge>;
  readonly nodes: ReadonlyMap<string, StoredNode>;
}

type EdgePageLoader = DataLoader<OwnerSlice, LoadedEdgePage, string>;

export interface Loaders {
  /** A node of any family, or null where there is none. */
  readonly nodeById: DataLoader<string, StoredNode | null>;
  /** The text of an article, or null. */
  readonly articleTextById: DataLoader<string, string | null>;
  readonly independentSourceCountById: DataLoader<string, number>;
  /** Ids of the entities that carry an external id. */
  readonly entityIdsByExternalId: DataLoader<ExternalIdKey, string[], string>;
  /** The loader of one list of edges: one page for each owner's slice. Its neighbors are then known to nodeById. */
  edgePageBySlice(list: EdgeList): EdgePageLoader;
  /** The loader of the sizes of one list of edges. */
  edgeCountByOwner(list: EdgeCountList): DataLoader<string, number>;
  /** How many nodes a list has that a field below the root measures by: all articles, for one. */
  readonly nodeCountByList: DataLoader<NodeCountList, number, string>;
  /** The loader of the groups of one list of edges. */
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

/** Answers in the order of the keys, as DataLoader wants them. */
function align<Value, Missing>(keys: readonly string[], found: ReadonlyMap<string, Value>, missing: Missing): (Value | Missing)[] {
  return keys.map((key) => found.get(key) ?? missing);
}

function remember<Loader>(loaders: Map<string, Loader>, list: object, create: () => Loader): Loader {
  const key = canonicalJson(list);
  const loader = loaders.get(key) ?? create();
  loaders.set(key, loader);
  return loader;
}
