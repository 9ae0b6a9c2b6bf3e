// One write transaction in SQLite, with the operations that src/store/write needs.
import type { EdgeRecord, StoredEdge } from '../../domain/edge.js';
import type { GraphTransaction, StoredContent } from '../graph-transaction.js';
import { byEdgeId, decodeOwnedEdge } from './sqlite-reader.js';
import { decodeList, decodeNode } from './sqlite-records.js';
import { insertSearchEntry } from './sqlite-search-entries.js';
import type { SqliteSession } from './sqlite-session.js';
import type { SqliteRow, SqliteStatement } from './sqlite-statement.js';
import { articleTexts, nodesByIds } from './sqlite-statements.js';
import * as statements from './sqlite-statements-write.js';

export function createSqliteTransaction(session: SqliteSession): GraphTransaction {
  const run = (all: readonly SqliteStatement[]) => {
    for (const statement of all) session.all(statement);
  };
  return {
    async nodesByIds(ids) {
      return new Map(session.all(nodesByIds(ids)).map((row) => [String(row['id']), decodeNode(row, '')]));
    },
    async articleTexts(articleIds) {
      return new Map(session.all(articleTexts(articleIds)).map((row) => [String(row['id']), String(row['text'])]));
    },
    async nodeContents(ids) {
      return decodeContents(session.all(statements.nodeContents(ids)));
    },
    async edgeContents(edges: readonly EdgeRecord[]) {
      return decodeContents(edges.flatMap((edge) => session.all(statements.edgeContents(edge))));
    },
    async edgesOf(relation, direction, ownerIds) {
      const edges: StoredEdge[] = [...new Set(ownerIds)].flatMap((ownerId) =>
        session.all(statements.edgesOf(relation, direction, ownerId)).map((row) => decodeOwnedEdge(row, { relation, direction }, ownerId)),
      );
      return edges.sort(byEdgeId);
    },
    async insertNodes(rows) {
      run(rows.flatMap(statements.insertNode));
    },
    async insertEdges(rows) {
      const ids = [...new Set(rows.flatMap(({ edge }) => [edge.fromId, edge.toId]))];
      const numbers = new Map(session.all(statements.nodeNumbers(ids)).map(({ id, number }) => [id!, number!]));
      for (const row of rows) {
        const [source, target] = [numbers.get(row.edge.fromId) ?? null, numbers.get(row.edge.toId) ?? null];
        const [inserted] = session.all(statements.insertEdge(row, source, target));
        run(statements.insertEdgePositions(row, source, target, inserted!['number']!));
      }
    },
    async updateNodeEvidence(evidence) {
      run([...evidence].map(([id, evidenceIds]) => statements.updateNodeEvidence(id, evidenceIds)));
    },
    async updateEdgeEvidence(evidence) {
      run(evidence.map(({ edge, evidenceIds }) => statements.updateEdgeEvidence(edge, evidenceIds)));
    },
    async updateAliases(grown) {
      run(
        [...grown].flatMap(([id, { aliases, newEntries }]) => [
          statements.updateAliases(id, aliases),
          ...newEntries.flatMap(insertSearchEntry),
        ]),
      );
    },
    async updateNodeStatuses(all) {
      run([...all].map(([id, status]) => statements.updateNodeStatus(id, status)));
    },
    async updateEdgeStatuses(all) {
      run(all.map(({ edge, status }) => statements.updateEdgeStatus(edge, status)));
    },
    async updateArticleCounts(counts) {
      run([...counts].flatMap(([id, count]) => statements.updateArticleCount(id, count)));
    },
    async touch(recordedAt) {
      run([statements.touch(recordedAt)]);
    },
  };
}

function decodeContents(rows: readonly SqliteRow[]): Map<string, StoredContent> {
  return new Map(
    rows.map((row) => [String(row['id']), { contentHash: String(row['content_hash']), evidenceIds: decodeList(row['evidence']) }]),
  );
}
