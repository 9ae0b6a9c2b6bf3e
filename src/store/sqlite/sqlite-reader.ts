// Reads under a deadline. Every statement is bounded by construction; the deadline is checked before each.
import { edgeId, type StoredEdge } from '../../domain/edge.js';
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
import * as statements from './sqlite-statements.js';

/** A reader over an open session; `session` throws STORE_CLOSED once the store is closed. */
export function createSqliteReader(session: () => SqliteSession, deadlineAt: number): GraphReader {
  const all = (statement: SqliteStatement): SqliteRow[] => {
    if (Date.now() >= deadlineAt) throw new DossierError('DEADLINE_EXCEEDED', 'The request took longer than it may take.');
    return session().all(statement);
  };
  const total = (statement: SqliteStatement) => Number(all(statement)[0]?.['total'] ?? 0);
  const countEach = (ids: readonly string[], statementOf: (id: string) => SqliteStatement) =>
    new Map([...new Set(ids)].map((id) => [id, total(statementOf(id))]));

  return {
    async nodesByIds(ids) {
      return new Map(all(statements.nodesByIds(ids)).map((row) => [String(row['id']), decodeNode(row, '')]));
    },
    async articleTexts(articleIds) {
      return new Map(all(statements.articleTexts(articleIds)).map((row) => [String(row['id']), String(row['text'])]));
    },
    async entityIdsByExternalIds(keys: readonly ExternalIdKey[]) {
      const found = new Map<string, string[]>();
      for (const row of all(statements.entityIdsByExternalIds(keys.map(externalIdKey)))) {
        const key = String(row['key']);
        found.set(key, [...(found.get(key) ?? []), String(row['id'])]);
      }
      return found;
    },
    async nodePage(list: NodeList, slice: Slice) {
      return createPage(
        all(statements.nodePage(list, slice)).map((row) => pageItem(row, decodeNode(row, ''))),
        slice,
      );
    },
    async nodeCount(list) {
      return total(statements.nodeCount(list));
    },
    async edgePages(list: EdgeList, slices: readonly OwnerSlice[]): Promise<EdgePages> {
      const nodes = new Map<string, StoredNode>();
      const pages = new Map<string, Page<StoredEdge>>();
      for (const slice of slices) {
        const page = createPage(
          all(statements.edgePage(list, slice)).map((row) => pageItem(row, row)),
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
