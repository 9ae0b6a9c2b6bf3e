// Reads under a deadline, which is checked before each statement; between statements the event loop may turn.
// What a statement walks: by ids, one index entry an id; a page without a filter, one index range up to its limit. A filter is tried on
// row after row of that range until the page is full, at worst on all of it; so is a count, and a count of sources reads every mention.
// A filter by id is the exception: it is the ids that are walked.
import { edgeId, type StoredEdge } from '../../domain/edge.js';
import type { Groups } from '../../domain/grouping.js';
import { createPage, type Page, type PageItem, type Slice } from '../../domain/page.js';
import type { StoredNode } from '../../domain/records.js';
import { DossierError } from '../../errors.js';
import {
  externalIdKey,
  type EdgeList,
  type EdgePages,
  type ExternalIdKey,
  type GraphReader,
  type NodeList,
  type OwnerSlice,
} from '../graph-store.js';
import { decodeEdge, decodeNode } from './sqlite-records.js';
import type { SqliteRow, SqliteSession, SqliteStatement } from './sqlite-session.js';
import { decodeGroups, edgeGroups, nodeGroups } from './sqlite-statements-groups.js';
import * as statements from './sqlite-statements.js';

/** A reader over an open session; `session` throws STORE_CLOSED once the store is closed, `turn` lets the event loop turn (sqlite-turns.ts). */
export function createSqliteReader(session: () => SqliteSession, turn: () => Promise<void>, deadlineAt: number): GraphReader {
  const all = async (statement: SqliteStatement): Promise<SqliteRow[]> => {
    await turn();
    if (Date.now() >= deadlineAt) throw new DossierError('DEADLINE_EXCEEDED', 'The request took longer than it may take.');
    return session().all(statement);
  };
  const total = async (statement: SqliteStatement) => Number((await all(statement))[0]?.['total'] ?? 0);
  const countEach = async (ids: readonly string[], statementOf: (id: string) => SqliteStatement) => {
    const counts = new Map<string, number>();
    for (const id of new Set(ids)) counts.set(id, await total(statementOf(id)));
    return counts;
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
        (await all(statements.nodePage(list, slice))).map((row) => pageItem(row, decodeNode(row, ''))),
        slice,
      );
    },
    async nodesInOrderOfId(family, after, limit) {
      return (await all(statements.nodesInOrderOfId(family, after, limit))).map((row) => decodeNode(row, ''));
    },
    async nodeCount(list) {
      return total(statements.nodeCount(list));
    },
    async edgePages(list: EdgeList, slices: readonly OwnerSlice[]): Promise<EdgePages> {
      const nodes = new Map<string, StoredNode>();
      const pages = new Map<string, Page<StoredEdge>>();
      for (const slice of slices) {
        const page = createPage(
          (await all(statements.edgePage(list, slice))).map((row) => pageItem(row, row)),
          slice,
        );
        const items = page.items.map(({ item: row, sortKey }) => ({ sortKey, item: decodeOwnedEdge(row, list, slice.ownerId) }));
        pages.set(slice.ownerId, { ...page, items });
        for (const { item: row } of page.items) {
          const farId = String(row['far_id']);
          if (!nodes.has(farId)) nodes.set(farId, decodeNode(row, 'far_'));
        }
      }
      return { pages, nodes };
    },
    async edgeCounts(list, ownerIds) {
      return countEach(ownerIds, (ownerId) => statements.edgeCount(list, ownerId));
    },
    async nodeGroups(list, grouping) {
      return decodeGroups(await all(nodeGroups(list, grouping)));
    },
    async edgeGroups(list, grouping, ownerIds) {
      const groups = new Map<string, Groups>();
      for (const id of new Set(ownerIds)) groups.set(id, decodeGroups(await all(edgeGroups(list, grouping, id))));
      return groups;
    },
    async independentSourceCounts(subjectIds) {
      return countEach(subjectIds, statements.independentSourceCount);
    },
  };
}

/** The edge of a row whose owner stands at one end and whose far node at the other. */
export function decodeOwnedEdge(row: SqliteRow, list: Pick<EdgeList, 'relation' | 'direction'>, ownerId: string): StoredEdge {
  const farId = String(row['far_id']);
  const [fromId, toId] = list.direction === 'out' ? [ownerId, farId] : [farId, ownerId];
  return decodeEdge(row, { relation: list.relation, fromId, toId });
}

function pageItem<Item>(row: SqliteRow, item: Item): PageItem<Item> {
  return { item, sortKey: String(row['page_key']) };
}

/** In order of edge id, the same on every engine. */
export function byEdgeId(a: StoredEdge, b: StoredEdge): number {
  return edgeId(a) < edgeId(b) ? -1 : 1;
}
