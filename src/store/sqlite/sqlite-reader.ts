// Implements the reads of the port: builds their statements and converts the rows to records. All statements of one call go to a reading
// thread together. Costs: by ids, one index entry per id; a page without a filter, one index range up to its limit. A filter is evaluated
// row by row on that range until the page is full, in the worst case on the whole range. Counts evaluate the filter on the whole range, and
// a count of sources reads every mention. Lists with a selective condition, such as an id, a name or a mention of one entity, are read from
// an access path instead: see sqlite-access-paths.ts.
import { edgeId, type StoredEdge } from '../../domain/edge.js';
import type { NodeFilter } from '../../domain/filter.js';
import { createPage, type Page, type PageItem, type Slice } from '../../domain/page.js';
import type { StoredNode } from '../../domain/records.js';
import { chooseAccessPath } from '../../domain/access-path.js';
import type { SearchKind } from '../../domain/ontology/kinds.js';
import {
  externalIdKey,
  type EdgeList,
  type EdgePages,
  type ExternalIdKey,
  type GraphReader,
  type NodeList,
  type OwnerSlice,
} from '../graph-store.js';
import { decodeHit } from '../search-rank.js';
import { decodeEdge, decodeNode } from './sqlite-records.js';
import type { SqliteRow, SqliteStatement } from './sqlite-statement.js';
import type { SqliteCondition } from './sqlite-filters.js';
import { compileAccessPaths, decodeAccessPathSizes, accessPathSizes } from './sqlite-access-paths.js';
import { decodeGroups, edgeGroups, nodeGroups } from './sqlite-statements-groups.js';
import * as searchStatements from './sqlite-statements-search.js';
import * as statements from './sqlite-statements.js';

/** Runs statements in sequence and returns the rows of each. Throws if the store is closed or the deadline has passed. */
type ReadAll = (statements: readonly SqliteStatement[]) => Promise<SqliteRow[][]>;

export function createSqliteReader(readAll: ReadAll): GraphReader {
  const all = async (statement: SqliteStatement): Promise<SqliteRow[]> => (await readAll([statement]))[0]!;
  /** Runs one statement for each id, all in one call. */
  const readEach = async (ids: readonly string[], statementOf: (id: string) => SqliteStatement) => {
    const unique = [...new Set(ids)];
    const rows = await readAll(unique.map(statementOf));
    return unique.map((id, index) => [id, rows[index]!] as const);
  };
  const totalOf = (rows: readonly SqliteRow[]) => Number(rows[0]?.['total'] ?? 0);
  const countEach = async (ids: readonly string[], statementOf: (id: string) => SqliteStatement) =>
    new Map((await readEach(ids, statementOf)).map(([id, rows]) => [id, totalOf(rows)]));

  /** The access path to read a list from; undefined to walk the list in its own order. */
  const accessPath = async (filter: NodeFilter, purpose: 'page' | 'count'): Promise<SqliteCondition | undefined> => {
    const accessPaths = compileAccessPaths(filter);
    if (accessPaths.length === 0) return undefined;
    const [row] = await all(accessPathSizes(accessPaths));
    const chosen = chooseAccessPath(decodeAccessPathSizes(row!, accessPaths), purpose);
    return chosen === undefined ? undefined : accessPaths[chosen];
  };

  return {
    async nodesByIds(ids) {
      return new Map((await all(statements.nodesByIds(ids))).map((row) => [String(row['id']), decodeNode(row, '')]));
    },
    async articleTexts(articleIds) {
      return new Map((await all(statements.articleTexts(articleIds))).map((row) => [String(row['id']), String(row['text'])]));
    },
    async entityIdsByExternalIds(keys: readonly ExternalIdKey[]) {
      const found = new Map<string, string[]>();
      for (const row of await all(statements.entityIdsByExternalIds(keys.map(externalIdKey)))) {
        const key = String(row['key']);
        found.set(key, [...(found.get(key) ?? []), String(row['id'])]);
      }
      return found;
    },
    async nodePage(list: NodeList, slice: Slice) {
      return createPage(
        (await all(statements.nodePage(list, slice, await accessPath(list.filter, 'page')))).map((row) =>
          pageItem(row, decodeNode(row, '')),
        ),
        slice,
      );
    },
    async nodesInOrderOfId(family, after, limit) {
      return (await all(statements.nodesInOrderOfId(family, after, limit))).map((row) => decodeNode(row, ''));
    },
    async nodeIds(families, filter, limit) {
      const ids: string[] = [];
      for (const family of families) {
        const rows = await all(statements.nodeIds(family, filter, limit - ids.length, await accessPath(filter, 'count')));
        ids.push(...rows.map((row) => String(row['id'])));
      }
      return ids;
    },
    async nodeCount(list) {
      return totalOf(await all(statements.nodeCount(list, await accessPath(list.filter, 'count'))));
    },
    async edgePages(list: EdgeList, slices: readonly OwnerSlice[]): Promise<EdgePages> {
      const nodes = new Map<string, StoredNode>();
      const pages = new Map<string, Page<StoredEdge>>();
      const answers = await readAll(slices.map((slice) => statements.edgePage(list, slice)));
      slices.forEach((slice, index) => {
        const page = createPage(
          answers[index]!.map((row) => pageItem(row, row)),
          slice,
        );
        const items = page.items.map(({ item: row, sortKey }) => ({ sortKey, item: decodeOwnedEdge(row, list, slice.ownerId) }));
        pages.set(slice.ownerId, { ...page, items });
        for (const { item: row } of page.items) {
          const neighborId = String(row['neighbor_id']);
          if (!nodes.has(neighborId)) nodes.set(neighborId, decodeNode(row, 'neighbor_'));
        }
      });
      return { pages, nodes };
    },
    async edgeCounts(list, ownerIds) {
      return countEach(ownerIds, (ownerId) => statements.edgeCount(list, ownerId));
    },
    async nodeGroups(list, grouping) {
      return decodeGroups(await all(nodeGroups(list, grouping, await accessPath(list.filter, 'count'))));
    },
    async edgeGroups(list, grouping, ownerIds) {
      const rows = await readEach(ownerIds, (id) => edgeGroups(list, grouping, id));
      return new Map(rows.map(([id, found]) => [id, decodeGroups(found)]));
    },
    async searchPage(plan, slice) {
      return createPage(
        (await all(searchStatements.searchPage(plan, slice))).map((row) =>
          pageItem(row, decodeHit(decodeNode(row, ''), Number(row['rank']))),
        ),
        slice,
      );
    },
    async searchCounts(plan) {
      return new Map((await all(searchStatements.searchCounts(plan))).map((row) => [row['kind'] as SearchKind, Number(row['total'])]));
    },
    async independentSourceCounts(subjectIds) {
      return countEach(subjectIds, statements.independentSourceCount);
    },
  };
}

/** The edge of a row that has its owner and its neighbor. */
export function decodeOwnedEdge(row: SqliteRow, list: Pick<EdgeList, 'relation' | 'direction'>, ownerId: string): StoredEdge {
  const neighborId = String(row['neighbor_id']);
  const [fromId, toId] = list.direction === 'out' ? [ownerId, neighborId] : [neighborId, ownerId];
  return decodeEdge(row, { relation: list.relation, fromId, toId });
}

function pageItem<Item>(row: SqliteRow, item: Item): PageItem<Item> {
  return { item, sortKey: String(row['page_key']) };
}

/** Sorts by edge id, so that the order is the same on every engine. */
export function byEdgeId(a: StoredEdge, b: StoredEdge): number {
  return edgeId(a) < edgeId(b) ? -1 : 1;
}
