// Reads with a deadline: one or two statements per call, regardless of the number of keys.
import { createPage, type PageItem } from '../../domain/page.js';
import { neighborIdOf, type StoredEdge } from '../../domain/edge.js';
import type { SearchKind } from '../../domain/ontology/kinds.js';
import { chooseAccessPath } from '../../domain/access-path.js';
import type { GraphReader, NodeList } from '../graph-store.js';
import { decodeHit } from '../search-rank.js';
import { decodeEdge, decodeNode, type Values } from './neo4j-records.js';
import type { Row, Statement } from './neo4j-statement.js';
import { compileAccessPaths, decodeAccessPathSizes, accessPathSizes } from './neo4j-access-paths.js';
import { edgeCounts, edgePages } from './neo4j-statements-edges.js';
import { decodeGroups, edgeGroups, nodeGroups } from './neo4j-statements-groups.js';
import * as statements from './neo4j-statements-nodes.js';
import * as searchStatements from './neo4j-statements-search.js';

type ReadAll = (statements: readonly Statement[]) => Promise<Row[]>;

/** `readAll` throws if the store is closed or the deadline has passed. */
export function createNeo4jReader(readAll: ReadAll): GraphReader {
  const read = (statement: Statement) => readAll([statement]);

  /** The access path to read a list from; undefined to walk the list in its own order. */
  const accessPath = async ({ family, filter }: Pick<NodeList, 'family' | 'filter'>, purpose: 'page' | 'count') => {
    const accessPaths = compileAccessPaths(family, filter);
    if (accessPaths.length === 0) return undefined;
    const chosen = chooseAccessPath(decodeAccessPathSizes((await read(accessPathSizes(accessPaths)))[0]!), purpose);
    return chosen === undefined ? undefined : accessPaths[chosen];
  };

  return {
    async nodesByIds(ids) {
      const nodes = (await read(statements.nodesByIds(ids))).map((row) => decodeNode(row['node'] as Values));
      return new Map(nodes.map((node) => [node.id, node]));
    },
    async articleTexts(articleIds) {
      return new Map((await read(statements.articleTexts(articleIds))).map((row) => [String(row['id']), String(row['text'])]));
    },
    async entityIdsByExternalIds(keys) {
      return new Map((await read(statements.entityIdsByExternalIds(keys))).map((row) => [String(row['key']), row['ids'] as string[]]));
    },
    async nodePage(list, slice) {
      const rows = await read(statements.nodePage(list, slice, await accessPath(list, 'page')));
      return createPage(
        rows.map((row) => ({ item: decodeNode(row['node'] as Values), sortKey: String(row['sortKey']) })),
        slice,
      );
    },
    async nodesInOrderOfId(family, after, limit) {
      return (await read(statements.nodesInOrderOfId(family, after, limit))).map((row) => decodeNode(row['node'] as Values));
    },
    async nodeIds(families, filter, limit) {
      const ids: string[] = [];
      for (const family of families) {
        const sought = await accessPath({ family, filter }, 'count');
        ids.push(...(await read(statements.nodeIds(family, filter, limit - ids.length, sought))).map((row) => String(row['id'])));
      }
      return ids;
    },
    async nodeCount(list) {
      return Number((await read(statements.nodeCount(list, await accessPath(list, 'count'))))[0]?.['total'] ?? 0);
    },
    async edgePages(list, repeatable) {
      const slices = [...new Map(repeatable.map((slice) => [slice.ownerId, slice])).values()];
      const answers = await readAll(edgePages(list, slices));
      const items = new Map<string, PageItem<StoredEdge>[]>(slices.map((slice) => [slice.ownerId, []]));
      for (const [ownerId, sortKey, edge] of answers.flatMap((row) => row['edges'] as [string, string, Values][])) {
        items.get(ownerId)?.push({ item: decodeEdge(list.relation, edge), sortKey });
      }
      const pages = new Map(slices.map((slice) => [slice.ownerId, createPage(items.get(slice.ownerId)!, slice)]));
      const neighborIds = new Set([...pages.values()].flatMap((page) => page.items.map(({ item }) => neighborIdOf(item, list.direction))));
      const nodes = answers.flatMap((row) => row['nodes'] as Values[]).map(decodeNode);
      return { pages, nodes: new Map(nodes.filter(({ id }) => neighborIds.has(id)).map((node) => [node.id, node])) };
    },
    async edgeCounts(list, ownerIds) {
      return countsOf(ownerIds, await read(edgeCounts(list, ownerIds)));
    },
    async nodeGroups(list, grouping) {
      return decodeGroups((await read(nodeGroups(list, grouping, await accessPath(list, 'count'))))[0]!);
    },
    async edgeGroups(list, grouping, ownerIds) {
      return new Map((await read(edgeGroups(list, grouping, ownerIds))).map((row) => [String(row['id']), decodeGroups(row)]));
    },
    async searchPage(plan, slice) {
      const rows = await read(searchStatements.searchPage(plan, slice));
      return createPage(
        rows.map((row) => ({ item: decodeHit(decodeNode(row['node'] as Values), Number(row['rank'])), sortKey: String(row['sortKey']) })),
        slice,
      );
    },
    async searchCounts(plan) {
      const rows = await read(searchStatements.searchCounts(plan));
      return new Map(rows.map((row) => [row['kind'] as SearchKind, Number(row['total'])]));
    },
    async independentSourceCounts(subjectIds) {
      return countsOf(subjectIds, await read(statements.independentSourceCounts(subjectIds)));
    },
  };
}

/** A number for every requested id; 0 if the row is missing. */
function countsOf(ids: readonly string[], rows: readonly Row[]): Map<string, number> {
  const counts = new Map(ids.map((id) => [id, 0]));
  for (const { id, total } of rows) counts.set(String(id), Number(total));
  return counts;
}
